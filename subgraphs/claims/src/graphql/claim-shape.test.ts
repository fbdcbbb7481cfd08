import { holder, someClaim } from '../../../../test/support/claims-builders';
import { actorOf } from '@care-graph/kernel/domain/actor';
import { consentFor } from '../domain/borders';
import { claimShape } from './claim-shape';

const at = new Date('2026-05-01T09:00:00Z');
const crossBorder = consentFor({ inbound: false, outbound: true }, true, {
  by: actorOf(holder),
  at,
});

describe('a claim as its type shows it', () => {
  it('R-SHP-02: shows the consent to a border where nothing is sent in', () => {
    const loss = someClaim({ serviceType: 'FLYAWAY', returnAuthorization: null, crossBorder });
    const shape = claimShape(loss, at);
    expect(shape.crossBorder).toMatchObject({ status: 'OPEN', requestedAt: at });
    expect(shape.returnAuthorization).toBeNull();
  });

  it('shows it as well where the unit is sent in, by both ways, and none where there is none', () => {
    const { crossBorder: own, returnAuthorization } = claimShape(someClaim({ crossBorder }), at);
    expect(own).toMatchObject({ status: 'OPEN' });
    expect(returnAuthorization?.crossBorder).toEqual(own);
    expect(claimShape(someClaim(), at).crossBorder).toBeNull();
  });
});

import * as people from '../../../../test/support/claims-builders';
import { someClaim, someCover } from '../../../../test/support/claims-builders';
import { isVisibleClaim } from '../domain/visibility';
import { maySeeClaimant, mayOpenClaim, visibilityOf } from './row-rules';

describe('who may see a claim (rule book §2.9)', () => {
  it.each([
    { who: 'its holder', principal: people.holder, may: true },
    { who: 'another customer', principal: people.stranger, may: false },
    { who: 'an agent of its centre', principal: people.agent, may: true },
    { who: 'an agent of another centre', principal: people.agentElsewhere, may: false },
    {
      who: 'an agent of no centre',
      principal: { ...people.agent, serviceCenterCode: undefined },
      may: false,
    },
    { who: 'an adjudicator', principal: people.adjudicator, may: true },
    { who: 'an administrator', principal: people.admin, may: true },
    { who: 'the partner that sold it', principal: people.partner, may: true },
    { who: 'another partner', principal: people.otherPartner, may: false },
    { who: 'a BI tool', principal: { ...people.partner, kind: 'bi' as const }, may: false },
  ])('$who: $may', ({ principal, may }) => {
    expect(isVisibleClaim(visibilityOf(principal), someClaim())).toBe(may);
    expect(mayOpenClaim(principal, someCover(), 'DE-1')).toBe(may);
  });

  it('R-PRV-02: a partner does not see who the claimant is', () => {
    const { holder, agent, adjudicator, admin, partner } = people;
    const seeing = [holder, agent, adjudicator, admin, partner].filter(maySeeClaimant);
    expect(seeing).toEqual([holder, agent, adjudicator, admin]);
  });

  it('nobody holds a claim whose holder has not signed in yet', () => {
    expect(mayOpenClaim(people.holder, someCover({ holderSubject: null }), 'DE-1')).toBe(false);
  });

  it('lists are cut to the same rows', () => {
    expect(visibilityOf(people.agent)).toEqual({ kind: 'serviceCenter', code: 'DE-1' });
    expect(visibilityOf(people.partner)).toEqual({ kind: 'partner', id: 'ptr_1' });
    expect(visibilityOf({ ...people.holder, kind: 'anonymous' })).toEqual({ kind: 'none' });
  });
});

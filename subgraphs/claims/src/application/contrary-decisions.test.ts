import { adjudicator } from '../../../../test/support/claims-builders';
import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import { claimOf, codes } from '../../../../test/support/express-desk';
import { awaitingMoney } from '../../../../test/support/paid-claims';
import type { Doubt } from '../domain/doubt';

const grey: Doubt = { code: 'NOT_OFFICIAL_CHANNEL', basis: [{ ruleId: 'R-RFS-01' }] };

/** A claim about a unit whose seller is doubtful, against which it was accepted. */
const accepted = async (): Promise<ClaimsDesk> => {
  const { desk, claim } = await awaitingMoney();
  desk.claims.put({ ...claimOf(desk), doubts: [grey] });
  const decision = { claimId: claim.id, reason: 'We know the seller.' };
  expect(codes(await desk.useCases.acceptClaim.execute(decision, adjudicator))).toEqual([]);
  return desk;
};

const refuse = (desk: ClaimsDesk, change: object = {}) => {
  const why = { refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason: 'A grey import.' } as const;
  return desk.useCases.refuseClaim.execute({ claimId: claimOf(desk).id, ...why, ...change }, adjudicator);
}; // prettier-ignore

describe('a refusal against which a claim was accepted', () => {
  it('R-RFS-05: is none of whoever may not know that, who is told when it was decided and what helps', async () => {
    const desk = await accepted();
    const before = claimOf(desk);
    expect((await refuse(desk)).refusals).toMatchObject([
      {
        code: 'ALREADY_ACCEPTED',
        field: ['expectedVersion'],
        basis: [{ ruleId: 'R-RFS-05' }],
        detail: expect.stringContaining(desk.clock.now().toISOString()),
      },
    ]);
    expect(claimOf(desk)).toEqual(before);
  });

  it('R-RFS-05: is for who has read it, and both decisions stay on record', async () => {
    const desk = await accepted();
    const { version: expectedVersion } = claimOf(desk);
    expect((await refuse(desk, { expectedVersion })).made).toMatchObject({
      status: 'REFUSED',
      decisions: [{ outcome: 'ACCEPTED' }, { outcome: 'REFUSED' }],
    });
  });

  it('R-RFS-05: is not one for another reason, which nobody has decided on', async () => {
    const desk = await accepted();
    expect((await refuse(desk, { refusalCode: 'REGION_MISMATCH' })).made?.status).toBe('REFUSED');
  });
});

import { adjudicator, holder, someCover } from '../../../../test/support/claims-builders';
import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { claimAwaitingPayment, openInput } from '../../../../test/support/claims-desk';
import { anExpressDesk } from '../../../../test/support/express-desk';
import { aRacingDesk, type RacingDesk } from '../../../../test/support/racing-claims';
import type { ClaimStatus } from '../domain/claim-status';

let claims: ClaimsDatabase;
let desk: RacingDesk;

beforeAll(async () => {
  claims = await claimsDatabase('claims_last_use_races');
});
beforeEach(async () => {
  await claims.clear();
  desk = aRacingDesk(claims);
  desk.catalog.terms = anExpressDesk().catalog.terms;
  const lines = [{ line: 'REPLACEMENT', usesRemaining: 1, moneyRemaining: null }] as const;
  desk.coverage.covers.set('ctr_1', someCover({ replacementsRemaining: 1, lines }));
});
afterAll(() => claims.drop());

/** Begins with the use: the customer chooses it with the claim. */
const openExpress = (idempotencyKey: string) =>
  desk.useCases.openClaim.execute(openInput({ serviceType: 'EXPRESS', idempotencyKey }), holder);

const reverse = (claimId: string) => () =>
  desk.useCases.reverseRefusal.execute({ claimId, reason: 'An authorised dealer.' }, adjudicator);

/** A claim that waited for its payment when it was refused: what it held is free again. */
const refused = async (): Promise<string> => {
  const { id } = await claimAwaitingPayment(desk);
  await desk.useCases.refuseClaim.execute(
    { claimId: id, refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason: 'A grey import.' },
    adjudicator,
  );
  await desk.useCases.deliverOutbox.execute(id);
  return id;
};

/** Of every claim, where it stands and what became of its use; and the uses that coverage holds. */
const standing = async () => {
  const found = await claims.database.manager.query<
    { status: ClaimStatus; state: string | null }[]
  >(`SELECT status, hold->>'state' AS state FROM claim ORDER BY id`);
  for (const id of desk.coverage.held.keys()) expect((await desk.claimNow(id)).hold?.state).toBe('HELD');
  return { claims: found.map(({ status, state }) => [status, state]), held: desk.coverage.held.size };
}; // prettier-ignore

describe('the last use of a plan, which two claims want at once', () => {
  it('R-ORR-01, R-TRM-02: of two that are opened for it, one is opened and holds it', async () => {
    const answers = await desk.meetOpening(
      () => openExpress('one'),
      () => openExpress('other'),
    );
    expect(answers).toEqual(['made', 'CLAIM_OPEN']);
    expect(await standing()).toEqual({ claims: [['AWAITING_PREPAYMENT', 'HELD']], held: 1 });
  });

  it('R-ORR-01: of one that is opened and one whose refusal is taken back, the one that is opened first has it', async () => {
    const id = await refused();
    const answers = await desk.meetOpening(() => openExpress('one'), reverse(id));
    expect(answers).toEqual(['made', 'CLAIM_OPEN']);
    expect(await standing()).toEqual({
      claims: [
        ['REFUSED', 'FREED'],
        ['AWAITING_PREPAYMENT', 'HELD'],
      ],
      held: 1,
    });
  });

  it('R-ORR-01: of one whose refusal is taken back and one that is opened, the one that was taken back first has it', async () => {
    const id = await refused();
    const answers = await desk.meetOpening(reverse(id), () => openExpress('one'));
    expect(answers).toEqual(['made', 'CONFLICT']);
    expect(await standing()).toEqual({ claims: [['AWAITING_PAYMENT', 'HELD']], held: 1 });
    expect((await openExpress('one')).refusals).toMatchObject([
      { code: 'QUOTA_EXHAUSTED' },
      { code: 'CLAIM_OPEN' },
    ]);
  });

  it('is held once for one claim whose refusal two take back', async () => {
    const id = await refused();
    const answers = await desk.meet(id, reverse(id), reverse(id));
    expect(answers).toEqual(['made', 'CONFLICT']);
    expect(await standing()).toEqual({ claims: [['AWAITING_PAYMENT', 'HELD']], held: 1 });
  });
});

import { adjudicator, holder } from '../../../../test/support/claims-builders';
import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import {
  claimAwaitingElection,
  claimAwaitingPayment,
  payInput,
} from '../../../../test/support/claims-desk';
import { aRacingDesk, type RacingDesk } from '../../../../test/support/racing-claims';
import type { Remedy } from '../domain/remedy';

let claims: ClaimsDatabase;
let desk: RacingDesk;
let claimId: string;

beforeAll(async () => {
  claims = await claimsDatabase('claims_election_races');
});
beforeEach(async () => {
  await claims.clear();
  desk = aRacingDesk(claims);
});
afterAll(() => claims.drop());

const elect = (remedy: Remedy, idempotencyKey: string = remedy) =>
  desk.useCases.electRemedy.execute({ claimId, remedy, idempotencyKey }, holder);

const cancel = () => desk.useCases.cancelClaim.execute({ claimId }, holder);

const refuse = () =>
  desk.useCases.refuseClaim.execute(
    { claimId, refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason: 'A grey import.' },
    adjudicator,
  );

/** What ends a claim beside its choice. */
const endings = [
  { ending: 'a cancellation', end: cancel, status: 'CANCELLED' },
  { ending: 'a refusal', end: refuse, status: 'REFUSED' },
] as const;

const choicesOnRecord = async (): Promise<number> => {
  const found = await claims.database.manager.query<unknown[]>(
    'SELECT 1 FROM election_attempt WHERE claim_id = $1',
    [claimId],
  );
  return found.length;
};

describe('a remedy that is chosen while something else is decided', () => {
  beforeEach(async () => {
    claimId = (await claimAwaitingElection(desk)).id;
  });

  it.each([
    { first: 'REPLACEMENT', second: 'PAID_REPAIR', held: 1, due: 19900n },
    { first: 'PAID_REPAIR', second: 'REPLACEMENT', held: 0, due: 43050n },
  ] as const)('A-12: of $first and $second at once, $first is chosen and quoted alone', async ({ first, second, held, due }) => {
    const answers = await desk.meet(claimId, () => elect(first), () => elect(second));
    expect(answers).toEqual(['made', 'CONFLICT']);
    expect(await desk.claimNow(claimId)).toMatchObject({
      status: 'AWAITING_PAYMENT',
      election: { remedy: first },
      quotes: [{ status: 'OPEN', total: { minor: due } }],
    });
    expect((await desk.claimNow(claimId)).quotes).toHaveLength(1);
    expect([desk.coverage.held.size, await choicesOnRecord()]).toEqual([held, 1]);
    expect((await elect(second, 'later')).refusals).toMatchObject([{ code: 'NOT_AWAITING_ELECTION' }]);
  }); // prettier-ignore

  it('A-12: is chosen once by two calls with one key, and both are told of it', async () => {
    const both = [() => elect('REPLACEMENT', 'one'), () => elect('REPLACEMENT', 'one')];
    expect(await desk.meetAt('LOCK TABLE claims.idempotency IN EXCLUSIVE MODE', ...both)).toEqual([
      'made',
      'made',
    ]);
    expect((await desk.claimNow(claimId)).quotes).toHaveLength(1);
    expect([desk.coverage.held.size, await choicesOnRecord()]).toEqual([1, 1]);
  });

  it.each(endings)('A-12: chosen first, it is carried out, and $ending has to look again', async ({ end, status }) => {
    expect(await desk.meet(claimId, () => elect('REPLACEMENT'), end)).toEqual(['made', 'CONFLICT']);
    expect(await desk.claimNow(claimId)).toMatchObject({ status: 'AWAITING_PAYMENT', hold: { state: 'HELD' } });
    expect((await end()).refusals).toEqual([]);
    await desk.useCases.deliverOutbox.execute(claimId);
    expect(await desk.claimNow(claimId)).toMatchObject({ status, hold: { state: 'FREED' } });
    expect(desk.coverage.held.size).toBe(0);
  }); // prettier-ignore

  it.each(endings)('A-12: after $ending nothing is chosen, and nothing is held', async ({ end, status }) => {
    expect(await desk.meet(claimId, end, () => elect('REPLACEMENT'))).toEqual(['made', 'NOT_AWAITING_ELECTION']);
    expect(await desk.claimNow(claimId)).toMatchObject({ status, election: null, hold: null, quotes: [] });
    expect([desk.coverage.held.size, await choicesOnRecord()]).toEqual([0, 0]);
  }); // prettier-ignore
});

describe('a price that is paid while the claim is ended', () => {
  const pay = async () =>
    desk.useCases.payQuote.execute(payInput(await desk.claimNow(claimId)), holder);

  beforeEach(async () => {
    claimId = (await claimAwaitingPayment(desk)).id;
  });

  it.each([
    { ...endings[0], code: 'ALREADY_PAID' },
    { ...endings[1], code: 'NOT_REFUSABLE' },
  ])('A-12: taken first, it is not undone by $ending', async ({ end, code }) => {
    const { payQuote } = desk.useCases;
    const input = payInput(await desk.claimNow(claimId));
    const answers = await desk.meet(claimId, () => payQuote.execute(input, holder), end);
    expect(answers).toEqual(['made', code]);
    expect(await desk.claimNow(claimId)).toMatchObject({
      status: 'IN_SERVICE',
      hold: { state: 'SPENT' },
      payments: [{ status: 'CAPTURED' }],
    });
    expect([await desk.toldBy(claimId), desk.provider.charges.length]).toEqual([['COMMIT_QUOTA'], 1]);
  }); // prettier-ignore

  it.each(endings)('A-12: after $ending nothing is taken', async ({ end, status }) => {
    const input = payInput(await desk.claimNow(claimId));
    const answers = await desk.meet(claimId, end, () => desk.useCases.payQuote.execute(input, holder));
    expect(answers).toEqual(['made', 'QUOTE_NOT_OPEN']);
    expect(await desk.claimNow(claimId)).toMatchObject({ status, hold: { state: 'FREED' }, payments: [] });
    expect([await desk.toldBy(claimId), desk.provider.charges]).toEqual([['RELEASE_QUOTA'], []]);
    expect((await pay()).refusals).toMatchObject([{ code: 'QUOTE_NOT_OPEN' }]);
  }); // prettier-ignore
});

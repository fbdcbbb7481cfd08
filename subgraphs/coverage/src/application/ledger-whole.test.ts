import fc from 'fast-check';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { admin, aCoverageDesk, type CoverageDesk } from '../../../../test/support/coverage-desk';
import {
  aContractWithCap,
  adjudicator,
  euros,
  type Quotas,
  quotasOf,
} from '../../../../test/support/coverage-quotas';
import { heldBack } from '../../../../test/support/held-back';
import { quotaWalk, walk } from '../../../../test/support/quota-walks';
import { there } from '../../../../test/support/there';
import { pgReads } from '../adapters/pg-reads';
import { balancesOf, type LineBalance, lineBalance } from '../domain/ledger';

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let contractId: string;
let quotas: Quotas;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_ledger_whole');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
  contractId = await aContractWithCap(desk);
  quotas = quotasOf(desk, contractId);
});
afterAll(() => coverage.drop());

const entries = () => coverage.transact(({ ledger }) => ledger.of(contractId));
const balance = async (line: 'REPLACEMENT' | 'REPAIR_DISCOUNT' = 'REPLACEMENT') =>
  lineBalance(await entries(), line);

const whileContractIsLocked = () => ({
  url: coverage.url,
  lock: `SELECT 1 FROM coverage.service_contract WHERE id = '${contractId}' FOR UPDATE`,
  count: 2,
});

interface Answer {
  readonly refusals: readonly { readonly code: string }[];
}

const codesOf = (answers: readonly Answer[]) =>
  answers.map(({ refusals: [first] }) => first?.code ?? 'made').sort();

/** What PostgreSQL itself makes of the ledger, as the replay puts it. */
const inSql = async () => {
  const found = await coverage.database.manager.query<
    { line: string; currency: string | null; is_limit: boolean; expired: string; remaining: string }[]
  >('SELECT * FROM quota_balance($1) ORDER BY line, currency NULLS FIRST, is_limit', [contractId]);
  return found.map(({ line, currency, is_limit: isLimit, expired, remaining }) =>
    [line, currency, isLimit, Number(expired), Number(remaining)],
  );
}; // prettier-ignore

const inReplay = ({ line, uses, flyaways, money }: LineBalance) => [
  [line, null, false, uses.expired, uses.remaining],
  ...(flyaways ? [[line, null, true, flyaways.expired, flyaways.remaining]] : []),
  ...(money
    ? [[line, money.granted.currency, false, Number(money.expired.minor), Number(money.remaining.minor)]]
    : []),
]; // prettier-ignore

describe('the ledger on PostgreSQL', () => {
  it('reads an entry back as it was written, of uses and of money', async () => {
    await quotas.reserve('clm_1', { line: 'REPAIR_DISCOUNT', money: euros(15000) });
    const all = await entries();
    expect(all.map(({ kind, count, money }) => [kind, count, money])).toEqual([
      ['GRANT', 2, null],
      ['GRANT', 1, null],
      ['GRANT', 2, null],
      ['GRANT', null, euros(20000)],
      ['RESERVE', 1, null],
      ['RESERVE', null, euros(15000)],
    ]);
  });

  it('R-QTA-06, R-QTA-09: stands in SQL as in the replay, whatever befell it', async () => {
    await fc.assert(
      fc.asyncProperty(quotaWalk, async (steps) => {
        await coverage.clear();
        desk = await aCoverageDesk(coverage.transact);
        contractId = await aContractWithCap(desk);
        await walk(desk, quotasOf(desk, contractId), steps, () => undefined);
        const lines = balancesOf(await entries());
        const replayed = [...lines].sort((one, other) => (one.line < other.line ? -1 : 1));
        expect(await inSql()).toEqual(replayed.flatMap(inReplay));
      }),
      { numRuns: 8 },
    );
  });
});

describe('a change of a quota on PostgreSQL', () => {
  it('is read back as it was proposed and as it was decided', async () => {
    const change = { line: 'REPAIR_DISCOUNT', count: null, money: euros(-100) } as const;
    const proposed = there((await quotas.propose(change)).made);
    const found = await coverage.transact(({ adjustments }) => adjustments.find(proposed.id));
    expect(found).toEqual(proposed);
    const decided = there((await quotas.decide(proposed.id, { note: 'Agreed.' })).made);
    const [after] = await pgReads(coverage.database.manager).adjustmentsOf([contractId]);
    expect(after).toEqual(decided);
  });

  it('is listed with the others of its status, oldest first, page by page', async () => {
    const ids = [];
    for (let count = 1; count <= 3; count += 1)
      ids.push(there((await quotas.propose({ count })).made).id);
    await quotas.decide(there(ids[1]));
    const reads = pgReads(coverage.database.manager);
    const page = { list: 'quota adjustments', limit: 1, direction: 'forward' } as const;
    const first = await reads.adjustmentPage('OPEN', page);
    const beside = first.cursorOf(there(first.rows[0]));
    const second = await reads.adjustmentPage('OPEN', { ...page, beside });
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual([ids[0], ids[2]]);
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
    const { rows } = await reads.adjustmentPage('APPROVED', page);
    expect(rows.map(({ id }) => id)).toEqual([ids[1]]);
  });

  it('leaves the statuses of its contract as they are on record', async () => {
    const { id } = there((await quotas.propose()).made);
    await quotas.decide(id);
    const changes = await pgReads(coverage.database.manager).statusChangesOf([contractId, id]);
    expect(changes.map(({ subjectId, toStatus }) => [subjectId, toStatus])).toEqual([
      [contractId, 'ACTIVE'],
      [id, 'OPEN'],
      [id, 'APPROVED'],
    ]);
  });

  it('R-QTA-06: that takes the last use, and a claim that wants it, at once: one of them gets it', async () => {
    await quotas.reserve('clm_0');
    const { id } = there((await quotas.propose({ count: -1 })).made);
    const answers = await heldBack<Answer>(whileContractIsLocked(), () => [
      quotas.decide(id),
      quotas.reserve('clm_1'),
    ]);
    expect(['made,QUOTA_EXHAUSTED', 'WOULD_GO_NEGATIVE,made']).toContain(
      answers.map(({ refusals: [first] }) => first?.code ?? 'made').join(),
    );
    expect((await balance()).uses.remaining).toBe(0);
  });

  it('decided by two at once is decided by one of them', async () => {
    const { id } = there((await quotas.propose()).made);
    const answers = await heldBack(whileContractIsLocked(), () =>
      ['APPROVE', 'REJECT'].map((decision) =>
        quotas.decide(id, { decision: decision as 'APPROVE' }, { ...admin, subject: decision }),
      ),
    );
    expect(codesOf(answers)).toEqual(['NOT_OPEN', 'made']);
  });

  it('decided at once by whoever proposed it and by another is decided by the other', async () => {
    const { id } = there((await quotas.propose()).made);
    const [own, others] = await heldBack(whileContractIsLocked(), () =>
      [adjudicator, admin].map((by) => quotas.decide(id, {}, by)),
    );
    expect(there(own).refusals.map(({ code }) => code)).toContain('SAME_PERSON');
    expect(there(others).refusals).toEqual([]);
    expect((await balance()).uses.granted).toBe(3);
  });
});

describe('two discounts at once', () => {
  it('R-QTA-06: of the last one: one claim gets it, the other is told that none is left', async () => {
    const discount = (claim: string) =>
      quotas.reserve(claim, { line: 'REPAIR_DISCOUNT', money: euros(1000) });
    await discount('clm_0');
    const answers = await heldBack(whileContractIsLocked(), () => ['clm_1', 'clm_2'].map(discount));
    expect(codesOf(answers)).toEqual(['QUOTA_EXHAUSTED', 'made']);
    const { uses, money } = await balance('REPAIR_DISCOUNT');
    expect([uses.remaining, money?.remaining]).toEqual([0, euros(18000)]);
  });

  it('R-QTA-09: of the last of the cap: one gets it, the other is told that nothing is left', async () => {
    const discount = (claim: string) =>
      quotas.reserve(claim, { line: 'REPAIR_DISCOUNT', money: euros(20000) });
    const answers = await heldBack(whileContractIsLocked(), () => ['clm_1', 'clm_2'].map(discount));
    expect(codesOf(answers)).toEqual(['DISCOUNT_CAP_REACHED', 'made']);
    expect((await balance('REPAIR_DISCOUNT')).money).toMatchObject({ remaining: euros(0) });
  });
});

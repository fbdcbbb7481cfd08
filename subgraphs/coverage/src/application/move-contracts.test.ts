import { activateOn } from '../../../../test/support/coverage-activations';
import { aBundleOf, shipOn } from '../../../../test/support/coverage-bundles';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  admin,
  anEnrollment,
  anna,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import { followedBy } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import { openRequest } from '../domain/contract-request';
import { pgReads } from '../adapters/pg-reads';
import type { ContractStatus } from '../domain/contract';
import { clockSteps } from '../domain/contract-clock';
import type { CoverageWork } from './coverage-work';
import { lookUpClosings, moveContracts } from './move-contracts';

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_clock');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const sql = <Row>(text: string, values: readonly unknown[] = []) =>
  coverage.database.manager.query<Row[]>(text, [...values]);

const statusOf = async (id: string) =>
  (
    await sql<{ status: ContractStatus }>('SELECT status FROM service_contract WHERE id = $1', [id])
  )[0]?.status;

const move = (
  step: keyof typeof clockSteps,
  at: string,
  limit = 10,
  work: CoverageWork = desk.work,
) => moveContracts(work, clockSteps[step])(new Date(at), limit);

/** A bundle that was shipped as the desk's clock stands; answers its contract. */
const shipped = async (number: number): Promise<string> => {
  const id = await aBundleOf(desk, `LT-${number}`);
  const serials = [{ component: 'BODY', value: `RS4-000${number}` }] as const;
  there((await shipOn(desk, id, { serials })).made);
  return id;
};

/** A wish to give the plan back, as it goes on record. */
const askForReturn = (contractId: string): Promise<void> =>
  coverage.transact(({ contractEnds }) =>
    contractEnds.addRequest(
      openRequest({
        id: 'req_0', contractId, kind: 'PLAN_RETURN', reason: 'It is too small.', requestedAt: desk.now(),
        requestedBy: { kind: 'CUSTOMER', label: 'Customer', principalId: 'sub_1' }, productReturnReference: 'RET-1',
      }),
    ),
  ); // prettier-ignore

/** What the list of contracts in some status shows at an instant, whatever a timer has done. */
const listed = async (status: ContractStatus, now: string) => {
  const page = { limit: 10, direction: 'forward', beside: undefined, list: 'contracts' } as never;
  const reads = pgReads(coverage.database.manager);
  const list = { filter: { statuses: [status] }, now: new Date(now) };
  return (await reads.contractList(list, page, { sees: 'all' })).rows.map(({ id }) => id);
};

describe('contracts that time alone moves', () => {
  it('R-PLN-03: begin at the first instant of cover, with the instant on record, and not before', async () => {
    const id = await shipped(1);
    expect(await move('begin', '2026-03-14T11:59:59.999Z')).toBe(0);
    expect(await listed('SCHEDULED', '2026-03-14T11:59:59.999Z')).toEqual([id]);
    expect(await listed('ACTIVE', '2026-03-14T12:00:00Z')).toEqual([id]);
    expect(await move('begin', '2026-03-15T00:00:00Z')).toBe(1);
    expect(await statusOf(id)).toBe('ACTIVE');
    expect(await move('begin', '2026-03-15T00:00:00Z')).toBe(0);
    expect(await sql(`SELECT * FROM history_event WHERE action = 'beginCover'`)).toMatchObject([
      {
        subject_id: id,
        at: new Date('2026-03-14T12:00:00Z'),
        from_status: 'SCHEDULED',
        to_status: 'ACTIVE',
        actor: { kind: 'SYSTEM' },
        basis: [{ ruleId: 'R-PLN-03', terms: { code: '2023-tc' } }],
      },
    ]);
  });

  it('R-TRM-01, R-RNW-03: end with their period, and are closed once the days of grace are over', async () => {
    const id = await shipped(1);
    await move('begin', '2026-03-14T12:00:00Z');
    expect(await move('end', '2027-03-14T11:59:59.999Z')).toBe(0);
    expect(await move('end', '2027-03-14T12:00:00Z')).toBe(1);
    expect(await listed('EXPIRED', '2027-03-29T20:59:59.999Z')).toEqual([id]);
    expect(await listed('CLOSED', '2027-03-29T21:00:00Z')).toEqual([id]);
    expect(await move('close', '2027-03-29T20:59:59.999Z')).toBe(0);
    expect(await move('close', '2027-03-29T21:00:00Z')).toBe(1);
    expect(await statusOf(id)).toBe('CLOSED');
    const events = await sql<{ basis: { ruleId: string }[] }>(
      `SELECT basis FROM history_event WHERE action IN ('endCover', 'closeContract') ORDER BY seq`,
    );
    expect(events.map(({ basis }) => basis[0]?.ruleId)).toEqual(['R-TRM-01', 'R-RNW-03']);
  });

  it('R-TRM-01: end though somebody asked to end them early, and not once that is done', async () => {
    const [asked, done] = [await shipped(1), await shipped(2)];
    await move('begin', '2026-03-14T12:00:00Z');
    await sql(`UPDATE service_contract SET status = 'TERMINATION_REQUESTED' WHERE id = $1`, [
      asked,
    ]);
    await sql(`UPDATE service_contract SET status = 'TERMINATED' WHERE id = $1`, [done]);
    expect(await move('end', '2027-03-14T12:00:00Z')).toBe(1);
    expect([await statusOf(asked), await statusOf(done)]).toEqual(['EXPIRED', 'TERMINATED']);
  });

  it('R-TRM-01: close with their end what asked for it early, at that very instant and with its history', async () => {
    const ids = [await aContractOf(desk, 'RS4-0001'), await aContractOf(desk, 'RS4-0002')];
    const [asked = '', returned = ''] = ids;
    await desk.askTermination.execute({ contractId: asked, reason: 'I sold it.' }, anna);
    await askForReturn(returned);
    const { period } = there(await coverage.transact(({ contracts }) => contracts.find(asked)));
    const { endsAt } = there(period);
    expect(await move('end', new Date(endsAt.getTime() + 60_000).toISOString())).toBe(2);
    expect(
      await sql(
        'SELECT kind, status, decided_by, decided_at, basis FROM contract_request ORDER BY kind DESC',
      ),
    ).toMatchObject([
      {
        kind: 'TERMINATION',
        status: 'REJECTED',
        decided_by: { kind: 'SYSTEM' },
        decided_at: endsAt,
        basis: [{ ruleId: 'R-TRM-01', terms: { code: '2023-tc' } }],
      },
      { kind: 'PLAN_RETURN', status: 'OPEN' },
    ]);
    expect(
      await sql(
        `SELECT subject_id, at, actor FROM history_event WHERE action = 'closeTerminationRequest'`,
      ),
    ).toMatchObject([{ subject_id: asked, at: endsAt, actor: { kind: 'SYSTEM' } }]);
  });

  it('move in batches, those first that have been due for longest', async () => {
    const first = await shipped(1);
    desk.moveTo('2026-03-12T13:00:00Z');
    const others = [await shipped(2), await shipped(3)];
    expect(await move('begin', '2026-03-15T00:00:00Z', 1)).toBe(1);
    expect(await statusOf(first)).toBe('ACTIVE');
    expect(await move('begin', '2026-03-15T00:00:00Z', 1)).toBe(1);
    expect(await move('begin', '2026-03-15T00:00:00Z', 5)).toBe(1);
    expect(await Promise.all(others.map(statusOf))).toEqual(['ACTIVE', 'ACTIVE']);
  });

  it('are moved once by two timers that run at once: the second passes over what the first has locked', async () => {
    await shipped(1);
    await shipped(2);
    const counts: number[] = [];
    const whileTheOtherLooks = async (): Promise<void> => {
      counts.push(await move('begin', '2026-03-15T00:00:00Z', 10));
    };
    const transact = coverage.transactWith((stores) => ({
      ...stores,
      timedContracts: followedBy(stores.timedContracts, 'lockDue', whileTheOtherLooks),
    }));
    counts.push(await move('begin', '2026-03-15T00:00:00Z', 1, { ...desk.work, transact }));
    expect(counts).toEqual([1, 1]);
    expect(await sql(`SELECT 1 FROM history_event WHERE action = 'beginCover'`)).toHaveLength(2);
  });
});

describe('commands on a contract whose timer is late', () => {
  const events = async (id: string) =>
    (
      await sql<{ action: string; at: Date; from_status: string | null; to_status: string | null }>(
        'SELECT action, at, from_status, to_status FROM history_event WHERE subject_id = $1 ORDER BY seq',
        [id],
      )
    ).map(({ action, from_status: from, to_status: to }) => [action, from, to]);

  it('R-PLN-03: put the beginning of cover on record first, at its instant, then what they do themselves', async () => {
    const id = await shipped(1);
    const made = (await events(id)).length;
    desk.moveTo('2026-03-20T00:00:00Z');
    const asked = { contractId: id, reason: 'I sold it.' };
    expect((await desk.askTermination.execute(asked, admin)).refusals).toEqual([]);
    expect((await events(id)).slice(made)).toEqual([
      ['beginCover', 'SCHEDULED', 'ACTIVE'],
      ['requestTermination', 'ACTIVE', 'TERMINATION_REQUESTED'],
    ]);
    const [begun] = await sql(`SELECT at FROM history_event WHERE action = 'beginCover'`);
    expect(begun).toEqual({ at: new Date('2026-03-14T12:00:00Z') });
    expect(await move('begin', '2026-03-20T00:00:00Z')).toBe(0);
  });

  it('R-TRM-01, R-RNW-03: put every step on record that was due, though the command is refused', async () => {
    const id = await shipped(1);
    const made = (await events(id)).length;
    desk.moveTo('2028-01-01T00:00:00Z');
    const asked = { contractId: id, reason: 'I sold it.' };
    const { refusals } = await desk.askTermination.execute(asked, admin);
    expect(refusals.map(({ code }) => code)).toEqual(['NOT_ACTIVE']);
    expect((await events(id)).slice(made)).toEqual([
      ['beginCover', 'SCHEDULED', 'ACTIVE'],
      ['endCover', 'ACTIVE', 'EXPIRED'],
      ['closeContract', 'EXPIRED', 'CLOSED'],
    ]);
    expect(await statusOf(id)).toBe('CLOSED');
  });
});

describe('until when contracts can be renewed', () => {
  it('A-14: is asked of the terms for those made before it was kept, once', async () => {
    const code = await aCodeOnRecord(desk, 'ABCDEFGH12345678');
    const { id } = there((await activateOn(desk, anEnrollment(code))).made);
    await aBundleOf(desk);
    await sql('UPDATE service_contract SET closes_at = NULL WHERE id = $1', [id]);
    expect(await lookUpClosings(desk.work)(desk.now(), 10)).toBe(1);
    const closings = () => sql('SELECT closes_at FROM service_contract WHERE id = $1', [id]);
    expect(await closings()).toEqual([{ closes_at: new Date('2027-03-27T22:00:00Z') }]);
    desk.endTerms.said = { ...desk.endTerms.said, renewal: undefined };
    expect(await lookUpClosings(desk.work)(desk.now(), 10)).toBe(0);
  });

  it('R-RNW-02: is their end where the terms offer no renewal', async () => {
    const code = await aCodeOnRecord(desk, 'ABCDEFGH12345678');
    const { id } = there((await activateOn(desk, anEnrollment(code))).made);
    await sql('UPDATE service_contract SET closes_at = NULL');
    desk.endTerms.said = { ...desk.endTerms.said, renewal: undefined };
    expect(await lookUpClosings(desk.work)(desk.now(), 10)).toBe(1);
    expect(
      await sql('SELECT closes_at = ends_at AS is_end FROM service_contract WHERE id = $1', [id]),
    ).toEqual([{ is_end: true }]);
  });
});

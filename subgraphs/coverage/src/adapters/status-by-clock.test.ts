import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { addContract } from '../../../../test/support/coverage-rows';
import { there } from '../../../../test/support/there';
import { type ContractStatus, nextContractStatuses, statusAt } from '../domain/contract';
import { inStatuses } from './status-by-clock';

const all = Object.keys(nextContractStatuses) as ContractStatus[];

let coverage: CoverageDatabase;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_status_by_clock');
});
beforeEach(() => coverage.clear());
afterAll(() => coverage.drop());

const sql = <Row>(text: string, values: readonly unknown[] = []) =>
  coverage.database.manager.query<Row[]>(text, [...values]);

/** The list of contracts in some status, as its page asks for it. */
const listOf = (status: ContractStatus): string =>
  `SELECT id FROM service_contract contract
   WHERE ${inStatuses([status]).replaceAll(':now', '$1')} AND $1::timestamptz IS NOT NULL
   ORDER BY id DESC LIMIT 51`;

describe('contracts by their status as the clock has it', () => {
  it('R-PLN-03, R-TRM-01: are found in the status that the rules give them, and in no other one', async () => {
    const contract = await coverage.transact((stores) => addContract(stores, '1'));
    const { startsAt, endsAt } = contract.period;
    const edges = [startsAt, endsAt, there(contract.closesAt)];
    const instants = edges.flatMap((edge) => [new Date(edge.getTime() - 1), edge]);
    const recorded = ['SCHEDULED', 'ACTIVE', 'TERMINATION_REQUESTED', 'EXPIRED', 'CLOSED', 'TERMINATED', 'RETURNED'] as const; // prettier-ignore
    for (const status of recorded) {
      await sql('UPDATE service_contract SET status = $1', [status]);
      for (const now of instants) {
        const found = await Promise.all(all.map((one) => sql(listOf(one), [now])));
        const shown = all.filter((_status, place) => there(found[place]).length > 0);
        expect([status, now, shown]).toEqual([status, now, [statusAt({ ...contract, status }, now)]]);
      }
    }
  }); // prettier-ignore

  it('R-TRM-01: none of them are in no status at all', () => {
    expect(inStatuses([])).toBe('FALSE');
  });

  it('R-TRM-03: few among many are read through an index of their status', async () => {
    await coverage.transact((stores) => addContract(stores, '1'));
    await sql(
      `INSERT INTO service_contract SELECT (jsonb_populate_record(origin, jsonb_build_object(
         'id', origin.id || n, 'contract_number', origin.contract_number || n,
         'starts_at', origin.ends_at + n * interval '1 second', 'ends_at', origin.ends_at + (n + 1) * interval '1 second',
         'closes_at', origin.ends_at + (n + 1) * interval '1 second'))).*
       FROM service_contract origin, generate_series(1, 2000) n`,
    );
    await sql(`UPDATE service_contract SET status = 'TERMINATION_REQUESTED' WHERE id = 'ctr_1'`);
    await sql('ANALYZE service_contract');
    for (const status of ['TERMINATION_REQUESTED', 'PENDING_SHIPMENT', 'RETURNED'] as const) {
      const plan = await sql<{ 'QUERY PLAN': string }>(
        `EXPLAIN ${listOf(status).replaceAll('$1', `'2026-04-01T00:00:00Z'`)}`,
      );
      const text = plan.map((line) => line['QUERY PLAN']).join('\n');
      expect(text).toContain('service_contract_of_status');
      expect(text).not.toContain('Seq Scan');
    }
  });
});

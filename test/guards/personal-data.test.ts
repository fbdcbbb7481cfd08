import type { ColumnRule, TableRule } from '@care-graph/kernel/runtime/personal-data';
import { jobTables } from '@care-graph/kernel/runtime/personal-data-tables';
import { isErased } from '@care-graph/kernel/runtime/personal-data-cells';
import { Client } from 'pg';
import { startTestGraph, type TestGraph } from '../support/graph';
import { columnsIn, declarations, undeclared, unfounded } from './personal-data-declarations';

let graph: TestGraph;
let db: Client;

beforeAll(async () => {
  graph = await startTestGraph('personal_data', '2026-03-12T12:00:00Z', {
    sandbox: { startsAt: '2026-03-12T12:00:00Z' },
  });
  db = new Client({ connectionString: graph.databaseUrl });
  await db.connect();
});
afterAll(async () => {
  await db.end();
  await graph.stop();
});

/** The columns after a change of the tables, which is taken back again. */
const columnsAfter = async (change: string) => {
  await db.query('BEGIN');
  try {
    await db.query(change);
    return await columnsIn(db);
  } finally {
    await db.query('ROLLBACK');
  }
};

const tables = declarations().flatMap(({ part, tables: rules }) =>
  Object.entries(rules).map(([table, rule]) => ({ part, table, rule })),
);

const columnsThat = ({ columns }: TableRule, holds: (rule: ColumnRule) => boolean) =>
  Object.keys(columns).filter((column) => columns[column] && holds(columns[column]));

describe('every column of every table', () => {
  it('is declared personal or not', async () => {
    const columns = await columnsIn(db);
    const schemas = new Set(columns.map(({ schema }) => schema));
    for (const { part } of declarations()) expect(schemas).toContain(part);
    expect(schemas).toContain('claims_jobs');
    expect(undeclared(columns)).toEqual([]);
  });

  it.each([
    ['ALTER TABLE coverage.customer ADD COLUMN nickname text', 'coverage.customer.nickname'],
    ['ALTER TABLE claims_jobs._private_jobs ADD COLUMN who text', 'claims_jobs._private_jobs.who'],
    ['ALTER TABLE sandbox_claims.incident ADD COLUMN photo text', 'sandbox_claims.incident.photo'],
    ['CREATE TABLE catalog.visitor (address text)', 'catalog.visitor.address'],
    ['CREATE TABLE public.visitor (address text)', 'public.visitor.address'],
    ['CREATE SCHEMA crm CREATE TABLE person (name text)', 'crm.person.name'],
  ])('is missed when it is not: %s', async (change, missed) => {
    const before = undeclared(await columnsIn(db));
    expect(undeclared(await columnsAfter(change))).toEqual([...before, missed].sort());
  });

  it('is there when it is declared', async () => {
    expect(unfounded(await columnsIn(db))).toEqual([]);
    const without = await columnsAfter(
      'ALTER TABLE claims.shipment DROP COLUMN carrier; ALTER TABLE sandbox_claims.shipment DROP COLUMN carrier',
    );
    expect(unfounded(without)).toEqual(['claims.shipment.carrier']);
  });

  it('of the job tables is there too', async () => {
    const found = (await columnsIn(db)).filter(({ schema }) => schema === 'claims_jobs');
    const names = found.map(({ table, column }) => `${table}.${column}`);
    const declared = Object.entries(jobTables).flatMap(([table, { columns }]) =>
      Object.keys(columns).map((column) => `${table}.${column}`),
    );
    expect(declared.sort()).toEqual([...names].sort());
  });
});

describe('what is declared', () => {
  const goes = (rule: ColumnRule) => isErased(rule) || rule.is === 'removed';

  it.each(tables.filter(({ rule }) => columnsThat(rule, goes).length > 0))(
    'says of $table in $part whose rows they are and what tells them apart',
    ({ rule }) => {
      expect(rule.rows).toBeDefined();
      expect(rule.key).toBeDefined();
    },
  );

  it('names keys and counters that are columns', () => {
    const named = tables.flatMap(({ table, rule }) =>
      [...(rule.key ?? []), ...(rule.version === undefined ? [] : [rule.version])].map(
        (column) => ({
          table,
          column,
          isColumn: column in rule.columns,
        }),
      ),
    );
    expect(named.filter(({ isColumn }) => !isColumn)).toEqual([]);
  });

  it('says why what stays may stay', () => {
    const reasons = tables.flatMap(({ rule }) =>
      Object.values(rule.columns).flatMap((column) =>
        column.is === 'kept' ? [column.because] : [],
      ),
    );
    expect(reasons.filter((reason) => reason.length < 30)).toEqual([]);
    expect(reasons).not.toEqual([]);
  });

  it.each(declarations().filter(({ identity }) => identity !== undefined))(
    'holds for $part: a table names customers, and something can stand open',
    ({ identity, open }) => {
      expect(identity).toBeDefined();
      expect(open?.length).toBeGreaterThan(0);
    },
  );
});

import type { EntityManager } from 'typeorm';
import { conflict } from '../domain/fault';
import type { PersonalData, Subject, TableRule } from './personal-data';
import { erasedCell, isErased } from './personal-data-cells';
import {
  type PersonalDataRequest,
  recordRequest,
  requireNamelessReason,
} from './personal-data-requests';
import { columnsThat, isOfSubject, knownSubject, openThings, type Row } from './personal-data-rows';

/** How many rows of each table were changed or removed. */
export type Erased = Readonly<Record<string, number>>;

interface Place {
  readonly table: string;
  readonly rule: TableRule;
}

const counting = ({ version }: TableRule): readonly string[] =>
  version === undefined ? [] : [`${version} = ${version} + 1`];

const removeRows = async (
  manager: EntityManager,
  { customerId, subjects }: Subject,
  { table, rule }: Place,
): Promise<number> => {
  const [gone] = await manager.query<{ count: number }[]>(
    `WITH gone AS (DELETE FROM ${table} WHERE ${isOfSubject(rule)} RETURNING 1)
     SELECT count(*)::integer AS count FROM gone`,
    [customerId, subjects],
  );
  return gone?.count ?? 0;
};

/** Where the same comes into every row, they are all changed at once: there may be many of them. */
const replaceCells = async (
  manager: EntityManager,
  { customerId, subjects }: Subject,
  { table, rule }: Place,
): Promise<number> => {
  const replaced = Object.entries(rule.columns).flatMap(([column, said]) =>
    said.is === 'replaced' ? [{ column, by: said.by }] : [],
  );
  const settings = replaced.map(
    ({ column }, index) =>
      `${column} = CASE WHEN ${column} IS NULL THEN NULL ELSE $${index + 3} END`,
  );
  const unlike = replaced.map(
    ({ column }, index) => `(${column} IS NOT NULL AND ${column} IS DISTINCT FROM $${index + 3})`,
  );
  const [changed] = await manager.query<{ count: number }[]>(
    `WITH changed AS (UPDATE ${table} SET ${[...settings, ...counting(rule)].join(', ')}
       WHERE ${isOfSubject(rule)} AND (${unlike.join(' OR ')}) RETURNING 1)
     SELECT count(*)::integer AS count FROM changed`,
    [customerId, subjects, ...replaced.map(({ by }) => by)],
  );
  return changed?.count ?? 0;
};

const asText = (value: unknown): string => JSON.stringify(value);

/** The columns of a row that become others. */
const changesOf = (row: Row, { columns }: TableRule, { subjects }: Subject): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) => {
      const rule = columns[column];
      const next = rule ? erasedCell(rule, value, subjects) : value;
      return asText(next) === asText(value) ? [] : [[column, next]];
    }),
  );

/** A value as PostgreSQL takes it: JSON as text. */
const parameterOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? asText(value) : value;

const updateRow = async (
  manager: EntityManager,
  { table, rule }: Place,
  row: Row,
  changes: Row,
): Promise<void> => {
  const { key = [] } = rule;
  const columns = Object.keys(changes);
  const settings = columns.map((column, index) => `${column} = $${index + 1}`);
  const found = key.map((column, index) => `${column} = $${columns.length + index + 1}`);
  await manager.query(
    `UPDATE ${table} SET ${[...settings, ...counting(rule)].join(', ')} WHERE ${found.join(' AND ')}`,
    [...Object.values(changes).map(parameterOf), ...key.map((column) => row[column])],
  );
};

const changeRows = async (
  manager: EntityManager,
  subject: Subject,
  place: Place,
): Promise<number> => {
  const { table, rule } = place;
  const columns = [...(rule.key ?? []), ...columnsThat(rule, isErased)];
  const rows = await manager.query<Row[]>(
    `SELECT ${columns.join(', ')} FROM ${table} WHERE ${isOfSubject(rule)} FOR UPDATE`,
    [subject.customerId, subject.subjects],
  );
  const changed = rows
    .map((row) => ({ row, changes: changesOf(row, rule, subject) }))
    .filter(({ changes }) => Object.keys(changes).length > 0);
  for (const { row, changes } of changed) await updateRow(manager, place, row, changes);
  return changed.length;
};

/** How a table forgets, by the strongest thing that is said of its columns. */
const eraseIn = (manager: EntityManager, subject: Subject, place: Place): Promise<number> => {
  const said = new Set(Object.values(place.rule.columns).map(({ is }) => is));
  if (said.has('removed')) return removeRows(manager, subject, place);
  if (said.has('searched')) return changeRows(manager, subject, place);
  return said.has('replaced') ? replaceCells(manager, subject, place) : Promise.resolve(0);
};

/**
 * Erases a customer in the manager's transaction, and puts on record that it did; facts of money and cover stay,
 * without the person. What stands open refuses it. Run again, it finds nothing left to erase.
 */
export const eraseSubject = async (
  manager: EntityManager,
  data: PersonalData,
  asked: Subject,
  { now, ...request }: Omit<PersonalDataRequest, 'action'> & { readonly now: Date },
): Promise<Erased> => {
  // Locked first: what the customer does at this moment is either seen below, or finds nobody afterwards.
  const subject = await knownSubject(manager, data, asked, 'FOR UPDATE');
  const open = await openThings(manager, data, subject.customerId, now);
  if (open.length > 0) throw conflict(`This stands open: ${open.join(', ')}.`);
  await requireNamelessReason(manager, data, subject, request.reason);
  await recordRequest(manager, subject, { ...request, action: 'ERASE' });
  const erased: Record<string, number> = {};
  for (const [table, rule] of Object.entries(data.tables)) {
    const count = await eraseIn(manager, subject, { table, rule });
    if (count > 0) erased[table] = count;
  }
  return erased;
};

import type { EntityManager } from 'typeorm';
import { badInput } from '../domain/fault';
import type { PersonalData, Subject } from './personal-data';
import { columnsThat, isOfSubject, type Row } from './personal-data-rows';

/** What a part's migrations make, so that it is on record who had a customer's data given out or erased, and why. */
export const personalDataRequests: readonly string[] = [
  `CREATE TABLE personal_data_request (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer_id text NOT NULL,
    action text NOT NULL CHECK (action IN ('EXPORT', 'ERASE')), asked_by text NOT NULL, reason text,
    at timestamptz NOT NULL DEFAULT now(), transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
    CHECK (action <> 'ERASE' OR reason IS NOT NULL))`,
  `CREATE INDEX personal_data_request_customer ON personal_data_request (customer_id)`,
  `CREATE INDEX personal_data_request_transaction ON personal_data_request (transaction)`,
  `CREATE FUNCTION refuse_change_of_request() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'requests for personal data stay on record'; END $$`,
  `CREATE TRIGGER personal_data_request_append_only BEFORE UPDATE OR DELETE ON personal_data_request
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_request()`,
];

export const undoPersonalDataRequests: readonly string[] = [
  'DROP TABLE personal_data_request',
  'DROP FUNCTION refuse_change_of_request()',
];

/** Holds, in the database's own words, in a transaction that erases a person and has put that on record. */
export const isErasing = `EXISTS (SELECT FROM personal_data_request
  WHERE action = 'ERASE' AND transaction = pg_current_xact_id())`;

/** Who asks for a customer's data to be given out or erased, and why. */
export interface PersonalDataRequest {
  readonly action: 'EXPORT' | 'ERASE';
  readonly askedBy: string;
  readonly reason: string | null;
}

/** By what the customer is called on record. */
const namesOnRecord = async (
  manager: EntityManager,
  { tables }: PersonalData,
  { customerId, subjects }: Subject,
): Promise<readonly string[]> => {
  const found: Row[] = [];
  for (const [table, rule] of Object.entries(tables)) {
    const columns = columnsThat(rule, (column) => column.is === 'replaced' && column.names);
    if (columns.length === 0) continue;
    const sql = `SELECT DISTINCT ${columns.join(', ')} FROM ${table} WHERE ${isOfSubject(rule)}`;
    found.push(...(await manager.query<Row[]>(sql, [customerId, subjects])));
  }
  return found.flatMap((row) => Object.values(row)).filter((value) => typeof value === 'string');
};

/** One letter is no name yet. */
const shortestName = 2;

const mentions = (text: string, name: string): boolean => {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu').test(text);
};

/** A reason stays on record, so that it must not carry what is to be erased. */
export const requireNamelessReason = async (
  manager: EntityManager,
  data: PersonalData,
  subject: Subject,
  reason: string | null,
): Promise<void> => {
  if (reason === null) return;
  const names = (await namesOnRecord(manager, data, subject)).flatMap((name) => name.split(/\s+/));
  if (names.some((name) => name.length >= shortestName && mentions(reason, name)))
    throw badInput('The reason names the person, and it stays on record: say why without a name.');
};

/** Puts the request on record, in the transaction that carries it out. */
export const recordRequest = async (
  manager: EntityManager,
  { customerId }: Subject,
  { action, askedBy, reason }: PersonalDataRequest,
): Promise<void> => {
  await manager.query(
    'INSERT INTO personal_data_request (customer_id, action, asked_by, reason) VALUES ($1, $2, $3, $4)',
    [customerId, action, askedBy, reason],
  );
};

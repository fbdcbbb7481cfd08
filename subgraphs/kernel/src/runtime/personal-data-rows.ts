import type { EntityManager } from 'typeorm';
import type { ColumnRule, PersonalData, Subject, TableRule } from './personal-data';

export type Row = Readonly<Record<string, unknown>>;

/** The columns of a table of which something holds. */
export const columnsThat = (
  { columns }: TableRule,
  holds: (rule: ColumnRule) => boolean,
): readonly string[] =>
  Object.entries(columns)
    .filter(([, rule]) => holds(rule))
    .map(([column]) => column);

/** The condition for a customer's rows; both parameters have a type, wherever it needs only one of them. */
export const isOfSubject = ({ rows = 'FALSE' }: TableRule): string =>
  `(${rows}) AND $1::text IS NOT NULL AND $2::text[] IS NOT NULL`;

const subjectsOnRecord = async (
  manager: EntityManager,
  { identity }: PersonalData,
  customerId: string,
  lock: string,
): Promise<readonly (string | null)[]> => {
  if (!identity) return [];
  const { table, id, subject } = identity;
  const rows = await manager.query<{ subject: string | null }[]>(
    `SELECT ${subject} AS subject FROM ${table} WHERE ${id} = $1 ${lock}`,
    [customerId],
  );
  return rows.map((row) => row.subject);
};

/** A customer with all that this part knows them by, and whether it knows them at all. */
export const knownSubject = async (
  manager: EntityManager,
  data: PersonalData,
  { customerId, subjects }: Subject,
  lock: '' | 'FOR UPDATE' = '',
): Promise<Subject & { readonly isKnown: boolean }> => {
  const onRecord = await subjectsOnRecord(manager, data, customerId, lock);
  const known = onRecord.filter((subject) => subject !== null);
  return {
    customerId,
    subjects: [...new Set([...subjects, ...known])],
    isKnown: onRecord.length > 0,
  };
};

/** What has to be over before the customer can be erased, in words. */
export const openThings = async (
  manager: EntityManager,
  { open = [] }: PersonalData,
  customerId: string,
  now: Date,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { what, table, called, where } of open) {
    const rows = await manager.query<{ name: string }[]>(
      `SELECT ${called} AS name FROM ${table}
       WHERE (${where}) AND $1::text IS NOT NULL AND $2::timestamptz IS NOT NULL ORDER BY 1`,
      [customerId, now],
    );
    found.push(...rows.map(({ name }) => `${what} ${name}`));
  }
  return found;
};

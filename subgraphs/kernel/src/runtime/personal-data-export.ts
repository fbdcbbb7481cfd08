import type { EntityManager } from 'typeorm';
import type { PersonalData, Subject } from './personal-data';
import { isShown, shownCell } from './personal-data-cells';
import {
  type PersonalDataRequest,
  recordRequest,
  requireNamelessReason,
} from './personal-data-requests';
import { columnsThat, isOfSubject, knownSubject, type Row } from './personal-data-rows';

/** Everything that a part keeps about a customer, by table, in the words of the tables. */
export type Export = Readonly<Record<string, readonly Row[]>>;

const shownRow = (row: Row, { subjects }: Subject): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, shownCell(value, subjects)]),
  );

/** Gives out all that is kept about a customer, in the manager's transaction, and puts on record that it was. */
export const exportSubject = async (
  manager: EntityManager,
  data: PersonalData,
  asked: Subject,
  request: Omit<PersonalDataRequest, 'action'>,
): Promise<Export> => {
  const subject = await knownSubject(manager, data, asked);
  await requireNamelessReason(manager, data, subject, request.reason);
  await recordRequest(manager, subject, { ...request, action: 'EXPORT' });
  const found: Record<string, readonly Row[]> = {};
  for (const [table, rule] of Object.entries(data.tables)) {
    if (rule.rows === undefined) continue;
    const rows = await manager.query<Row[]>(
      `SELECT ${columnsThat(rule, isShown).join(', ')} FROM ${table}
       WHERE ${isOfSubject(rule)} ORDER BY ${(rule.key ?? ['1']).join(', ')}`,
      [subject.customerId, subject.subjects],
    );
    if (rows.length > 0) found[table] = rows.map((row) => shownRow(row, subject));
  }
  return found;
};

/** A file that has passed its check, and whose person was not erased. */
const isGivenOut = 'received_at IS NOT NULL AND sha256 IS NOT NULL';

/**
 * Whether a file that this part keeps is one of the customer's that they are given; where it is, it is put on record
 * in the manager's transaction that it was.
 */
export const exportFile = async (
  manager: EntityManager,
  data: PersonalData,
  asked: Subject & { readonly fileId: string },
  request: Omit<PersonalDataRequest, 'action'>,
): Promise<boolean> => {
  const subject = await knownSubject(manager, data, asked);
  await requireNamelessReason(manager, data, subject, request.reason);
  const rows = await manager.query<Row[]>(
    `SELECT id FROM evidence WHERE ${isOfSubject(data.tables['evidence'] ?? { columns: {} })}
       AND id = $3 AND ${isGivenOut}`,
    [subject.customerId, subject.subjects, asked.fileId],
  );
  if (rows.length === 0) return false;
  await recordRequest(manager, subject, { ...request, action: 'EXPORT' });
  return true;
};

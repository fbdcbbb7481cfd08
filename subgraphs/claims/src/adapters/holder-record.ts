import type { Database } from '@care-graph/kernel/runtime/database';
import type { HolderRecord } from '../domain/holders';

/** Who was erased here stays without a name, whenever coverage tells of them. */
const followStatement = `
  UPDATE claim SET holder_id = told.holder_id, holder_subject = told.subject, version = claim.version + 1
  FROM unnest($1::text[], $2::text[], $3::text[]) told (former_id, holder_id, subject)
  WHERE claim.holder_id = told.former_id
    AND (claim.holder_id, claim.holder_subject) IS DISTINCT FROM (told.holder_id, told.subject)
    AND NOT EXISTS (SELECT FROM personal_data_request request
      WHERE request.action = 'ERASE' AND request.customer_id = told.holder_id)`;

const heardStatement = `
  INSERT INTO holder_news (heard_until) VALUES ($1)
  ON CONFLICT (one) DO UPDATE SET heard_until = greatest(holder_news.heard_until, excluded.heard_until)`;

/** Whose claims are whose, in PostgreSQL. */
export const pgHolderRecord = ({
  manager,
  transact,
}: Pick<Database, 'manager' | 'transact'>): HolderRecord => ({
  heardUntil: async () => {
    const [news] = await manager.query<{ heard_until: Date }[]>(
      'SELECT heard_until FROM holder_news WHERE one',
    );
    return news?.heard_until;
  },
  follow: (changes) =>
    transact((within) => within)(async (within) => {
      await within.query(followStatement, [
        changes.map(({ formerId }) => formerId),
        changes.map(({ holderId }) => holderId),
        changes.map(({ subject }) => subject),
      ]);
      await within.query(heardStatement, [changes.at(-1)?.at]);
    }),
});

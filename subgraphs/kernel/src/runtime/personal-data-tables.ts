import { all, kept, plain, removed, removedUnseen, staff, type TableRule } from './personal-data';

/** A customer's idempotency keys: their own, and those by which what `made` finds came about. */
export const idempotencyOf = (made: string): TableRule => ({
  rows: `(caller, command, key) IN (
    SELECT caller, command, key FROM idempotency
      WHERE caller IN (SELECT 'customer:' || subject FROM unnest($2::text[]) AS subject)
    UNION SELECT caller, command, key FROM idempotency WHERE answer->>'madeId' = ANY(ARRAY(${made})))`,
  key: ['caller', 'command', 'key'],
  columns: {
    // The key is chosen by the caller, and the hash is of what they sent: both go, and the command can be sent anew.
    caller: removedUnseen,
    ...all(removed, 'key', 'input_hash', 'answer'),
    ...all(plain, 'command', 'created_at'),
  },
});

/** The condition for a customer's events: those on what `subjects` finds, and those of what they did themselves. */
export const eventsOf = (subjects: string): string => `id IN (
  SELECT id FROM history_event WHERE subject_id IN (${subjects})
  UNION SELECT id FROM history_event
    WHERE actor->>'kind' = 'CUSTOMER' AND actor->>'principalId' = ANY($2))`;

/** What the migrations of a part make, so that both are found without looking through all of them. */
export const personalDataIndexes: readonly string[] = [
  `CREATE INDEX idempotency_made ON idempotency ((answer->>'madeId'))`,
  `CREATE INDEX history_event_of_customer ON history_event ((actor->>'principalId')) WHERE actor->>'kind' = 'CUSTOMER'`,
];

export const undoPersonalDataIndexes = 'DROP INDEX history_event_of_customer, idempotency_made';

/** Which migrations were applied. */
export const migrationsTable: TableRule = { columns: all(plain, 'id', 'timestamp', 'name') };

/** Where the sandbox's clock was moved to. */
export const clockMoveTable: TableRule = { columns: all(plain, 'id', 'moved_to', 'as_of') };

/** Who had a customer's data given out or erased, when and why; on record for good. */
export const requestTable: TableRule = {
  rows: 'customer_id = $1',
  key: ['seq'],
  columns: {
    customer_id: kept('an id that leads to a record without a person, once that is erased'),
    asked_by: staff,
    ...all(plain, 'seq', 'action', 'reason', 'at', 'transaction'),
  },
};

/** graphile-worker's tables. Payloads, queues and keys name ids of the programme only, none of a person. */
export const jobTables: Readonly<Record<string, TableRule>> = {
  _private_jobs: {
    columns: all(
      plain, 'id', 'job_queue_id', 'task_id', 'payload', 'priority', 'run_at', 'attempts', 'max_attempts', 'last_error',
      'created_at', 'updated_at', 'key', 'locked_at', 'locked_by', 'revision', 'flags', 'is_available',
    ),
  },
  _private_job_queues: {
    columns: all(plain, 'id', 'queue_name', 'locked_at', 'locked_by', 'is_available'),
  },
  _private_tasks: { columns: all(plain, 'id', 'identifier') },
  _private_known_crontabs: {
    columns: all(plain, 'identifier', 'known_since', 'last_execution'),
  },
  migrations: { columns: all(plain, 'id', 'ts', 'breaking') },
}; // prettier-ignore

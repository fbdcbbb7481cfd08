import { setInterval } from 'node:timers';
import type { Log } from '@care-graph/kernel/runtime/log';
import type { EntityManager } from 'typeorm';
import type { NotedRecord } from '../domain/access-record';

const writeEveryMs = 250;
const mostAtOnce = 500;
/** Records that wait at most while the database is away; the oldest go first, and the log says how many. */
const mostWaiting = 50_000;

/**
 * One statement: the records, what each key was used for in its hour, and when it was used last, to the minute.
 * Rows that others write too are locked in the order of their ids, so that no two writers wait for each other.
 */
const statement = `
  WITH entry AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS entry (
      id text, at timestamptz, actor_kind text, actor_label text, principal_id text, key_id text, document_name text,
      document_digest text, outcome text, cost integer, personal_fields text[], client text, is_run boolean, is_unknown boolean)
  ), kept AS (
    INSERT INTO access_record (id, at, actor_kind, actor_label, principal_id, key_id, document_name, document_digest,
      outcome, cost, personal_fields)
    SELECT id, at, actor_kind, actor_label, principal_id, key_id, document_name, document_digest, outcome, cost,
      personal_fields FROM entry
    ON CONFLICT (id) DO NOTHING RETURNING id, at, key_id, outcome, cost
  ), run AS (
    SELECT entry.client, entry.document_digest, entry.document_name, entry.is_unknown, kept.at
    FROM kept JOIN entry USING (id)
    WHERE entry.is_run AND entry.client IS NOT NULL AND entry.document_digest IS NOT NULL
  ), counted AS (
    INSERT INTO document_usage AS total (client, document_id, day, runs, last_run_at)
    SELECT run.client, run.document_digest, (run.at AT TIME ZONE 'UTC')::date, count(*), max(run.at)
    FROM run JOIN published_document document ON document.client = run.client AND document.id = run.document_digest
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (client, document_id, day) DO UPDATE SET runs = total.runs + excluded.runs,
      last_run_at = greatest(total.last_run_at, excluded.last_run_at)
  ), unpublished AS (
    INSERT INTO unknown_document AS total (client, digest, name, runs, last_run_at)
    SELECT run.client, run.document_digest, max(run.document_name), count(*), max(run.at) FROM run
    WHERE run.is_unknown AND NOT EXISTS (SELECT FROM published_document document
      WHERE document.client = run.client AND document.id = run.document_digest)
    GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (client, digest) DO UPDATE SET runs = total.runs + excluded.runs,
      last_run_at = greatest(total.last_run_at, excluded.last_run_at)
  ), used AS (
    INSERT INTO key_usage AS total (key_id, hour, requests, refused, cost)
    SELECT key_id, date_trunc('hour', at), count(*),
      count(*) FILTER (WHERE outcome = ANY($2)), sum(cost) FROM kept WHERE key_id IS NOT NULL GROUP BY 1, 2
    ORDER BY 1, 2
    ON CONFLICT (key_id, hour) DO UPDATE SET requests = total.requests + excluded.requests,
      refused = total.refused + excluded.refused, cost = total.cost + excluded.cost
  ), latest AS (
    SELECT key_id, date_trunc('minute', max(at)) AS at FROM kept WHERE key_id IS NOT NULL GROUP BY 1
  ), due AS (
    SELECT id, latest.at FROM api_key JOIN latest ON id = key_id
    WHERE last_used_at IS NULL OR last_used_at < latest.at ORDER BY id FOR NO KEY UPDATE OF api_key
  )
  UPDATE api_key SET last_used_at = due.at FROM due WHERE api_key.id = due.id`;

/** Over a limit, or outside what the key may use. */
const refusedOutcomes = [
  'RATE_LIMITED', 'COST_LIMIT', 'UNAUTHORIZED_FIELD_OR_TYPE', 'PERSISTED_DOCUMENT_REQUIRED',
]; // prettier-ignore

const longestName = 200;
/** The most that the column holds. */
const largestCost = 2_147_483_647;

/** A text as PostgreSQL can keep it: one that it cannot would hold up all that are written with it. */
const storable = (_name: string, value: unknown): unknown =>
  typeof value === 'string'
    ? value.replaceAll('\u0000', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD')
    : value;

const columnsOf = (record: NotedRecord): object => ({
  id: record.id,
  at: record.at,
  actor_kind: record.actor.kind,
  actor_label: record.actor.label,
  principal_id: record.actor.principalId,
  key_id: record.keyId,
  document_name: record.documentName?.slice(0, longestName) ?? null,
  document_digest: record.documentDigest,
  outcome: record.outcome,
  cost: Math.min(record.cost, largestCost),
  personal_fields: record.personalFields,
  client: record.client ?? null,
  is_run: record.isRun ?? false,
  is_unknown: record.isUnknown ?? false,
});

/** Takes note of requests without ever making one wait: what is noted is written in batches, at most a quarter of a second later. */
export class AccessLogWriter {
  private waiting: NotedRecord[] = [];
  private lost = 0;
  private writing: Promise<boolean> = Promise.resolve(true);
  private next: Promise<boolean> | undefined;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly manager: EntityManager,
    private readonly log: Log,
  ) {
    this.timer = setInterval(() => {
      void this.flush();
    }, writeEveryMs).unref();
  }

  note(record: NotedRecord): void {
    this.waiting.push(record);
    this.loseOldest();
  }

  /** Writes what waits; answers whether it was written, or has to wait on. */
  flush(): Promise<boolean> {
    // Whoever comes during a write shares the one after it, however long the database takes.
    this.next ??= this.writing.then(() => {
      this.next = undefined;
      this.writing = this.writeAll();
      return this.writing;
    });
    return this.next;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
    if (this.waiting.length > 0)
      this.log.error({ records: this.waiting.length }, 'access records could not be written');
  }

  private async writeAll(): Promise<boolean> {
    this.tellOfLoss();
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, mostAtOnce);
      if (await this.write(batch)) continue;
      this.waiting = [...batch, ...this.waiting];
      this.loseOldest();
      return false;
    }
    return true;
  }

  private async write(batch: readonly NotedRecord[]): Promise<boolean> {
    try {
      await this.manager.query(statement, [
        JSON.stringify(batch.map(columnsOf), storable),
        refusedOutcomes,
      ]);
      return true;
    } catch (error) {
      this.log.warn({ err: error, records: batch.length }, 'access records wait to be written');
      return false;
    }
  }

  private loseOldest(): void {
    const tooMany = this.waiting.length - mostWaiting;
    if (tooMany <= 0) return;
    this.waiting.splice(0, tooMany);
    this.lost += tooMany;
  }

  private tellOfLoss(): void {
    if (this.lost === 0) return;
    this.log.error({ records: this.lost }, 'access records were lost: too many waited');
    this.lost = 0;
  }
}

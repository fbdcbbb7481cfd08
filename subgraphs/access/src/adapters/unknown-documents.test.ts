import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { forgetOldUse, forgetUnknownDocuments, unknownDocuments } from './unknown-documents';

let access: AccessDatabase;

beforeAll(async () => {
  access = await accessDatabase('access_unknown');
});
afterAll(() => access.drop());

const noted = (client: string, count: number, lastRunAt: string) =>
  access.query(`INSERT INTO unknown_document (client, digest, name, runs, last_run_at)
    SELECT '${client}', 'sha256:' || n, 'Text' || n, n, timestamptz '${lastRunAt}' + make_interval(secs => n)
    FROM generate_series(1, ${count}) n`);

describe('texts that were not published', () => {
  it('are kept for 90 days, of each client the 1,000 that were sent most', async () => {
    await noted('busy', 1200, '2026-03-01T00:00:00Z');
    await noted('quiet', 2, '2026-03-01T00:00:00Z');
    await noted('gone', 2, '2025-12-01T00:00:00Z');
    await forgetUnknownDocuments(access.database.manager, new Date('2026-03-02T00:00:00Z'));
    const left = await unknownDocuments(access.database.manager);
    const of = (name: string) => left.filter(({ client }) => client === name);
    expect([of('busy').length, of('quiet').length, of('gone').length]).toEqual([1000, 2, 0]);
    expect(of('busy').map(({ name }) => name)).not.toContain('Text200');
    expect(of('quiet')).toMatchObject([{ runs: 2 }, { runs: 1, digest: 'sha256:1' }]);
  });
});

describe('the use of documents by day', () => {
  it('is kept for as long as somebody can ask about it', async () => {
    await access.query(`INSERT INTO document_usage (client, document_id, day, runs, last_run_at)
      SELECT 'portal', 'sha256:a', date '2026-03-02' - n, 1, timestamptz '2026-03-02T00:00:00Z' FROM generate_series(0, 99) n`);
    await forgetOldUse(access.database.manager, new Date('2026-03-02T12:00:00Z'));
    const [left] = await access.query<{ days: number; first: string }>(
      `SELECT count(*)::int AS days, min(day)::text AS first FROM document_usage`,
    );
    expect(left).toEqual({ days: 91, first: '2025-12-02' });
  });
});

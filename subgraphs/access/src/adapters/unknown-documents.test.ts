import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import { forgetUnknownDocuments, unknownDocuments } from './unknown-documents';

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
  it('are kept for 90 days, of each client the 1,000 that were sent last', async () => {
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

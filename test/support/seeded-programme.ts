import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSecret } from '@care-graph/kernel/runtime/kept-secret';
import { Client } from 'pg';
import { buildProgramme } from '../../gateway/src/seed';
import { invariants } from '../../subgraphs/coverage/src/adapters/seed/invariants';
import { freshDatabase } from './fresh-database';

/** Until when every programme of the tests was lived. */
export const livedUntil = '2026-11-20T12:00:00.000Z';

export interface ProgrammeSize {
  readonly contracts: number;
  readonly seed: number;
}

/** Where a programme is, and the key folder of the graph that can read its codes. */
export interface ProgrammePlace {
  readonly databaseUrl: string;
  readonly dataDir: string;
}

/** Builds a programme as the command does, without telling anybody. */
export const seedAt = async (
  { databaseUrl, dataDir }: ProgrammePlace,
  size: ProgrammeSize,
  tell: (sentence: string) => void = () => undefined,
): Promise<void> => {
  const codeKey = await keptSecret(join(dataDir, 'keys'), 'code-key');
  const until = new Date(livedUntil);
  await buildProgramme({ ...size, databaseUrl, environment: 'live', until, codeKey, tell });
};

/** Asks the coverage schema of a database; what is said before, and begins a transaction, is undone with it. */
export const coverageRows = async <Row extends object>(
  databaseUrl: string,
  sql: string,
  values: readonly unknown[] = [],
  before = '',
): Promise<readonly Row[]> => {
  const client = new Client({ connectionString: databaseUrl, options: '-c search_path=coverage -c timezone=UTC' });
  await client.connect();
  try {
    if (before !== '') await client.query(before);
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}; // prettier-ignore

/** What does not hold of a programme at an instant, in sentences; what is said before is taken back. */
export const brokenInvariants = async (
  databaseUrl: string,
  { at = livedUntil, before = 'BEGIN' }: { at?: string; before?: string } = {},
): Promise<readonly string[]> => {
  const client = new Client({ connectionString: databaseUrl, options: '-c search_path=coverage' });
  await client.connect();
  try {
    await client.query(before);
    const broken: string[] = [];
    for (const { says, breaches } of invariants) {
      const { rows } = await client.query(`${breaches} LIMIT 1`, [at]);
      if (rows.length > 0) broken.push(`not: ${says}`);
    }
    await client.query('ROLLBACK');
    return broken;
  } finally {
    await client.end();
  }
};

/** A database of its own, and a folder for the graph that is started on it. */
export const freshPlace = async (name: string) => {
  const database = await freshDatabase(name);
  const dataDir = await mkdtemp(join(tmpdir(), 'care-seeded-'));
  return {
    databaseUrl: database.url,
    dataDir,
    drop: async (): Promise<void> => {
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

/** The same with a programme in it. */
export const seededPlace = async (name: string, size: ProgrammeSize) => {
  const place = await freshPlace(name);
  await seedAt(place, size);
  return place;
};

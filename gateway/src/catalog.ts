import 'reflect-metadata';
import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '@care-graph/kernel/runtime/clocks';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { faultText } from '@care-graph/kernel/runtime/run-main';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import {
  catalogTableNames,
  type FileImport,
  type FileWish,
  openImportDesk,
} from '../../subgraphs/catalog/src/main';
import { environmentIn } from './operator/command-line';
import { readCatalogCommandSettings } from './operator/config';

const usage = `Usage: npm run --silent catalog -- import <table> <file> [--dry-run] [--skip-bad-rows] [--terms <code>] [--sandbox]
Loads a CSV file of any length into one table of the catalogue, all of it or nothing, straight into its database.
<table>          ${catalogTableNames.join(', ')}
--dry-run        checks all and changes nothing
--skip-bad-rows  leaves out the rows that cannot be taken, and loads the others
--terms          the draft whose clauses are replaced; for CLAUSES, and only there
--sandbox        into the sandbox, not into the live data
Exits with 0 when it was loaded, with 1 when it was refused, and with 2 when the command itself is wrong.`;

const options = {
  'dry-run': { type: 'boolean', default: false },
  'skip-bad-rows': { type: 'boolean', default: false },
  terms: { type: 'string' },
} as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new StartFault(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
};

const tableIn = (name: string): FileWish['table'] => {
  const table = catalogTableNames.find((one) => one === name);
  if (table) return table;
  throw new StartFault(`${name} is no table: give one of ${catalogTableNames.join(', ')}.`);
};

const requireTerms = (table: string, terms: string | undefined): void => {
  if ((terms !== undefined) === (table === 'CLAUSES')) return;
  throw new StartFault(
    terms === undefined
      ? '--terms is missing: give the code of the draft that the clauses are loaded into.'
      : `--terms is for CLAUSES only: leave it out for ${table}.`,
  );
};

const wishIn = async (args: readonly string[]): Promise<FileWish> => {
  const { values, positionals } = parsed(args);
  const [verb, name = '', file = '', ...rest] = positionals;
  if (verb !== 'import' || file === '' || rest.length > 0) throw new StartFault(usage);
  const table = tableIn(name);
  requireTerms(table, values.terms);
  await access(file).catch((cause: unknown) => {
    throw new StartFault(`${file} cannot be read: give the path of a CSV file.`, { cause });
  });
  const { 'dry-run': isDryRun, 'skip-bad-rows': skipsBadRows, terms } = values;
  return { table, file, isDryRun, skipsBadRows, terms };
};

const summary = ({ isDryRun, table }: FileWish, { rowCount, faults }: FileImport): string => {
  if (rowCount === undefined) return 'Nothing was loaded.';
  const left = faults.length === 0 ? '' : ' Some rows were left out.';
  return `${rowCount} row(s) ${isDryRun ? 'would be' : 'were'} loaded into ${table}.${left}`;
};

const load = async (args: readonly string[]): Promise<FileImport> => {
  const { environment, rest } = environmentIn(args);
  const wish = await wishIn(rest);
  const { databaseUrl } = await readCatalogCommandSettings();
  const log = makeLog('catalog-import', 'warn');
  const desk = await openImportDesk({ databaseUrl, environment, clock: systemClock, log });
  try {
    const done = await desk.load(wish);
    const lines = [...done.faults, ...done.findings, summary(wish, done)];
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    return done;
  } finally {
    await desk.close();
  }
};

const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  try {
    const { rowCount } = await load(args);
    if (rowCount === undefined) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${faultText(error)}\n`);
    process.exitCode = 2;
  }
};

void main();

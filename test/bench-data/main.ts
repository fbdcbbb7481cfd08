import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { openDatabaseServer } from '../bench/database-server';
import type { SeededOperation } from '../seeded/operation';
import { seededOperations } from '../seeded/operations';
import { claimOperations } from '../seeded/operations-of-claims';
import { type Report, reportOfScale, reportOfWhole } from './report';
import { measureScales } from './scales';
import { measureSeeded, type Progress } from './seeded';
import { builtLine, reportOfSeeded, scaleLine } from './seeded-report';
import { measureWholeCatalogue } from './whole-catalogue';
import { startDataWorld } from './world';

const measureCatalog = async (): Promise<readonly Report[]> => {
  const whole = reportOfWhole(await measureWholeCatalogue());
  const world = await startDataWorld();
  try {
    return [...(await measureScales(world)).map(reportOfScale), whole];
  } finally {
    await world.stop();
  }
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const progress: Progress = {
  built: (built) => {
    say(builtLine(built));
  },
  measured: (scale) => {
    say(scaleLine(scale));
  },
};

/** The operations of each part that are measured on one programme. */
const ofParts = { coverage: seededOperations, claims: claimOperations } as const;

const parts = ['catalog', ...Object.keys(ofParts)];

interface Wish {
  /** Only this part; all where nothing is said. */
  readonly only: string | undefined;
  readonly sizes: readonly number[];
  /** Only these operations; all where nothing is said. */
  readonly names: readonly string[] | undefined;
}

const wishedOperations = ({ only, names }: Wish): readonly SeededOperation[] => {
  const all = Object.entries(ofParts).flatMap(([part, operations]) =>
    only === undefined || only === part ? operations : [],
  );
  const unknown = names?.filter((name) => !all.some((one) => one.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`No operation has the name ${unknown.join(', ')}.`);
  return all.filter(({ name }) => names === undefined || names.includes(name));
};

const measureOperations = async (wish: Wish): Promise<readonly Report[]> => {
  const operations = wishedOperations(wish);
  if (operations.length === 0) return [];
  const { sizes } = wish;
  say(`programmes of ${sizes.join(' and ')} contracts, medians and statements of each operation:`);
  return [reportOfSeeded(await measureSeeded({ sizes, operations }, progress))];
};

const options = {
  check: { type: 'boolean', default: false },
  /** The sizes of the programmes that operations are compared on, the smallest first. */
  contracts: { type: 'string', default: '10000,100000' },
  only: { type: 'string' },
  /** Names with commas between them. */
  operations: { type: 'string' },
} as const;

const sizesIn = (text: string): readonly number[] => {
  const sizes = text.split(',').map(Number);
  if (sizes.length > 1 && sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new Error(`--contracts ${text} cannot be: give sizes, such as 10000,1000000.`);
};

const partIn = (text: string | undefined): string | undefined => {
  if (text === undefined || parts.includes(text)) return text;
  throw new Error(`--only ${text} cannot be: it is one of ${parts.join(', ')}.`);
};

const measure = async (wish: Wish): Promise<readonly Report[]> => {
  const isCatalogAsked = wish.names === undefined && (wish.only ?? 'catalog') === 'catalog';
  const ofCatalog = isCatalogAsked ? await measureCatalog() : [];
  return [...ofCatalog, ...(await measureOperations(wish))];
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options });
  const wish: Wish = {
    only: partIn(values.only),
    sizes: sizesIn(values.contracts),
    names: values.operations?.split(','),
  };
  const server = await openDatabaseServer();
  try {
    const reports = await measure(wish);
    for (const { text } of reports) say(text);
    if (values.check && !reports.every(({ isKept }) => isKept)) process.exitCode = 1;
  } finally {
    await server.stop();
  }
};

void main();

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

const measureOperations =
  (operations: readonly SeededOperation[]) =>
  async (sizes: readonly number[]): Promise<readonly Report[]> => {
    say(
      `programmes of ${sizes.join(' and ')} contracts, medians and statements of each operation:`,
    );
    return [reportOfSeeded(await measureSeeded({ sizes, operations }, progress))];
  };

const measures = {
  catalog: measureCatalog,
  coverage: measureOperations(seededOperations),
  claims: measureOperations(claimOperations),
};

const options = {
  check: { type: 'boolean', default: false },
  /** The sizes of the programmes that operations are compared on, the smallest first. */
  contracts: { type: 'string', default: '10000,100000' },
  /** Only this part. */
  only: { type: 'string' },
} as const;

const sizesIn = (text: string): readonly number[] => {
  const sizes = text.split(',').map(Number);
  if (sizes.length > 1 && sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new Error(`--contracts ${text} cannot be: give sizes, such as 10000,1000000.`);
};

const measure = async (only: string | undefined, sizes: readonly number[]) => {
  const reports: Report[] = [];
  for (const [part, measured] of Object.entries(measures))
    if (only === undefined || only === part) reports.push(...(await measured(sizes)));
  return reports;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options });
  const sizes = sizesIn(values.contracts);
  const server = await openDatabaseServer();
  try {
    const reports = await measure(values.only, sizes);
    for (const { text } of reports) say(text);
    if (values.check && !reports.every(({ isKept }) => isKept)) process.exitCode = 1;
  } finally {
    await server.stop();
  }
};

void main();

import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { openDatabaseServer } from '../bench/database-server';
import { type Report, reportOfScale, reportOfWhole } from './report';
import { measureScales } from './scales';
import { measureWholeCatalogue } from './whole-catalogue';
import { startDataWorld } from './world';

const measure = async (): Promise<readonly Report[]> => {
  const whole = reportOfWhole(await measureWholeCatalogue());
  const world = await startDataWorld();
  try {
    return [...(await measureScales(world)).map(reportOfScale), whole];
  } finally {
    await world.stop();
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const server = await openDatabaseServer();
  try {
    const reports = await measure();
    for (const { text } of reports) process.stdout.write(`${text}\n`);
    if (values.check && !reports.every(({ isKept }) => isKept)) process.exitCode = 1;
  } finally {
    await server.stop();
  }
};

void main();

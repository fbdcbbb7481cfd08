import 'reflect-metadata';
import '../../gateway/src/telemetry-off';
import { parseArgs } from 'node:util';
import { measureAccessShares } from './access-shares';
import { openDatabaseServer } from './database-server';
import { measureHostileRounds } from './hostile-rounds';
import { type Report, reportOfRounds, reportOfShares } from './report';
import { startWorld, type World } from './world';

const tell = (report: Report): boolean => {
  process.stdout.write(`${report.text}\n`);
  return report.isKept;
};

/** Measures one after the other, and says what it found as soon as it has. */
const measure = async (world: World): Promise<boolean> => {
  const areSharesKept = tell(reportOfShares(await measureAccessShares(world)));
  const areRoundsKept = tell(reportOfRounds(await measureHostileRounds(world)));
  return areSharesKept && areRoundsKept;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const server = await openDatabaseServer();
  try {
    const world = await startWorld();
    try {
      const isKept = await measure(world);
      if (values.check && !isKept) process.exitCode = 1;
    } finally {
      await world.stop();
    }
  } finally {
    await server.stop();
  }
};

void main();

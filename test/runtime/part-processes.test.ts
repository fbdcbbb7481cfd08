import { readOperatorSettings } from '../../gateway/src/operator/config';
import { partNames, partsAsker } from '../../gateway/src/operator/parts';
import { programmeTime } from '../../gateway/src/operator/programme-clock';
import { ArrivalQueueDocument } from '../generated/agent';
import { PortalHomeDocument, ShopPlansDocument } from '../generated/customer';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database';
import { askAs } from '../support/graph';
import { dataOf } from '../support/journey';
import { type PartProcesses, sharedFolder, startParts, stopParts } from '../support/part-processes';
import { Processes } from '../support/processes';

const processes = new Processes();
let database: FreshDatabase;
let graph: PartProcesses;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  database = await freshDatabase('part_processes');
  env = { DATABASE_URL: database.url, CARE_DATA_DIR: sharedFolder(processes) };
  graph = await startParts(processes, { ...env, CARE_CLOCK: '2026-02-10T12:00:00Z' });
});

afterAll(async () => {
  await processes.endAll();
  await database.drop();
});

/** What a command prints on standard output, when it prints nothing else. */
const printed = async (command: string, ...args: readonly string[]): Promise<string> => {
  const run = processes.npm(command, { args, env: { ...env, ...graph.addresses } });
  expect(await run.leavesNothing()).toEqual({ code: 0, signal: null });
  expect(run.err).toBe('');
  return run.out.trimEnd();
};

describe('a process for each part', () => {
  it('answers a first query out of all of them', async () => {
    const ask = askAs(graph.url, await printed('token', 'customer'));
    const plans = { productCode: 'rs-4-mini', regionCode: 'LT' };
    expect(dataOf(await ask(ShopPlansDocument, plans)).product?.name).toBe('DJI RS 4 Mini');
    expect(dataOf(await ask(PortalHomeDocument))).toEqual({ me: null });
    const atCenter = askAs(graph.url, await printed('token', 'agent'));
    expect(dataOf(await atCenter(ArrivalQueueDocument, { center: 'SC-DE-1' }))).toMatchObject({
      serviceCenter: { name: 'Service Centre Germany 1 (synthetic)', claims: { totalCount: 0 } },
    });
  });

  it('has a clock that one command moves in all of them', async () => {
    expect(await printed('clock')).toMatch(/^2026-02-10T12:0/);
    expect(await printed('clock', '2026-03-12T12:00:00Z')).toMatch(/^2026-03-12T12:00:0/);
    const ask = await partsAsker(readOperatorSettings('live', { ...env, ...graph.addresses }));
    const times = await Promise.all(partNames.map((part) => programmeTime(ask, part)));
    const minutes = times.map((time) => time?.toISOString().slice(0, 15));
    expect(minutes).toEqual(['2026-03-12T12:0', '2026-03-12T12:0', '2026-03-12T12:0']);
  });

  it('takes the first start of a unit from the command, and keeps the first that was told (R-ACT-08)', async () => {
    const unit = ['--serial', 'RS4-0001', '--product', 'rs-4-mini'];
    const at = '2026-02-10T12:00:00Z';
    expect(await printed('first-start', ...unit, '--at', at)).toBe(at);
    expect(await printed('first-start', ...unit)).toBe(at);
  });

  it('ends with SIGTERM, code 0 and nothing left', async () => {
    expect(await stopParts(graph)).toEqual({ gateway: 0, catalog: 0, coverage: 0, claims: 0 });
  });
});

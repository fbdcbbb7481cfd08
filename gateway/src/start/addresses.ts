import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataEnvironment } from '@care-graph/kernel/runtime/data-environment';
import type { Running } from '@care-graph/kernel/runtime/run-main';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';

/** Where the parts of a graph in one process answer; their ports are any that were free. */
export type Addresses = Readonly<Record<'catalog' | 'coverage' | 'claims', string>>;

/** Those of each environment that was started. */
export type AddressesOf = Readonly<Partial<Record<DataEnvironment, Addresses | undefined>>>;

interface Noted {
  readonly process: number;
  readonly databaseUrl: string;
  readonly gateway?: string;
  readonly parts: AddressesOf;
}

const fileIn = (dataDir: string): string => join(dataDir, 'addresses.json');

const read = async (dataDir: string): Promise<Noted | undefined> => {
  try {
    return JSON.parse(await readFile(fileIn(dataDir), 'utf8')) as Noted;
  } catch {
    // None runs, or none that noted it: those who ask have another way to know.
    return undefined;
  }
};

/** Notes in the data folder where the parts and their database answer, until stopped: the development's commands look there. */
export const noteAddresses = async (
  dataDir: string,
  graph: Omit<Noted, 'process'>,
): Promise<Running> => {
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const noted: Noted = { process: process.pid, ...graph };
  await writeFile(fileIn(dataDir), JSON.stringify(noted), { mode: 0o600 }).catch(
    (cause: unknown) => {
      throw new StartFault(
        `${fileIn(dataDir)} cannot be written: set CARE_DATA_DIR to a folder that this user may write.`,
        { cause },
      );
    },
  );
  return {
    stop: async () => {
      // A graph that was started later with the same folder has noted its own.
      if ((await read(dataDir))?.process === process.pid) await rm(fileIn(dataDir));
    },
  };
};

/** Where the parts of the graph answer that was started with this data folder and still runs. */
export const notedAddresses = async (dataDir: string): Promise<AddressesOf> =>
  (await read(dataDir))?.parts ?? {};

/** The database of the graph that was started with this data folder and still runs. */
export const notedDatabase = async (dataDir: string): Promise<string | undefined> =>
  (await read(dataDir))?.databaseUrl;

/** The endpoint of the gateway that was started with this data folder and still runs. */
export const notedGateway = async (dataDir: string): Promise<string | undefined> =>
  (await read(dataDir))?.gateway;

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepersBy } from '../../gateway/src/subject/keepers';
import { filesOf } from './customer-files';
import type { Life } from './customer-life';
import type { TestGraph } from './graph';
import { there } from './there';

/** What an export has of the claims of a life, with the address and the files among it. */
const exportedClaims = ({ marks }: Life): object => ({
  claim: [{ ship_to: { lines: [marks.street] } }, {}],
  payment: [{}, {}],
  shipment: expect.any(Array) as unknown,
  evidence: expect.arrayContaining(
    ['FLIGHT_RECORD', 'PHOTO'].map((kind) => expect.objectContaining({ kind }) as unknown),
  ) as unknown,
});

/** A file as an export names it. */
interface WrittenFile {
  readonly id: string;
  readonly kind: string;
  readonly sha256: string;
  readonly state: string;
  readonly path: string | null;
}

interface Written {
  readonly files: readonly WrittenFile[];
  readonly folder: string;
}

/** The files of a life are in the folder, each as it was sent, and nobody else's are. */
const expectWritten = async (
  graph: TestGraph,
  life: Life,
  { files, folder }: Written,
): Promise<void> => {
  const own = [...(await filesOf(graph, life))].sort();
  expect(files.map(({ id }) => id).sort()).toEqual(own);
  expect(files.map(({ state }) => state)).toEqual(own.map(() => 'CHECKED'));
  expect((await readdir(folder)).sort()).toEqual(files.map(({ path }) => path).sort());
  for (const { path, sha256 } of files) {
    const content = await readFile(join(folder, path ?? ''));
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  }
  const flight = there(files.find(({ kind }) => kind === 'FLIGHT_RECORD'));
  expect(await readFile(join(folder, flight.path ?? ''), 'utf8')).toContain(life.marks.place);
};

/** What the command printed. */
interface Printed {
  readonly out: string;
  readonly folder: string;
}

/** All that is kept of a customer, as the command prints and writes it: theirs, and nobody else's. */
export const expectExported = async (
  graph: TestGraph,
  life: Life,
  { out, folder }: Printed,
): Promise<void> => {
  const texts = [...Object.values(life.marks), life.serial, life.newSerial, life.contractNumber];
  expect(texts.filter((text) => !out.includes(text))).toEqual([]);
  expect(['dev-agent', 'dev-partner', 'teofile'].filter((text) => out.includes(text))).toEqual([]);
  const { parts, files } = JSON.parse(out) as {
    parts: Record<string, Record<string, readonly unknown[]>>;
    files: readonly WrittenFile[];
  };
  expect(parts).toMatchObject({
    claims: exportedClaims(life),
    access: { access_record: expect.any(Array) as unknown },
    coverage: { customer: [{ email: life.marks.email }], service_contract: [{}] },
  });
  await expectWritten(graph, life, { files, folder });
};

/** Claims gives a customer's files to nobody else, and takes no id that could lead elsewhere on its disk. */
export const expectForeignKept = async (
  { dataDir, parts, url }: TestGraph,
  customerId: string,
  foreign: readonly string[],
): Promise<void> => {
  const addresses = { claims: parts.claims, access: url, coverage: parts.coverage };
  const { fetchFile } = await keepersBy({ dataDir, addresses, signingKey: undefined });
  const given = (fileId: string) =>
    fetchFile(
      'claims',
      { customerId, subjects: [], askedBy: 'officer-7', reason: null, fileId },
      () => Promise.resolve('given'),
    );
  for (const fileId of foreign) expect([fileId, await given(fileId)]).toEqual([fileId, undefined]);
  for (const fileId of [`../claims/${foreign.join()}`, '../../keys/privacy', '..'])
    await expect(given(fileId)).rejects.toThrow('The claims part refused: Send fileId,');
};

import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  boris,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { there } from '../../../../test/support/there';
import type { CoverageReads } from '../domain/reads';
import type { Visibility } from '../domain/visibility';
import { pgReads } from './pg-reads';

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let reads: CoverageReads;
let contractId: string;
let rootId: string;
let holderId: string;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_fences');
  reads = pgReads(coverage.database.manager);
  desk = await aCoverageDesk(coverage.transact);
  contractId = await aContractOf(desk, 'RS4-0001');
  const contract = await desk.work.transact(({ contracts }) => contracts.find(contractId));
  ({ holderId } = there(contract));
  rootId = there(there(contract).lineageRootId);
  await aCodeOnRecord(desk, 'BLOCKED000000000', { status: 'BLOCKED' });
  await aCodeOnRecord(desk, 'GENERATED0000000', { status: 'GENERATED', partnerId: null });
});
afterAll(() => coverage.drop());

const everybody = {
  'the holder': { sees: 'held', subject: 'sub_anna' },
  'another customer': { sees: 'held', subject: boris.subject },
  'the partner that sold it': { sees: 'sold', partnerId: 'prt_a' },
  'another partner': { sees: 'sold', partnerId: 'prt_b' },
  staff: { sees: 'all' },
  'nobody in particular': { sees: 'none' },
} as const satisfies Record<string, Visibility>;

type Who = keyof typeof everybody;

const page = { list: 'test', limit: 10, direction: 'forward' } as const;

/** Each read by what it gives and by who gets it. */
const cases: readonly {
  readonly read: string;
  readonly by: (visible: Visibility) => Promise<unknown>;
  readonly seenBy: readonly Who[];
}[] = [
  {
    read: 'a contract by its id',
    by: (visible) => reads.contracts([contractId], visible),
    seenBy: ['the holder', 'the partner that sold it', 'staff'],
  },
  {
    read: 'a contract by its number',
    by: (visible) => reads.contractByNumber('CG-2026-000001', visible),
    seenBy: ['the holder', 'the partner that sold it', 'staff'],
  },
  {
    read: 'the contracts of a lineage',
    by: (visible) => reads.contractsOfRoots([rootId], visible),
    seenBy: ['the holder', 'the partner that sold it', 'staff'],
  },
  {
    read: 'contracts in pages',
    by: async (visible) => (await reads.contractList({ now: desk.now() }, page, visible)).rows,
    seenBy: ['the holder', 'the partner that sold it', 'staff'],
  },
  {
    read: 'a unit by its id',
    by: (visible) => reads.devices([rootId], visible),
    seenBy: ['the holder', 'the partner that sold it', 'staff'],
  },
  {
    read: 'R-SN-06: a unit by its serial number',
    by: (visible) => reads.deviceBySerial('RS4-0001', visible),
    seenBy: ['the holder', 'the partner that sold it', 'staff'],
  },
  {
    read: 'R-PRV-02: the customer',
    by: (visible) => reads.customers([holderId], visible),
    seenBy: ['the holder', 'staff'],
  },
  {
    read: 'the partner',
    by: (visible) => reads.partners(['prt_a'], visible),
    seenBy: ['the partner that sold it', 'staff'],
  },
  {
    read: 'R-ACT-11: a code by its id',
    by: (visible) => reads.codes(['cod_CCCCCCCCCRS40001'], visible),
    seenBy: ['the partner that sold it', 'staff'],
  },
  {
    read: 'R-ACT-11: a code by what is printed on it',
    by: (visible) => reads.codeBySecret('hash of CCCCCCCCCRS40001', visible),
    seenBy: ['the partner that sold it', 'staff'],
  },
  {
    read: 'R-ACT-11: a blocked code by what is printed on it',
    by: (visible) => reads.codeBySecret('hash of BLOCKED000000000', visible),
    seenBy: [],
  },
  {
    read: 'a batch',
    by: (visible) => reads.batches(['bat_CCCCCCCCCRS40001'], visible),
    seenBy: ['the partner that sold it', 'staff'],
  },
  {
    read: 'a batch of which nobody holds a code',
    by: (visible) => reads.batches(['bat_GENERATED0000000'], visible),
    seenBy: ['staff'],
  },
  {
    read: 'the job of a batch',
    by: (visible) => reads.jobs(['job_CCCCCCCCCRS40001'], visible),
    seenBy: ['the partner that sold it', 'staff'],
  },
  {
    read: 'the job of a batch of which nobody holds a code',
    by: (visible) => reads.jobs(['job_GENERATED0000000'], visible),
    seenBy: ['staff'],
  },
];

const isThere = (found: unknown): boolean =>
  Array.isArray(found) ? found.length > 0 : found !== undefined;

describe('who sees', () => {
  it.each(cases)('$read: $seenBy', async ({ by, seenBy }) => {
    const seeing: string[] = [];
    for (const [who, visible] of Object.entries(everybody)) {
      if (isThere(await by(visible))) seeing.push(who);
    }
    expect(seeing).toEqual(seenBy);
  });
});

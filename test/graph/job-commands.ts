import { freshKey } from '../support/journey';
import { answered, attempt } from './command';
import type { FaultyRequest } from './faulty-request';
import { notFound, type RefusedCommand } from './refused-command';
import type { ReusedKey } from './repeated-command';
import type { World } from './world';

const header = 'reference,productCode,outcome';

type Caller = 'partner' | 'otherPartner' | 'admin';

const importing =
  (change: object, by: Caller = 'partner') =>
  (world: World) =>
    answered(world[by], 'startImport', {
      kind: 'OFFER_IMPORT',
      document: `${header}\n`,
      idempotencyKey: freshKey(),
      ...change,
    });

const exporting = (change: object, by: Caller) => (world: World) =>
  answered(world[by], 'startSaleExport', { idempotencyKey: freshKey(), ...change });

const stopping = (jobId: (world: World) => string, by: Caller) => (world: World) =>
  answered(world[by], 'cancelJob', { jobId: jobId(world) });

const noImport = { code: 'KIND_NOT_IMPORT', field: ['kind'], rules: [] };

export const refusedJobs: readonly RefusedCommand[] = [
  {
    title: 'importing by a kind of job that is no import',
    send: importing({ kind: 'CODE_GENERATION' }),
    refusals: [noImport],
  },
  {
    title: 'importing as somebody who is no partner',
    send: importing({}, 'admin'),
    refusals: [noImport],
  },
  {
    title: 'importing more rows than a document may have, under a header that is none',
    send: importing({ document: `x\n${'y\n'.repeat(10_001)}` }),
    refusals: [
      { code: 'HEADER_INVALID', field: ['document'], rules: [] },
      { code: 'TOO_MANY_ROWS', field: ['document'], rules: [] },
    ],
  },
  {
    title: 'exporting a span that ends before it begins',
    send: exporting({ from: '2026-02-02T00:00:00Z', until: '2026-02-01T00:00:00Z' }, 'partner'),
    refusals: [{ code: 'SPAN_INVALID', field: ['until'], rules: [] }],
  },
  {
    title: 'exporting sales as somebody who has none',
    send: exporting({}, 'admin'),
    refusals: [{ code: 'NO_PARTNER', field: null, rules: [] }],
  },
  {
    title: 'stopping a job that is none',
    send: stopping(() => 'job_none', 'partner'),
    refusals: [notFound('jobId')],
  },
  {
    title: "stopping another partner's job",
    send: stopping(({ job }) => job.jobId, 'otherPartner'),
    refusals: [notFound('jobId')],
  },
  {
    title: 'stopping a job that has ended',
    send: stopping(({ job }) => job.jobId, 'partner'),
    refusals: [{ code: 'ALREADY_FINISHED', field: ['jobId'], rules: [] }],
  },
];

const key = { idempotencyKey: 'reused' };
const field = ['input', 'idempotencyKey'];

export const reusedJobKeys: readonly ReusedKey[] = [
  {
    title: 'startImport',
    send: ({ partner }, number) =>
      attempt(partner, 'startImport', { kind: 'OFFER_IMPORT', document: `x${number}`, ...key }),
    field,
  },
  {
    title: 'startSaleExport',
    send: ({ partner }, number) =>
      attempt(partner, 'startSaleExport', {
        from: `2026-02-0${number + 1}T00:00:00Z`,
        until: '2026-02-01T00:00:00Z',
        ...key,
      }),
    field,
  },
  {
    title: 'cancelJob',
    send: ({ partner }, number) =>
      attempt(partner, 'cancelJob', { jobId: `job_none_${number}`, ...key }),
    field,
  },
];

export const faultyDocuments: readonly FaultyRequest[] = [
  {
    title: 'a document with a quote that nobody closed',
    send: ({ partner }) =>
      attempt(partner, 'startImport', {
        kind: 'OFFER_IMPORT',
        document: `${header}\n"W-1,rs-4-mini`,
        idempotencyKey: freshKey(),
      }),
    code: 'BAD_USER_INPUT',
    field: ['input', 'document'],
    says: 'document is no CSV, line 2: a quotation mark is opened and not closed',
  },
];

import { command } from '@care-graph/kernel/graphql/command';
import { optionalKey, requiredKey } from '@care-graph/kernel/graphql/command-cells';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { ID } from 'type-graphql';
import type { CancelJobCommand, CancelJobRefusalCode } from '../application/cancel-job';
import type { StartImportCommand, StartImportRefusalCode } from '../application/start-import';
import type {
  StartSaleExportCommand,
  StartSaleExportRefusalCode,
} from '../application/start-sale-export';
import { JobKind } from './enums';
import { Job } from './jobs.type';
import { shared } from './shared';

interface Result {
  readonly job: object;
}

const resultOf = (description: string) => ({
  job: [() => Job, description, { nullable: true }] as const,
});

/** How many characters a document may have: as many as a request may have bytes. */
export const longestDocument = 262_144;

export const startImport = command<StartImportRefusalCode, StartImportCommand, Result>(shared, {
  name: 'StartImport',
  description: 'Starts a job that does one command for each row of a document.',
  access: { scopes: [['codes:sell'], ['contracts:activate']], tags: ['partner'], cost: 20 },
  inputDescription: 'What is needed for starting an import.',
  input: {
    kind: [() => JobKind, 'What is done with each row: sales, activations or offers.'],
    document: [
      () => String,
      'The rows as CSV with a header line, in UTF-8, at most 10,000 rows and what a request may have, 256 KiB in all; each row carries its own reference.',
    ],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of starting an import.',
  result: resultOf('The job; null when it was refused.'),
  refusals: {
    KIND_NOT_IMPORT: 'The kind is not an import, or the key may not do it.',
    HEADER_INVALID: 'The header line does not name the columns that are needed.',
    TOO_MANY_ROWS: 'The document has more than 10,000 rows.',
    PARTNER_NOT_ACTIVE: 'The partner may not trade.',
  },
});

export const startSaleExport = command<StartSaleExportRefusalCode, StartSaleExportCommand, Result>(
  shared,
  {
    name: 'StartSaleExport',
    description:
      "Starts a job that writes the partner's sales with the status of code, contract and claims.",
    access: { scopes: [['codes:read']], tags: ['partner'], cost: 20 },
    inputDescription: 'What is needed for starting an export.',
    input: {
      from: [
        () => DateTimeScalar,
        'Only sales from this instant on, itself included; null means from the beginning.',
        { nullable: true },
      ],
      until: [
        () => DateTimeScalar,
        'Only sales before this instant; null means up to now.',
        { nullable: true },
      ],
      idempotencyKey: requiredKey,
    },
    payloadDescription: 'What came of starting an export.',
    result: resultOf('The job; null when it was refused.'),
    refusals: {
      SPAN_INVALID: 'The end lies before the beginning.',
      NO_PARTNER: 'The caller is no partner and has no sales of its own.',
    },
  },
);

export const cancelJob = command<CancelJobRefusalCode, CancelJobCommand, Result>(shared, {
  name: 'CancelJob',
  description: 'Stops a job; rows done stay done.',
  access: { authenticated: true, tags: ['partner'] },
  inputDescription: 'What is needed for stopping a job.',
  input: { jobId: [() => ID, 'The job to be stopped.'], idempotencyKey: optionalKey },
  payloadDescription: 'What came of stopping a job.',
  result: resultOf('The stopped job; null when it was refused.'),
  refusals: { NOT_FOUND: 'No such job for this caller.', ALREADY_FINISHED: 'It has ended.' },
});

import { freshKey } from '../support/journey';
import { pictureWish } from '../support/claim-files';
import { answered, attempt } from './command';
import { notFound, type RefusedCommand } from './refused-command';
import type { ReusedKey } from './repeated-command';
import type { World } from './world';

const key = { idempotencyKey: 'reused' };
const field = ['input', 'idempotencyKey'];

export const reusedClaimFileKeys: readonly ReusedKey[] = [
  {
    title: 'requestClaimUpload',
    send: ({ customer }, number) =>
      attempt(customer, 'requestClaimUpload', {
        ...pictureWish,
        sha256: String(number).repeat(64),
        ...key,
      }),
    field,
  },
  {
    title: 'attachEvidence',
    send: ({ customer, awaitingReturn: { claimId } }, number) =>
      attempt(customer, 'attachEvidence', { claimId, evidenceIds: [`none ${number}`], ...key }),
    field,
  },
];

const upload = (change: object) => (world: World) =>
  answered(world.customer, 'requestClaimUpload', { ...pictureWish, ...change });

const attach =
  (by: 'customer' | 'other' | 'agent', evidenceIds: readonly string[]) =>
  ({ [by]: ask, awaitingReturn: { claimId } }: World) =>
    answered(ask, 'attachEvidence', { claimId, evidenceIds, idempotencyKey: freshKey() });

const notArrived = (place: number) => ({
  code: 'FILE_NOT_ARRIVED',
  field: ['evidenceIds', String(place)],
  rules: [],
});

export const refusedClaimFiles: readonly RefusedCommand[] = [
  {
    title: 'a place for a condition video',
    send: upload({ kind: 'CONDITION_VIDEO', mediaType: 'video/mp4' }),
    refusals: [{ code: 'KIND_NOT_TAKEN', field: ['kind'], rules: [] }],
  },
  {
    title: 'a place for a page that is too large, both said at once',
    send: upload({ mediaType: 'text/html', byteSize: 2 ** 31 - 1 }),
    refusals: [
      { code: 'MEDIA_TYPE_NOT_TAKEN', field: ['mediaType'], rules: [] },
      { code: 'FILE_TOO_LARGE', field: ['byteSize'], rules: [] },
    ],
  },
  {
    title: 'files that nobody sent, each said for itself',
    send: attach('customer', ['evd_none', 'evd_nothing']),
    refusals: [notArrived(0), notArrived(1)],
  },
  {
    title: 'files for another customer’s claim, as if there were none',
    send: attach('other', ['evd_none']),
    refusals: [notFound('claimId')],
  },
  {
    title: 'files for no claim',
    send: ({ agent }) =>
      answered(agent, 'attachEvidence', { claimId: 'clm_none', evidenceIds: ['evd_none'] }),
    refusals: [notFound('claimId')],
  },
];

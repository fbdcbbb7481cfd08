import { callerKey } from '@care-graph/kernel/domain/principal';
import {
  aCoverageDesk,
  anna,
  boris,
  type CoverageDesk,
  reasons,
} from '../../../../test/support/coverage-desk';
import { RequestUpload, type RequestUploadCommand } from './request-upload';

const sha256 = 'a'.repeat(64);
const mebibyte = 1024 * 1024;

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

const request = (change: Partial<RequestUploadCommand> = {}, by = anna) =>
  new RequestUpload(desk.work).execute(
    { kind: 'CONDITION_VIDEO', mediaType: 'video/mp4', byteSize: 4, sha256, ...change },
    by,
  );

describe('asking for a place for a file', () => {
  it('opens one for an hour, for whoever asked', async () => {
    expect((await request({ sha256: sha256.toUpperCase() })).made).toMatchObject({
      sha256, owner: callerKey(anna), requestedAt: desk.now(), receivedAt: null,
      expiresAt: new Date('2026-03-12T13:00:00Z'),
    }); // prettier-ignore
  });

  it.each([
    { what: 'a flight record', change: { kind: 'FLIGHT_RECORD' }, code: 'KIND_NOT_TAKEN', field: 'kind' },
    { what: 'a photo', change: { kind: 'PHOTO' }, code: 'KIND_NOT_TAKEN', field: 'kind' },
    { what: 'a video that is a page', change: { mediaType: 'text/html' }, code: 'MEDIA_TYPE_NOT_TAKEN', field: 'mediaType' },
    { what: 'a proof that is a video', change: { kind: 'PROOF_OF_PURCHASE' }, code: 'MEDIA_TYPE_NOT_TAKEN', field: 'mediaType' },
    { what: 'a video of more than 200 MiB', change: { byteSize: 200 * mebibyte + 1 }, code: 'FILE_TOO_LARGE', field: 'byteSize' },
    {
      what: 'a proof of more than 20 MiB',
      change: { kind: 'PROOF_OF_PURCHASE', mediaType: 'application/pdf', byteSize: 20 * mebibyte + 1 },
      code: 'FILE_TOO_LARGE', field: 'byteSize',
    },
  ] as const)('opens none for $what', async ({ change, code, field }) => {
    expect(reasons(await request(change))).toEqual([{ code, field: [field], rules: [] }]);
    expect(desk.memory.record.evidence).toEqual([]);
  }); // prettier-ignore

  it('gives both reasons at once, and says what would be right', async () => {
    const { refusals } = await request({ mediaType: 'text/html', byteSize: 2 ** 31 - 1 });
    expect(refusals.map(({ detail }) => detail)).toEqual([
      'send video/mp4, video/quicktime, video/webm',
      'it may have up to 200 MiB',
    ]);
  });

  it('takes files of just the largest size', async () => {
    expect((await request({ byteSize: 200 * mebibyte })).refusals).toEqual([]);
  });

  it.each([
    { change: { byteSize: 0 }, field: 'byteSize' },
    { change: { sha256: 'abc' }, field: 'sha256' },
    { change: { sha256: 'g'.repeat(64) }, field: 'sha256' },
    { change: { mediaType: 'v'.repeat(101) }, field: 'mediaType' },
  ])('is a mistake with $change', async ({ change, field }) => {
    await expect(request(change)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', field],
    });
  });

  it('sent again under its key gives the same place', async () => {
    const first = await request({ idempotencyKey: 'k' });
    desk.moveTo('2026-03-12T12:30:00Z');
    expect(await request({ idempotencyKey: 'k' })).toEqual(first);
    expect((await request({ idempotencyKey: 'k' }, boris)).made?.id).not.toBe(first.made?.id);
  });
});

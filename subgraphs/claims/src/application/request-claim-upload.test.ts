import { mostUnused } from '@care-graph/kernel/domain/evidence';
import { callerKey } from '@care-graph/kernel/domain/principal';
import { agent, holder } from '../../../../test/support/claims-builders';
import { aClaimsDesk, type ClaimsDesk } from '../../../../test/support/claims-desk';
import type { RequestClaimUploadCommand } from './request-claim-upload';

const sha256 = 'a'.repeat(64);
const mebibyte = 1024 * 1024;

let desk: ClaimsDesk;

beforeEach(() => {
  desk = aClaimsDesk();
});

const request = (change: Partial<RequestClaimUploadCommand> = {}, by = holder) =>
  desk.useCases.requestClaimUpload.execute(
    { kind: 'PHOTO', mediaType: 'image/png', byteSize: 4, sha256, ...change },
    by,
  );

describe('asking for a place for a file of a claim', () => {
  it('opens one for an hour, for whoever asked', async () => {
    expect((await request({}, agent)).made).toEqual({
      id: 'evd_000001', kind: 'PHOTO', mediaType: 'image/png', byteSize: 4, sha256, owner: callerKey(agent),
      requestedAt: desk.clock.now(), expiresAt: new Date('2026-05-01T10:00:00Z'), scanDueAt: null, receivedAt: null,
    }); // prettier-ignore
  });

  it.each([
    { kind: 'FLIGHT_RECORD', mediaType: 'application/zip', byteSize: 100 * mebibyte },
    { kind: 'FLIGHT_RECORD', mediaType: 'text/plain', byteSize: 1 },
    { kind: 'PHOTO', mediaType: 'image/heic', byteSize: 20 * mebibyte },
    { kind: 'PROOF_OF_PURCHASE', mediaType: 'application/pdf', byteSize: 20 * mebibyte },
  ] as const)('opens one for $kind as $mediaType of $byteSize bytes', async (file) => {
    expect((await request(file)).refusals).toEqual([]);
  });

  it.each([
    { what: 'a condition video', change: { kind: 'CONDITION_VIDEO', mediaType: 'video/mp4' }, codes: ['KIND_NOT_TAKEN'] },
    { what: 'a photo that is a page', change: { mediaType: 'text/html' }, codes: ['MEDIA_TYPE_NOT_TAKEN'] },
    {
      what: 'a photo of more than 20 MiB that is a film', change: { mediaType: 'video/mp4', byteSize: 20 * mebibyte + 1 },
      codes: ['MEDIA_TYPE_NOT_TAKEN', 'FILE_TOO_LARGE'],
    },
  ] as const)('opens none for $what', async ({ change, codes }) => {
    expect((await request(change)).refusals.map(({ code }) => code)).toEqual(codes);
  }); // prettier-ignore

  it('opens no more of them than somebody names, until the first is over', async () => {
    for (let place = 0; place < mostUnused; place += 1)
      expect((await request()).refusals).toEqual([]);
    expect((await request()).refusals).toMatchObject([
      { code: 'TOO_MANY_FILES', field: null, detail: '50 wait to be named' },
    ]);
    expect((await request({}, agent)).refusals).toEqual([]);
    desk.moveTo('2026-05-01T10:00:00.001Z');
    expect((await request()).refusals).toEqual([]);
  });

  it('asked for again when the place is gone needs another key', async () => {
    const { made } = await request({ idempotencyKey: 'k' });
    await desk.claims.transact(({ evidence }) => evidence.drop([made?.id ?? '']));
    await expect(request({ idempotencyKey: 'k' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is a mistake without a size', async () => {
    await expect(request({ byteSize: 0 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('sent again under its key gives the same place', async () => {
    const first = await request({ idempotencyKey: 'k' });
    desk.moveTo('2026-05-01T09:30:00Z');
    expect(await request({ idempotencyKey: 'k' })).toEqual(first);
    expect((await request({ idempotencyKey: 'k' }, agent)).made?.id).not.toBe(first.made?.id);
  });
});

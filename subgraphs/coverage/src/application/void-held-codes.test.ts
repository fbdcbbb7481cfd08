import { typed } from '../../../../test/support/coverage-activations';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { admin, aCoverageDesk, type CoverageDesk } from '../../../../test/support/coverage-desk';
import {
  aHeldPlan,
  anApprovedVideo,
  aVideoFile,
  aVideoInReview,
  videoDesk,
  videoRecord,
} from '../../../../test/support/coverage-videos';
import { there } from '../../../../test/support/there';
import { ChangeCodes } from './change-codes';

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let look: ReturnType<typeof videoRecord>;

beforeAll(async () => {
  coverage = await coverageDatabase('void_held_codes');
  look = videoRecord(coverage);
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const voided = () => {
  const command = { activationCodeId: `cod_${typed}`, reason: 'The order was cancelled.' };
  return new ChangeCodes(desk.work).cancelSale(command, admin);
};
const videoStatuses = () => look.column('SELECT status AS value FROM video_verification');

describe('voiding a code that a contract is held for', () => {
  it.each([
    { stands: 'AWAITING_VIDEO', waiting: async () => (await aHeldPlan(desk)).id, videos: [] },
    {
      stands: 'VIDEO_REVIEW',
      waiting: async () => (await aVideoInReview(desk)).contractId,
      videos: ['LAPSED'],
    },
    {
      stands: 'AWAITING_ACTIVATION',
      waiting: async () => (await anApprovedVideo(desk)).contractId,
      videos: ['LAPSED'],
    },
  ])('R-ACT-09, R-ACT-11: closes the case in $stands with its video', async ({ stands, waiting, videos }) => {
    const id = await waiting();
    expect((await voided()).made).toMatchObject({ status: 'VOIDED' });
    expect(await look.statusAt(desk.now(), id)).toBe('CLOSED');
    expect(await videoStatuses()).toEqual(videos);
    expect((await look.stepsOf(id)).at(-1)).toBe(`closeVideoVerification ${stands} → CLOSED ADMIN`);
    expect(await look.column('SELECT status AS value FROM device_binding')).toEqual(['RELEASED']);
    const sent = await videoDesk(desk).submit(id, await aVideoFile(desk));
    expect(sent.refusals).toMatchObject([{ code: 'NOT_AWAITING_VIDEO' }]);
  }); // prettier-ignore

  it('R-ACT-09: leaves nothing to review', async () => {
    const { id } = await aVideoInReview(desk);
    await voided();
    expect((await videoDesk(desk).review(id)).refusals).toMatchObject([{ code: 'NOT_IN_REVIEW' }]);
    const video = there(await coverage.transact(({ videos }) => videos.find(id)));
    expect(video).toMatchObject({ decidedBy: { kind: 'ADMIN' }, settledAt: desk.now() });
  });
});

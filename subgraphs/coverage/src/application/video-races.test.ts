import { typed } from '../../../../test/support/coverage-activations';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  aCodeOnRecord,
  aCoverageDesk,
  anEnrollment,
  anna,
  aPlan,
  boris,
  type CoverageDesk,
  freshKey,
} from '../../../../test/support/coverage-desk';
import {
  aHeldPlan,
  anApprovedVideo,
  aVideoFile,
  aVideoInReview,
  startLongAgo,
  unit,
  videoDesk,
  videoRecord,
} from '../../../../test/support/coverage-videos';
import { heldBack } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';

const other = 'OTHERCODE0000001';

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let videos: ReturnType<typeof videoDesk>;
let look: ReturnType<typeof videoRecord>;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_video_races');
  look = videoRecord(coverage);
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
  videos = videoDesk(desk);
});
afterAll(() => coverage.drop());

interface Answer {
  readonly made: unknown;
  readonly refusals: readonly { readonly code: string }[];
}

/** What each of them came to, in no order: who is first is chance. */
const outcomes = (answers: readonly Answer[]): readonly string[] =>
  answers.map(({ made, refusals: [first] }) => (made ? 'made' : there(first).code)).sort();

const bothWaiting = (lock: string) => ({ url: coverage.url, lock, count: 2 });

const contractsLocked = 'SELECT 1 FROM coverage.service_contract FOR UPDATE';
const codesLocked = 'SELECT 1 FROM coverage.activation_code FOR UPDATE';

const activate = (code: string, serial: string) =>
  desk.activate.execute(
    {
      enrollment: anEnrollment(code, { serials: [{ component: 'BODY', value: serial }] }),
      idempotencyKey: freshKey(),
    },
    boris,
  );

describe('what meets on the way over a video', () => {
  it('R-ACT-11: one code that is to be held and to be redeemed: one of the two has it', async () => {
    await aCodeOnRecord(desk, typed);
    await startLongAgo(desk);
    const answers = await heldBack<Answer>(bothWaiting(codesLocked), () => [
      videos.open(),
      activate(typed, 'RS4-NEW'),
    ]);
    expect(outcomes(answers)).toEqual(['CODE_NOT_USABLE', 'made']);
    expect(await look.column('SELECT id AS value FROM service_contract')).toHaveLength(1);
  });

  it('R-OPP-01: two plans that wait for one unit, with a video each: one of these is in review', async () => {
    const first = await aHeldPlan(desk);
    await aCodeOnRecord(desk, other);
    const second = there((await videos.open(other, boris)).made);
    const files = [await aVideoFile(desk), await aVideoFile(desk, {}, boris)];
    const lineageLocked = 'SELECT 1 FROM coverage.device FOR UPDATE';
    const answers = await heldBack<Answer>(bothWaiting(lineageLocked), () => [
      videos.submit(first.id, there(files[0])),
      videos.submit(second.id, there(files[1]), boris),
    ]);
    expect(outcomes(answers)).toEqual(['NOT_AWAITING_VIDEO', 'made']);
  });

  it('R-ACT-11: a code used elsewhere while its video is sent: one of the two has it', async () => {
    const { id } = await aHeldPlan(desk);
    const file = await aVideoFile(desk);
    const enrollment = anEnrollment(typed, { serials: [{ component: 'BODY', value: 'RS4-NEW' }] });
    const answers = await heldBack<Answer>(bothWaiting(contractsLocked), () => [
      videos.submit(id, file),
      desk.activate.execute({ enrollment, idempotencyKey: freshKey() }, anna),
    ]);
    expect(answers.filter(({ made }) => made)).toHaveLength(1);
  });

  it('two videos for one contract: one is in review', async () => {
    const { id } = await aHeldPlan(desk);
    const files = [await aVideoFile(desk), await aVideoFile(desk)];
    const answers = await heldBack<Answer>(bothWaiting(contractsLocked), () =>
      files.map((file) => videos.submit(id, file)),
    );
    expect(outcomes(answers)).toEqual(['NOT_AWAITING_VIDEO', 'made']);
  });

  it('two decisions about one video: the first one stands', async () => {
    const { id } = await aVideoInReview(desk);
    const answers = await heldBack<Answer>(bothWaiting(contractsLocked), () => [
      videos.review(id),
      videos.review(id, { decision: 'REJECT', rejection: 'UNREADABLE' }),
    ]);
    expect(outcomes(answers)).toEqual(['NOT_IN_REVIEW', 'made']);
  });

  it('R-ACT-11: two activations on one video: one begins cover', async () => {
    const { contractId } = await anApprovedVideo(desk);
    const answers = await heldBack<Answer>(bothWaiting(contractsLocked), () =>
      [1, 2].map(() => videos.complete(contractId)),
    );
    expect(outcomes(answers)).toEqual(['NOT_AWAITING_ACTIVATION', 'made']);
    expect(
      await look.column(`SELECT id AS value FROM quota_entry WHERE incident_type IS NULL`),
    ).toHaveLength(1);
  });

  it('R-OPP-01, R-OPP-02: cover by the video and cover by another code for one unit: one of them begins', async () => {
    const { contractId } = await anApprovedVideo(desk);
    await aCodeOnRecord(desk, other);
    desk.terms.plans.set('sku_1', aPlan({ window: undefined }));
    const lock = 'SELECT 1 FROM coverage.device FOR UPDATE';
    const answers = await heldBack<Answer>(bothWaiting(lock), () => [
      videos.complete(contractId),
      activate(other, unit),
    ]);
    expect(outcomes(answers)).toEqual(['DEVICE_ALREADY_COVERED', 'made']);
    const active = `SELECT id AS value FROM service_contract WHERE status = 'ACTIVE'`;
    expect(await look.column(active)).toHaveLength(1);
  });

  it('R-ACT-10: the timer leaves a contract that somebody is at, and takes it back the next time', async () => {
    const { activateBy } = await anApprovedVideo(desk);
    desk.moveTo(new Date(there(activateBy).getTime() + 1).toISOString());
    const transact = coverage.database.transact((manager) => manager);
    await transact(async (holder) => {
      await holder.query('SELECT 1 FROM service_contract FOR UPDATE');
      expect(await videos.lapse()).toBe(0);
    });
    expect(await videos.lapse()).toBe(1);
  });
});

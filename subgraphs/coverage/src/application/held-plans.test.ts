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
  boris,
  type CoverageDesk,
  freshKey,
} from '../../../../test/support/coverage-desk';
import {
  aHeldPlan,
  anApprovedVideo,
  aVideoFile,
  aVideoInReview,
  videoDesk,
  videoRecord,
} from '../../../../test/support/coverage-videos';
import { there } from '../../../../test/support/there';

const other = 'OTHERCODE0000001';

const codesOf = (outcome: { readonly refusals: readonly { readonly code: string }[] }) =>
  outcome.refusals.map(({ code }) => code);

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let videos: ReturnType<typeof videoDesk>;
let look: ReturnType<typeof videoRecord>;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_held_plans');
  look = videoRecord(coverage);
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
  videos = videoDesk(desk);
});
afterAll(() => coverage.drop());

describe('a code that is held until a video is decided', () => {
  const elsewhere = (by = anna) => {
    const serials = [{ component: 'BODY', value: 'RS4-NEW' }] as const;
    const enrollment = anEnrollment(typed, { serials });
    return desk.activate.execute({ enrollment, idempotencyKey: freshKey() }, by);
  };

  it('R-ACT-11: the held code opens nothing for anybody else, not even on a unit that was never started', async () => {
    await aHeldPlan(desk);
    expect(codesOf(await elsewhere(boris))).toEqual(['CODE_NOT_USABLE']);
    expect(codesOf(await videos.open(typed, boris))).toEqual(['CODE_NOT_USABLE']);
  });

  it('R-ACT-11: once its video is in review, or approved, it opens nothing else for its own holder', async () => {
    const { id } = await aVideoInReview(desk);
    expect(codesOf(await elsewhere())).toEqual(['CODE_NOT_USABLE']);
    await videos.review(id);
    expect(codesOf(await elsewhere())).toEqual(['CODE_NOT_USABLE']);
    expect(codesOf(await videos.open())).toEqual(['CODE_NOT_USABLE']);
  });

  it.each([
    { when: 'no video was sent', waiting: () => aHeldPlan(desk).then(({ id }) => id) },
    {
      when: 'its video was rejected',
      waiting: async () => {
        const { id, contractId } = await aVideoInReview(desk);
        await videos.review(id, { decision: 'REJECT', rejection: 'UNREADABLE' });
        return contractId;
      },
    },
    {
      when: 'its approval has lapsed',
      waiting: async () => {
        const { contractId } = await anApprovedVideo(desk);
        desk.moveTo('2026-04-01T12:00:00Z');
        return contractId;
      },
    },
  ])('R-ACT-09, A-06: its holder uses the code elsewhere while $when, and the plan that waited is closed', async ({ waiting }) => {
    const id = await waiting();
    const made = there((await elsewhere()).made);
    expect(made).toMatchObject({ status: 'ACTIVE', activationCodeId: `cod_${typed}` });
    expect(await look.statusAt(desk.now(), id)).toBe('CLOSED');
    expect((await look.stepsOf(id)).at(-1)).toBe('giveUpVideoVerification AWAITING_VIDEO → CLOSED CUSTOMER');
    expect(await look.column(`SELECT status AS value FROM device_binding ORDER BY id`)).toEqual(['RELEASED', 'ACTIVE']);
    expect(codesOf(await videos.complete(id))).toEqual(['NOT_AWAITING_ACTIVATION']);
    expect(codesOf(await videos.submit(id, await aVideoFile(desk)))).toEqual(['NOT_AWAITING_VIDEO']);
  }); // prettier-ignore
});

describe('a unit of which a video is awaited', () => {
  it('R-ACT-09: who has sent no video keeps nobody from the unit, and the first approved of the two covers it', async () => {
    const stranger = await aHeldPlan(desk);
    await aCodeOnRecord(desk, other);
    const own = there((await videos.open(other, boris)).made);
    const sent = await videos.submit(own.id, await aVideoFile(desk, {}, boris), boris);
    await videos.review(there(sent.made).id);
    expect((await videos.complete(own.id, boris)).made).toMatchObject({ status: 'ACTIVE' });
    expect(await look.statusAt(desk.now(), stranger.id)).toBe('AWAITING_VIDEO');
  });

  it('R-OPP-01: one video at a time of a unit is in review or approved', async () => {
    const waiting = await aHeldPlan(desk);
    await aCodeOnRecord(desk, other);
    const second = there((await videos.open(other, boris)).made);
    const video = await videos.submit(waiting.id, await aVideoFile(desk));
    const held = 'the video of another plan for it is in review or approved';
    const refused = async () => {
      const file = await aVideoFile(desk, {}, boris);
      expect((await videos.submit(second.id, file, boris)).refusals).toMatchObject([
        { code: 'NOT_AWAITING_VIDEO', detail: held },
      ]);
    };
    await refused();
    await aCodeOnRecord(desk, 'OTHERCODE0000002');
    expect((await videos.open('OTHERCODE0000002', boris)).refusals).toMatchObject([
      { code: 'DEVICE_ALREADY_COVERED', detail: held },
    ]);
    await videos.review(there(video.made).id);
    await refused();
    desk.moveTo('2026-04-01T12:00:00Z');
    const late = await videos.submit(second.id, await aVideoFile(desk, {}, boris), boris);
    expect(late.made).toMatchObject({ status: 'IN_REVIEW' });
  });

  it('R-ACT-09: a trial tells of the closed window and of another’s video at once', async () => {
    await aVideoInReview(desk);
    await aCodeOnRecord(desk, other);
    const trial = () => desk.check.execute({ enrollment: anEnrollment(other) }, boris);
    expect(codesOf(await trial())).toEqual(['ACTIVATION_WINDOW_CLOSED', 'DEVICE_ALREADY_COVERED']);
    const [{ id } = { id: '' }] = await coverage.database.manager.query<{ id: string }[]>('SELECT id FROM video_verification');
    await videos.review(id, { decision: 'REJECT', rejection: 'UNREADABLE' });
    expect(codesOf(await trial())).toEqual(['ACTIVATION_WINDOW_CLOSED']);
  }); // prettier-ignore
});

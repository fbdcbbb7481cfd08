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
  reasons,
  sellerA,
  sellerB,
} from '../../../../test/support/coverage-desk';
import { noticesIn } from '../../../../test/support/coverage-mail';
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
import { there } from '../../../../test/support/there';

const codesOf = (outcome: { readonly refusals: readonly { readonly code: string }[] }) =>
  outcome.refusals.map(({ code }) => code);

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let videos: ReturnType<typeof videoDesk>;
let look: ReturnType<typeof videoRecord>;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_videos');
  look = videoRecord(coverage);
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
  videos = videoDesk(desk);
});
afterAll(() => coverage.drop());

/** Has another plan, under terms without a window, cover the unit that these tests are about. */
const coverUnit = async () => {
  const code = await aCodeOnRecord(desk, 'COVERS0000000001');
  const plan = there(desk.terms.plans.get('sku_1'));
  desk.terms.plans.set('sku_1', aPlan({ window: undefined }));
  const enrollment = anEnrollment(code, { serials: [{ component: 'BODY', value: unit }] });
  there((await desk.activate.execute({ enrollment, idempotencyKey: freshKey() }, boris)).made);
  desk.terms.plans.set('sku_1', plan);
};

describe('holding a plan for a unit whose window is closed', () => {
  it('R-ACT-09: makes a contract without cover, ties the unit to it and holds the code', async () => {
    const contract = await aHeldPlan(desk);
    expect(contract).toMatchObject({
      status: 'AWAITING_VIDEO', period: null, feeScheduleId: null, termsVersionId: 'trm_1', activationCodeId: `cod_${typed}`,
    }); // prettier-ignore
    expect(await look.codesHeld()).toEqual(['SOLD true']);
    expect(await look.column('SELECT count(*)::text AS value FROM quota_entry')).toEqual(['0']);
    expect(await look.column('SELECT status AS value FROM device_binding')).toEqual(['ACTIVE']);
    expect(await look.stepsOf(contract.id)).toEqual([
      'openVideoVerification → AWAITING_VIDEO CUSTOMER',
    ]);
  });

  it('is not needed while the window is open, nor for a unit that was never started', async () => {
    await aCodeOnRecord(desk, typed);
    expect(reasons(await videos.open())).toEqual([
      { code: 'VIDEO_NOT_NEEDED', field: ['enrollment', 'serials'], rules: ['R-ACT-09'] },
    ]);
    await startLongAgo(desk);
    desk.moveTo('2026-01-31T10:00:00Z');
    expect(codesOf(await videos.open())).toEqual(['VIDEO_NOT_NEEDED']);
    desk.moveTo('2026-01-31T10:00:00.001Z');
    expect(codesOf(await videos.open())).toEqual([]);
  });

  it('gives every reason of activation at once, but for the window', async () => {
    await aCodeOnRecord(desk, typed);
    await startLongAgo(desk);
    desk.terms.plans.set('sku_1', aPlan({ feeScheduleId: undefined, regionCodes: ['LT'] }));
    const enrollment = anEnrollment(typed, { consents: [] });
    const command = {
      enrollment: {
        ...enrollment,
        holder: { givenName: 'D', familyName: 'D', email: 'd@example.org' },
      },
      idempotencyKey: 'k',
    };
    expect(codesOf(await videos.enroll(command, sellerA))).toEqual([
      'FEE_NOT_KNOWN',
      'TERMS_NOT_ACCEPTED',
      'CONSENT_REQUIRED',
    ]);
  });

  it('R-ACT-09: is refused where the terms take no video, and the closed window says so', async () => {
    await aCodeOnRecord(desk, typed);
    await startLongAgo(desk);
    const window = { ...there(aPlan().window), allowsVideo: false, approvalHours: null };
    desk.terms.plans.set('sku_1', aPlan({ window }));
    const outcome = await videos.open();
    expect(codesOf(outcome)).toEqual(['ACTIVATION_WINDOW_CLOSED']);
    expect(outcome.refusals[0]?.nextStep).toBeUndefined();
  });

  it('sent again under its key gives the same contract', async () => {
    await aCodeOnRecord(desk, typed);
    await startLongAgo(desk);
    const command = { enrollment: anEnrollment(typed), idempotencyKey: 'k' };
    const first = await videos.enroll(command, anna);
    expect((await videos.enroll(command, anna)).made?.id).toBe(there(first.made).id);
    expect(await look.codesHeld()).toEqual(['SOLD true']);
  });
});

describe('handing in a video', () => {
  it('R-ACT-09: puts contract and video in review', async () => {
    const video = await aVideoInReview(desk);
    expect(video).toMatchObject({ status: 'IN_REVIEW', decidedAt: null, version: 1 });
    expect(await look.statusAt(desk.now(), video.contractId)).toBe('VIDEO_REVIEW');
    expect(await look.stepsOf(video.id)).toEqual(['submitConditionVideo → IN_REVIEW CUSTOMER']);
  });

  it('is taken from the partner that sold the plan, who brought the file', async () => {
    const { id } = await aHeldPlan(desk);
    const file = await aVideoFile(desk, {}, sellerA);
    expect((await videos.submit(id, file, sellerA)).made).toMatchObject({ status: 'IN_REVIEW' });
  });

  it('finds a foreign contract as little as a missing one', async () => {
    const { id } = await aHeldPlan(desk);
    for (const by of [boris, sellerB]) {
      const file = await aVideoFile(desk, {}, by);
      const answers = [
        await videos.submit(id, file, by),
        await videos.submit('ctr_none', file, by),
      ];
      for (const answer of answers)
        expect(reasons(answer)).toEqual([{ code: 'NOT_FOUND', field: ['contractId'], rules: [] }]);
    }
  });

  it.each([
    { what: 'has not arrived', change: { receivedAt: null } },
    { what: 'proves something else', change: { kind: 'PROOF_OF_PURCHASE' } },
    { what: 'is somebody else’s', change: { owner: 'customer:sub_boris' } },
    { what: 'was erased', change: { sha256: null } },
  ] as const)('refuses a file that $what', async ({ change }) => {
    const { id } = await aHeldPlan(desk);
    const file = await aVideoFile(desk, change);
    expect(codesOf(await videos.submit(id, file))).toEqual(['VIDEO_NOT_ARRIVED']);
  });

  it('R-OPP-01: is refused for a unit that another plan covers by now', async () => {
    const { id } = await aHeldPlan(desk);
    const file = await aVideoFile(desk);
    await coverUnit();
    expect((await videos.submit(id, file)).refusals).toMatchObject([
      { code: 'NOT_AWAITING_VIDEO', detail: 'another plan covers the unit by now' },
    ]);
  });

  it('is refused while another video is in review, both reasons at once', async () => {
    const { contractId } = await aVideoInReview(desk);
    expect(reasons(await videos.submit(contractId, 'evd_none'))).toEqual([
      { code: 'NOT_AWAITING_VIDEO', field: ['contractId'], rules: ['R-ACT-09'] },
      { code: 'VIDEO_NOT_ARRIVED', field: ['videoId'], rules: ['R-ACT-09'] },
    ]);
  });
});

describe('deciding about a video', () => {
  it('R-ACT-10, A-06: an approval is good for as many hours as the terms say, from the decision on', async () => {
    const { id, contractId } = await aVideoInReview(desk);
    desk.moveTo('2026-03-13T08:00:00Z');
    const { made } = await videos.review(id, { note: 'Thank you.' });
    expect(made).toMatchObject({
      status: 'APPROVED', approvalHours: 72, activateBy: new Date('2026-03-16T08:00:00Z'), note: 'Thank you.',
      decidedBy: { kind: 'SERVICE_CENTER' }, basis: [{ ruleId: 'R-ACT-10' }], version: 2,
    }); // prettier-ignore
    expect(await look.statusAt(desk.now(), contractId)).toBe('AWAITING_ACTIVATION');
    expect(await noticesIn(coverage)).toMatchObject([
      { kind: 'VIDEO_DECIDED', letter: 'VIDEO_APPROVED', dueAt: new Date('2026-03-16T08:00:00Z') },
    ]);
  });

  it('R-OPP-01: rejects only, once another plan covers the unit', async () => {
    const { id } = await aVideoInReview(desk);
    await coverUnit();
    expect(reasons(await videos.review(id))).toEqual([
      { code: 'NOT_IN_REVIEW', field: ['decision'], rules: ['R-OPP-01', 'R-ACT-09'] },
    ]);
    const rejected = await videos.review(id, { decision: 'REJECT', rejection: 'OTHER_DEVICE' });
    expect(rejected.made).toMatchObject({ status: 'REJECTED' });
  });

  it('R-ACT-09: a rejection says why, and another video may follow', async () => {
    const { id, contractId } = await aVideoInReview(desk);
    const { made } = await videos.review(id, { decision: 'REJECT', rejection: 'SERIAL_NOT_SHOWN' });
    expect(made).toMatchObject({
      status: 'REJECTED',
      rejection: 'SERIAL_NOT_SHOWN',
      activateBy: null,
    });
    expect(await look.statusAt(desk.now(), contractId)).toBe('AWAITING_VIDEO');
    expect(await noticesIn(coverage)).toMatchObject([
      { kind: 'VIDEO_DECIDED', letter: 'VIDEO_REJECTED', dueAt: null },
    ]);
    const next = await videos.submit(contractId, await aVideoFile(desk));
    expect(next.made).toMatchObject({ status: 'IN_REVIEW' });
  });

  it('is refused for a video that is none, for one that is decided, and for a rejection without a reason', async () => {
    expect(reasons(await videos.review('vid_none'))).toEqual([
      { code: 'NOT_FOUND', field: ['videoVerificationId'], rules: [] },
    ]);
    const { id } = await anApprovedVideo(desk);
    expect(codesOf(await videos.review(id, { decision: 'REJECT' }))).toEqual([
      'NOT_IN_REVIEW',
      'REJECTION_MISSING',
    ]);
  });

  it('is a mistake when it approves for a reason of rejection, and a conflict on another version', async () => {
    const { id } = await aVideoInReview(desk);
    await expect(videos.review(id, { rejection: 'UNREADABLE' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'rejection'],
    });
    await expect(videos.review(id, { expectedVersion: 2 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('sent again under its key gives the decision again', async () => {
    const { id } = await aVideoInReview(desk);
    const first = await videos.review(id, { idempotencyKey: 'k', expectedVersion: 1 });
    expect(await videos.review(id, { idempotencyKey: 'k', expectedVersion: 1 })).toEqual(first);
  });
});

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
  sellerB,
} from '../../../../test/support/coverage-desk';
import {
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
  coverage = await coverageDatabase('coverage_completions');
  look = videoRecord(coverage);
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
  videos = videoDesk(desk);
});
afterAll(() => coverage.drop());

describe('activating on an approved video', () => {
  it('R-ACT-10, A-06, GJ-02: in the last instant it begins cover, grants, redeems the code and uses the video', async () => {
    const { contractId, activateBy } = await anApprovedVideo(desk);
    desk.moveTo(there(activateBy).toISOString());
    const { made } = await videos.complete(contractId);
    expect(made).toMatchObject({
      status: 'ACTIVE', feeScheduleId: 'fee_1', termsVersionId: 'trm_1', activateBy: null,
      period: { startsAt: activateBy, endsAt: new Date('2027-03-15T12:00:00Z') },
    }); // prettier-ignore
    expect(await look.codesHeld()).toEqual(['REDEEMED true']);
    expect(
      await look.column(
        `SELECT kind || ' ' || at AS value FROM quota_entry WHERE incident_type IS NULL`,
      ),
    ).toEqual([expect.stringContaining('GRANT 2026-03-15 12:00')]);
    expect(await look.column('SELECT status AS value FROM video_verification')).toEqual(['USED']);
    expect(await look.column('SELECT kind AS value FROM notice ORDER BY id')).toEqual([
      'VIDEO_DECIDED',
      'CONTRACT_CONFIRMED',
    ]);
    expect(await look.stepsOf(contractId)).toEqual([
      'openVideoVerification → AWAITING_VIDEO CUSTOMER',
      'submitConditionVideo AWAITING_VIDEO → VIDEO_REVIEW CUSTOMER',
      'reviewConditionVideo VIDEO_REVIEW → AWAITING_ACTIVATION SERVICE_CENTER',
      'completeActivation AWAITING_ACTIVATION → ACTIVE CUSTOMER',
    ]);
    expect(await look.stepsOf(`cod_${typed}`)).toEqual([
      'openVideoVerification → CUSTOMER',
      'completeActivation SOLD → REDEEMED CUSTOMER',
    ]);
  });

  it('R-ACT-10, A-06, GJ-02: an instant later the approval has lapsed, whether or not a timer came by; the code is unharmed', async () => {
    const { contractId, activateBy } = await anApprovedVideo(desk);
    desk.moveTo(new Date(there(activateBy).getTime() + 1).toISOString());
    expect(await look.statusAt(desk.now(), contractId)).toBe('AWAITING_VIDEO');
    const before = await videos.complete(contractId);
    expect(before.refusals).toMatchObject([
      {
        code: 'ACTIVATION_APPROVAL_LAPSED',
        nextStep: 'SUBMIT_NEW_VIDEO',
        basis: [{ ruleId: 'R-ACT-10' }],
      },
    ]);
    expect(await videos.lapse()).toBe(1);
    expect(await videos.complete(contractId)).toEqual(before);
    expect(await look.codesHeld()).toEqual(['SOLD true']);
    expect(await videos.lapse()).toBe(0);
    expect(await look.stepsOf(contractId)).toContain(
      'lapseApproval AWAITING_ACTIVATION → AWAITING_VIDEO SYSTEM',
    );
  });

  it('R-ACT-09: after the lapse another video leads on, though no timer came by', async () => {
    const { id, contractId, activateBy } = await anApprovedVideo(desk);
    desk.moveTo(new Date(there(activateBy).getTime() + 1).toISOString());
    const next = await videos.submit(contractId, await aVideoFile(desk));
    await videos.review(there(next.made).id);
    expect((await videos.complete(contractId)).made).toMatchObject({ status: 'ACTIVE' });
    expect(await look.column('SELECT status AS value FROM video_verification ORDER BY id')).toEqual(
      ['LAPSED', 'USED'],
    );
    expect(await look.stepsOf(id)).toContain('lapseApproval → LAPSED SYSTEM');
  });

  it('is refused before approval, and after it was done', async () => {
    const { id, contractId } = await aVideoInReview(desk);
    expect(codesOf(await videos.complete(contractId))).toEqual(['NOT_AWAITING_ACTIVATION']);
    await videos.review(id);
    await videos.complete(contractId);
    expect(reasons(await videos.complete(contractId))).toEqual([
      { code: 'NOT_AWAITING_ACTIVATION', field: ['contractId'], rules: ['R-ACT-10'] },
    ]);
  });

  it('finds a foreign contract as little as a missing one', async () => {
    const { contractId } = await anApprovedVideo(desk);
    for (const by of [boris, sellerB])
      expect(codesOf(await videos.complete(contractId, by))).toEqual(['NOT_FOUND']);
    expect(codesOf(await videos.complete('ctr_none'))).toEqual(['NOT_FOUND']);
  });

  it('R-OPP-01, R-ACT-11, R-FEE-11: gives every reason that came up meanwhile', async () => {
    const { contractId } = await anApprovedVideo(desk);
    await aCodeOnRecord(desk, other);
    desk.terms.plans.set('sku_1', aPlan({ window: undefined }));
    await desk.activate.execute(
      { enrollment: anEnrollment(other), idempotencyKey: freshKey() },
      boris,
    );
    desk.terms.plans.set('sku_1', aPlan({ feeScheduleId: undefined }));
    await look.column(
      `UPDATE activation_code SET status = 'BLOCKED' WHERE id = 'cod_${typed}' RETURNING id AS value`,
    );
    expect(codesOf(await videos.complete(contractId))).toEqual([
      'CODE_NOT_USABLE',
      'FEE_NOT_KNOWN',
      'DEVICE_ALREADY_COVERED',
    ]);
  });

  it('A-17: is refused once the last instant of the held code has passed', async () => {
    const { contractId } = await anApprovedVideo(desk);
    await look.column(
      `UPDATE activation_code SET redeem_by = '2026-03-13T12:00:00Z' RETURNING id AS value`,
    );
    desk.moveTo('2026-03-13T12:00:00.001Z');
    expect(codesOf(await videos.complete(contractId))).toEqual(['CODE_NOT_USABLE']);
    desk.moveTo('2026-03-13T12:00:00Z');
    expect(codesOf(await videos.complete(contractId))).toEqual([]);
  });

  it('R-PRG-06: keeps the terms that were accepted, whatever the plan is sold under by now', async () => {
    const { contractId } = await anApprovedVideo(desk);
    const asked = jest.spyOn(desk.terms, 'planFor');
    await videos.complete(contractId);
    expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({ pinnedTerms: { id: 'trm_1', code: '2023-tc' } }),
    );
  });

  it('sent again under its key gives the same contract', async () => {
    const { contractId } = await anApprovedVideo(desk);
    const first = await videos.complete(contractId, anna, 'k');
    desk.moveTo('2026-04-01T00:00:00Z');
    expect(await videos.complete(contractId, anna, 'k')).toEqual(first);
  });

  it('GJ-07, R-FLY-04: is refused for a unit that was locked since, as a trial says it', async () => {
    const { contractId } = await anApprovedVideo(desk);
    await coverage.database.manager.query(
      `UPDATE device SET lock_status = 'LOCKED', lock_locked_at = now(), lock_claim_id = 'clm_1'`,
    );
    const { refusals } = await desk.check.execute({ enrollment: anEnrollment(typed) }, anna);
    expect(refusals.map(({ code }) => code)).toEqual(['DEVICE_LOCKED']);
    expect(reasons(await videos.complete(contractId))).toEqual([
      { code: 'DEVICE_LOCKED', field: ['contractId'], rules: ['R-FLY-04'] },
    ]);
    expect(await look.codesHeld()).toEqual(['SOLD true']);
  });

  it('R-PRG-05: is a fault, and no contract that is not there, where the catalog has lost the plan', async () => {
    const { contractId } = await anApprovedVideo(desk);
    desk.terms.plans.delete('sku_1');
    await expect(videos.complete(contractId)).rejects.toThrow('no plan sku_1');
    expect(codesOf(await videos.complete('ctr_none'))).toEqual(['NOT_FOUND']);
  });
});

import { typed } from '../../../../test/support/coverage-activations';
import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  anEnrollment,
  anna,
  aPlan,
  boris,
  type CoverageDesk,
  reasons,
  sellerA,
  sellerB,
} from '../../../../test/support/coverage-desk';
import { anApprovedVideo } from '../../../../test/support/coverage-videos';
import type { EligibilityQuestion } from './check-eligibility';

const startedAt = new Date('2026-02-10T12:00:00Z');

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
  await aCodeOnRecord(desk, typed);
});

const ask = (change: Partial<EligibilityQuestion> = {}, by = anna) =>
  desk.check.execute({ enrollment: anEnrollment(typed), ...change }, by);

describe('asking whether a plan could be activated', () => {
  it('writes nothing', async () => {
    const before = desk.memory.record;
    await ask();
    expect(desk.memory.record).toEqual(before);
  });

  it('says yes for a unit that was never started, with the cover that it would get', async () => {
    expect(await ask()).toEqual({
      refusals: [],
      plan: desk.terms.plans.get('sku_1'),
      regionCode: 'LT',
      grounds: 'NOT_STARTED',
      window: undefined,
      period: { startsAt: desk.now(), endsAt: new Date('2027-03-12T12:00:00Z') },
      basis: [{ ruleId: 'R-SN-02', terms: { id: 'trm_1', code: '2023-tc' } }],
    });
  });

  it('R-PRG-05: says that the plan is for another product than the one that is named, started or not', async () => {
    const mismatch = [
      { code: 'SKU_PRODUCT_MISMATCH', field: ['enrollment', 'code'], rules: ['R-PRG-05'] },
    ];
    const named = { productCode: 'mini-se' };
    expect(reasons(await ask(named))).toEqual(mismatch);
    expect(reasons(await ask({ ...named, firstStartedAt: desk.now() }))).toEqual(mismatch);
  });

  it('R-ACT-08: believes the first start on record, and a told one only where there is none', async () => {
    const serials = [{ component: 'BODY', value: 'RS4-0001' }] as const;
    const long = new Date('2026-01-01T00:00:00Z');
    await desk.firstStart.execute(
      { serials, productCode: 'rs-4-mini', firstStartedAt: long },
      anna,
    );
    const told = await ask({ firstStartedAt: desk.now() });
    expect(told).toMatchObject({ grounds: undefined, window: { startedAt: long, isOpen: false } });
  });

  it('A-17: judges the code at the instant that is asked about, as all else', async () => {
    const soon = 'SOONOVER00000001';
    await aCodeOnRecord(desk, soon, { redeemBy: new Date('2026-03-13T00:00:00Z') });
    const at = (text: string) => ask({ enrollment: anEnrollment(soon), at: new Date(text) });
    expect(reasons(await at('2026-03-13T00:00:00Z'))).toEqual([]);
    expect(reasons(await at('2026-03-13T00:00:00.001Z'))).toMatchObject([
      { code: 'CODE_NOT_USABLE' },
    ]);
  });

  it('R-ACT-08: says until when the window of a started unit is open, the last instant included', async () => {
    const open = await ask({ firstStartedAt: startedAt });
    expect(open).toMatchObject({
      grounds: 'IN_WINDOW',
      window: { startedAt, dueAt: desk.now(), hours: 720, isOpen: true },
      basis: [{ ruleId: 'R-ACT-08' }],
    });
    const at = new Date(desk.now().getTime() + 1);
    const closed = await ask({ firstStartedAt: startedAt, at });
    expect(closed).toMatchObject({ grounds: undefined, window: { isOpen: false } });
    expect(reasons(closed)).toEqual([
      {
        code: 'ACTIVATION_WINDOW_CLOSED',
        field: ['enrollment', 'serials'],
        rules: ['R-ACT-08'],
      },
    ]);
  });

  it('R-ACT-08: goes by the recorded first start when the question names none', async () => {
    const { serials } = anEnrollment(typed);
    const report = { serials, productCode: 'rs-4-mini', firstStartedAt: startedAt };
    await desk.firstStart.execute(report, anna);
    expect(await ask()).toMatchObject({ grounds: 'IN_WINDOW', window: { startedAt } });
  });

  it('gives every reason that activation would give', async () => {
    await aContractOf(desk, 'RS4-0001');
    const enrollment = anEnrollment(typed, { consents: [] });
    const trial = await ask({ enrollment });
    const { refusals } = await desk.activate.execute({ enrollment, idempotencyKey: 'k' }, anna);
    expect(trial.refusals).toEqual(refusals);
    expect(refusals.map(({ code }) => code)).toEqual([
      'DEVICE_ALREADY_COVERED',
      'TERMS_NOT_ACCEPTED',
    ]);
  });

  it('R-PRG-05: compares the product that the question names', async () => {
    const answer = await ask({ productCode: 'mini-se' });
    expect(answer.refusals.map(({ code }) => code)).toEqual(['SKU_PRODUCT_MISMATCH']);
  });

  it('R-ACT-11: says nothing of a code that is unknown or another partner’s', async () => {
    const enrollment = anEnrollment('UNKNOWN000000000');
    const unknown = await ask({ enrollment });
    expect(unknown).toMatchObject({ plan: undefined, regionCode: undefined, period: undefined });
    expect(unknown.refusals.map(({ code }) => code)).toEqual(['CODE_NOT_USABLE']);
    expect(await ask({}, sellerB)).toEqual(unknown);
    expect((await ask({}, sellerA)).refusals.map(({ code }) => code)).toEqual(['CONSENT_REQUIRED']);
  });

  it('asks for no consent where the consents are left out, and judges those that are given', async () => {
    const enrollment = anEnrollment(typed, { consents: null });
    for (const by of [anna, sellerA]) {
      expect(await ask({ enrollment }, by)).toMatchObject({ refusals: [], grounds: 'NOT_STARTED' });
      const given = await ask({ enrollment: { ...enrollment, consents: [] } }, by);
      expect(given.refusals.map(({ code }) => code)).toContain('TERMS_NOT_ACCEPTED');
    }
  });

  it('takes no moment that is over, and no first start after the one that is asked about', async () => {
    const before = new Date(desk.now().getTime() - 1);
    const after = new Date(desk.now().getTime() + 1);
    await expect(ask({ at: before })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'at'],
    });
    await expect(ask({ firstStartedAt: after })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'firstStartedAt'],
    });
    expect((await ask({ firstStartedAt: after, at: after })).refusals).toEqual([]);
  });

  it('needs no holder, which the command does', async () => {
    const command = { enrollment: anEnrollment(typed), idempotencyKey: 'k' };
    await expect(desk.activate.execute(command, sellerA)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: expect.arrayContaining(['holder']),
    });
    await expect(ask({}, sellerA)).resolves.toMatchObject({ regionCode: 'LT' });
  });
});

describe('asking whether a held plan could be activated', () => {
  beforeEach(async () => {
    desk = await aCoverageDesk();
    await anApprovedVideo(desk);
  });

  it('R-ACT-10: says yes for the unit whose video was approved, up to the last hour, though its window is closed', async () => {
    const edge = new Date(desk.now().getTime() + 72 * 3_600_000);
    expect(await ask({ at: edge })).toMatchObject({
      refusals: [],
      grounds: 'VIDEO_APPROVED',
      regionCode: 'LT',
      period: { startsAt: edge },
      window: { isOpen: false },
    });
    const over = await ask({ at: new Date(edge.getTime() + 1) });
    expect(over).toMatchObject({
      grounds: undefined,
      refusals: [{ code: 'ACTIVATION_WINDOW_CLOSED', nextStep: 'VIDEO_VERIFICATION' }],
    });
  });

  it('R-ACT-09, R-ACT-11: says no, in the words for any code, for another unit and to somebody else', async () => {
    const serials = [{ component: 'BODY', value: 'RS4-0002' }] as const;
    const other = await ask({ enrollment: anEnrollment(typed, { serials }) });
    for (const found of [other, await ask({}, boris), await ask({}, sellerB)])
      expect(found).toMatchObject({ plan: undefined, refusals: [{ code: 'CODE_NOT_USABLE' }] });
  });

  it('R-FEE-11: says no where the plan’s fees are unknown by now', async () => {
    desk.terms.plans.set('sku_1', aPlan({ feeScheduleId: undefined }));
    expect(await ask()).toMatchObject({
      grounds: undefined,
      refusals: [{ code: 'FEE_NOT_KNOWN' }],
    });
  });
});

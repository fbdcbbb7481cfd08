import { activateOn, onBehalf, typed } from '../../../../test/support/coverage-activations';
import {
  aCodeOnRecord,
  aCoverageDesk,
  anEnrollment,
  anna,
  aPlan,
  claimsPart,
  type CoverageDesk,
  reasons,
  sellerA,
} from '../../../../test/support/coverage-desk';

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

describe('the edge of the window (GJ-02)', () => {
  const edge = '2026-03-03T10:00:00Z';

  beforeEach(async () => {
    const terms = { id: 'trm_b', code: '2023-tc' };
    const window = {
      hours: 48,
      allowsVideo: true,
      approvalHours: 72,
      basis: { ruleId: 'R-ACT-07', terms },
    };
    desk.terms.plans.set(
      'sku_1',
      aPlan({ productCode: 'mini-se', termMonths: 24, window, timeZone: 'Europe/Warsaw' }),
    );
    desk.moveTo('2026-03-01T10:00:00Z');
    await aCodeOnRecord(desk, typed);
  });

  const started = () =>
    desk.firstStart.execute(
      {
        serials: [{ component: 'BODY', value: 'RS4-0001' }],
        productCode: 'mini-se',
        firstStartedAt: desk.now(),
      },
      claimsPart,
    );

  it('(a) R-ACT-07, A-02: is open in the 48th hour to the second, for two years of cover', async () => {
    await started();
    desk.moveTo(edge);
    expect((await activateOn(desk, anEnrollment(typed))).made).toMatchObject({
      status: 'ACTIVE',
      period: { startsAt: new Date(edge), endsAt: new Date('2028-03-03T10:00:00Z') },
    });
  });

  it('(b) R-ACT-07, R-ACT-09: is closed a second later, with the way by video, and the code stays sold', async () => {
    await started();
    desk.moveTo('2026-03-03T10:00:01Z');
    const { refusals } = await activateOn(desk, anEnrollment(typed));
    expect(refusals).toMatchObject([
      { code: 'ACTIVATION_WINDOW_CLOSED', nextStep: 'VIDEO_VERIFICATION' },
    ]);
    expect(desk.memory.record.codes).toMatchObject([{ status: 'SOLD', contractId: null }]);
  });

  it('(e) A-17: is open at any time for a unit that was never started', async () => {
    desk.moveTo('2028-01-01T00:00:00Z');
    expect(await desk.check.execute({ enrollment: anEnrollment(typed) }, anna)).toMatchObject({
      refusals: [],
      grounds: 'NOT_STARTED',
    });
    expect((await activateOn(desk, anEnrollment(typed))).refusals).toEqual([]);
  });
});

describe('several units of one customer (GJ-04)', () => {
  it('(d) R-OPP-01: an aircraft and its two cameras take a contract each', async () => {
    const camera = aPlan({
      productCode: 'x5s',
      requiredSerials: { components: ['CAMERA'], basis: { ruleId: 'R-SN-02' } },
    });
    desk.terms.plans.set('sku_camera', camera);
    const units = [
      { planSkuId: 'sku_1', component: 'BODY', value: 'INS-000001' },
      { planSkuId: 'sku_camera', component: 'CAMERA', value: 'X5S-000001' },
      { planSkuId: 'sku_camera', component: 'CAMERA', value: 'X5S-000002' },
    ] as const;
    for (const { planSkuId, component, value } of units) {
      const order = { channel: 'IN_STORE', planSkuId, orderReference: value } as const;
      const enrollment = { ...order, serials: [{ component, value }], ...onBehalf };
      expect((await activateOn(desk, enrollment, sellerA)).refusals).toEqual([]);
    }
    expect(new Set(desk.memory.record.contracts.map((one) => one.lineageRootId)).size).toBe(3);
  });

  it('(e) R-SN-01, R-SN-02: the gimbal’s number is asked for where the terms say so, and nowhere else', async () => {
    await aCodeOnRecord(desk, typed);
    const components = ['BODY', 'GIMBAL'] as const;
    desk.terms.plans.set(
      'sku_1',
      aPlan({ requiredSerials: { components, basis: { ruleId: 'R-SN-01' } } }),
    );
    expect(reasons(await activateOn(desk, anEnrollment(typed)))).toEqual([
      { code: 'SERIAL_MISSING', field: ['enrollment', 'serials'], rules: ['R-SN-01'] },
    ]);
    desk.terms.plans.set('sku_1', aPlan());
    expect((await activateOn(desk, anEnrollment(typed))).refusals).toEqual([]);
  });
});

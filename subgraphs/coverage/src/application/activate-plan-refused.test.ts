import {
  activateOn,
  codeNotUsable,
  onBehalf,
  typed,
} from '../../../../test/support/coverage-activations';
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
  sellerB,
} from '../../../../test/support/coverage-desk';

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

/** A unit of some product that the catalog knows, reported before it is covered. */
const firstStarted = async (value: string, productCode: string, at: string): Promise<void> => {
  desk.terms.plans.set('reported', aPlan({ skuId: 'reported', productCode }));
  const serials = [{ component: 'BODY', value }] as const;
  await desk.firstStart.execute({ serials, productCode, firstStartedAt: new Date(at) }, anna);
};

describe('activating a plan is refused', () => {
  it('R-ACT-11: with one answer for a code unknown, blocked, expired, used, or not sold yet', async () => {
    await aCodeOnRecord(desk, 'BLOCKED000000000', { status: 'BLOCKED' });
    await aCodeOnRecord(desk, 'USED000000000000', { status: 'REDEEMED' });
    await aCodeOnRecord(desk, 'UNSOLD0000000000', { status: 'ALLOCATED' });
    await aCodeOnRecord(desk, 'LATE000000000000', { redeemBy: new Date('2026-03-12T11:59:59Z') });
    const answers = await Promise.all(
      ['UNKNOWN000000000', 'no code', 'BLOCKED000000000', 'USED000000000000']
        .concat('UNSOLD0000000000', 'LATE000000000000')
        .map((code) => activateOn(desk, anEnrollment(code))),
    );
    expect(answers.map(reasons)).toEqual(answers.map(() => codeNotUsable));
    expect(answers.map(({ refusals }) => refusals[0])).toEqual(
      answers.map(() => answers[0]?.refusals[0]),
    );
  });

  it('R-ACT-11: to a partner for another one’s code as for a code that nobody has', async () => {
    await aCodeOnRecord(desk, typed, { partnerId: 'prt_a' });
    const foreign = await activateOn(desk, anEnrollment(typed, onBehalf), sellerB);
    const unknown = await activateOn(desk, anEnrollment('UNKNOWN000000000', onBehalf), sellerB);
    expect(foreign).toEqual(unknown);
    expect(reasons(foreign)).toEqual(codeNotUsable);
    expect(desk.memory.record.codes[0]?.status).toBe('SOLD');
  });

  it('A-17: the last instant of a code’s redeemBy still counts', async () => {
    await aCodeOnRecord(desk, typed, { redeemBy: desk.now() });
    expect((await activateOn(desk, anEnrollment(typed))).refusals).toEqual([]);
  });

  it('R-OPP-01: for a serial under a contract, whoever brings the other code', async () => {
    await aContractOf(desk, 'RS4-0001');
    await aCodeOnRecord(desk, typed);
    const answer = await activateOn(desk, anEnrollment(typed), boris);
    expect(reasons(answer)).toEqual([
      {
        code: 'DEVICE_ALREADY_COVERED',
        field: ['enrollment', 'serials'],
        rules: ['R-OPP-01', 'R-OPP-02'],
      },
    ]);
    expect(desk.memory.record.contracts).toHaveLength(1);
  });

  it('R-OPP-01, R-RNW-01, C-02: for a unit that has had the one plan that its terms allow', async () => {
    const basis = { ruleId: 'R-RNW-01', terms: { id: 'trm_1', code: '2023-tc' } };
    const once = { isOffered: false, graceDays: 0, maxTotalMonths: 12, maxContracts: 1, basis };
    desk.terms.plans.set('sku_1', aPlan({ renewal: once }));
    await aContractOf(desk, 'RS4-0001');
    await aCodeOnRecord(desk, typed);
    desk.moveTo('2028-03-12T12:00:00Z');
    const answer = await activateOn(desk, anEnrollment(typed));
    expect(reasons(answer)).toEqual([
      { code: 'DEVICE_ALREADY_COVERED', field: ['enrollment', 'serials'], rules: ['R-OPP-01'] },
    ]);
    expect(desk.memory.record.codes.map(({ status }) => status)).toContain('SOLD');
  });

  it('R-RNW-04, C-02: for more months than the terms allow in all, those of a terminated contract among them', async () => {
    await aContractOf(desk, 'RS4-0001');
    const { record } = desk.memory;
    const ended = { status: 'TERMINATED', termMonths: 30 } as const;
    const contracts = record.contracts.map((one) => ({ ...one, ...ended }));
    desk.memory.record = { ...record, contracts };
    await aCodeOnRecord(desk, typed);
    expect(reasons(await activateOn(desk, anEnrollment(typed)))).toEqual([
      { code: 'DEVICE_ALREADY_COVERED', field: ['enrollment', 'serials'], rules: ['R-RNW-04'] },
    ]);
  });

  it('R-ORR-06: for a unit that was given up for another one, once nothing covers its lineage', async () => {
    await firstStarted('RS4-0001', 'rs-4-mini', '2026-03-12T11:00:00Z');
    const { record } = desk.memory;
    const devices = record.devices.map((one) => ({ ...one, supersededById: 'dev_new' }));
    desk.memory.record = { ...record, devices };
    await aCodeOnRecord(desk, typed);
    expect(reasons(await activateOn(desk, anEnrollment(typed)))).toEqual([
      { code: 'DEVICE_LOCKED', field: ['enrollment', 'serials'], rules: ['R-ORR-06'] },
    ]);
    expect(desk.memory.record.contracts).toEqual([]);
  });

  it('C-02: no longer once the contract before is over, under terms that allow a further one', async () => {
    await aContractOf(desk, 'RS4-0001');
    await aCodeOnRecord(desk, typed);
    desk.moveTo('2027-03-12T11:59:59.999Z');
    expect(reasons(await activateOn(desk, anEnrollment(typed)))).toHaveLength(1);
    desk.moveTo('2027-03-12T12:00:00Z');
    expect((await activateOn(desk, anEnrollment(typed))).refusals).toEqual([]);
  });

  it.each([
    {
      why: 'R-ACT-08: 30 days after the first start',
      started: '2026-02-10T11:59:59.999Z',
      change: {},
      refused: {
        code: 'ACTIVATION_WINDOW_CLOSED',
        field: ['enrollment', 'serials'],
        rules: ['R-ACT-08'],
      },
    },
    {
      why: 'R-SN-02: without a serial number',
      started: undefined,
      change: { serials: [] },
      refused: { code: 'SERIAL_MISSING', field: ['enrollment', 'serials'], rules: ['R-SN-02'] },
    },
    {
      why: 'R-PRG-06: without acceptance of the terms',
      started: undefined,
      change: { consents: null },
      refused: {
        code: 'TERMS_NOT_ACCEPTED',
        field: ['enrollment', 'consents'],
        rules: ['R-PRG-06'],
      },
    },
  ])('$why', async ({ started, change, refused }) => {
    await aCodeOnRecord(desk, typed);
    if (started) await firstStarted('RS4-0001', 'rs-4-mini', started);
    expect(reasons(await activateOn(desk, anEnrollment(typed, change)))).toEqual([refused]);
  });

  it('R-PRG-05, R-FEE-11: for a unit of another product, and where no fee is known', async () => {
    desk.terms.plans.set('sku_1', aPlan({ feeScheduleId: undefined, productCode: 'mini-se' }));
    await aCodeOnRecord(desk, typed);
    await firstStarted('RS4-0001', 'rs-4-mini', '2026-03-12T11:00:00Z');
    expect(reasons(await activateOn(desk, anEnrollment(typed))).map(({ code }) => code)).toEqual([
      'SKU_PRODUCT_MISMATCH',
      'FEE_NOT_KNOWN',
    ]);
  });

  it('R-SN-02: without a serial number, even where the terms ask for none by name', async () => {
    const basis = { ruleId: 'R-SN-02' };
    desk.terms.plans.set('sku_1', aPlan({ requiredSerials: { components: [], basis } }));
    await aCodeOnRecord(desk, typed);
    const answer = await activateOn(desk, anEnrollment(typed, { serials: [] }));
    expect(reasons(answer).map(({ code }) => code)).toEqual(['SERIAL_MISSING']);
    expect(desk.memory.record.devices).toEqual([]);
  });

  it('and writes nothing but the answer to its key', async () => {
    await aCodeOnRecord(desk, typed);
    const { answers: none, ...before } = desk.memory.record;
    await activateOn(desk, anEnrollment(typed, { consents: [] }));
    const { answers, ...after } = desk.memory.record;
    expect(after).toEqual(before);
    expect([none.size, answers.size]).toEqual([0, 1]);
  });

  it('is a mistake of a customer who names another holder than themselves', async () => {
    await aCodeOnRecord(desk, typed);
    const holder = { givenName: 'Dana', familyName: 'Danė', email: 'dana@example.org' };
    await expect(activateOn(desk, anEnrollment(typed, { holder }))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'enrollment', 'holder'],
    });
    expect(desk.memory.record.contracts).toEqual([]);
  });

  it('R-SN-01: for numbers of two units, and covers neither', async () => {
    await aCodeOnRecord(desk, typed);
    await firstStarted('RS4-0001', 'rs-4-mini', '2026-03-12T11:00:00Z');
    await firstStarted('RS4-0002', 'rs-4-mini', '2026-03-12T11:00:00Z');
    const serials = [
      { component: 'BODY', value: 'RS4-0001' },
      { component: 'GIMBAL', value: 'RS4-0002' },
    ] as const;
    expect((await activateOn(desk, anEnrollment(typed, { serials }))).refusals).toMatchObject([
      { code: 'SERIAL_UNKNOWN', field: ['enrollment', 'serials'], nextStep: 'CONTACT_SUPPORT' },
    ]);
    expect(desk.memory.record.contracts).toEqual([]);
  });
});

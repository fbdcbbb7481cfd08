import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  anEnrollment,
  anna,
  type CoverageDesk,
  reasons,
  sellerA,
  sellerB,
} from '../../../../test/support/coverage-desk';
import type { EligibilityQuestion } from './check-eligibility';

const typed = 'ABCDEFGH12345678';
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

  it('needs no holder, which the command does', async () => {
    const command = { enrollment: anEnrollment(typed), idempotencyKey: 'k' };
    await expect(desk.activate.execute(command, sellerA)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: expect.arrayContaining(['holder']),
    });
    await expect(ask({}, sellerA)).resolves.toMatchObject({ regionCode: 'LT' });
  });
});

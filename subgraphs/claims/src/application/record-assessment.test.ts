import { agent } from '../../../../test/support/claims-builders';
import { aClaimsDesk, assessmentOf, claimInAssessment } from '../../../../test/support/claims-desk';
import { codes } from '../../../../test/support/express-desk';
import { aFlyawayDesk, lossSteps } from '../../../../test/support/flyaway-desk';
import { there } from '../../../../test/support/there';

/** A desk with a unit in assessment, and what comes of one that is recorded. */
const assessing = async () => {
  const desk = aClaimsDesk();
  const { id } = await claimInAssessment(desk);
  const record = (change: object) =>
    desk.useCases.recordAssessment.execute({ ...assessmentOf(id), ...change }, agent);
  return { desk, record, claim: () => there(desk.claims.claims[0]) };
};

const lineFor = (componentCode: string) => ({
  kind: 'REPAIR_PARTS',
  text: 'Part',
  componentCode,
  amount: { amount: '310.00', currency: 'PLN' },
});

describe('an assessment on record', () => {
  it('R-ORR-04: names parts that product or terms have, and nothing is changed by another one', async () => {
    const { desk, record, claim } = await assessing();
    const cover = { line: 'REPLACEMENT', allowsPartOnly: false, basis: { ruleId: 'R-CMP-15' } } as const;
    const covers = [{ ...cover, parts: [{ code: 'grip', quantity: 1 }, { code: 'motor', quantity: 1 }] }];
    desk.catalog.terms = { ...there(desk.catalog.terms), covers };
    await expect(record({ estimate: [lineFor('gimbal'), lineFor('zzz')] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'estimate', '1', 'componentCode'],
      message: expect.stringContaining('gimbal, grip, motor'),
    });
    expect(claim()).toMatchObject({ status: 'IN_ASSESSMENT', assessment: null });
    const named = await record({ estimate: [lineFor('gimbal'), lineFor('motor')] });
    expect(named.made?.status).toBe('AWAITING_ELECTION');
  }); // prettier-ignore

  it('R-FLY-01: finds no flyaway at the centre, and nothing else of a unit that was lost', async () => {
    const { record, claim } = await assessing();
    const fault = { code: 'BAD_USER_INPUT', field: ['input', 'cause'] };
    await expect(record({ cause: 'FLYAWAY' })).rejects.toMatchObject(fault);
    expect(claim().assessment).toBeNull();
    const desk = aFlyawayDesk();
    const { id } = await lossSteps(desk).underReview();
    const lost = { ...assessmentOf(id), estimate: [] };
    await expect(desk.useCases.recordAssessment.execute(lost, agent)).rejects.toMatchObject(fault);
  });

  it('has lines that can be read and paid', async () => {
    const { record, claim } = await assessing();
    const priced = (amount: string) => ({
      ...lineFor('grip'),
      amount: { amount, currency: 'PLN' },
    });
    const faulty = (estimate: readonly object[], ...field: readonly string[]) =>
      expect(record({ estimate })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        field: ['input', 'estimate', ...field],
      });
    await faulty([priced('10000000000.00')], '0', 'amount', 'amount');
    await faulty([priced('0.00')], '0', 'amount', 'amount');
    await faulty([priced('1.00'), { ...priced('1.00'), text: 'x'.repeat(201) }], '1', 'text');
    await faulty(Array.from({ length: 51 }, () => priced('1.00')));
    expect(claim().assessment).toBeNull();
    const most = Array.from({ length: 50 }, () => priced('9999999999.99'));
    expect((await record({ estimate: most })).made?.assessment?.estimate).toHaveLength(50);
  });

  it('C-10: is in the currency of the contract’s fees', async () => {
    const { record, claim } = await assessing();
    const estimate = [{ ...lineFor('grip'), amount: { amount: '310', currency: 'JPY' } }];
    expect((await record({ estimate })).refusals).toMatchObject([
      { code: 'CURRENCY_MIXED', field: ['estimate', '0', 'amount', 'currency'], detail: 'PLN' },
    ]);
    expect(claim().status).toBe('IN_ASSESSMENT');
  });

  it('R-ORR-03: is under no warranty that had ended by the incident', async () => {
    const { desk, record } = await assessing();
    const unit = { deviceId: 'dev_1', serialNumbers: [], numberedComponents: [], isAccountLinked: true, isControllerBound: true };
    const endsAt = (text: string) =>
      desk.coverage.units.set('dev_1', { ...unit, warrantyEndsAt: new Date(text) });
    endsAt('2026-04-30T09:00:00Z');
    const warranty = 'IN_WARRANTY';
    expect(codes(await record({ warranty }))).toEqual(['NOT_IN_WARRANTY']);
    endsAt('2026-04-30T09:00:01Z');
    expect((await record({ warranty })).made?.assessment?.warranty).toBe(warranty);
  }); // prettier-ignore
});

import { agent, holder } from '../../../../test/support/claims-builders';
import { type ClaimsDesk, openInput } from '../../../../test/support/claims-desk';
import { wayBack } from '../../../../test/support/ended-claims';
import { claimOf, payOpen, receive, submitted } from '../../../../test/support/express-desk';
import { aFlyawayDesk, lossSteps } from '../../../../test/support/flyaway-desk';
import {
  confirm,
  inCheck,
  lastClaim,
  receiveWith,
} from '../../../../test/support/maintenance-desk';

/** Each step on record with the rules that it rests on. */
const record = ({ claims }: ClaimsDesk) =>
  claims.events.map(({ action, basis }) => [action, ...basis.map(({ ruleId }) => ruleId)]);

const told = (claimId: string, handedOverAt: Date) => ({
  claimId,
  carrier: 'DPD',
  trackingNumber: 'T-IN',
  handedOverAt,
});

const give = async (desk: ClaimsDesk, claimId: string, change: object = {}): Promise<void> => {
  const serialNumbers = [{ component: 'BODY' as const, value: 'RS4-0002' }];
  const unit = { claimId, serialNumbers, productCode: 'rs-4-mini', grade: 'NEW' as const };
  await desk.useCases.allocateReplacement.execute({ ...unit, ...change }, agent);
};

describe('what the record of a service rests on', () => {
  it('R-EXP-01, R-EXP-02, R-EXP-03, R-EXP-05: for Express, on the rules of Express', async () => {
    const desk = await submitted();
    const { id } = claimOf(desk);
    await desk.useCases.reportHandOver.execute(told(id, desk.clock.now()), holder);
    await receive(desk, 0);
    await payOpen(desk);
    await give(desk, id);
    const { ship, deliver } = wayBack({ desk, id });
    await ship();
    await desk.useCases.deliverOutbox.execute(id);
    await deliver();
    expect(record(desk)).toEqual([
      ['openClaim', 'R-EXP-01'],
      ['electRemedy', 'A-11'],
      ['payQuote', 'R-FEE-10'],
      ['settlePayment', 'R-FEE-10', 'R-EXP-02'],
      ['reportHandOver', 'R-EXP-03', 'A-10'],
      ['receiveUnit', 'R-CMP-15', 'R-EXP-03'],
      ['checkParts', 'R-FEE-09', 'R-EXP-04'],
      ['checkParts', 'R-FEE-09', 'R-EXP-04'],
      ['payQuote', 'R-FEE-10'],
      ['settlePayment', 'R-FEE-10', 'R-FEE-09'],
      ['allocateReplacement', 'R-PRG-03', 'R-SHP-03'],
      ['shipUnit', 'R-EXP-05', 'R-SHP-01'],
      ['bindReplacement', 'R-SN-04', 'R-EXP-05'],
      ['recordDelivery', 'R-EXP-05', 'R-SHP-01'],
    ]);
  });

  it('R-MNT-01, R-MNT-03: for maintenance, on its own, and nothing is bound', async () => {
    const desk = await inCheck();
    await confirm(desk);
    const { ship, deliver } = wayBack({ desk, id: lastClaim(desk).id });
    await ship();
    await deliver();
    expect(record(desk)).toEqual([
      ['openClaim', 'R-MNT-01'],
      ['routeClaim', 'R-RGN-09', 'R-MNT-01'],
      ['receiveUnit', 'R-CMP-15', 'R-MNT-01'],
      ['checkEntitlement', 'R-MNT-03'],
      ['confirmEntitlement', 'R-MNT-03', 'R-MNT-04', 'R-FEE-07'],
      ['shipUnit', 'R-MNT-03', 'R-SHP-01'],
      ['recordDelivery', 'R-MNT-03', 'R-SHP-01'],
    ]);
    await expect(receiveWith(desk)).resolves.toMatchObject({
      refusals: [{ code: 'NOT_EXPECTED', basis: [{ ruleId: 'R-MNT-01' }] }],
    });
  });

  it('R-FLY-07: for a loss, on those of a flyaway', async () => {
    const desk = aFlyawayDesk();
    const { id } = await lossSteps(desk).paid();
    await give(desk, id, { productCode: 'mini-se', serialNumbers: [{ component: 'AIRCRAFT', value: 'MSE-0002' }] });
    const { ship, deliver } = wayBack({ desk, id });
    await ship();
    await deliver();
    const last = record(desk).filter(([action = '']) => ['settlePayment', 'shipUnit', 'recordDelivery'].includes(action));
    expect(last).toEqual([
      ['settlePayment', 'R-FEE-10', 'R-FLY-07'],
      ['shipUnit', 'R-FLY-07', 'R-SHP-01'],
      ['recordDelivery', 'R-FLY-07', 'R-SHP-01'],
    ]);
  }); // prettier-ignore

  it('R-SHP-01: a word on the way back is about that way, and not about the days to send a unit in', async () => {
    const desk = await inCheck();
    await confirm(desk);
    const { ship } = wayBack({ desk, id: lastClaim(desk).id });
    await ship({ trackingNumber: 'T-BACK' });
    const word = { eventId: 'e-1', trackingNumber: 'T-BACK', status: 'IN_TRANSIT' as const };
    const at = { occurredAt: desk.clock.now() };
    await desk.useCases.recordCarrierEvent.execute({ ...word, ...at }, agent);
    expect(record(desk).at(-1)).toEqual(['recordCarrierEvent', 'R-MNT-03', 'R-SHP-01']);
  });
});

describe('what is tried out', () => {
  it('R-EXP-01: rests on the service that is asked for', async () => {
    const desk = await submitted();
    const { contract } = claimOf(desk);
    const { incident } = openInput();
    const question = { contractId: contract.id, serviceType: 'EXPRESS' as const, incident };
    const tried = await desk.useCases.simulateClaim.execute(question, holder);
    const rules = tried?.basis.map(({ ruleId }) => ruleId);
    expect(rules).toContain('R-EXP-01');
    expect(rules).not.toContain('R-ORR-03');
  });
});

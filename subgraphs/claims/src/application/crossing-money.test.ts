import {
  admin,
  adjudicator,
  agent,
  holder,
  regions,
} from '../../../../test/support/claims-builders';
import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import {
  aTravellingDesk,
  codes,
  crossingWork,
  customs,
} from '../../../../test/support/crossing-work';
import { aFlyawayDesk, lossSteps } from '../../../../test/support/flyaway-desk';
import { there } from '../../../../test/support/there';
import { cancelUnpaid } from './cancel-unpaid';

const addressIn = (regionCode: string) => ({ lines: ['Way 1'], city: 'Town', regionCode });

let desk: ClaimsDesk;
const { opened, handOver, decide, claimNow } = crossingWork(() => desk);

const cancel = (claimId: string) => desk.useCases.cancelClaim.execute({ claimId }, holder);

const reroute = (claimId: string, serviceCenterCode: string) =>
  desk.useCases.rerouteClaim.execute({ claimId, serviceCenterCode, reason: 'Full.' }, agent);

/** A claim that was agreed to, and whose customer has paid for the border. */
const paidFor = async (change: object = {}): Promise<string> => {
  const { id } = await opened(change);
  const [quote] = there((await decide(id)).made).quotes.filter(({ purpose }) => purpose === 'SHIPPING');
  await desk.useCases.payQuote.execute(
    { quoteId: there(quote).id, paymentMethodToken: 'tok_success', amount: customs.amount, idempotencyKey: 'p' },
    holder,
  );
  return id;
}; // prettier-ignore

describe('what was paid for a border', () => {
  beforeEach(() => {
    desk = aTravellingDesk();
    desk.catalog.centers.set('CH-1', there(regions['CH']));
  });

  it('R-SHP-02: does not keep the claim from being taken back, and is asked back where nothing was sent', async () => {
    const id = await paidFor();
    expect((await cancel(id)).made).toMatchObject({
      status: 'CANCELLED',
      refunds: [
        {
          status: 'QUOTED',
          amount: { minor: 4000n },
          approval: { requestedBy: { kind: 'SYSTEM' } },
        },
      ],
    });
  });

  it('R-SHP-02: stays paid where the unit was on its way, which crosses the border once more', async () => {
    const id = await paidFor();
    await handOver(id);
    expect((await cancel(id)).made).toMatchObject({ status: 'CANCELLED', refunds: [] });
  });

  it('R-FEE-10, A-12: does not keep the clock from cancelling what nobody pays for', async () => {
    const id = await paidFor();
    await handOver(id);
    const components = there(claimNow(id).returnAuthorization).components.map(
      ({ code, quantity }) => ({ componentCode: code, quantity }),
    );
    await desk.useCases.receiveUnit.execute(
      { claimId: id, serialNumber: 'RS4-0001', components, hasController: false },
      agent,
    );
    const { beginAssessment, recordAssessment, electRemedy } = desk.useCases;
    await beginAssessment.execute({ claimId: id }, agent);
    const found = { claimId: id, warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings: 'Broken.', estimate: [] } as const; // prettier-ignore
    await recordAssessment.execute(found, agent);
    const chosen = { claimId: id, remedy: 'REPLACEMENT', idempotencyKey: 'elect' } as const;
    expect(await electRemedy.execute(chosen, holder)).toMatchObject({
      refusals: [],
      made: { status: 'AWAITING_PAYMENT' },
    });
    desk.moveTo('2026-08-01T00:00:00Z');
    const newId = (prefix: string) => `${prefix}_swept`;
    await cancelUnpaid({ transact: desk.claims.transact, newId })(desk.clock.now(), 10);
    expect(claimNow(id)).toMatchObject({
      status: 'CANCELLED',
      hold: { state: 'FREED' },
      refunds: [],
    });
  });

  it('R-SHP-02: can be given back at once where the claim goes another way, whatever the customer misses later', async () => {
    const id = await paidFor();
    desk.moveTo('2026-05-01T10:00:00Z');
    const [refund] = there((await reroute(id, 'CH-1')).made).refunds;
    desk.moveTo('2026-08-01T00:00:00Z');
    const grant = { refundId: there(refund).id, decision: 'APPROVE' } as const;
    const decided = await desk.useCases.decideRefund.execute(grant, admin);
    expect([codes(decided), claimNow(id).refunds]).toMatchObject([[], [{ status: 'REFUNDED' }]]);
  });

  it('R-RGN-09: lies on the way of a parcel that has left, which is not sent elsewhere', async () => {
    const id = await paidFor();
    await handOver(id);
    expect(codes(await reroute(id, 'CH-1'))).toEqual(['UNIT_RECEIVED']);
  });
});

describe('a lost unit whose replacement crosses a border', () => {
  let loss: ReturnType<typeof lossSteps>;
  beforeEach(() => {
    desk = aFlyawayDesk();
    desk.catalog.centers.set('CH-1', there(regions['CH']));
    loss = lossSteps(desk);
  });

  /** Another unit is set aside for the loss, and sent. */
  const sent = async (claimId: string, by = agent) => {
    const serialNumbers = [{ component: 'AIRCRAFT' as const, value: 'MSE-0002' }];
    const unit = { claimId, serialNumbers, productCode: 'mini-se', grade: 'NEW' as const };
    await desk.useCases.allocateReplacement.execute(unit, by);
    const parcel = { carrier: 'DHL', trackingNumber: 'TR-2', idempotencyKey: `${desk.claims.events.length}` };
    return desk.useCases.shipUnit.execute({ claimId, ...parcel }, by);
  }; // prettier-ignore

  it('R-SHP-02, R-FLY-07: is paid for once that is agreed to, and sent then', async () => {
    const verified = await loss.confirmed({ shipTo: addressIn('CH') });
    expect(verified).toMatchObject({
      borders: { inbound: false, outbound: true },
      crossBorder: { status: 'OPEN' },
    });
    const kept = await loss.pay(verified);
    expect(kept.refusals).toMatchObject([{ code: 'QUOTE_NOT_OPEN', nextStep: 'ASK_PRIOR_CONSENT' }]);
    desk.moveTo('2026-08-01T00:00:00Z');
    const agreed = there((await decide(verified.id, { cost: [] })).made);
    expect(agreed).toMatchObject({ crossBorder: { status: 'APPROVED' }, deadlines: [] });
    expect((await loss.pay(agreed)).made?.claim.status).toBe('PAID');
    expect((await sent(verified.id)).made).toMatchObject({ status: 'SHIPPED', shipments: [{ isCrossBorder: true }] });
  }); // prettier-ignore

  it('R-SHP-02, R-FLY-05: can be taken back where that is denied', async () => {
    const verified = await loss.confirmed({ shipTo: addressIn('CH') });
    await decide(verified.id, { decision: 'REJECT', cost: [] });
    expect((await loss.pay(verified)).refusals).toMatchObject([{ code: 'QUOTE_NOT_OPEN', nextStep: 'CONTACT_SUPPORT' }]);
    expect((await cancel(verified.id)).made).toMatchObject({ status: 'CANCELLED', hold: { state: 'FREED' } });
  }); // prettier-ignore

  it('R-SHP-02: asks for a consent too where it is sent to another centre, and can be agreed to after all', async () => {
    const { id } = await loss.paid();
    const abroad = { ...agent, serviceCenterCode: 'CH-1' };
    expect((await reroute(id, 'CH-1')).made).toMatchObject({
      borders: { inbound: false, outbound: true },
      crossBorder: { status: 'OPEN' },
    });
    expect((await sent(id, abroad)).refusals).toMatchObject([{ code: 'NOT_READY', nextStep: 'ASK_PRIOR_CONSENT' }]);
    await decide(id, { decision: 'REJECT', cost: [] }, adjudicator);
    expect((await decide(id, { cost: [] })).made?.crossBorder?.status).toBe('APPROVED');
    expect((await sent(id, abroad)).made).toMatchObject({ status: 'SHIPPED', shipments: [{ isCrossBorder: true }] });
  }); // prettier-ignore
});

import { agent, holder, regions } from '../../../../test/support/claims-builders';
import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import {
  aTravellingDesk,
  codes,
  crossingWork,
  customs,
} from '../../../../test/support/crossing-work';
import { there } from '../../../../test/support/there';

let desk: ClaimsDesk;
const { opened, handOver, decide, received } = crossingWork(() => desk);

beforeEach(() => {
  desk = aTravellingDesk();
});

describe('another centre', () => {
  const reroute = (claimId: string, serviceCenterCode: string, by = agent) =>
    desk.useCases.rerouteClaim.execute({ claimId, serviceCenterCode, reason: 'Full.' }, by);

  beforeEach(() => {
    desk.catalog.centers.set('CH-1', there(regions['CH']));
    desk.catalog.centers.set('LT-1', there(regions['LT']));
  });

  it('R-RGN-09: gets the claim, with the reason on record', async () => {
    const { id } = await opened({ regionCode: null });
    const routed = there((await reroute(id, 'LT-1')).made);
    expect(routed).toMatchObject({
      serviceCenterCode: 'LT-1',
      crossBorder: null,
      deadlines: [{ state: 'RUNNING' }],
    });
    expect(desk.claims.events.at(-1)).toMatchObject({ action: 'rerouteClaim', reason: 'Full.' });
    expect(desk.claims.notices.at(-1)?.letter).toBe('CENTER_CHANGED');
    expect(codes(await reroute(id, 'DE-1'))).toEqual(['NOT_FOUND']);
  });

  it('R-SHP-02: behind a border needs a consent, with which the time begins anew', async () => {
    const { id } = await opened({ regionCode: null });
    const routed = there((await reroute(id, 'CH-1')).made);
    expect(routed).toMatchObject({ crossBorder: { status: 'OPEN' }, deadlines: [] });
    desk.moveTo('2026-06-10T09:00:00Z');
    expect(there((await decide(id)).made).deadlines).toMatchObject([
      { startedAt: desk.clock.now() },
    ]);
  });

  it('R-SHP-01: on this side of the border needs none any more', async () => {
    const { id } = await opened();
    await decide(id);
    const routed = there((await reroute(id, 'CH-1')).made);
    expect(routed).toMatchObject({
      borders: { inbound: false, outbound: false },
      crossBorder: null,
      quotes: [{ purpose: 'SHIPPING', status: 'WITHDRAWN' }],
      deadlines: [{ state: 'RUNNING' }],
    });
  });

  it('R-SHP-02: keeps consent, cost and time where the borders are the same', async () => {
    const { id } = await opened();
    const before = there((await decide(id)).made);
    const routed = there((await reroute(id, 'LT-1')).made);
    expect(routed).toMatchObject({
      serviceCenterCode: 'LT-1',
      crossBorder: { status: 'APPROVED' },
    });
    expect([routed.quotes, routed.deadlines]).toEqual([before.quotes, before.deadlines]);
  });

  it('R-SHP-02: behind the border of another country asks for a consent of its own, at its own cost', async () => {
    desk.catalog.centers.set('US-1', there(regions['US']));
    const { id } = await opened();
    await decide(id);
    const routed = there((await reroute(id, 'US-1')).made);
    expect(routed).toMatchObject({
      serviceCenterCode: 'US-1',
      borders: { inbound: true, outbound: true },
      crossBorder: { status: 'OPEN' },
      quotes: [{ purpose: 'SHIPPING', status: 'WITHDRAWN' }],
      deadlines: [],
    });
  });

  it('R-SHP-02: asks for consent again where nobody knows any more where the old centre stood', async () => {
    const { id } = await opened();
    await decide(id);
    desk.catalog.serviceCenterCode = 'LT-1';
    const routed = there((await reroute(id, 'LT-1')).made);
    expect(routed.crossBorder).toMatchObject({ status: 'OPEN' });
  });

  const pay = (quoteId: string, paymentMethodToken: string) =>
    desk.useCases.payQuote.execute(
      { quoteId, paymentMethodToken, amount: customs.amount, idempotencyKey: 'p' },
      holder,
    );

  it('R-SHP-02: has what was paid for the old way put before a person to give back', async () => {
    const { id } = await opened();
    const [quote] = there((await decide(id)).made).quotes;
    await pay(there(quote).id, 'tok_success');
    expect(there((await reroute(id, 'CH-1')).made).refunds).toMatchObject([
      { status: 'QUOTED', amount: { minor: 4000n }, approval: { status: 'OPEN' } },
    ]);
  });

  /** A claim whose cost of the border was paid, and the provider has yet to say so. */
  const paying = async (paymentMethodToken: string) => {
    const { id } = await opened();
    const [quote] = there((await decide(id)).made).quotes;
    await pay(there(quote).id, paymentMethodToken);
    return id;
  };

  it('R-FEE-10: gives up a payment that its payer has yet to confirm, whose quote falls away', async () => {
    const routed = there((await reroute(await paying('tok_3d_secure'), 'CH-1')).made);
    expect(routed).toMatchObject({
      serviceCenterCode: 'CH-1',
      quotes: [{ purpose: 'SHIPPING', status: 'WITHDRAWN' }],
      payments: [{ status: 'FAILED' }],
      refunds: [],
    });
  });

  it('R-FEE-10: finds out first whether money was taken that nobody heard of', async () => {
    const routed = there((await reroute(await paying('tok_timeout'), 'CH-1')).made);
    expect(routed).toMatchObject({
      serviceCenterCode: 'CH-1',
      payments: [{ status: 'CAPTURED' }],
      refunds: [{ status: 'QUOTED', amount: { minor: 4000n } }],
    });
  });

  it('waits for a payment of which the provider says nothing', async () => {
    const id = await paying('tok_timeout');
    desk.provider.isUnreachable = true;
    desk.provider.lookUp = () => Promise.resolve({ status: 'UNKNOWN' });
    await expect(reroute(id, 'CH-1')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('R-ORR-02: leaves a return that was missed as it is', async () => {
    const { id } = await opened({ regionCode: null });
    desk.moveTo('2026-06-10T09:00:00Z');
    const routed = there((await reroute(id, 'CH-1')).made);
    expect(routed).toMatchObject({
      status: 'RETURN_OVERDUE',
      deadlines: [{ kind: 'HAND_OVER_UNIT' }],
    });
  });

  it('R-RGN-09: has to serve the product there', async () => {
    const { id } = await opened({ regionCode: null });
    expect((await reroute(id, 'XX-1')).refusals).toMatchObject([
      {
        code: 'CENTER_NOT_AUTHORIZED',
        basis: [{ ruleId: 'R-RGN-06', terms: { code: '2023-tc' } }, { ruleId: 'R-RGN-09' }],
      },
    ]);
  });

  it('R-RGN-09: has to serve what the claim is about', async () => {
    const { id } = await opened({ regionCode: null });
    desk.catalog.unserved.add('REPLACEMENT');
    expect(codes(await reroute(id, 'LT-1'))).toEqual(['CENTER_NOT_AUTHORIZED']);
    desk.catalog.unserved.clear();
    desk.catalog.unserved.add('MAINTENANCE');
    expect(codes(await reroute(id, 'LT-1'))).toEqual([]);
  });

  it('is too late once the unit was taken in, or the claim has ended', async () => {
    const { id } = await opened({ regionCode: null });
    await handOver(id);
    await received(id);
    expect(codes(await reroute(id, 'LT-1'))).toEqual(['UNIT_RECEIVED']);
    await desk.useCases.cancelClaim.execute({ claimId: id }, holder);
    expect(codes(await reroute(id, 'LT-1'))).toEqual(['CLAIM_CLOSED']);
  });

  it('that has the claim already changes nothing', async () => {
    const { id, version } = await opened({ regionCode: null });
    expect((await reroute(id, 'DE-1')).made?.version).toBe(version);
  });
});

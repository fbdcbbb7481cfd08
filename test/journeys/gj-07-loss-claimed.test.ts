import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { answered } from '../graph/command';
import { codesOf, miniSe } from '../support/express-journey';
import { flyawayDesk } from '../support/flyaway-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import { heldBack } from '../support/held-back';
import { accepted, aClaim, dataOf, elect, openClaim, pay, sentOut } from '../support/journey';
import { contractOf } from '../support/plan-contracts';
import { planNamed } from '../support/plan-stock';
import { there } from '../support/there'; // prettier-ignore
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const untouched = { uses: [0, 0, 3], flyaways: [0, 0, 2] };
const spent = { uses: [1, 0, 2], flyaways: [1, 0, 1] };

describe('GJ-07: a loss is claimed, and the aircraft is found', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let plan: string;
  let desk: ReturnType<typeof flyawayDesk>;

  beforeAll(async () => {
    graph = await startTestGraph('gj07claims', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    plan = await planNamed(cast, miniSe);
    desk = flyawayDesk(cast);
  });
  afterAll(() => graph.stop());

  /** An aircraft under a plan of its own, tied to its account and its controller; two months later it is lost. */
  const tied = async (serial: string): Promise<string> => {
    graph.moveTo('2026-03-01T10:00:00Z');
    await contractOf(cast, plan, serial, miniSe);
    const deviceId = await desk.tie(serial);
    graph.moveTo('2026-05-02T09:00:00Z');
    return deviceId;
  };

  const report = async (claimId: string, idempotencyKey?: string) => {
    const input = { claimId, foundAt: '2026-05-03T08:00:00Z', ...(idempotencyKey && { idempotencyKey }) };
    return dataOf(await cast.customer(send.ReportRecoveredUnitDocument, { input })).reportRecoveredUnit;
  }; // prettier-ignore

  const takeIn = async (claimId: string, serialNumber: string) =>
    dataOf(
      await cast.agent(atCenter.ReceiveRecoveredUnitDocument, { input: { claimId, serialNumber } }),
    ).receiveRecoveredUnit;

  it('R-FLY-03, R-FLY-04, R-FLY-09, R-FEE-02: verified, it is locked, a replacement and a flyaway are held, and 709.00 PLN are asked for', async () => {
    const deviceId = await tied('MSE-C21');
    const claimId = await desk.verified('MSE-C21');
    expect(await desk.loss(claimId)).toMatchObject({
      status: 'AWAITING_PAYMENT',
      mayCancel: true,
      flyaway: {
        status: 'COMPLETED',
        completedAt: expect.stringMatching(/^2026-05-02T09:00/),
        mayCancel: true,
      },
      quotes: [
        {
          status: 'OPEN',
          total: { amount: '709.00', currency: 'PLN' },
          lines: [{ ordinal: 1, ordinalBasis: 'ALL_REPLACEMENTS' }],
        },
      ],
      payments: [],
    });
    expect(await desk.usesOf(claimId)).toEqual({ uses: [0, 1, 2], flyaways: [0, 1, 1] });
    const untied = await answered(cast.customer, 'unbindController', { deviceId });
    expect(codesOf(untied)).toEqual(['DEVICE_LOCKED']);
  });

  it('(a) R-FLY-05: found before it is paid for, it flies on, all that was held is back, and nothing is charged', async () => {
    const deviceId = await tied('MSE-C22');
    const claimId = await desk.verified('MSE-C22');
    const { id: quoteId } = there((await desk.loss(claimId)).quotes[0]);
    const cancelled = accepted(await desk.cancel(claimId, 'gj07-found'));
    expect(cancelled.claim).toMatchObject({ status: 'CANCELLED', flyaway: { status: 'CANCELLED' } });
    expect((await desk.cancel(claimId, 'gj07-found')).claim?.id).toBe(claimId);
    expect(await desk.lockedAs(claimId, 'UNLOCKED')).toMatchObject({
      status: 'CANCELLED',
      quotes: [{ status: 'WITHDRAWN' }],
      payments: [],
    });
    expect(await desk.usesOf(claimId)).toEqual(untouched);
    const amount = { amount: '709.00', currency: 'PLN' };
    const late = { quoteId, amount, paymentMethodToken: 'tok_success', idempotencyKey: 'gj07-late' };
    expect(codesOf(await answered(cast.customer, 'payQuote', late))).toEqual(['FLYAWAY_CANCELLED']);
    expect(codesOf(await desk.cancel(claimId))).toEqual(['NOT_STARTED']);
    // It is the customer's to use and to claim for, as before.
    expect(codesOf(await answered(cast.customer, 'unbindController', { deviceId }))).toEqual([]);
    accepted(await openClaim(cast.customer, aClaim(cast, 'MSE-C22')));
  }); // prettier-ignore

  it('(a) R-FLY-05: found while the payer has yet to confirm, the payment is given up for it', async () => {
    await tied('MSE-C51');
    const claimId = await desk.verified('MSE-C51');
    const [quote] = (await desk.loss(claimId)).quotes;
    // What is given up is answered otherwise when it is sent again: that is asked by somebody who is not watched.
    const card = { amount: there(quote).total, paymentMethodToken: 'tok_3d_secure' };
    const { payment } = accepted(await pay(await graph.as('customer'), there(quote).id, card));
    expect(payment).toMatchObject({ status: 'PENDING' });
    accepted(await desk.cancel(claimId));
    await fetch(there(there(payment).actionUrl), { method: 'POST' });
    await desk.lockedAs(claimId, 'UNLOCKED');
    expect(await desk.loss(claimId)).toMatchObject({
      status: 'CANCELLED',
      flyaway: { status: 'CANCELLED' },
      payments: [{ status: 'FAILED' }],
    });
    expect(await desk.usesOf(claimId)).toEqual(untouched);
  });

  it('R-FLY-02, R-FLY-03, R-FLY-04, R-FLY-06: made good by warranty it is verified, locked and passes on all the same, for nothing', async () => {
    await tied('MSE-C61');
    const claimId = await desk.assessed('MSE-C61', 'IN_WARRANTY');
    accepted(await elect(cast.customer, claimId, 'WARRANTY_UNIT'));
    expect((await desk.loss(claimId)).status).toBe('AWAITING_VERIFICATION');
    accepted(await desk.start(claimId));
    accepted(await desk.confirm(claimId));
    await desk.lockedAs(claimId, 'OWNERSHIP_TRANSFERRED');
    await desk.setAside(claimId, 'MSE-C62');
    await sentOut(cast, claimId);
    expect(await desk.bound(claimId)).toMatchObject({ status: 'COMPLETED', flyaway: { status: 'FINAL' }, quotes: [], payments: [] });
    expect(await desk.usesOf(claimId)).toEqual(untouched);
    graph.moveTo('2026-05-03T09:00:00Z');
    expect(accepted(await report(claimId)).claim).toMatchObject({ flyaway: { recovery: { status: 'RECOVERY_DUE' } } });
  }); // prettier-ignore

  it('(b) R-FLY-06, R-FLY-07, R-SN-04: paid for, it is the obligor’s and cannot be taken back, and another one is sent and covered', async () => {
    await tied('MSE-C23');
    const claimId = await desk.paid('MSE-C23');
    expect(await desk.usesOf(claimId)).toEqual(spent);
    const refused = await desk.cancel(claimId);
    expect(refused.userErrors).toMatchObject([
      { code: 'FLYAWAY_CANCEL_AFTER_PAYMENT', basis: [{ ruleId: 'R-FLY-06' }] },
    ]);
    await desk.setAside(claimId, 'MSE-C24');
    await sentOut(cast, claimId);
    expect(await desk.bound(claimId)).toMatchObject({
      status: 'COMPLETED',
      mayCancel: false,
      flyaway: { status: 'FINAL', finalAt: expect.stringMatching(/^2026-05-02T09:00/), mayCancel: false, recovery: null },
      payments: [{ status: 'CAPTURED', amount: { amount: '709.00' } }],
      replacement: { status: 'BOUND', originalKeptAt: null },
    });
    expect(codesOf(await openClaim(cast.customer, aClaim(cast, 'MSE-C23')))).toContain('DEVICE_LOCKED');
    const linked = await answered(cast.customer, 'linkAccount', { serialNumber: 'MSE-C23' });
    expect(codesOf(linked)).toEqual(['DEVICE_LOCKED']);
    const { claim } = accepted(await openClaim(cast.customer, aClaim(cast, 'MSE-C24')));
    expect(await desk.usesOf(there(claim).id)).toEqual(spent);
  }); // prettier-ignore

  it('(b) R-FLY-06: found after that, it has to be sent in by its day, late or not, and is taken in by its own number', async () => {
    await tied('MSE-C25');
    const claimId = await desk.paid('MSE-C25');
    expect(codesOf(await takeIn(claimId, 'MSE-C25'))).toEqual(['NOT_DUE']);
    graph.moveTo('2026-05-03T09:00:00Z');
    const reported = accepted(await report(claimId, 'gj07-report'));
    const { claimNumber } = there(reported.claim);
    const recovery = {
      status: 'RECOVERY_DUE',
      returnNumber: claimNumber.replace('CLM', 'RMA'),
      deadline: { kind: 'SEND_RECOVERED_UNIT', state: 'RUNNING' },
    };
    expect(reported.claim).toMatchObject({ flyaway: { recovery } });
    expect(await report(claimId, 'gj07-report')).toEqual(reported);
    expect(codesOf(await report(claimId))).toEqual(['ALREADY_REPORTED']);
    expect(codesOf(await takeIn(claimId, 'MSE-C99'))).toEqual(['SERIAL_NOT_IN_LINEAGE']);
    graph.moveTo('2026-06-10T09:00:00Z');
    accepted(await takeIn(claimId, 'mse-c25'));
    expect(await desk.lockedAs(claimId, 'RECOVERED_RETURNED')).toMatchObject({
      status: 'PAID',
      flyaway: {
        recovery: { status: 'RECOVERY_RECEIVED', receivedAt: expect.stringMatching(/^2026-06-10T09:00/), deadline: { state: 'MISSED' } },
      },
      payments: [{ status: 'CAPTURED' }],
    });
    // It came late: the replacement that was paid for is given all the same.
    await desk.setAside(claimId, 'MSE-C26');
    expect(await desk.usesOf(claimId)).toEqual(spent);
  }); // prettier-ignore

  it('(b) R-FLY-05: what is still the customer’s is not reported as found', async () => {
    await tied('MSE-C27');
    expect(codesOf(await report(await desk.verified('MSE-C27')))).toEqual(['NOT_FINAL']);
  });

  it.each([0, 1, 2])('(c) R-FLY-05, R-FLY-06: taken back and paid for at one moment, one of them wins and never both (%i)', async (turn) => {
    const serial = `MSE-C3${turn}`;
    await tied(serial);
    const claimId = await desk.verified(serial);
    const { id: quoteId } = there((await desk.loss(claimId)).quotes[0]);
    const both = [
      () =>
        cast.customer(send.PayQuoteDocument, {
          input: {
            quoteId,
            paymentMethodToken: 'tok_success',
            amount: { amount: '709.00', currency: 'PLN' },
            idempotencyKey: `gj07-pay-${turn}`,
          },
        }),
      () =>
        cast.customer(send.CancelFlyawayVerificationDocument, {
          input: { claimId, idempotencyKey: `gj07-cancel-${turn}` },
        }),
    ];
    const lock = `SELECT 1 FROM claims.claim WHERE id = '${claimId}' FOR UPDATE`;
    const inTurn = turn % 2 === 0 ? both : [...both].reverse();
    await heldBack({ url: graph.databaseUrl, lock, count: 2 }, () =>
      inTurn.map(async (ask) => {
        await ask();
      }),
    );
    const { status } = await desk.loss(claimId);
    const isPaid = status === 'PAID';
    const won = await desk.lockedAs(claimId, isPaid ? 'OWNERSHIP_TRANSFERRED' : 'UNLOCKED');
    const taken = won.payments.filter((payment) => payment.status === 'CAPTURED');
    expect([status, won.flyaway?.status, taken.length, await desk.usesOf(claimId)]).toEqual(
      isPaid ? ['PAID', 'FINAL', 1, spent] : ['CANCELLED', 'CANCELLED', 0, untouched],
    );
  }); // prettier-ignore

  holdsForEveryJourney(() => cast);
});

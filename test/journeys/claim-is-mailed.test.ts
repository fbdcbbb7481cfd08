import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  assessed,
  type Cast,
  castOf,
  coveredUnit,
  dataOf,
  elect,
  eventually,
  freshKey,
  openClaim,
  pay,
  replaced,
} from '../support/journey';
import { type MailServer, mailServer } from '../support/mail-server';
import { allSent, introduced } from '../support/mailed-claims';
import { there } from '../support/there';

const grantText = `mutation Grant($input: DecideRefundInput!) {
  decideRefund(input: $input) { userErrors { message } }
}`;

describe('what the life of a claim tells the customer', () => {
  let server: MailServer;
  let graph: TestGraph;
  let cast: Cast;

  beforeAll(async () => {
    server = await mailServer();
    const mail = { url: server.url, from: 'Care Graph <care@example.com>' };
    graph = await startTestGraph('claim_mailed', '2026-03-01T10:00:00Z', { mail });
    cast = await castOf(graph);
    await coveredUnit(cast, 'RS4-8001');
    await coveredUnit(cast, 'RS4-8101');
    await eventually(
      () => Promise.resolve(server.received.length),
      (length) => length === 2,
    );
    await introduced(cast);
    server.received.length = 0;
  });
  afterAll(async () => {
    await graph.stop();
    await server.stop();
  });

  /** Money that was asked back as it took too long, and that another person grants. */
  const refunded = async (paymentId: string): Promise<void> => {
    const wish = { paymentId, reason: 'It took too long.', idempotencyKey: freshKey() };
    const asked = accepted(
      dataOf(await cast.customer(send.RequestRefundDocument, { input: wish })).requestRefund,
    );
    const input = { refundId: there(asked.refund).id, decision: 'APPROVE' };
    const granted = await cast.admin<{ decideRefund: { userErrors: readonly object[] } }, object>(
      grantText,
      { input },
    );
    accepted(dataOf(granted).decideRefund);
  };

  const subjects = () => server.received.map(({ headers }) => headers.get('subject'));

  it('is mailed in German to a holder in Germany, each thing exactly once, and is on record', async () => {
    const input = aClaim(cast, 'RS4-8001');
    const claim = there(accepted(await openClaim(cast.customer, input)).claim);
    accepted(await openClaim(cast.customer, input));
    await assessed(cast, claim.id, 'RS4-8001');
    const elected = accepted(await elect(cast.customer, claim.id, 'REPLACEMENT'));
    accepted(await pay(cast.customer, there(elected.claim?.election?.quote).id));
    await replaced(cast, claim.id, 'RS4-8002');
    const { notices, status } = await allSent(cast, claim.id, 7);
    expect(status).toBe('COMPLETED');
    expect(notices.nodes.map(({ kind }) => kind)).toEqual([
      'CLAIM_CLOSED', 'UNIT_SHIPPED', 'PAYMENT_RECEIVED', 'QUOTE_READY', 'QUOTE_READY', 'UNIT_RECEIVED', 'CLAIM_REGISTERED',
    ]); // prettier-ignore
    expect(new Set(notices.nodes.map(({ medium }) => medium))).toEqual(new Set(['email']));
    const { claimNumber } = claim;
    expect(subjects()).toEqual([
      `Ihr Schadensfall ${claimNumber} ist erfasst: bitte senden Sie das Gerät ein`,
      'Ihr Gerät DJI RS 4 Mini ist angekommen',
      `Ihr Schadensfall ${claimNumber} wartet auf Ihre Wahl`,
      `Ein Angebot zu Ihrem Schadensfall ${claimNumber}`,
      `Ihre Zahlung zum Schadensfall ${claimNumber} ist eingegangen`,
      `Ein Paket zu Ihrem Schadensfall ${claimNumber} ist unterwegs`,
      `Ihr Schadensfall ${claimNumber} ist abgeschlossen`,
    ]);
    const ids = server.received.map(({ headers }) => headers.get('message-id'));
    expect(ids).toEqual([...notices.nodes].reverse().map(({ id }) => `<${id}@example.com>`));
    for (const { to, headers, parts } of server.received) {
      expect([to, headers.get('content-language')]).toEqual([['rosa@example.org'], 'de']);
      expect(parts.get('text/plain')).toContain('Guten Tag Rosa Geheimer,');
      expect([...parts.values()].join('')).not.toMatch(/RS4-800|Weg 1|Berlin|Fell off/);
    }
    expect(server.received[3]?.parts.get('text/plain')).toContain('199.00 PLN');
  });

  it('R-FEE-08: tells of a refund in plain text and in HTML, and of a claim that was taken back', async () => {
    server.received.length = 0;
    await coveredUnit(cast, 'RS4-8201');
    const { id } = there(accepted(await openClaim(cast.customer, aClaim(cast, 'RS4-8201'))).claim);
    await assessed(cast, id, 'RS4-8201');
    const elected = accepted(await elect(cast.customer, id, 'REPLACEMENT'));
    const paid = accepted(await pay(cast.customer, there(elected.claim?.election?.quote).id));
    await replaced(cast, id, 'RS4-8202');
    await refunded(there(paid.payment).id);
    await allSent(cast, id, 8);
    const letter = there(server.received.find(({ headers }) => headers.get('subject')?.startsWith('Geld zu Ihrem')));
    for (const part of ['text/plain', 'text/html'])
      expect(letter.parts.get(part)).toContain('199.00 PLN');
    expect([...letter.parts.values()].join('')).not.toMatch(/RS4-820|Weg 1|Berlin|too long/);

    await coveredUnit(cast, 'RS4-8301');
    const other = there(accepted(await openClaim(cast.customer, aClaim(cast, 'RS4-8301'))).claim);
    accepted(
      dataOf(await cast.customer(send.CancelClaimDocument, { input: { claimId: other.id } })).cancelClaim,
    );
    const { notices } = await allSent(cast, other.id, 2);
    expect(notices.nodes.map(({ kind }) => kind)).toEqual(['CLAIM_CLOSED', 'CLAIM_REGISTERED']);
    expect(subjects()).toContain(`Ihr Schadensfall ${other.claimNumber} wurde storniert`);
  }); // prettier-ignore

  it('R-ORR-02: reminds of a deadline, tells that it was missed, and of the refusal', async () => {
    server.received.length = 0;
    const { id } = there(accepted(await openClaim(cast.customer, aClaim(cast, 'RS4-8101'))).claim);
    await allSent(cast, id, 1);
    graph.moveTo('2026-03-07T09:00:00Z');
    await allSent(cast, id, 2);
    graph.moveTo('2026-03-09T09:00:00Z');
    await allSent(cast, id, 3);
    const reason = 'The unit never came.';
    const input = { claimId: id, refusalCode: 'RETURN_OVERDUE' as const, clauseIds: [], reason };
    accepted(dataOf(await cast.adjudicator(atCenter.RefuseClaimDocument, { input })).refuseClaim);
    const { notices } = await allSent(cast, id, 4);
    expect(notices.nodes.map(({ kind }) => kind).reverse()).toEqual([
      'CLAIM_REGISTERED', 'DEADLINE_NEAR', 'DEADLINE_MISSED', 'CLAIM_DECIDED',
    ]); // prettier-ignore
    expect(server.received).toHaveLength(4);
    expect(server.received.at(-1)?.parts.get('text/html')).toContain('abgelehnt');
    expect(server.received.map(({ parts }) => parts.get('text/plain')).join('')).not.toContain(
      reason,
    );
  });
});

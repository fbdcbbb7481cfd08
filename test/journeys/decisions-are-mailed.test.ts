import * as atDesk from '../generated/admin';
import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { answered } from '../graph/command';
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
  freshKey,
  openClaim,
  pay,
} from '../support/journey';
import { type MailServer, mailServer } from '../support/mail-server';
import { allSent, introduced } from '../support/mailed-claims';
import { headers } from '../support/table-imports';
import { there } from '../support/there';

const basel = { lines: ['Rosa Geheimer', 'Rheingasse 1'], city: 'Basel', regionCode: 'CH' };
const otherCentre =
  'SC-DE-9,Centre of the journey,MAKER,Centre|Weg 9|Hamburg,DE,WEB,EU,REPLACEMENT,,Test (no page address),true';
const note = 'Words between two people.';

describe('what people decide on a claim', () => {
  let server: MailServer;
  let graph: TestGraph;
  let cast: Cast;

  beforeAll(async () => {
    server = await mailServer();
    const mail = { url: server.url, from: 'Care Graph <care@example.com>' };
    graph = await startTestGraph('decisions_mailed', '2026-03-01T10:00:00Z', { mail });
    cast = await castOf(graph);
    const document = `${headers.SERVICE_CENTERS}\n${otherCentre}\n`;
    const table = { table: 'SERVICE_CENTERS' as const, document, idempotencyKey: freshKey() };
    accepted(dataOf(await cast.admin(atDesk.ImportCatalogDocument, { input: table })).importCatalog);
    await coveredUnit(cast, 'RS4-9001');
    await introduced(cast);
  }); // prettier-ignore
  afterAll(async () => {
    await graph.stop();
    await server.stop();
  });

  /** What was mailed about a claim, oldest first, without what tells that it was opened and how far it came. */
  const lettersOn = async (id: string, count: number, ...kinds: readonly string[]) => {
    const { notices } = await allSent(cast, id, count);
    const told = [...notices.nodes].reverse().filter(({ kind }) => kinds.includes(kind));
    const letters = told.map((notice) => {
      const mailed = server.received.filter((one) => one.headers.get('message-id') === `<${notice.id}@example.com>`);
      expect(mailed).toHaveLength(1);
      return there(mailed[0]);
    });
    for (const { to, headers: head, parts } of letters) {
      expect([to, head.get('content-language')]).toEqual([['rosa@example.org'], 'de']);
      for (const part of ['text/plain', 'text/html']) expect(parts.get(part)).toContain('Guten Tag Rosa Geheimer,');
      expect([...parts.values()].join('')).not.toMatch(new RegExp(`RS4-9|Basel|Berlin|Rheingasse|${note}`));
    }
    return letters.map(({ headers: head, parts }) => ({ subject: head.get('subject'), text: there(parts.get('text/plain')) }));
  }; // prettier-ignore

  const opened = async (serial: string, change: Partial<send.OpenClaimInput> = {}) => {
    if (serial !== 'RS4-9001') await coveredUnit(cast, serial);
    return there(accepted(await openClaim(cast.customer, aClaim(cast, serial, change))).claim);
  };

  /** A claim that waits for its service, and the payment for it. */
  const paid = async (serial: string) => {
    const { id, claimNumber } = await opened(serial);
    await assessed(cast, id, serial);
    const { claim } = accepted(await elect(cast.customer, id, 'REPLACEMENT'));
    const { payment } = accepted(await pay(cast.customer, there(claim?.election?.quote).id));
    return { id, claimNumber, paymentId: there(payment).id };
  };

  const crossing = async (serial: string, decision: 'APPROVE' | 'REJECT') => {
    const { id: claimId, claimNumber } = await opened(serial, { shipTo: basel });
    const input = { claimId, decision, cost: [], note };
    accepted(await answered(cast.adjudicator, 'decideCrossBorder', input));
    return { claimId, claimNumber };
  };

  it('R-SHP-02: is mailed where a parcel may cross a border, and until when the unit is to be sent in', async () => {
    const { claimId, claimNumber } = await crossing('RS4-9001', 'APPROVE');
    const letters = await lettersOn(claimId, 3, 'CLAIM_DECIDED');
    const sendInSubject = `Bitte senden Sie das Gerät zum Schadensfall ${claimNumber} ein`;
    // Both were told at one instant.
    expect(letters.map(({ subject }) => subject).toSorted()).toEqual([
      sendInSubject,
      `Entscheidung über die Grenze in Ihrem Schadensfall ${claimNumber}`,
    ]);
    const sendIn = letters.find(({ subject }) => subject === sendInSubject);
    expect(sendIn?.text).toMatch(/bis zum .*2026.* Rücksendenummer RMA-2026-\d{6} /s);
  }); // prettier-ignore

  it('R-SHP-02: is mailed where a parcel may not, and nothing is to be sent in', async () => {
    const { claimId, claimNumber } = await crossing('RS4-9101', 'REJECT');
    const letters = await lettersOn(claimId, 2, 'CLAIM_DECIDED');
    expect(letters.map(({ subject }) => subject)).toEqual([
      `Entscheidung über die Grenze in Ihrem Schadensfall ${claimNumber}`,
    ]);
  });

  it('R-RGN-09: is mailed where another centre serves it from now on', async () => {
    const { id: claimId, claimNumber } = await opened('RS4-9201');
    const input = { claimId, serviceCenterCode: 'SC-DE-9', reason: note };
    accepted(await answered(cast.agent, 'rerouteClaim', input));
    const letters = await lettersOn(claimId, 2, 'CLAIM_DECIDED');
    expect(letters.map(({ subject }) => subject)).toEqual([
      `Ein anderes Servicezentrum für Ihren Schadensfall ${claimNumber}`,
    ]);
  });

  it('R-FEE-08: is mailed where money does not go back, and how much was asked for', async () => {
    const { id, claimNumber, paymentId } = await paid('RS4-9301');
    const wish = { paymentId, reason: note, idempotencyKey: freshKey() };
    const asked = accepted(dataOf(await cast.customer(send.RequestRefundDocument, { input: wish })).requestRefund);
    const input = { refundId: there(asked.refund).id, decision: 'REJECT', note };
    accepted(await answered(cast.admin, 'decideRefund', input));
    const letters = await lettersOn(id, 6, 'REFUND_DECIDED');
    expect(letters.map(({ subject }) => subject)).toEqual([
      `Entscheidung über eine Rückzahlung zu Ihrem Schadensfall ${claimNumber}`,
    ]);
    expect(letters[0]?.text).toContain('Über eine Rückzahlung von 199.00 PLN');
  }); // prettier-ignore

  it('A-13: is mailed where a kindness is given, once it is granted and not while it is thought about', async () => {
    const { id, claimNumber } = await paid('RS4-9401');
    const amount = { amount: '50.00', currency: 'PLN' };
    const wish = { claimId: id, kind: 'FEE_REFUND' as const, amount, reason: note, idempotencyKey: freshKey() };
    const proposed = accepted(dataOf(await cast.adjudicator(atCenter.ProposeGoodwillDocument, { input: wish })).proposeGoodwill);
    expect(await lettersOn(id, 5, 'GOODWILL_GIVEN')).toEqual([]);
    const input = { goodwillId: there(proposed.goodwill).id, decision: 'APPROVE', note };
    accepted(await answered(cast.admin, 'decideGoodwill', input));
    const letters = await lettersOn(id, 7, 'GOODWILL_GIVEN', 'REFUND_DECIDED');
    expect(letters.map(({ subject }) => subject)).toEqual([
      `Ein Entgegenkommen zu Ihrem Schadensfall ${claimNumber}`,
      expect.stringContaining(`Geld zu Ihrem Schadensfall ${claimNumber}`),
    ]);
    expect(letters[1]?.text).toContain('50.00 PLN');
  }); // prettier-ignore

  it('is mailed once, whatever it was', async () => {
    const ids = server.received.map(({ headers: head }) => head.get('message-id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

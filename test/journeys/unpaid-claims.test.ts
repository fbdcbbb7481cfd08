import * as send from '../generated/customer';
import { codesOf, expressDesk, miniSe } from '../support/express-journey';
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
  openClaim,
  pay,
} from '../support/journey';
import { planNamed } from '../support/plan-stock';
import { there } from '../support/there';

const readText = `query Read($id: ID!) {
  claim(id: $id) {
    status closedAt mayCancel
    quotes { status deadline { state } }
    contract { entitlements { line uses { reserved remaining } } }
    history(last: 1) { nodes { action toStatus actor { kind } basis { ruleId clause { reference } } } }
  }
  cancelled: claims(first: 50, filter: { statuses: [CANCELLED] }) { nodes { id } }
  waiting: claims(first: 50, filter: { statuses: [AWAITING_PAYMENT, AWAITING_PREPAYMENT] }) { nodes { id } }
}`;

interface Read {
  readonly claim: {
    readonly status: string;
    readonly contract: {
      readonly entitlements: readonly { readonly line: string; readonly uses: object }[];
    };
    readonly history: { readonly nodes: readonly { readonly action: string }[] };
  } | null;
  readonly cancelled: { readonly nodes: readonly { readonly id: string }[] };
  readonly waiting: { readonly nodes: readonly { readonly id: string }[] };
}

describe('a claim that is not paid for in time', () => {
  let graph: TestGraph;
  let cast: Cast;

  beforeAll(async () => {
    graph = await startTestGraph('unpaid', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
  });
  afterAll(() => graph.stop());

  const read = async (id: string): Promise<Read> =>
    dataOf(await cast.agent<Read, object>(readText, { id }));

  /** What a reader sees at once, and what is on record with its use free soon after. */
  const seenCancelled = async (id: string, remaining: number): Promise<void> => {
    const seen = await read(id);
    expect(seen.claim).toMatchObject({
      status: 'CANCELLED',
      mayCancel: false,
      quotes: [{ status: 'EXPIRED', deadline: { state: 'MISSED' } }],
    });
    expect(seen.cancelled.nodes.map((node) => node.id)).toContain(id);
    expect(seen.waiting.nodes.map((node) => node.id)).not.toContain(id);
    const uses = ({ claim }: Read) =>
      there(claim).contract.entitlements.find(({ line }) => line === 'REPLACEMENT')?.uses;
    const free = { reserved: 0, remaining };
    const kept = await eventually(
      () => read(id),
      (now) => JSON.stringify(uses(now)) === JSON.stringify(free),
    );
    expect(there(kept.claim).history.nodes).toMatchObject([
      { action: 'claimUnpaid', toStatus: 'CANCELLED', actor: { kind: 'SYSTEM' } },
    ]);
    expect(JSON.stringify(there(kept.claim).history.nodes)).toContain('deadline/pay-quote');
  };

  it('R-FEE-10, A-12: an online repair is cancelled, pays no more, and leaves its use to the next claim', async () => {
    await coveredUnit(cast, 'RS4-U001');
    const { id } = there(accepted(await openClaim(cast.customer, aClaim(cast, 'RS4-U001'))).claim);
    await assessed(cast, id, 'RS4-U001');
    const { claim } = accepted(await elect(cast.customer, id, 'REPLACEMENT'));
    const quote = there(there(claim).election?.quote);
    graph.moveTo('2026-03-15T21:50:00.000Z');
    expect(there((await read(id)).claim)).toMatchObject({
      status: 'AWAITING_PAYMENT',
      contract: { entitlements: expect.arrayContaining([{ line: 'REPLACEMENT', uses: { reserved: 1, remaining: 1 } }]) },
    }); // prettier-ignore
    graph.moveTo('2026-03-15T22:00:00.000Z');
    expect(codesOf(await pay(cast.customer, quote.id))).toEqual(['QUOTE_EXPIRED']);
    await seenCancelled(id, 2);
    expect(codesOf(await pay(cast.customer, quote.id))).toEqual(['QUOTE_EXPIRED']);
    const next = accepted(await openClaim(cast.customer, aClaim(cast, 'RS4-U001')));
    const again = there(next.claim).id;
    await assessed(cast, again, 'RS4-U001');
    const elected = accepted(await elect(cast.customer, again, 'REPLACEMENT'));
    expect(there(there(elected.claim).election?.quote).total.amount).toBe('199.00');
  });

  it('R-EXP-02, R-FEE-10: Express is cancelled too, and the next one can be opened in the same instant', async () => {
    const desk = expressDesk(cast, await planNamed(cast, miniSe));
    await desk.covered('MSE-U001');
    const { id } = there(accepted(await desk.opened('MSE-U001')).claim);
    expect(await desk.usesOf(id)).toEqual([0, 1, 2]);
    graph.moveTo('2026-05-14T21:00:00.000Z');
    const next = there(accepted(await desk.opened('MSE-U001')).claim);
    expect(await desk.usesOf(next.id)).toEqual([0, 1, 2]);
    expect(await desk.standing(next.id)).toMatchObject({
      status: 'AWAITING_PREPAYMENT',
      quotes: [{ total: { amount: '139.00', currency: 'PLN' } }],
    });
    expect(await desk.standing(id)).toMatchObject({ status: 'CANCELLED' });
    const cancel = { input: { claimId: next.id } };
    accepted(dataOf(await cast.customer(send.CancelClaimDocument, cancel)).cancelClaim);
    await eventually(() => desk.usesOf(id), ([, reserved]) => reserved === 0);
    await seenCancelled(id, 3);
  }); // prettier-ignore
});

import * as desk from '../generated/admin';
import * as send from '../generated/customer';
import { answered, type Refusable } from '../graph/command';
import { type Ask, startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  assessed,
  coveredUnit,
  dataOf,
  elect,
  eventually,
  freshKey,
  openClaim,
  pay,
  rs4MiniAnnual,
} from '../support/journey';
import { bundled } from '../support/plan-contracts';
import { stockOf } from '../support/plan-stock';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const returning = { productReturnReference: 'RET-1', reason: 'Both go back.' };

const cardsText = `{ partnerAccount { codes(filter: { statuses: [ALLOCATED] }, first: 100) { nodes { id deliveryForm } } } }`;

interface Cards {
  readonly partnerAccount: {
    readonly codes: {
      readonly nodes: readonly { readonly id: string; readonly deliveryForm: string }[];
    };
  };
}

const returnText = `mutation Return($input: ReturnCodeInput!) {
  returnCode(input: $input) { activationCode { status } userErrors { code basis { ruleId } } }
}`;

interface ReturnedCode {
  readonly returnCode: {
    readonly activationCode: { readonly status: string } | null;
    readonly userErrors: readonly object[];
  };
}

const usedText = `query Used($contractId: ID!) {
  serviceContract(id: $contractId) { entitlements { uses { committed } } }
}`;

interface Used {
  readonly serviceContract: {
    readonly entitlements: readonly { readonly uses: { readonly committed: number } }[];
  };
}

describe('GJ-12: a plan is given back, and is nobody else’s to have', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let dora: Ask;
  let [unused, used, usedLater, byCode] = ['', '', '', ''];

  beforeAll(async () => {
    graph = await startTestGraph('gj12_return', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    unused = (await bundled(cast, { serial: 'RS4-UNUSED' })).id;
    used = (await bundled(cast, { serial: 'RS4-USED' })).id;
    usedLater = (await bundled(cast, { serial: 'RS4-LATER' })).id;
    byCode = await coveredUnit(cast, 'RS4-CODE');
    dora = await graph.as('customer', 'dora');
    // Covers that were bought with their units begin 48 hours after the shipment.
    graph.moveTo('2026-03-04T10:00:00Z');
  });
  afterAll(() => graph.stop());

  const said = ({ userErrors }: Refusable) =>
    userErrors.map(({ code, field, basis }) => [
      code,
      field?.join('.'),
      ...basis.map(({ ruleId }) => ruleId),
    ]);

  const asked = (ask: Ask, contractId: string, change: object = {}) =>
    answered(ask, 'requestPlanReturn', {
      contractId,
      ...returning,
      ...change,
      idempotencyKey: freshKey(),
    });

  const offered = async (ask: Ask, contractId: string) =>
    there(dataOf(await ask(send.ReturnOfferDocument, { contractId })).returnQuote);

  /** A replacement is chosen for a unit of Dora's, which holds a use; gives what is to be paid for it. */
  const chosen = async (serial: string): Promise<string> => {
    const { id } = there(accepted(await openClaim(dora, aClaim(cast, serial))).claim);
    await assessed({ ...cast, customer: dora }, id, serial);
    const { claim } = accepted(await elect(dora, id, 'REPLACEMENT'));
    return there(claim?.election?.quote).id;
  };

  /** Once it is paid for, the use is spent. */
  const spent = async (contractId: string, quoteId: string): Promise<void> => {
    accepted(await pay(dora, quoteId));
    await eventually(
      async () => dataOf(await dora<Used, object>(usedText, { contractId })).serviceContract,
      ({ entitlements }) => entitlements.some(({ uses }) => uses.committed === 1),
    );
  };

  it('(e) R-RTN-01: with the product kept it is not taken back', async () => {
    expect(said(await asked(dora, unused, { productReturnReference: null }))).toEqual([
      ['PLAN_NOT_RETURNABLE', 'productReturnReference', 'R-RTN-01'],
    ]);
  });

  it('(e) R-RTN-02: nor after a service was used', async () => {
    const quoteId = await chosen('RS4-USED');
    expect(said(await asked(dora, used))).toEqual([['CLAIM_OPEN', 'contractId', 'R-RTN-02']]);
    await spent(used, quoteId);
    expect(said(await asked(dora, used))).toEqual([
      ['PLAN_NOT_RETURNABLE', 'contractId', 'R-RTN-02'],
    ]);
    expect(await offered(dora, used)).toMatchObject({ isReturnable: false, refund: null });
  });

  it('(e) R-RTN-02: nor where one was used between the request and the decision', async () => {
    expect(said(await asked(dora, usedLater))).toEqual([]);
    await spent(usedLater, await chosen('RS4-LATER'));
    const input = { contractId: usedLater, decision: 'APPROVE' };
    expect(said(await answered(cast.admin, 'decidePlanReturn', input))).toEqual([
      ['PLAN_NOT_RETURNABLE', 'contractId', 'R-RTN-02'],
    ]);
  });

  it('(e) R-RTN-03, C-22: nor by the shop whose code was seen, though the obligor would take it', async () => {
    expect(said(await asked(cast.customer, byCode))).toEqual([
      ['SEAL_BROKEN', 'contractId', 'R-RTN-03'],
    ]);
    expect(await offered(cast.customer, byCode)).toMatchObject({
      isReturnable: false,
      obligorAllows: true,
      sellerAllows: false,
    });
  });

  it('(e) R-RTN-01: with the product, and nothing used, its price is refunded', async () => {
    const price = { amount: '58.99', currency: 'EUR' };
    expect(await offered(dora, unused)).toMatchObject({ isReturnable: true, refund: price });
    const { requestPlanReturn } = dataOf(
      await dora(send.RequestPlanReturnDocument, {
        input: { contractId: unused, ...returning, idempotencyKey: freshKey() },
      }),
    );
    expect(there(accepted(requestPlanReturn).contract).planReturn).toMatchObject({
      refund: price,
      approval: { status: 'OPEN' },
    });
    const { decidePlanReturn } = dataOf(
      await cast.admin(desk.DecidePlanReturnDocument, {
        input: { contractId: unused, decision: 'APPROVE' },
      }),
    );
    expect(accepted(decidePlanReturn).contract).toMatchObject({
      status: 'RETURNED',
      planReturn: { refund: price, approval: { status: 'APPROVED' } },
    });
    await coveredUnit(cast, 'RS4-UNUSED');
  });

  it('(e) R-RTN-03: a shop’s card comes back unopened, and not once its seal is broken', async () => {
    await stockOf(cast, await rs4MiniAnnual(cast), 2, { deliveryForm: 'CARD' });
    const { codes } = dataOf(await cast.partner<Cards, object>(cardsText)).partnerAccount;
    const [opened, sealed] = codes.nodes.filter(({ deliveryForm }) => deliveryForm === 'CARD');
    const giveBack = async (card: typeof opened, isSealIntact: boolean) => {
      const input = { activationCodeId: there(card).id, isSealIntact, reason: 'Not sold.' };
      return dataOf(await cast.partner<ReturnedCode, object>(returnText, { input })).returnCode;
    };
    expect(await giveBack(opened, false)).toEqual({
      activationCode: null,
      userErrors: [{ code: 'SEAL_BROKEN', basis: [{ ruleId: 'R-RTN-03' }] }],
    });
    // What was found out about a seal is not unsaid.
    expect(await giveBack(opened, true)).toMatchObject({ activationCode: null });
    expect(await giveBack(sealed, true)).toEqual({
      activationCode: { status: 'RETURNED' },
      userErrors: [],
    });
  });

  it('(f) R-TRF-01: and it does not go over to somebody else', async () => {
    const holder = { givenName: 'Ona', familyName: 'Pavyzdė', email: 'ona@example.com' };
    const input = { contractId: byCode, holder, idempotencyKey: freshKey() };
    expect(said(await answered(cast.customer, 'transferContract', input))).toEqual([
      ['NOT_TRANSFERABLE', 'contractId', 'R-TRF-01'],
    ]);
  });

  holdsForEveryJourney(() => cast);
});

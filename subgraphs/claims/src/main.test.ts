import { admin } from '../../../test/support/claims-builders';
import {
  assessedClaimUnder,
  centre,
  type ClaimsPart,
  commandsOf,
  customer,
  startClaimsPart,
} from '../../../test/support/claims-part';
import { eventually } from '../../../test/support/journey';

interface Shown {
  readonly status: string;
  readonly shipments: readonly { readonly id: string; readonly handedOverAt: string }[];
  readonly replacement: {
    readonly status: string;
    readonly boundAt: string | null;
    readonly maskedSerialNumber: string;
    readonly device: { readonly id: string } | null;
  };
}

let part: ClaimsPart;

beforeAll(async () => {
  part = await startClaimsPart('claims_main');
});

afterAll(() => part.stop());

const look = async (claimId: string, selection: string): Promise<Shown> =>
  (await part.told<{ claim: Shown }>(centre, `{ claim(id: "${claimId}") { ${selection} } }`)).claim;

/** The customer chooses a replacement; gives what is to be paid. */
const chooseReplacement = async (claimId: string, idempotencyKey: string) => {
  const elect = await commandsOf(part, customer)(
    'electRemedy',
    { claimId, remedy: 'REPLACEMENT', idempotencyKey },
    'claim { election { quote { id total { amount currency } } } }',
  );
  return (elect.claim['election'] as { quote: { id: string; total: object } }).quote;
};

/** The customer chooses a replacement, is declined once, and pays with a card whose answer gets lost. */
const payForReplacement = async (claimId: string): Promise<void> => {
  const asCustomer = commandsOf(part, customer);
  const quote = await chooseReplacement(claimId, 'e');
  expect(quote.total).toEqual({ amount: '199.00', currency: 'PLN' });
  const pay = { quoteId: quote.id, amount: quote.total };
  const declined = await asCustomer('payQuote', {
    ...pay,
    paymentMethodToken: 'tok_declined',
    idempotencyKey: 'p1',
  });
  expect(declined).toMatchObject({ claim: null, userErrors: [{ code: 'PAYMENT_DECLINED' }] });
  const slow = await asCustomer(
    'payQuote',
    { ...pay, paymentMethodToken: 'tok_timeout', idempotencyKey: 'p2' },
    'claim { status } payment { status }',
  );
  expect(slow).toMatchObject({
    payment: { status: 'PENDING' },
    claim: { status: 'AWAITING_PAYMENT' },
  });
};

/** The centre sends a replacement; gives the parcel. */
const sendReplacement = async (
  claimId: string,
  serial = 'RS4-0002',
): Promise<Shown['shipments'][number]> => {
  const atCentre = commandsOf(part, centre);
  await atCentre('allocateReplacement', {
    claimId,
    serialNumbers: [{ component: 'BODY', value: serial }],
    productCode: 'rs-4-mini',
    grade: 'NEW',
  });
  const shipped = await atCentre(
    'shipUnit',
    { claimId, carrier: 'DHL', trackingNumber: serial, idempotencyKey: serial },
    'claim { shipments { id handedOverAt } }',
  );
  const [parcel] = shipped.claim['shipments'] as Shown['shipments'];
  if (!parcel) throw new Error('A unit was sent without a parcel.');
  return parcel;
};

interface Refunded {
  readonly refund: { readonly id: string; readonly status: string };
}

const administrator = { ...admin, scopes: ['refunds:decide'], policies: ['step_up'] };

/** The customer asks for a part of a payment back, and it is granted; gives the refund as it stands then. */
const grantBack = async (paymentId: string, amount: string): Promise<Refunded['refund']> => {
  const asked = await part.told<{ requestRefund: Refunded }>(
    customer,
    'mutation ($input: RequestRefundInput!) { requestRefund(input: $input) { refund { id status } } }',
    {
      input: {
        paymentId,
        amount: { amount, currency: 'PLN' },
        reason: 'It took too long.',
        idempotencyKey: amount,
      },
    },
  );
  const decided = await part.told<{ decideRefund: Refunded }>(
    administrator,
    'mutation ($input: DecideRefundInput!) { decideRefund(input: $input) { refund { id status } } }',
    { input: { refundId: asked.requestRefund.refund.id, decision: 'APPROVE' } },
  );
  return decided.decideRefund.refund;
};

/** What coverage was told about a claim, repeats included. */
const toldOf = (claimId: string): readonly unknown[] =>
  part.coverage.asked
    .filter(({ query }) => query.includes('applyOutboxMessage'))
    .map(({ variables }) => variables['input'] as { readonly claimId: string })
    .filter((told) => told.claimId === claimId);

describe('the claims subgraph', () => {
  it('carries a claim from registration to completion, and tells coverage in order (R-ORR-01 … R-ORR-07)', async () => {
    const claimId = await assessedClaimUnder(part, 'ctr_way');
    await payForReplacement(claimId);
    await eventually(
      () => look(claimId, 'status'),
      ({ status }) => status === 'IN_SERVICE',
    );
    const { id: shipmentId, handedOverAt: deliveredAt } = await sendReplacement(claimId);
    await eventually(
      () => look(claimId, 'replacement { boundAt }'),
      ({ replacement }) => replacement.boundAt !== null,
    );
    const done = await commandsOf(part, centre)('recordDelivery', { shipmentId, deliveredAt });
    expect(done).toMatchObject({ claim: { status: 'COMPLETED' }, userErrors: [] });
    expect(await look(claimId, 'replacement { status maskedSerialNumber device { id } }')).toEqual({
      replacement: { status: 'BOUND', maskedSerialNumber: '••••0002', device: { id: 'dev_new' } },
    });
    expect(toldOf(claimId)).toMatchObject([
      { sequence: 1, action: 'COMMIT_QUOTA' },
      { sequence: 2, action: 'SUPERSEDE_SERIAL' },
    ]);
  });

  it('tells coverage again, in the same words, what it did not answer, before it tells what came after', async () => {
    const claimId = await assessedClaimUnder(part, 'ctr_lost');
    const asCustomer = commandsOf(part, customer);
    const quote = await chooseReplacement(claimId, 'lost');
    part.coverage.answersToLose = 1;
    const card = { paymentMethodToken: 'tok_success', idempotencyKey: 'lost' };
    await asCustomer('payQuote', { quoteId: quote.id, amount: quote.total, ...card });
    await eventually(
      () => Promise.resolve(toldOf(claimId)),
      (told) => told.length === 1,
    );
    await sendReplacement(claimId, 'RS4-0012');
    await eventually(
      () => Promise.resolve(toldOf(claimId)),
      (told) => told.length === 3,
    );
    const [first, again, next] = toldOf(claimId);
    expect(again).toEqual(first);
    expect([first, next]).toMatchObject([
      { sequence: 1, action: 'COMMIT_QUOTA' },
      { sequence: 2, action: 'SUPERSEDE_SERIAL' },
    ]);
  });

  it('sends a refund whose answer got lost again, until it is REFUNDED, and it goes back once', async () => {
    const claimId = await assessedClaimUnder(part, 'ctr_back');
    const quote = await chooseReplacement(claimId, 'back');
    const pay = { quoteId: quote.id, amount: quote.total, idempotencyKey: 'back' };
    await commandsOf(part, customer)('payQuote', {
      ...pay,
      paymentMethodToken: 'tok_refund_timeout',
    });
    const { id: shipmentId, handedOverAt: deliveredAt } = await sendReplacement(
      claimId,
      'RS4-0022',
    );
    await commandsOf(part, centre)('recordDelivery', { shipmentId, deliveredAt });
    const payments = () =>
      part.told<{
        claim: { payments: { id: string; refunds: { id: string; status: string }[] }[] };
      }>(customer, `{ claim(id: "${claimId}") { payments { id refunds { id status } } } }`);
    const paymentId = (await payments()).claim.payments[0]?.id ?? '';
    // Had the provider sent the first part twice, it would not have the rest to give back.
    for (const amount of ['100.00', '99.00']) {
      const { id, status } = await grantBack(paymentId, amount);
      expect(status).toBe('QUOTED');
      await eventually(
        payments,
        ({ claim }) =>
          claim.payments[0]?.refunds.some((one) => one.id === id && one.status === 'REFUNDED') ===
          true,
      );
    }
    expect((await payments()).claim.payments[0]?.refunds).toHaveLength(2);
  });
});

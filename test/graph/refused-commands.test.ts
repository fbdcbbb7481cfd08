import { accepted, dataOf, eventually, freshKey, pay, sell } from '../support/journey';
import { activate, byOtherPartner, refusedActivations } from './refused-activations';
import { refusedChoices, refusedOpenings } from './refused-claims';
import { type RefusedCommand, said } from './refused-command';
import { refusedPublishing } from './refused-publishing';
import { refusedSales } from './refused-sales';
import { refusedServices } from './refused-services';
import { butKeptAnswers } from './tables';
import { type QuotedCase, quotedCase, startWorld, type World } from './world';

interface CaseState {
  readonly claim: { readonly status: string; readonly payments: readonly { status: string }[] };
  readonly serviceContract: { readonly ledger: { readonly nodes: readonly { kind: string }[] } };
}

const caseState = `query CaseState($claimId: ID!, $contractId: ID!) {
  claim(id: $claimId) { status payments { status } }
  serviceContract(id: $contractId) { ledger { nodes { kind } } }
}`;

describe('a command that the rules do not allow', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('refused');
  });
  afterAll(() => world.stop());

  const isRefused = async ({ send, refusals }: RefusedCommand): Promise<void> => {
    const before = await world.tables.digests();
    const { userErrors } = await send(world);
    expect(userErrors.map(said)).toEqual(refusals);
    expect(userErrors.every(({ message }) => message.endsWith('.'))).toBe(true);
    expect(butKeptAnswers(await world.tables.digests())).toEqual(butKeptAnswers(before));
  };

  describe('terms, fees and plans', () => {
    it.each(refusedPublishing)('$title: is refused, and nothing is written', isRefused);
  });

  describe('stock and sales', () => {
    it.each(refusedSales)('$title: is refused, and nothing is written', isRefused);
  });

  describe('activating a plan', () => {
    it.each(refusedActivations)('$title: is refused, and nothing is written', isRefused);

    it('R-ACT-11: every code that cannot be used gets the same words, so that nobody can tell which exist', async () => {
      const { used, blocked, expired, sold } = world.codes;
      const own = await Promise.all(
        ['AAAABBBBCCCCDDDD', used, blocked, expired].map((code) => activate(world.customer, code)),
      );
      const answers = [...own, await byOtherPartner(world, sold)];
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    });
  });

  describe('opening a claim', () => {
    it.each(refusedOpenings)('$title: is refused, and nothing is written', isRefused);
  });

  describe("a customer's steps in a claim", () => {
    it.each(refusedChoices)('$title: is refused, and nothing is written', isRefused);
  });

  describe("a centre's steps in a claim", () => {
    it.each(refusedServices)('$title: is refused, and nothing is written', isRefused);
  });

  describe('a card', () => {
    const stateOf = async ({ claimId, contractId }: QuotedCase) => {
      const { claim, serviceContract } = dataOf(
        await world.customer<CaseState, object>(caseState, { claimId, contractId }),
      );
      return {
        status: claim.status,
        payments: claim.payments.map(({ status }) => status),
        ledger: serviceContract.ledger.nodes.map(({ kind }) => kind),
      };
    };

    it('R-FEE-10: that is declined leaves the quote open for another one, and the use held', async () => {
      const quoted = await quotedCase(world, 'RS4-DECLINED');
      const refused = await pay(world.customer, quoted.quoteId, {
        paymentMethodToken: 'tok_declined',
      });
      expect(refused).toMatchObject({
        payment: null,
        userErrors: [{ code: 'PAYMENT_DECLINED', field: ['paymentMethodToken'] }],
      });
      expect(refused.userErrors).toHaveLength(1);
      expect(await stateOf(quoted)).toEqual({
        status: 'AWAITING_PAYMENT',
        payments: ['FAILED'],
        ledger: ['GRANT', 'RESERVE'],
      });
      accepted(await pay(world.customer, quoted.quoteId));
      expect((await stateOf(quoted)).payments).toEqual(['CAPTURED', 'FAILED']);
    });

    it('A-12: that does not answer leaves a payment pending, which is settled once however often it is paid', async () => {
      const quoted = await quotedCase(world, 'RS4-SILENT');
      const card = { paymentMethodToken: 'tok_timeout', idempotencyKey: freshKey() };
      const first = accepted(await pay(world.customer, quoted.quoteId, card));
      expect(first.payment?.status).toBe('PENDING');
      const settled = { id: first.payment?.id, status: 'CAPTURED' };
      expect(accepted(await pay(world.customer, quoted.quoteId)).payment).toMatchObject(settled);
      const repeated = await pay(world.customer, quoted.quoteId, card);
      expect(accepted(repeated).payment).toMatchObject(settled);
      expect(
        await eventually(
          () => stateOf(quoted),
          ({ ledger }) => ledger.length === 3,
        ),
      ).toEqual({
        status: 'IN_SERVICE',
        payments: ['CAPTURED'],
        ledger: ['GRANT', 'RESERVE', 'COMMIT'],
      });
    });
  });

  it('would be seen if it wrote: an accepted one changes the tables that it is about', async () => {
    const before = await world.tables.digests();
    await sell(world, 'an accepted sale');
    const after = await world.tables.digests();
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed).toEqual(['coverage.activation_code', 'coverage.history_event']);
  });
});

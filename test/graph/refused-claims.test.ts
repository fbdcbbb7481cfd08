import { atRest } from '../support/journey-checks';
import { missingIn } from '../support/refusal-form';
import { accepted, dataOf, eventually, freshKey, pay } from '../support/journey';
import { answered } from './command';
import { refusedClaimFiles } from './claim-file-commands';
import { type ClaimCases, claimCases } from './claim-cases';
import { refusedMoney } from './money-commands';
import { unprovenRefusals } from './refusal-codes';
import { refusedChoices, refusedOpenings } from './refused-claims';
import { type RefusedCommand, said, seenRefused } from './refused-command';
import { refusedIntake, refusedRouting } from './refused-intake';
import { refusedLosses } from './refused-losses';
import { refusedOtherServices } from './refused-other-services';
import { refusedOutcomes } from './refused-outcomes';
import { refusedRepairs } from './refused-repairs';
import { refusedServices } from './refused-services';
import { refusedWhenLate } from './refused-when-late';
import { tryingOut } from './tried-out';
import { type QuotedCase, quotedCase, startWorld, type World } from './world';

interface CaseState {
  readonly claim: { readonly status: string; readonly payments: readonly { status: string }[] };
  readonly serviceContract: { readonly ledger: { readonly nodes: readonly { kind: string }[] } };
}

const caseState = `query CaseState($claimId: ID!, $contractId: ID!) {
  claim(id: $claimId) { status payments { status } }
  serviceContract(id: $contractId) { ledger { nodes { kind } } }
}`;

describe('a command on a claim that the rules do not allow', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('refusedclaims');
  });
  afterAll(() => world.stop());

  const simulated = new Set<string>();

  /** A claim that is refused is refused to whoever only tries it out, for the same reasons. */
  const isRefused = async (refused: RefusedCommand): Promise<void> => {
    const trying = tryingOut(world);
    const userErrors = await seenRefused(trying.world, refused);
    expect(userErrors.flatMap(missingIn)).toEqual([]);
    for (const { told, triedOut, wouldBeAccepted } of trying.found) {
      expect(triedOut).toEqual(told);
      expect(wouldBeAccepted).toBe(told.length === 0);
      for (const { code } of triedOut) simulated.add(code);
    }
  };

  describe('opening a claim', () => {
    it.each([...refusedOpenings, ...refusedIntake])(
      '$title: is refused, and nothing is written',
      isRefused,
    );
  });

  describe("a customer's steps in a claim", () => {
    it.each(refusedChoices)('$title: is refused, and nothing is written', isRefused);
  });

  describe('the files of a claim', () => {
    it.each(refusedClaimFiles)('$title: is refused, and nothing is written', isRefused);
  });

  describe("a centre's steps in a claim", () => {
    it.each([...refusedServices, ...refusedLosses, ...refusedRouting])(
      '$title: is refused, and nothing is written',
      isRefused,
    );
  });

  describe('money that goes back, and kindnesses', () => {
    it.each(refusedMoney)('$title: is refused, and nothing is written', isRefused);
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
      const { userErrors } = await answered(world.customer, 'payQuote', {
        quoteId: quoted.quoteId,
        paymentMethodToken: 'tok_declined',
        amount: { amount: '199.00', currency: 'PLN' },
        idempotencyKey: freshKey(),
      });
      expect(userErrors.map(said)).toEqual([
        { code: 'PAYMENT_DECLINED', field: ['paymentMethodToken'], rules: ['R-FEE-10'] },
      ]);
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

  describe('a claim that has come some way', () => {
    let cases: ClaimCases;
    beforeAll(async () => {
      cases = await claimCases(world);
      await atRest(world.graph);
    });

    it.each([...refusedRepairs, ...refusedOutcomes, ...refusedOtherServices])(
      '$title: is refused, and nothing is written',
      ({ send, ...refused }) => isRefused({ ...refused, send: (all) => send({ ...all, cases }) }),
    );
  });

  describe('weeks later', () => {
    beforeAll(async () => {
      world.graph.moveTo('2026-03-20T10:00:00Z');
      await atRest(world.graph);
    });

    it.each(refusedWhenLate)('$title: is refused, and nothing is written', isRefused);
  });

  it('is refused in the same way where it is only tried out', () => {
    expect([...simulated].sort()).toEqual([
      'CLAIM_OPEN',
      'DEVICE_LOCKED',
      'FILE_NOT_ARRIVED',
      'FLYAWAY_NOT_INCLUDED',
      'FLYAWAY_SUBLIMIT_REACHED',
      'INCIDENT_IN_FUTURE',
      'NOT_ENTITLED_MAINTENANCE',
      'OUT_OF_PERIOD',
      'PROOF_OF_PURCHASE_MISSING',
      'QUOTA_EXHAUSTED',
      'REGION_NOT_COVERED',
      'SERVICE_NOT_OFFERED',
    ]);
  });

  it('is refused here or in a journey by every code that claims declares', () => {
    expect(unprovenRefusals('claims')).toEqual([]);
  });
});

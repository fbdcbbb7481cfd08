import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  accepted,
  anEnrollment,
  dataOf,
  eventually,
  freshKey,
  pay,
  sell,
} from '../support/journey';
import { attempt, givenRefusals } from './command';
import { refusedClaimFiles } from './claim-file-commands';
import { type FurtherCases, furtherCases } from './further-cases';
import { declaredRefusals, refusedInJourneys, refusedInRacesOnly } from './refusal-codes';
import { activate, byOtherPartner, refusedActivations } from './refused-activations';
import { refusedChoices, refusedOpenings } from './refused-claims';
import { refusedEnds } from './contract-end-commands';
import { type RefusedCommand, said } from './refused-command';
import { refusedMoney } from './money-commands';
import { refusedQuotas } from './quota-commands';
import { refusedUnits } from './unit-commands';
import { refusedEndings } from './refused-endings';
import { furtherRefusals } from './refused-further';
import { refusedIntake, refusedRouting } from './refused-intake';
import { refusedPublishing } from './refused-publishing';
import { refusedSales } from './refused-sales';
import { refusedLosses } from './refused-losses';
import { refusedServices } from './refused-services';
import { butKeptAnswers } from './tables';
import { furtherVideos } from './refused-videos';
import { refusedVideos } from './video-commands';
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

    /** What a try is answered, with the statements that it took, by part and in their order. */
    const observed = async (tried: () => ReturnType<typeof activate>) => {
      const { graph } = world;
      graph.startCounting();
      const answer = await tried();
      const { catalog = [], coverage = [] } = graph.statements;
      return JSON.stringify([answer, catalog, coverage, graph.asked]);
    };

    it('R-ACT-11: every code that cannot be used gets the same words by the same statements, so that nobody can tell which exist', async () => {
      const { used, blocked, expired, sold } = world.codes;
      const own = ['AAAABBBBCCCCDDDD', used, blocked, expired].map(
        (code) => () => activate(world.customer, code),
      );
      const foreign = ['BBBBCCCCDDDDEEEE', sold].map((code) => () => byOtherPartner(world, code));
      for (const tries of [own, foreign]) {
        const seen: string[] = [];
        for (const tried of tries) seen.push(await observed(tried));
        expect(new Set(seen).size).toBe(1);
        expect(seen[0]).toMatch(/CODE_NOT_USABLE.*INSERT INTO caller_try/);
      }
    });
  });

  it('R-ACT-11: whoever has tried twenty codes that cannot be used waits as long as it is told', async () => {
    const guess = (n: number) =>
      attempt(world.other, 'activatePlan', {
        enrollment: anEnrollment(`GUESS${String(n).padStart(11, '0')}`, 'RS4-FREE'),
        idempotencyKey: freshKey(),
      });
    for (let n = 0; n < 20; n += 1) expect((await guess(n)).errors).toEqual([]);
    const { errors } = await guess(20);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) },
    ]);
    expect(errors[0]?.message).toMatch(/^20 codes were refused .* Try again in \d+ s\.$/);
  });

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

  describe('correcting a quota', () => {
    it.each(refusedQuotas)('$title: is refused, and nothing is written', isRefused);
  });

  describe('the way over a video', () => {
    it.each(refusedVideos)('$title: is refused, and nothing is written', isRefused);
  });

  describe('units and how their owners are reached', () => {
    it.each(refusedUnits)('$title: is refused, and nothing is written', isRefused);
  });

  describe('the end of a contract', () => {
    it.each(refusedEnds)('$title: is refused, and nothing is written', isRefused);
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
    // What the other parts have to do in the background, such as telling coverage of a payment, is none of it.
    const own = Object.keys(after).filter((name) => name.startsWith('coverage.'));
    const changed = own.filter((name) => after[name] !== before[name]);
    expect(changed).toEqual([
      'coverage.activation_code',
      'coverage.history_event',
      'coverage.partner_sale',
    ]);
  });

  describe('what more is needed for', () => {
    let further: FurtherCases;
    beforeAll(async () => {
      further = await furtherCases(world);
    }, 120_000);

    it.each([...furtherRefusals, ...furtherVideos, ...refusedEndings])(
      '$title: is refused, and nothing is written',
      ({ send, ...refused }) => isRefused({ ...refused, send: (all) => send({ ...all, further }) }),
    );
  });

  it('is refused here or in a journey by every code that coverage declares', () => {
    const journeyOf = (name: string) =>
      readFileSync(join(__dirname, `../journeys/${name}.test.ts`), 'utf8');
    for (const [refused, name] of Object.entries(refusedInJourneys))
      expect(journeyOf(name)).toContain(refused.split(' ')[1]);
    const elsewhere = [...Object.keys(refusedInJourneys), ...refusedInRacesOnly];
    const declared = declaredRefusals('coverage');
    expect(elsewhere.filter((one) => !declared.includes(one))).toEqual([]);
    const given = [...givenRefusals(), ...elsewhere];
    expect(declared.filter((one) => !given.includes(one))).toEqual([]);
  });
});

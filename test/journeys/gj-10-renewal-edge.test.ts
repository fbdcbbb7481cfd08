import * as atShop from '../generated/partner';
import * as send from '../generated/customer';
import { answered } from '../graph/command';
import { type Ask, startTestGraph, type TestGraph } from '../support/graph';
import { accepted, aClaim, coveredUnit, dataOf, freshKey, sell } from '../support/journey';
import { contractOf, ordered, shipped } from '../support/plan-contracts';
import { codeOf, planNamed, stockOf } from '../support/plan-stock';
import { putOnSale } from '../support/plans-on-sale';
import { inCharge } from '../support/quota-messages';
import { onBehalf } from '../support/on-behalf';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const consents = [
  { kind: 'TERMS', documentVersion: '2023-tc' },
  { kind: 'ACT_ON_BEHALF', documentVersion: '2026-01' },
] as const;

const miniSe = { productCode: 'mini-se', termMonths: 24, terms: '2022-tc' };
const mavic2 = { productCode: 'mavic-2-pro', termMonths: 12, terms: '2018-faq' };
const twoYearsMini = { productCode: 'rs-4-mini', termMonths: 24, terms: '2023-tc' };

/** The first instant of July 2026 in Vilnius: the last day of cover is 30 June. */
const endsAt = '2026-06-30T21:00:00Z';

const contractText = `query Renewal($id: ID!) {
  serviceContract(id: $id) {
    status
    period { startsAt endsAt }
    nextServiceFee { fee { amount currency } }
    entitlements { line uses { granted remaining } }
    activationCode { salePrice { amount currency } }
    renews { id }
  }
}`;

interface Contract {
  readonly status: string;
  readonly period: { readonly startsAt: string; readonly endsAt: string };
  readonly nextServiceFee: { readonly fee: Money } | null;
  readonly entitlements: readonly {
    readonly uses: { readonly granted: number; readonly remaining: number };
  }[];
  readonly activationCode: { readonly salePrice: Money } | null;
  readonly renews: { readonly id: string } | null;
}

/** As partners may ask for it too. */
const renewText = `mutation Renew($input: RenewContractInput!) {
  renewContract(input: $input) {
    contract { id status period { startsAt endsAt } }
    userErrors { code nextStep basis { ruleId } }
  }
}`;

interface Reason {
  readonly code: string;
  readonly nextStep?: string | null;
  readonly basis: readonly { readonly ruleId: string }[];
}

interface Renewed {
  readonly contract: (Pick<Contract, 'status' | 'period'> & { readonly id: string }) | null;
  readonly userErrors: readonly Reason[];
}

interface Money {
  readonly amount: string;
  readonly currency: string;
}

describe('GJ-10: a year of cover is followed by another one', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  /** Sold with their devices, so that they end at one known instant. */
  let [inTime, inGrace, tooLate] = ['', '', ''];
  let [twoYears, notRenewed] = ['', ''];

  /** Units that were ordered before, and shipped so that their covers end at that instant. */
  const sent = async (...serials: readonly string[]): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (const serial of serials) ids.push(await ordered(cast, serial));
    const shippedAt = '2025-06-28T21:00:00Z';
    graph.moveTo(shippedAt);
    for (const [place, serial] of serials.entries()) {
      const { period } = await shipped(cast, there(ids[place]), { serial, shippedAt });
      expect(period).toEqual({ startsAt: '2025-06-30T21:00:00Z', endsAt });
    }
    return ids;
  };

  const contract = async (id: string): Promise<Contract> =>
    there(
      dataOf(await cast.agent<{ serviceContract: Contract | null }, object>(contractText, { id }))
        .serviceContract,
    );

  const renew = async (ask: Ask, contractId: string, code: string): Promise<Renewed> => {
    const input = { contractId, code, consents, idempotencyKey: freshKey() };
    return dataOf(await ask<Record<'renewContract', Renewed>, object>(renewText, { input }))
      .renewContract;
  };

  const quoted = async (ask: Ask, contractId: string) =>
    there(dataOf(await ask(send.RenewalOfferDocument, { input: { contractId } })).renewalQuote);

  const said = (reasons: readonly Reason[]) =>
    reasons.map(({ code, nextStep, basis }) => [
      code,
      nextStep ?? null,
      ...basis.map(({ ruleId }) => ruleId),
    ]);

  const codeFor = async (reference: string) => there((await sell(cast, reference)).secret);

  const statusOf = async (code: string) =>
    there(dataOf(await cast.partner(atShop.CodeStatusDocument, { code })).activationCode).status;

  beforeAll(async () => {
    graph = await startTestGraph('gj10', '2025-06-28T09:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    [inTime = '', inGrace = '', tooLate = ''] = await sent('RS4-TIME', 'RS4-GRACE', 'RS4-LATE');
    twoYears = await contractOf(cast, await planNamed(cast, miniSe), 'MSE-10', miniSe);
    const fees = [{ kind: 'replacement', minor: 10_000 }] as const;
    notRenewed = await contractOf(cast, await putOnSale(cast, mavic2, fees), 'MAV-10', mavic2);
  });
  afterAll(() => graph.stop());

  it('(a) R-RNW-03, A-14: bought a month before the end it begins there, with a ledger of its own', async () => {
    graph.moveTo('2026-06-01T09:00:00Z');
    const quota = inCharge(graph, inTime);
    accepted(await quota.reserve('clm_a', { line: 'REPLACEMENT' }));
    accepted(await quota.apply('clm_a', 'COMMIT_QUOTA', { line: 'REPLACEMENT' }));
    expect(await quoted(cast.partner, inTime)).toMatchObject({
      isOffered: true, period: { startsAt: endsAt, endsAt: '2027-06-30T21:00:00Z' }, gap: null, refusals: [],
      usedMonths: 12, maxMonths: 36,
    }); // prettier-ignore
    const renewed = accepted(await renew(cast.partner, inTime, await codeFor('GJ-10 a'))).contract;
    const { id } = there(renewed);
    expect(await contract(id)).toMatchObject({
      status: 'SCHEDULED',
      period: { startsAt: endsAt, endsAt: '2027-06-30T21:00:00Z' },
      entitlements: [{ line: 'REPLACEMENT', uses: { granted: 2, remaining: 2 } }],
      renews: { id: inTime },
    });
    expect(await contract(inTime)).toMatchObject({
      status: 'ACTIVE',
      entitlements: [{ uses: { granted: 2, remaining: 1 } }],
    });
    graph.moveTo(endsAt);
    expect((await contract(id)).status).toBe('ACTIVE');
    expect((await contract(inTime)).status).toBe('EXPIRED');
  });

  it('(d) R-RNW-03: by a plan of two years it is not, and the code stays sold', async () => {
    const plan = await planNamed(cast, twoYearsMini);
    await stockOf(cast, plan, 1);
    const code = await codeOf(cast, plan, 'GJ-10 d', '69.00');
    expect(said((await renew(cast.partner, tooLate, code)).userErrors)).toEqual([
      ['RENEWAL_PLAN_NOT_ANNUAL', 'BUY_ANNUAL_PLAN', 'R-RNW-03'],
    ]);
    expect(await statusOf(code)).toBe('SOLD');
  });

  it.each([
    { plan: 'of 2018', of: () => notRenewed, rule: 'R-RNW-01' },
    { plan: 'of two years of 2022', of: () => twoYears, rule: 'R-RNW-02' },
  ])('(f) $rule: a contract $plan is followed by none', async ({ of, rule }) => {
    const quote = await quoted(cast.customer, of());
    expect(quote).toMatchObject({ isOffered: false, planSku: null, window: null });
    expect(said(quote.refusals)).toContainEqual(['RENEWAL_NOT_OFFERED', null, rule]);
    const code = await codeFor(`GJ-10 f ${rule}`);
    const refused = await renew(cast.customer, of(), code);
    expect(refused.contract).toBeNull();
    expect(said(refused.userErrors)).toContainEqual(['RENEWAL_NOT_OFFERED', null, rule]);
    expect(await statusOf(code)).toBe('SOLD');
  });

  it('(b) A-14, A-02: in the last minute of the fifteenth day it begins at once, and the gap is uncovered', async () => {
    graph.moveTo('2026-07-15T20:59:00Z');
    const { gap, window, refusals } = await quoted(cast.partner, inGrace);
    expect(gap).toMatchObject({
      startsAt: endsAt,
      endsAt: expect.stringMatching(/^2026-07-15T20:59/),
    });
    expect(window).toMatchObject({ state: 'RUNNING' });
    expect(refusals).toEqual([]);
    const { contract: renewed } = accepted(
      await renew(cast.partner, inGrace, await codeFor('GJ-10 b')),
    );
    expect(there(renewed)).toMatchObject({
      status: 'ACTIVE',
      period: { startsAt: expect.stringMatching(/^2026-07-15T20:59/) },
    });
    const incident = { occurredAt: '2026-07-10T09:00:00Z', cause: 'DROP' } as const;
    const { userErrors } = await answered(
      cast.agent,
      'openClaim',
      aClaim(cast, 'RS4-GRACE', { incident, ...onBehalf }),
    );
    expect(new Set(userErrors.map(({ code }) => code))).toEqual(new Set(['OUT_OF_PERIOD']));
  });

  it('(c) R-RNW-03, A-02: on the sixteenth day it is too late, and the code stays sold', async () => {
    graph.moveTo('2026-07-15T21:00:00Z');
    const code = await codeFor('GJ-10 c');
    expect(said((await renew(cast.partner, tooLate, code)).userErrors)).toEqual([
      ['RENEWAL_WINDOW_CLOSED', null, 'R-RNW-03'],
    ]);
    expect(await statusOf(code)).toBe('SOLD');
  });

  it('(e) R-RNW-04, R-RNW-05: three years are all, which cost 176.97 EUR and come to six replacements for 1194.00 PLN', async () => {
    const years = [await coveredUnit(cast, 'RS4-YEARS')];
    for (const day of ['2027-07-14', '2028-07-14']) {
      graph.moveTo(`${day}T09:00:00Z`);
      const code = await codeFor(`GJ-10 from ${day}`);
      const next = accepted(await renew(cast.customer, there(years.at(-1)), code)).contract;
      years.push(there(next).id);
    }
    const chain = await Promise.all(years.map(contract));
    const minor = ({ amount }: Money) => Math.round(Number(amount) * 100);
    const paid = chain.map(({ activationCode }) => there(activationCode).salePrice);
    expect(paid.reduce((sum, price) => sum + minor(price), 0)).toBe(17697);
    expect(new Set(paid.map(({ currency }) => currency))).toEqual(new Set(['EUR']));
    const fees = chain.flatMap(({ entitlements: [line], nextServiceFee }) =>
      Array.from({ length: there(line).uses.granted }, () => there(nextServiceFee).fee),
    );
    expect(fees).toEqual(Array.from({ length: 6 }, () => ({ amount: '199.00', currency: 'PLN' })));
    expect(fees.reduce((sum, fee) => sum + minor(fee), 0)).toBe(119400);
    graph.moveTo('2029-07-14T09:00:00Z');
    const code = await codeFor('GJ-10 e');
    expect(said((await renew(cast.customer, there(years.at(-1)), code)).userErrors)).toEqual([
      ['MAX_TERM_EXCEEDED', null, 'R-RNW-04'],
    ]);
    expect(await statusOf(code)).toBe('SOLD');
  });

  holdsForEveryJourney(() => cast);
});

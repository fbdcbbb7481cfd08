import { startTestGraph, type TestGraph } from '../support/graph';
import { accepted, coveredUnit, dataOf, eventually } from '../support/journey';
import { contractOf } from '../support/plan-contracts';
import { draftPlan, publishTermsLike, putOnSale } from '../support/plans-on-sale';
import { inCharge } from '../support/quota-messages';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

/** A year of the Mavic 3 under the 2022 terms, whose discounts come to 200.00 EUR at most. */
const capped = { productCode: 'mavic-3', termMonths: 12, terms: '2022-capped' };

/** The same under the later terms, by whose words a replacement alone costs the bonus. */
const later = { productCode: 'mavic-3', termMonths: 12, terms: '2023-mavic' };

const fees = [
  { kind: 'replacement', minor: 15_000 },
  { kind: 'flyaway', minor: 70_000 },
] as const;

const capText =
  '""moneyCap"": {""amount"": ""200.00"", ""currency"": ""EUR""}, ""discountPercent"": ""10""';

const contractText = `query Bonus($id: ID!) {
  serviceContract(id: $id) {
    bonusWarranty { status period { startsAt endsAt } basis { ruleId } }
    entitlements { line uses { committed remaining } money { granted { amount } committed { amount } remaining { amount } } }
    notices { nodes { kind } }
  }
}`;

interface Contract {
  readonly bonusWarranty: { readonly status: string } | null;
  readonly entitlements: readonly { readonly line: string }[];
  readonly notices: { readonly nodes: readonly { readonly kind: string }[] };
}

const firstStart = `mutation Started($input: RecordFirstStartInput!) {
  recordFirstStart(input: $input) { userErrors { message } }
}`;

const warrantyEndsAt = '2027-06-01T00:00:00Z';

describe('GJ-12: what is used, and what is earned by using nothing', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let [maintained, discounted, underLaterTerms, handheld] = ['', '', '', ''];

  const aMavic = async (planSkuId: string, serial: string, terms: string): Promise<string> => {
    const input = {
      serials: [{ component: 'AIRCRAFT', value: serial }],
      productCode: 'mavic-3',
      firstStartedAt: graph.now(),
      warrantyEndsAt,
    };
    dataOf(await graph.asService('coverage', firstStart, { input }));
    return contractOf(cast, planSkuId, serial, { terms });
  };

  beforeAll(async () => {
    graph = await startTestGraph('gj12', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    handheld = await coveredUnit(cast, 'RS4-BONUS');
    const validFrom = '2026-03-02';
    await publishTermsLike(cast, {
      code: capped.terms, like: '2022-tc', generation: 'TWO_TIER_2022', validFrom,
      change: (row) =>
        row.includes('/quota/repair-discount/mavic-3/12')
          ? row.replace('""moneyCap"": null, ""discountPercent"": null', capText)
          : row,
    }); // prettier-ignore
    await publishTermsLike(cast, {
      code: later.terms, like: '2023-tc', generation: 'RENEWABLE_2023', validFrom,
      change: (row) => row.replace('""eligibleProducts"": [', '""eligibleProducts"": [""mavic-3"", '),
    }); // prettier-ignore
    graph.moveTo('2026-03-03T09:00:00Z');
    await draftPlan(cast, capped, '2,1,2,1,plus,24');
    await draftPlan(cast, later, '2,1,2,1,annual_up_to_36m,36');
    const cappedPlan = await putOnSale(cast, capped, fees);
    maintained = await aMavic(cappedPlan, 'MV3-0001', capped.terms);
    discounted = await aMavic(cappedPlan, 'MV3-0002', capped.terms);
    const laterPlan = await putOnSale(cast, later, fees);
    underLaterTerms = await aMavic(laterPlan, 'MV3-0003', later.terms);
  });
  afterAll(() => graph.stop());

  const contract = async (id: string): Promise<Contract> =>
    there(
      dataOf(
        await cast.customer<{ serviceContract: Contract | null }, object>(contractText, { id }),
      ).serviceContract,
    );

  const lineOf = async (id: string, line: string) =>
    (await contract(id)).entitlements.find((one) => one.line === line);

  /** A claim holds a use of a line, with a discount where one is asked for, and takes it. */
  const use = async (
    contractId: string,
    claimId: string,
    wish: { line: string; money?: object },
  ) => {
    const claims = inCharge(graph, contractId);
    const { heldMoney } = accepted(await claims.reserve(claimId, wish));
    accepted(await claims.apply(claimId, 'COMMIT_QUOTA', { line: wish.line }));
    return heldMoney?.amount;
  };

  const euros = (amount: string) => ({ amount, currency: 'EUR' });
  const line = 'REPAIR_DISCOUNT';
  const sum = (granted: string, committed: string, remaining: string) => ({
    granted: { amount: granted },
    committed: { amount: committed },
    remaining: { amount: remaining },
  });

  it('(d) R-QTA-09, R-QTA-03: a tenth of 1,500.00 leaves 50.00 of the cap, which is all that the next one gets', async () => {
    expect(await lineOf(discounted, line)).toMatchObject({
      uses: { committed: 0, remaining: 2 },
      money: sum('200.00', '0.00', '200.00'),
    });
    expect(await use(discounted, 'clm_first', { line, money: euros('150.00') })).toBe('150.00');
    expect(await lineOf(discounted, line)).toMatchObject({
      uses: { committed: 1, remaining: 1 },
      money: sum('200.00', '150.00', '50.00'),
    });
    expect(await use(discounted, 'clm_next', { line, money: euros('100.00') })).toBe('50.00');
    expect(await lineOf(discounted, line)).toMatchObject({
      uses: { committed: 2, remaining: 0 },
      money: sum('200.00', '200.00', '0.00'),
    });
    const third = await inCharge(graph, discounted).reserve('clm_third', {
      line,
      money: euros('1.00'),
    });
    expect(third.userErrors).toEqual([
      { code: 'QUOTA_EXHAUSTED', nextStep: 'CHOOSE_OTHER_REMEDY' },
      { code: 'DISCOUNT_CAP_REACHED', nextStep: 'CHOOSE_OTHER_REMEDY' },
    ]);
  });

  const further = { startsAt: warrantyEndsAt, endsAt: '2028-06-01T00:00:00Z' };

  it('(a) R-BON-01, R-BON-06, R-PLN-04: maintenance does not spoil the further year, which follows the maker’s warranty', async () => {
    expect(await use(maintained, 'clm_maintenance', { line: 'MAINTENANCE' })).toBeUndefined();
    expect(await lineOf(maintained, 'MAINTENANCE')).toMatchObject({
      uses: { committed: 1, remaining: 0 },
    });
    expect((await contract(maintained)).bonusWarranty).toEqual({
      status: 'ON_TRACK',
      period: further,
      basis: [{ ruleId: 'R-BON-01' }],
    });
  });

  it('(b) R-BON-01, R-BON-03, C-13: a discount does under the 2022 terms, and does not by the words of the later ones', async () => {
    await use(underLaterTerms, 'clm_later', { line, money: euros('150.00') });
    expect((await contract(discounted)).bonusWarranty).toEqual({
      status: 'FORFEITED',
      period: null,
      basis: [{ ruleId: 'R-BON-01' }],
    });
    expect((await contract(underLaterTerms)).bonusWarranty).toMatchObject({ status: 'ON_TRACK' });
  });

  it('(b) R-BON-04: the RS 4 Mini is not in the list', async () => {
    expect((await contract(handheld)).bonusWarranty).toEqual({
      status: 'NOT_ELIGIBLE',
      period: null,
      basis: [{ ruleId: 'R-BON-04' }],
    });
  });

  it('(a), (b) R-BON-02, A-15: at the end it is granted to who earned it, with nobody asking', async () => {
    graph.moveTo('2027-03-03T09:30:00Z');
    for (const id of [maintained, underLaterTerms]) {
      const { bonusWarranty } = await eventually(
        () => contract(id),
        ({ notices }) => notices.nodes.some(({ kind }) => kind === 'BONUS_GRANTED'),
      );
      expect(bonusWarranty).toMatchObject({ status: 'GRANTED', period: further });
    }
    for (const id of [discounted, handheld]) {
      const { bonusWarranty, notices } = await contract(id);
      expect(['FORFEITED', 'NOT_ELIGIBLE']).toContain(bonusWarranty?.status);
      expect(notices.nodes.map(({ kind }) => kind)).not.toContain('BONUS_GRANTED');
    }
  });

  holdsForEveryJourney(() => cast);
});

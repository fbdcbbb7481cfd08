import { codesOf } from '../support/express-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import { accepted, coveredUnit, dataOf, elect, eventually, sentOut } from '../support/journey';
import { maintenanceDesk, mavicFees, mavicPlan, withCap } from '../support/maintenance-journey';
import { draftPlan, publishTermsLike, putOnSale } from '../support/plans-on-sale';
import { there } from '../support/there';
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

/** A year of the Mavic 3 under the later terms, by whose words a replacement alone costs the bonus. */
const later = { productCode: 'mavic-3', termMonths: 12, terms: '2023-mavic' };

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

const warrantyEndsAt = '2027-06-01T00:00:00Z';

describe('GJ-12: what is used, and what is earned by using nothing', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let desk: ReturnType<typeof maintenanceDesk>;
  let laterDesk: ReturnType<typeof maintenanceDesk>;
  let [maintained, discounted, underLaterTerms, handheld] = ['', '', '', ''];

  beforeAll(async () => {
    graph = await startTestGraph('gj12', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    handheld = await coveredUnit(cast, 'RS4-BONUS');
    const cappedPlan = await mavicPlan(cast, '2026-03-02');
    await publishTermsLike(cast, {
      code: later.terms, like: '2023-tc', generation: 'RENEWABLE_2023', validFrom: '2026-03-03',
      change: (row) => withCap(row).replace('""eligibleProducts"": [', '""eligibleProducts"": [""mavic-3"", '),
    }); // prettier-ignore
    graph.moveTo('2026-03-03T09:00:00Z');
    await draftPlan(cast, later, '2,1,2,1,annual_up_to_36m,36');
    desk = maintenanceDesk(cast, cappedPlan);
    maintained = await desk.covered('MV3-0001');
    discounted = await desk.covered('MV3-0002');
    laterDesk = maintenanceDesk(cast, await putOnSale(cast, later, mavicFees), later.terms);
    underLaterTerms = await laterDesk.covered('MV3-0003');
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
    const first = await desk.assessedRepair('MV3-0002', '1500.00');
    expect(await desk.repairedWithDiscount(first)).toBe('1350.00');
    await eventually(() => desk.usesOf(first, line), ([committed]) => committed === 1);
    expect(await lineOf(discounted, line)).toMatchObject({
      uses: { committed: 1, remaining: 1 },
      money: sum('200.00', '150.00', '50.00'),
    });
    const next = await desk.assessedRepair('MV3-0002', '1000.00');
    expect(await desk.repairedWithDiscount(next)).toBe('950.00');
    await eventually(() => desk.usesOf(next, line), ([committed]) => committed === 2);
    expect(await lineOf(discounted, line)).toMatchObject({
      uses: { committed: 2, remaining: 0 },
      money: sum('200.00', '200.00', '0.00'),
    });
    const third = await desk.assessedRepair('MV3-0002', '1000.00');
    expect(codesOf(await elect(cast.customer, third, line))).toEqual(['QUOTA_EXHAUSTED']);
    accepted(await elect(cast.customer, third, 'RETURN_UNREPAIRED'));
    await sentOut(cast, third);
  }); // prettier-ignore

  const further = { startsAt: warrantyEndsAt, endsAt: '2028-06-01T00:00:00Z' };

  it('(a) R-BON-01, R-BON-06, R-PLN-04: maintenance does not spoil the further year, which follows the maker’s warranty', async () => {
    const id = await desk.maintained('MV3-0001');
    await eventually(
      () => desk.usesOf(id),
      ([committed]) => committed === 1,
    );
    expect(await desk.standing(id)).toMatchObject({ status: 'COMPLETED', quotes: [] });
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
    const id = await laterDesk.assessedRepair('MV3-0003', '1500.00');
    expect(await laterDesk.repairedWithDiscount(id)).toBe('1350.00');
    await eventually(
      () => laterDesk.usesOf(id, line),
      ([committed]) => committed === 1,
    );
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

import * as atCenter from '../generated/agent';
import { codesOf } from '../support/express-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import { accepted, aClaim, type Cast, castOf, dataOf, elect, openClaim } from '../support/journey';
import { maintenanceDesk } from '../support/maintenance-journey';
import { contractOf, orderedWith, shipped } from '../support/plan-contracts';
import { planNamed } from '../support/plan-stock';
import { draftPlan, publishFees, publishTermsLike, putOnSale } from '../support/plans-on-sale';
import { there } from '../support/there';

/** A year of the Mavic 3 under terms that say more of one region, of its group, and of plans that come with their unit. */
const mavic = { productCode: 'mavic-3', termMonths: 12, terms: '2022-places' };

const fees = ['LT', 'EU'].flatMap((region) => [
  { kind: 'replacement' as const, minor: 15_000, region },
  { kind: 'flyaway' as const, minor: 70_000, region },
]);

/** The row of a discount, which no source gives a percentage, and one beside it for a region. */
const withPercent = (row: string, regionCode: string, percent: number): string =>
  row
    .replace('/mavic-3/12,mavic-3,,,,12,,,', `/mavic-3/12/${regionCode},mavic-3,,,,12,${regionCode},,`)
    .replace('""discountPercent"": null', `""discountPercent"": ""${percent}""`); // prettier-ignore

/** An exclusion of a code of its own; the region, or the channel, it is for. */
const exclusion = (code: string, whom: `${string},${string}`): string =>
  `R-EXC-L3,EXCLUSION,places/${code},,,,,,${whom},"{""code"": ""${code}"", ""lines"": [], ""causes"": [], ""unless"": null, ""isMachineChecked"": false}",Not covered: damage by dust.,,false,Test (no page address),true`;

const clausesText = `{ termsVersion(code: "2022-places") {
  clauses(kinds: [EXCLUSION], first: 100) { nodes { id reference } }
} }`;

interface Clauses {
  readonly termsVersion: {
    readonly clauses: {
      readonly nodes: readonly { readonly id: string; readonly reference: string }[];
    };
  } | null;
}

const decidedText = `query Decided($id: ID!) {
  claim(id: $id) { status decisions { refusalCode basis { ruleId clause { reference } } } }
}`;

describe('clauses that are for one region or channel decide the claims of its contracts alone', () => {
  let graph: TestGraph;
  let cast: Cast;
  let plan: string;

  beforeAll(async () => {
    graph = await startTestGraph('places', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
    await publishTermsLike(cast, {
      code: mavic.terms, like: '2022-tc', generation: 'TWO_TIER_2022', validFrom: '2026-03-02',
      change: (row) => {
        if (row.includes('2022-tc/quota/repair-discount/mavic-3/12'))
          return [row, withPercent(row, 'EU', 10), withPercent(row, 'LT', 20)].join('\r\n');
        return row.includes('2022-tc/exclusion/C1,')
          ? [row, exclusion('DUST-LT', 'LT,'), exclusion('DUST-EU', 'EU,'), exclusion('DUST-BUNDLED', ',BUNDLED')].join('\r\n')
          : row;
      },
    }); // prettier-ignore
    graph.moveTo('2026-03-03T09:00:00Z');
    await draftPlan(cast, mavic, '2,1,2,1,plus,24');
    plan = await putOnSale(cast, mavic, fees);
  });
  afterAll(() => graph.stop());

  /** Somebody's claim for the repair of a unit that has come. */
  const onBench = async (who: Cast, serial: string) => {
    const desk = maintenanceDesk(who, plan);
    const { id } = there(accepted(await openClaim(who.customer, aClaim(who, serial))).claim);
    accepted(await desk.received(id, serial, false));
    accepted(
      dataOf(await cast.agent(atCenter.BeginAssessmentDocument, { input: { claimId: id } }))
        .beginAssessment,
    );
    return { id, standing: () => desk.standing(id) };
  };

  const claimOf = async (serial: string, soldFor: string) => {
    await contractOf(cast, plan, serial, { terms: mavic.terms, soldFor });
    return onBench(cast, serial);
  };

  const clauseNamed = async (reference: string): Promise<string> => {
    const { termsVersion } = dataOf(await cast.customer<Clauses, object>(clausesText));
    const { clauses } = there(termsVersion);
    return there(clauses.nodes.find((clause) => clause.reference === reference)).id;
  };

  const assess = async (claimId: string, flaggedClauseIds: readonly string[] = []) => {
    const amount = { amount: '1000.00', currency: 'EUR' };
    const estimate = [{ kind: 'REPAIR_PARTS' as const, text: 'New arm', amount }];
    const found = { warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings: 'Full of dust.' } as const;
    const input = { claimId, ...found, estimate, flaggedClauseIds };
    return dataOf(await cast.agent(atCenter.RecordAssessmentDocument, { input })).recordAssessment;
  };

  const refuse = async (claimId: string, clauseId: string) => {
    const input = { claimId, refusalCode: 'EXCLUDED_CAUSE' as const, clauseIds: [clauseId], reason: 'Dust.' };
    return dataOf(await cast.adjudicator(atCenter.RefuseClaimDocument, { input })).refuseClaim;
  }; // prettier-ignore

  /** The claim is assessed and refused by the clause. */
  const isRefusedBy = async (id: string, reference: string): Promise<void> => {
    const clauseId = await clauseNamed(reference);
    accepted(await assess(id, [clauseId]));
    accepted(await refuse(id, clauseId));
    expect(dataOf(await cast.agent(decidedText, { id }))).toMatchObject({
      claim: {
        status: 'REFUSED',
        decisions: [
          {
            refusalCode: 'EXCLUDED_CAUSE',
            basis: expect.arrayContaining([{ ruleId: 'R-EXC-L3', clause: { reference } }]),
          },
        ],
      },
    });
  };

  /** Nobody can flag the clause, nor refuse by it. */
  const isNotUnder = async (id: string, reference: string): Promise<void> => {
    const clauseId = await clauseNamed(reference);
    expect(codesOf(await assess(id, [clauseId]))).toEqual(['CLAUSE_NOT_APPLICABLE']);
    accepted(await assess(id));
    expect(codesOf(await refuse(id, clauseId))).toEqual(['CLAUSE_NOT_APPLICABLE']);
  };

  it('refuses by what is excluded in the region that the contract is tied to, and not by that of another one', async () => {
    await isRefusedBy((await claimOf('MV3-L001', 'LT')).id, 'places/DUST-LT');
    await isNotUnder((await claimOf('MV3-L002', 'EU')).id, 'places/DUST-LT');
  });

  it('refuses by what is excluded in the group of that region', async () => {
    await isRefusedBy((await claimOf('MV3-L003', 'LT')).id, 'places/DUST-EU');
  });

  it('takes off a repair what the terms say of the region itself rather than of its group', async () => {
    const discounted = async (serial: string, soldFor: string) => {
      const { id, standing } = await claimOf(serial, soldFor);
      accepted(await assess(id));
      return standing();
    };
    const offer = (amount: string) => ({
      remedies: expect.arrayContaining([
        expect.objectContaining({ remedy: 'REPAIR_DISCOUNT', isOpen: true, total: { amount } }),
      ]),
    });
    expect(await discounted('MV3-L010', 'LT')).toMatchObject(offer('800.00'));
    expect(await discounted('MV3-L011', 'EU')).toMatchObject(offer('900.00'));
  });

  it('R-FEE-05: does not know what a repair costs less where no text names a percentage', async () => {
    const silent = { ...mavic, terms: '2022-tc' };
    await publishFees(cast, silent, fees);
    await contractOf(cast, await planNamed(cast, silent), 'MV3-L012', silent);
    const { id } = await onBench(cast, 'MV3-L012');
    accepted(await assess(id));
    expect(codesOf(await elect(cast.customer, id, 'REPAIR_DISCOUNT'))).toEqual(['FEE_NOT_KNOWN']);
  });

  it('refuses by what is excluded for plans that come with their unit, and no other', async () => {
    const dora = await graph.as('customer', 'dora');
    const contractId = await orderedWith(cast, 'MV3-L020', { planSkuId: plan, terms: mavic.terms });
    const shippedAt = graph.now();
    await shipped(cast, contractId, { serial: 'MV3-L020', shippedAt, component: 'AIRCRAFT' });
    graph.moveTo('2026-03-06T09:00:00Z');
    dataOf(await dora('{ me { id } }'));
    const bundled = await onBench({ ...cast, customer: dora }, 'MV3-L020');
    await isRefusedBy(bundled.id, 'places/DUST-BUNDLED');
    await isNotUnder((await claimOf('MV3-L021', 'LT')).id, 'places/DUST-BUNDLED');
  });
});

import * as desk from '../generated/admin';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  activate,
  anEnrollment,
  type Cast,
  castOf,
  coveredUnit,
  dataOf,
  rs4MiniAnnual,
  sell,
} from '../support/journey';
import { draftTermsLike } from '../support/plans-on-sale';
import { there } from '../support/there';

interface Pinned {
  readonly serviceContract: { readonly termsVersion: { readonly id: string } };
}

describe('an administrator publishes terms', () => {
  let graph: TestGraph;
  let cast: Cast;

  beforeAll(async () => {
    graph = await startTestGraph('publishing_terms', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
  });
  afterAll(() => graph.stop());

  const pinnedTerms = async (id: string): Promise<string> => {
    const text = 'query ($id: ID!) { serviceContract(id: $id) { termsVersion { id } } }';
    const { serviceContract } = dataOf(await cast.customer<Pinned, object>(text, { id }));
    return serviceContract.termsVersion.id;
  };

  /** The edition as it stands on the administrators' desk. */
  const deskOf = async (id: string) => {
    const { termsVersions } = dataOf(await cast.admin(desk.TermsDeskDocument, {}));
    return there(there(termsVersions).nodes.find((edition) => edition.id === id));
  };

  const isOnSale = async (id: string): Promise<boolean> => {
    const text = 'query ($id: ID!) { planSku(id: $id) { isOnSale(regionCode: "LT") } }';
    const { data } = await cast.customer<{ planSku: { isOnSale: boolean } }, object>(text, { id });
    return data.planSku.isOnSale;
  };

  it('R-PRG-06: new terms end the edition before them, whose contracts and sold codes stay good', async () => {
    const running = await coveredUnit(cast, 'RS4-T001');
    const { secret } = await sell(cast, 'sold before the new terms');
    const plan = await rs4MiniAnnual(cast);
    const old = await pinnedTerms(running);
    const { termsVersion: draft } = dataOf(
      await cast.admin(desk.DraftTermsVersionDocument, {
        input: {
          code: '2023-tc.2',
          generation: 'RENEWABLE_2023',
          supersedesId: old,
          validFrom: '2026-05-01',
          obligor: 'SZ DJI Technology Co., Ltd.',
          sourceDocument: 'terms-2026.pdf',
        },
      }),
    ).draftTermsVersion;
    expect(draft).toMatchObject({ code: '2023-tc.2', revision: 2, status: 'DRAFT', version: 1 });
    const text = '{ termsVersion(code: "2023-tc.2") { id } }';
    expect((await cast.customer(text)).data).toEqual({ termsVersion: null });
    const { publishTermsVersion } = dataOf(
      await cast.admin(desk.PublishTermsVersionDocument, {
        input: { termsVersionId: there(draft).id, expectedVersion: 1 },
      }),
    );
    expect(publishTermsVersion.userErrors).toEqual([]);
    const published = there(publishTermsVersion.termsVersion);
    expect(published).toMatchObject({ status: 'PUBLISHED', version: 2, validTo: null });
    expect(there(published.findings).filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect((await cast.customer(text)).data).toEqual({ termsVersion: { id: published.id } });

    expect(await deskOf(published.id)).toMatchObject({
      supersedes: { code: '2023-tc' },
      history: {
        nodes: [
          { action: 'draftTermsVersion', actor: { label: 'Administrator' } },
          { action: 'publishTermsVersion', actor: { label: 'Administrator' } },
        ],
      },
    });
    expect(await deskOf(old)).toMatchObject({
      validTo: '2026-04-30',
      history: {
        nodes: [
          { action: 'loadCatalogue', actor: { label: 'System' } },
          { action: 'publishTermsVersion', actor: { label: 'Administrator' } },
        ],
      },
    });

    graph.moveTo('2026-04-30T20:59:00Z');
    expect(await isOnSale(plan)).toBe(true);
    graph.moveTo('2026-04-30T21:00:00Z');
    expect(await isOnSale(plan)).toBe(false);
    const { contract } = accepted(
      await activate(cast.customer, anEnrollment(there(secret), 'RS4-T002')),
    );
    for (const id of [running, there(contract).id]) expect(await pinnedTerms(id)).toBe(old);
  });

  it('refuses terms by which a unit for maintenance is overdue, and names the clause', async () => {
    const late = draftTermsLike(cast, {
      code: '2023-tc.late', like: '2023-tc', generation: 'RENEWABLE_2023', validFrom: '2027-01-01',
      change: (row) => row.includes('/hand-over/maintenance') ? row.replace('""FLAG""', '""REFUSABLE""') : row,
    }); // prettier-ignore
    const clause = '2023-tc/deadline/hand-over/maintenance';
    await expect(late).rejects.toThrow(
      `${clause}: missing HAND_OVER_UNIT of MAINTENANCE cannot bring REFUSABLE, but FLAG.`,
    );
  });

  it('retires an edition, and says how many contracts in force keep it', async () => {
    const unit = await coveredUnit(cast, 'RS4-C000');
    const pinned = await pinnedTerms(unit);
    const counted = async () => there((await deskOf(pinned)).pinnedContractCount);
    const before = await counted();
    await coveredUnit(cast, 'RS4-C001');
    expect(await counted()).toBe(before + 1);

    const { draftTermsVersion } = dataOf(
      await cast.admin(desk.DraftTermsVersionDocument, {
        input: {
          code: 'other-2026',
          generation: 'RETAIL_2025',
          validFrom: '2026-06-01',
          obligor: 'Another company',
          sourceDocument: 'other.pdf',
        },
      }),
    );
    const { id: termsVersionId } = there(accepted(draftTermsVersion).termsVersion);
    accepted(
      dataOf(await cast.admin(desk.PublishTermsVersionDocument, { input: { termsVersionId } }))
        .publishTermsVersion,
    );
    const { retireTermsVersion } = dataOf(
      await cast.admin(desk.RetireTermsVersionDocument, {
        input: { termsVersionId, validTo: '2026-12-31' },
      }),
    );
    expect(accepted(retireTermsVersion).termsVersion).toMatchObject({
      status: 'RETIRED',
      validTo: '2026-12-31',
      version: 3,
      pinnedContractCount: 0,
    });
  });
});

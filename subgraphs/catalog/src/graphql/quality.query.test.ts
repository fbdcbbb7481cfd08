import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type CatalogPart,
  customer,
  startCatalogPart,
} from '../../../../test/support/catalog-part';

let catalog: CatalogPart;

beforeAll(async () => {
  catalog = await startCatalogPart('catalog_findings');
});

afterAll(() => catalog.stop());

const bi: Principal = { ...customer, kind: 'bi', subject: 'key_bi', scopes: ['bi:read'] };
const editor: Principal = { ...customer, kind: 'admin', subject: 'a', scopes: ['catalog:write'] };

interface Finding {
  readonly kind: string;
  readonly severity: string;
  readonly message: string;
  readonly product: { readonly code: string };
  readonly planSku: { readonly id: string; readonly status: string } | null;
  readonly region: { readonly code: string } | null;
  readonly foundAt: string;
  readonly dataAsOf: string;
}

interface Answer {
  readonly dataQualityFindings: {
    readonly totalCount: number;
    readonly nodes: readonly Finding[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const query = `query ($filter: DataQualityFilter, $first: Int, $after: String) {
  dataQualityFindings(filter: $filter, first: $first, after: $after) { totalCount nodes {
    kind severity message product { code } planSku { id status } region { code } foundAt dataAsOf }
    pageInfo { hasNextPage endCursor } } }`;

const page = async (filter: object | null, first = 100, after: string | null = null) =>
  (await catalog.told<Answer>(query, { filter, first, after }, bi)).dataQualityFindings;

/** All findings, page by page. */
const all = async (filter: object | null = null): Promise<readonly Finding[]> => {
  const found: Finding[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const { nodes, pageInfo } = await page(filter, 100, after);
    found.push(...nodes);
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  return found;
};

describe('gaps in the catalog', () => {
  it('are listed worst first, each once, as many as are counted', async () => {
    const found = await all();
    const severities = found.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
    expect(new Set(severities)).toEqual(new Set(['ERROR', 'WARNING']));
    const named = found.map(({ message, planSku }) => `${message} ${planSku?.id ?? ''}`);
    expect(new Set(named).size).toBe(found.length);
    expect((await page(null, 1)).totalCount).toBe(found.length);
  });

  it('are narrowed by kind, by severity and by product', async () => {
    for (const filter of [
      { kind: 'NO_FEE_TIER' },
      { severity: 'ERROR' },
      { productCode: 'mini-se' },
      { kind: 'NO_FEE_TIER', severity: 'WARNING', productCode: 'mini-se' },
    ]) {
      const found = await all(filter);
      const fits = ({ kind, severity, product }: Finding) =>
        Object.values(filter).every((value) => [kind, severity, product.code].includes(value));
      expect(found).not.toEqual([]);
      expect(found.filter((finding) => !fits(finding))).toEqual([]);
      expect((await page(filter, 1)).totalCount).toBe(found.length);
    }
  });

  it('say that the plans without any fee are drafts, and where those on sale have none', async () => {
    const fees = await all({ kind: 'NO_FEE_TIER' });
    const of = (severity: string) => fees.filter((finding) => finding.severity === severity);
    expect(of('WARNING').every(({ planSku }) => planSku?.status === 'DRAFT')).toBe(true);
    expect(of('ERROR').every(({ planSku }) => planSku?.status === 'PUBLISHED')).toBe(true);
    expect(of('ERROR').every(({ region }) => region !== null)).toBe(true);
    // At least the 64 plans that have no fee at all are kept from sale by it.
    expect(of('WARNING').length).toBeGreaterThanOrEqual(64);
  });

  it('flag the Mini series, whose list of covered parts is taken over from other drones (C-16)', async () => {
    const lists = await all({ kind: 'NO_COMPONENT_LIST', productCode: 'mini-se' });
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.every(({ message }) => message.includes('no source lists'))).toBe(true);
  });

  it('were found when the catalogue was loaded, which is the instant of the check', async () => {
    const [finding] = (await page(null, 1)).nodes;
    expect(finding).toMatchObject({
      foundAt: expect.stringContaining('2026-03-12T12:00'),
      dataAsOf: finding?.foundAt,
    });
  });

  it('are for reports and for who edits the catalogue, and for nobody else', async () => {
    const ask = '{ dataQualityFindings(first: 1) { nodes { kind } } }';
    expect(await catalog.told(ask, {}, editor)).not.toEqual({ dataQualityFindings: null });
    for (const by of [customer, { ...editor, scopes: ['catalog:read'] }]) {
      const { data, errors } = await catalog.ask(ask, {}, by);
      expect(data).toEqual({ dataQualityFindings: null });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([
        'UNAUTHORIZED_FIELD_OR_TYPE',
      ]);
    }
  });

  it('are looked for once in a catalogue that was there before, and left as they are after that', async () => {
    const kept = () =>
      catalog.sql('SELECT id, xmin::text FROM catalog.data_quality_finding ORDER BY id');
    const before = await kept();
    await (await catalog.startAgain()).stop();
    expect(await kept()).toEqual(before);
    await catalog.sql(
      'DELETE FROM catalog.data_quality_check; DELETE FROM catalog.data_quality_finding',
    );
    await (await catalog.startAgain()).stop();
    expect(await kept()).toHaveLength(before.length);
  });

  it('are for who may read drafts alone, where they are about one', async () => {
    await catalog.sql(`INSERT INTO catalog.terms_version
        (id, code, programme, generation, revision, status, obligor, valid_from, locales, source)
      SELECT 'trm_draft', '2027-draft', programme, generation, 2, 'DRAFT', obligor, '2027-01-01', locales, source
      FROM catalog.terms_version WHERE code = '2025-retail';
      INSERT INTO catalog.plan_sku
        (id, name, product_code, term_months, terms_id, generation, kind, forms, status, counts, source)
      SELECT 'sku_draft', 'A plan to come', product_code, term_months, 'trm_draft', generation, kind, forms, 'DRAFT', counts, source
      FROM catalog.plan_sku WHERE ean = '6937224103313';
      DELETE FROM catalog.data_quality_check`);
    await (await catalog.startAgain()).stop();
    const asked = async (by: Principal) => {
      const filter = { productCode: 'rs-4-mini', severity: 'WARNING' };
      const told = await catalog.told<Answer>(query, { filter, first: 100 }, by);
      const { totalCount, nodes } = told.dataQualityFindings;
      expect(totalCount).toBe(nodes.length);
      return nodes.filter(({ message }) => message.startsWith('A plan to come'));
    };
    const publisher = { ...editor, scopes: ['catalog:write', 'terms:publish'] };
    expect((await asked(publisher)).map(({ planSku }) => planSku?.id)).toEqual([
      'sku_draft',
      'sku_draft',
    ]);
    for (const by of [bi, editor]) expect(await asked(by)).toEqual([]);
  });

  it('cost as many statements for one as for a hundred', async () => {
    const count = async (first: number) => (await catalog.counted(query, { first }, bi)).count;
    expect(await count(100)).toBe(await count(1));
  });
});

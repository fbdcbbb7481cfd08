import { admin } from '../../../../test/support/catalog-database';
import { type CatalogPart, startCatalogPart } from '../../../../test/support/catalog-part';
import { documentOf, offerRow, ownFile } from '../../../../test/support/table-imports';

const mutation = `mutation ($input: ImportCatalogInput!) {
  importCatalog(input: $input) {
    rowCount
    findings { severity kind message clauses { reference } }
    userErrors { code message field nextStep basis { ruleId } }
  }
}`;

interface Imported {
  readonly rowCount: number | null;
  readonly findings: readonly { readonly kind: string; readonly message: string }[];
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

describe('importing through the graph', () => {
  let catalog: CatalogPart;
  beforeAll(async () => {
    catalog = await startCatalogPart('import_command');
  });
  afterAll(() => catalog.stop());

  let calls = 0;
  const load = async (table: string, document: string, more: object = {}): Promise<Imported> => {
    const input = { table, document, idempotencyKey: `key-${(calls += 1)}`, ...more };
    const data = await catalog.told<{ importCatalog: Imported }>(mutation, { input }, admin);
    return data.importCatalog;
  };
  const rowsOf = (table: string) =>
    catalog.sql(`SELECT * FROM catalog.${table} one ORDER BY one::text`);

  it.each([
    ['PRODUCTS', 'products.csv', 'product', 58],
    ['PLANS', 'plans.csv', 'plan_sku', 119],
    ['SERVICE_CENTERS', 'service_centers.csv', 'service_center', 1],
  ])(
    'loads the program’s own %s once more without changing a row',
    async (table, file, name, count) => {
      const before = await rowsOf(name);
      expect(await load(table, await ownFile(file))).toEqual({
        rowCount: count,
        findings: [],
        userErrors: [],
      });
      expect(await rowsOf(name)).toEqual(before);
    },
  );

  it('loads an edition of the program’s own clauses into a draft, and says what the check then finds', async () => {
    const { draftTermsVersion } = await catalog.told<{
      draftTermsVersion: { termsVersion: { id: string } };
    }>(
      `mutation ($input: DraftTermsVersionInput!) { draftTermsVersion(input: $input) { termsVersion { id } } }`,
      {
        input: {
          code: '2025-retail.2',
          generation: 'RETAIL_2025',
          validFrom: '2026-07-01',
          obligor: 'Obligor',
          sourceDocument: 'terms.pdf',
        },
      },
      admin,
    );
    const [header = '', ...lines] = (await ownFile('clauses.csv')).split('\r\n');
    const own = lines
      .filter((line) => line.startsWith('2025-retail,'))
      .map((line) => line.replace(/^[^,]*,/, ''));
    const document = [header.replace(/^[^,]*,/, ''), ...own].join('\r\n');
    const { id: termsVersionId } = draftTermsVersion.termsVersion;
    const { rowCount, findings, userErrors } = await load('CLAUSES', document, { termsVersionId });
    expect([rowCount, userErrors]).toEqual([own.length, []]);
    expect(findings.filter(({ kind }) => kind === 'OVERLAP')).toEqual([]);
    const onRecord = await catalog.sql(
      `SELECT reference FROM catalog.terms_clause WHERE terms_id = '${termsVersionId}'`,
    );
    expect(onRecord).toHaveLength(own.length);
    const asked = await catalog.told<{ termsVersion: { findings: object[] } }>(
      'query ($id: ID!) { termsVersion(id: $id) { findings { severity kind message clauses { reference } } } }',
      { id: termsVersionId },
      admin,
    );
    expect(asked.termsVersion.findings).toEqual(findings);
  });

  it('loads the program’s own fees as drafts, a schedule for each that is published', async () => {
    const { rowCount, userErrors } = await load('FEES', await ownFile('fees.csv'));
    expect([rowCount, userErrors]).toEqual([113, []]);
    const [counted] = await catalog.sql<object>(
      `SELECT count(*) FILTER (WHERE status = 'DRAFT')::int AS drafts, count(*) FILTER (WHERE status <> 'DRAFT')::int AS others FROM catalog.fee_schedule`,
    );
    const { drafts, others } = counted as { drafts: number; others: number };
    expect(drafts).toBe(others);
  });

  it('refuses with every reason, and says what could not be taken of what was', async () => {
    const rows = [offerRow(), offerRow({ seller: 'b', price: '0' })];
    const refused = {
      code: 'ROW_INVALID',
      field: ['document'],
      nextStep: null,
      basis: [],
      message:
        'A row does not have the form that the table needs: line 3, price_minor: 0 is not above zero.',
    };
    expect(await load('OFFERS', documentOf('OFFERS', rows))).toEqual({
      rowCount: null,
      findings: [],
      userErrors: [refused],
    });
    expect(await load('OFFERS', documentOf('OFFERS', rows), { skipsBadRows: true })).toEqual({
      rowCount: 1,
      findings: [],
      userErrors: [refused],
    });
  });

  it('is for whoever may write the catalogue', async () => {
    const input = {
      table: 'OFFERS',
      document: documentOf('OFFERS', [offerRow()]),
      idempotencyKey: 'nobody',
    };
    const { errors } = await catalog.ask(
      mutation,
      { input },
      { ...admin, scopes: ['terms:publish'] },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
  });
});

describe('the clauses of many plans', () => {
  let catalog: CatalogPart;
  beforeAll(async () => {
    catalog = await startCatalogPart('clauses_of_plans');
  });
  afterAll(() => catalog.stop());

  interface Plan {
    readonly id: string;
    readonly termMonths: number;
    readonly productCode: string;
  }

  /** Asks for the clauses that hold for each of some plans, in one operation. */
  const clausesOf = (plans: readonly Plan[]) =>
    `{ ${plans.map(({ id, termMonths, productCode }, place) => `p${place}: planSku(id: "${id}") { termsVersion { clausesFor(selector: { productCode: "${productCode}", planMonths: ${termMonths} }) { id } } }`).join(' ')} }`;

  it('cost as many statements for a hundred plans as for one', async () => {
    const plans = await catalog.sql<Plan>(
      'SELECT id, term_months AS "termMonths", product_code AS "productCode" FROM catalog.plan_sku ORDER BY id LIMIT 100',
    );
    expect(plans).toHaveLength(100);
    const counts: number[] = [];
    for (const size of [1, 10, 100]) {
      const { count, data } = await catalog.counted(clausesOf(plans.slice(0, size)));
      const resolved = Object.values(data) as { termsVersion: { clausesFor: object[] } }[];
      expect(resolved.every(({ termsVersion }) => termsVersion.clausesFor.length > 10)).toBe(true);
      counts.push(count);
    }
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
  });
});

import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type CatalogPart,
  customer,
  startCatalogPart,
} from '../../../../test/support/catalog-part';
import { there } from '../../../../test/support/there';

let catalog: CatalogPart;
let standing: string;

beforeAll(async () => {
  catalog = await startCatalogPart('catalog_terms_check');
  const [terms] = await catalog.sql<{ id: string }>(
    `SELECT id FROM catalog.terms_version WHERE code = '2023-tc'`,
  );
  standing = there(terms).id;
});

afterAll(() => catalog.stop());

const publisher: Principal = {
  ...customer,
  kind: 'admin',
  subject: 'sub_admin',
  scopes: ['terms:publish'],
};

interface Findings {
  readonly termsVersions: {
    readonly nodes: readonly {
      readonly code: string;
      readonly findings:
        | readonly {
            severity: string;
            kind: string;
            message: string;
            clauses: { reference: string }[];
          }[]
        | null;
    }[];
  };
}

describe('what the check of terms reports', () => {
  const query =
    '{ termsVersions { nodes { code findings { severity kind message clauses { reference } } } } }';

  it('is no error for any published edition; what is granted but not offered is a warning (C-28, R-MNT-05)', async () => {
    const { termsVersions } = await catalog.told<Findings>(query, {}, publisher);
    const found = termsVersions.nodes.flatMap(({ code, findings }) =>
      (findings ?? []).map((finding) => ({ code, ...finding })),
    );
    expect(found.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect(found.filter(({ kind }) => kind !== 'NOT_OFFERED_BUT_GRANTED')).toEqual([]);
    expect(termsVersions.nodes).toHaveLength(6);
  });

  it('names both clauses that tie in a draft, and the kinds that a product on sale would lack', async () => {
    const columns = `rule_id, kind, product_code, series_code, family, product_kind, plan_months, region_code, channel, content, texts, source`;
    await catalog.sql(
      `INSERT INTO catalog.terms_version (id, code, programme, generation, revision, status, obligor, valid_from, supersedes_id, locales, source)
       VALUES ('trm_draft', 'draft', 'CARE_REFRESH', 'RENEWABLE_2023', 99, 'DRAFT', 'O', '2027-01-01', '${standing}', '{en}', '{"document": "test", "isSynthetic": true}');
       INSERT INTO catalog.terms_clause (id, terms_id, reference, position, ${columns})
       SELECT id || made.n, 'trm_draft', reference || made.n, position, ${columns}
       FROM catalog.terms_clause, (VALUES ('a'), ('b')) made (n) WHERE terms_id = '${standing}' AND kind = 'TRANSFER'`,
    );
    const { termsVersion } = await catalog.told<{
      termsVersion: Findings['termsVersions']['nodes'][number];
    }>(
      '{ termsVersion(code: "draft") { code findings { severity kind message clauses { reference } } } }',
      {},
      publisher,
    );
    const { errors } = await catalog.ask(
      '{ termsVersion(code: "draft") { clausesFor(selector: { productCode: "rs-4-mini" }) { id } } }',
      {},
      publisher,
    );
    expect(errors?.map(({ message, extensions }) => ({ message, ...extensions }))).toEqual([
      { message: expect.stringContaining('tie'), code: 'BAD_USER_INPUT', field: ['selector'] },
    ]);
    await catalog.sql(
      `DELETE FROM catalog.terms_clause WHERE terms_id = 'trm_draft'; DELETE FROM catalog.terms_version WHERE id = 'trm_draft'`,
    );
    const [overlap, ...gaps] = termsVersion.findings ?? [];
    expect(overlap).toMatchObject({ severity: 'ERROR', kind: 'OVERLAP' });
    expect(overlap?.clauses).toHaveLength(2);
    expect(gaps).toContainEqual({
      severity: 'ERROR',
      kind: 'GAP',
      message: 'DJI Care Refresh RS 4 Mini (annual plan): no clause of kind QUOTA answers for it.',
      clauses: [],
    });
    expect(gaps).toContainEqual({
      severity: 'WARNING',
      kind: 'NO_PLAN',
      message: expect.stringMatching(
        /^2023-tc ends on 2026-12-31 with \d+ of its plans on sale, and none .+ under draft: /,
      ) as unknown,
      clauses: [],
    });
  });

  it('is not for whoever does not publish terms, and costs them nothing else', async () => {
    const { data, errors } = await catalog.ask(
      '{ termsVersion(code: "2023-tc") { code findings { kind } } }',
      {},
      customer,
    );
    expect(data).toEqual({ termsVersion: { code: '2023-tc', findings: null } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([
      'UNAUTHORIZED_FIELD_OR_TYPE',
    ]);
  });

  it('costs as many statements for one edition as for all', async () => {
    const one = await catalog.counted(
      query.replace('termsVersions', 'termsVersions(first: 1)'),
      {},
      publisher,
    );
    const all = await catalog.counted(query, {}, publisher);
    expect(all.count).toBe(one.count);
  });
});

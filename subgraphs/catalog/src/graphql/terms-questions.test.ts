import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type CatalogPart,
  customer,
  startCatalogPart,
} from '../../../../test/support/catalog-part';

let catalog: CatalogPart;
const idOf = new Map<string, string>();

beforeAll(async () => {
  catalog = await startCatalogPart('catalog_terms_questions');
  const rows = await catalog.sql<{ code: string; id: string }>(
    'SELECT code, id FROM catalog.terms_version',
  );
  for (const { code, id } of rows) idOf.set(code, id);
});

afterAll(() => catalog.stop());

const publisher: Principal = {
  ...customer,
  kind: 'admin',
  subject: 'sub_admin',
  scopes: ['terms:publish'],
};

const inForce = async (selector: object, on: string | null, by = customer) => {
  const { termsInForce } = await catalog.told<{ termsInForce: { code: string } | null }>(
    'query ($selector: TermsSelectorInput!, $on: Date) { termsInForce(selector: $selector, on: $on) { code } }',
    { selector, on },
    by,
  );
  return termsInForce?.code ?? null;
};

describe('the terms in force', () => {
  const mini = { productCode: 'mini-3', planMonths: 12 };

  it.each([
    ['on the first day of an edition', mini, '2022-01-01', '2022-tc'],
    ['on its last day', mini, '2023-06-30', '2022-tc'],
    ['on the day after', mini, '2023-07-01', '2023-tc'],
    ['before any', mini, '2015-01-01', null],
    ['today', mini, null, '2023-tc'],
    ['for any length', { productCode: 'rs-4-mini' }, null, '2023-tc'],
    ['for a length that no plan has', { ...mini, planMonths: 36 }, null, null],
    ['without a product', { planMonths: 24 }, null, null],
    ['in a country that has them', { ...mini, regionCode: 'PL' }, '2022-06-01', '2022-tc'],
    ['in a country that never had them', { ...mini, regionCode: 'UA' }, '2022-06-01', null],
  ])('%s', async (_when, selector, on, expected) => {
    expect(await inForce(selector, on)).toBe(expected);
  });

  it('today are those of the day that it is in the region', async () => {
    await catalog.sql(
      `UPDATE catalog.terms_version SET valid_to = '2026-03-12' WHERE code = '2023-tc'`,
    );
    const rs = { productCode: 'rs-4-mini', planMonths: 12 };
    // At noon in UTC on the 12th it is the 13th in New Zealand.
    expect(await inForce({ ...rs, regionCode: 'LT' }, null)).toBe('2023-tc');
    expect(await inForce({ ...rs, regionCode: 'NZ' }, null)).toBeNull();
    await catalog.sql(`UPDATE catalog.terms_version SET valid_to = NULL WHERE code = '2023-tc'`);
  });

  it.each([
    [{ productCode: 'rs-9' }, 'productCode'],
    [{ productCode: 'mini-se', regionCode: 'XX' }, 'regionCode'],
  ])('cannot be asked for of what is not on record: %o', async (selector, field) => {
    const { errors } = await catalog.ask(
      'query ($selector: TermsSelectorInput!) { termsInForce(selector: $selector) { code } }',
      { selector },
      customer,
    );
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', field: ['selector', field] },
    ]);
  });
});

interface Change {
  readonly kind: string;
  readonly changedFields: readonly string[];
  readonly before: { readonly reference: string } | null;
  readonly after: { readonly reference: string } | null;
}

interface Diff {
  readonly termsDiff: { readonly changes: readonly Change[] } | null;
}

const diffQuery = `query ($from: ID!, $to: ID!, $selector: TermsSelectorInput) {
  termsDiff(from: $from, to: $to, selector: $selector) { from { code } to { code }
    changes { kind changedFields selector { product { code } planMonths } before { reference text } after { reference text } } } }`;

const between = (from: string, to: string, selector: object | null = null) => ({
  from: idOf.get(from) ?? from,
  to: idOf.get(to) ?? to,
  selector,
});

const compared = async (from: string, to: string, selector: object | null = null) => {
  const { termsDiff } = await catalog.told<Diff>(diffQuery, between(from, to, selector), customer);
  return termsDiff;
};

describe('what changes from one edition to another', () => {
  const mini = { productCode: 'mini-se', planMonths: 24 };

  it('for one plan is what its winning clauses say: quota and renewal (C-01, C-03, R-QTA-02, R-QTA-05)', async () => {
    const changes = (await compared('2022-tc', '2023-tc', mini))?.changes ?? [];
    const fields = Object.fromEntries(
      changes
        .filter(({ before, after }) => before && after)
        .map(({ kind, changedFields }) => [kind, changedFields]),
    );
    expect(fields['QUOTA']).toEqual(['count']);
    expect(fields['RENEWAL']).toEqual(expect.arrayContaining(['isOffered', 'graceDays']));
    expect(
      changes.filter(({ kind }) => kind === 'EXCLUSION' || kind === 'FEE_RULE'),
    ).not.toContainEqual(expect.objectContaining({ changedFields: ['code'] }));
  });

  it('as a whole is every clause that was added, dropped or changed, each once', async () => {
    const changes = (await compared('2022-tc', '2023-tc'))?.changes ?? [];
    expect(changes.some(({ before }) => before === null)).toBe(true);
    expect(changes.some(({ after }) => after === null)).toBe(true);
    const keys = changes.map(({ before, after }) => `${before?.reference} ${after?.reference}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { before, after, changedFields } of changes) {
      expect(changedFields.length > 0).toBe(before !== null && after !== null);
    }
  });

  it('is nothing from an edition to itself, and turned round the other way back', async () => {
    expect((await compared('2023-tc', '2023-tc'))?.changes).toEqual([]);
    const swapped = ({ kind, before, after }: Change) => [
      kind,
      before?.reference,
      after?.reference,
    ];
    const there = (await compared('2018-faq', '2023-tc', mini))?.changes.map(swapped) ?? [];
    const back = (await compared('2023-tc', '2018-faq', mini))?.changes.map(swapped) ?? [];
    const turned = back.map(([kind, before, after]) => [kind, after, before]);
    expect(new Set(turned.map(String))).toEqual(new Set(there.map(String)));
  });

  it('is not there where an edition is unknown, or a draft that the caller may not see', async () => {
    expect(await compared('2022-tc', 'trm_unknown')).toBeNull();
    await catalog.sql(
      `INSERT INTO catalog.terms_version (id, code, programme, generation, revision, status, obligor, valid_from, locales, source)
       VALUES ('trm_draft', 'draft', 'CARE_REFRESH', 'RENEWABLE_2023', 99, 'DRAFT', 'O', '2027-01-01', '{en}', '{"document": "test", "isSynthetic": true}')`,
    );
    expect(await compared('2023-tc', 'trm_draft', mini)).toBeNull();
    const seen = await catalog.told<Diff>(diffQuery, between('2023-tc', 'trm_draft'), publisher);
    expect(seen.termsDiff?.changes.every(({ after }) => after === null)).toBe(true);
    await catalog.sql(`DELETE FROM catalog.terms_version WHERE id = 'trm_draft'`);
  });

  it('costs as many statements for editions of a few clauses as for those of many', async () => {
    const count = async (from: string, to: string) =>
      (await catalog.counted(diffQuery, between(from, to))).count;
    expect(await count('2018-faq-r1', '2018-faq')).toBe(await count('2022-tc', '2023-tc'));
  });
});

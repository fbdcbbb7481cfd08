import { type CatalogDatabase, catalogDatabase } from '../../../../test/support/catalog-database';
import { draftSchedule } from '../../../../test/support/catalog-drafts';
import { there } from '../../../../test/support/there';

let catalog: CatalogDatabase;

beforeAll(async () => {
  catalog = await catalogDatabase('catalog_retiring');
});
beforeEach(() => catalog.reset());
afterAll(() => catalog.drop());

/** The edition on record, under which nothing is on sale any more. */
const unsold = async (): Promise<string> => {
  await catalog.withdrawPlan(catalog.ids.annual);
  return catalog.ids.terms;
};

const edition = (id: string) =>
  catalog.query('SELECT status, valid_to::text AS to, version FROM terms_version WHERE id = $1', [
    id,
  ]);

const codesOf = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);

/** A further edition that is in force from a day on, with the year's plan on sale under it. */
const successor = async (validFrom: string): Promise<void> => {
  const { made } = await catalog.draftTerms({ supersedesId: catalog.ids.terms, validFrom });
  const { id } = there(made);
  await catalog.publishTerms(id);
  await draftSchedule(catalog, { id: 'fee_2', termsId: id, validFrom });
  await catalog.publishFees('fee_2');
  await catalog.query(
    `INSERT INTO plan_sku (id, name, product_code, term_months, terms_id, generation, kind, forms, status, counts, source)
     SELECT 'sku_2', name, product_code, term_months, $1, generation, kind, forms, 'DRAFT', counts, source
     FROM plan_sku WHERE id = $2`,
    [id, catalog.ids.annual],
  );
  expect(codesOf(await catalog.publishPlan('sku_2'))).toEqual([]);
};

describe('retiring terms', () => {
  it('gives an edition its last day', async () => {
    const id = await unsold();
    const { made, refusals } = await catalog.retireTerms(id, '2026-12-31');
    expect(refusals).toEqual([]);
    expect(made).toMatchObject({ id, status: 'RETIRED', validTo: '2026-12-31', version: 2 });
    expect(await edition(id)).toEqual([{ status: 'RETIRED', to: '2026-12-31', version: 2 }]);
    expect(
      await catalog.query(
        'SELECT action, from_status, to_status FROM history_event WHERE subject_id = $1',
        [id],
      ),
    ).toEqual([{ action: 'retireTermsVersion', from_status: 'PUBLISHED', to_status: 'RETIRED' }]);
  });

  it('does not leave a plan on sale without terms: it names the plan', async () => {
    const { refusals } = await catalog.retireTerms(catalog.ids.terms, '2026-12-31');
    expect(refusals).toEqual([
      {
        code: 'PLANS_LEFT_WITHOUT_TERMS',
        field: ['termsVersionId'],
        detail: expect.stringContaining('RS 4 Mini (annual plan)'),
        basis: [],
      },
    ]);
    expect(await edition(catalog.ids.terms)).toMatchObject([{ status: 'PUBLISHED', version: 1 }]);
  });

  it.each([
    { validFrom: '2026-07-01', lastDay: '2026-06-30', refused: [] },
    { validFrom: '2026-07-01', lastDay: '2026-06-29', refused: ['PLANS_LEFT_WITHOUT_TERMS'] },
  ])(
    'with $lastDay as its last day before an edition from $validFrom on gives $refused',
    async ({ validFrom, lastDay, refused }) => {
      await successor(validFrom);
      expect(codesOf(await catalog.retireTerms(catalog.ids.terms, lastDay))).toEqual(refused);
    },
  );

  it('refuses what is not there, a draft, and what is retired already', async () => {
    const { made } = await catalog.draftTerms();
    const id = await unsold();
    await catalog.retireTerms(id, '2026-12-31');
    expect(codesOf(await catalog.retireTerms('trm_none', '2026-12-31'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await catalog.retireTerms(there(made).id, '2026-12-31'))).toEqual([
      'NOT_PUBLISHED',
    ]);
    expect(codesOf(await catalog.retireTerms(id, '2026-12-31'))).toEqual(['NOT_PUBLISHED']);
  });

  it.each([
    { lastDay: '2026-03-11', says: 'has passed' },
    { lastDay: '2023-06-30', says: 'is before 2023-07-01' },
    { lastDay: '2027-01-01', says: 'is after 2026-12-31' },
  ])('takes no last day such as $lastDay, which $says', async ({ lastDay, says }) => {
    const id = await unsold();
    await catalog.query(`UPDATE terms_version SET valid_to = '2026-12-31'`);
    await expect(catalog.retireTerms(id, lastDay)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'validTo'],
      message: expect.stringContaining(says),
    });
  });

  it.each(['2026-03-12', '2025-12-31'])(
    'takes %s: today, and a day that is its last one already, however long past',
    async (lastDay) => {
      const id = await unsold();
      if (lastDay < '2026')
        await catalog.query('UPDATE terms_version SET valid_to = $1', [lastDay]);
      expect(codesOf(await catalog.retireTerms(id, lastDay))).toEqual([]);
    },
  );

  it('compares the version that the caller has seen', async () => {
    const id = await unsold();
    const stale = catalog.retireTerms(id, '2026-12-31', { expectedVersion: 7 });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

import { type CatalogDatabase, catalogDatabase } from '../../../../test/support/catalog-database';
import { addClause, draftSchedule } from '../../../../test/support/catalog-drafts';
import { there } from '../../../../test/support/there';

let catalog: CatalogDatabase;

beforeAll(async () => {
  catalog = await catalogDatabase('catalog_sale');
});
beforeEach(() => catalog.reset());
afterAll(() => catalog.drop());

/** An edition that answers for the plan of two years as well, whose id is given: a draft unless it is published. */
const editionForBoth = async (): Promise<string> => {
  const { made } = await catalog.draftTerms({ supersedesId: catalog.ids.terms });
  const { id } = there(made);
  await addClause(catalog, id, 'QUOTA', { id: 'cls_two', reference: 'QUOTA 24', plan_months: 24 });
  return id;
};

/** The plan of two years as a draft under other terms. */
const planUnder = async (termsId: string): Promise<string> => {
  await catalog.query('UPDATE plan_sku SET terms_id = $1 WHERE id = $2', [
    termsId,
    catalog.ids.twoYears,
  ]);
  return catalog.ids.twoYears;
};

/** A plan that lacks nothing: its terms answer for it, and a schedule has a fee for each of its four uses. */
const readyPlan = async (): Promise<string> => {
  const termsId = await editionForBoth();
  await catalog.publishTerms(termsId);
  await catalog.publishFees(await draftSchedule(catalog, { id: 'fee_2', termsId }));
  return planUnder(termsId);
};

const planOf = (id: string) =>
  catalog.query('SELECT status, version FROM plan_sku WHERE id = $1', [id]);

const eventsOf = (id: string) =>
  catalog.query(
    'SELECT action, from_status AS from, to_status AS to FROM history_event WHERE subject_id = $1',
    [id],
  );

const saidOf = ({
  refusals,
}: {
  readonly refusals: readonly { readonly code: string; readonly detail?: string | undefined }[];
}) => refusals.map(({ code, detail }) => [code, detail]);

describe('putting a plan on sale', () => {
  it('is done once its terms bind and each of its uses has a fee', async () => {
    const id = await readyPlan();
    const { made, refusals } = await catalog.publishPlan(id);
    expect(refusals).toEqual([]);
    expect(made).toMatchObject({ id, status: 'PUBLISHED', version: 2 });
    expect(await planOf(id)).toEqual([{ status: 'PUBLISHED', version: 2 }]);
    expect(await eventsOf(id)).toEqual([
      { action: 'publishPlanSku', from: 'DRAFT', to: 'PUBLISHED' },
    ]);
  });

  it('R-PRG-06: is refused while its terms are a draft, which nobody could accept', async () => {
    const id = await planUnder(await editionForBoth());
    const { refusals } = await catalog.publishPlan(id);
    expect(refusals[0]).toEqual({
      code: 'NO_TERMS',
      field: ['planSkuId'],
      detail: '2023-tc.2 is not published',
      basis: [{ ruleId: 'R-PRG-06' }],
    });
  });

  it('R-PRG-06: is refused once its terms are retired', async () => {
    const id = await readyPlan();
    const [{ terms_id: termsId } = { terms_id: '' }] = await catalog.query<{ terms_id: string }>(
      'SELECT terms_id FROM plan_sku WHERE id = $1',
      [id],
    );
    await catalog.retireTerms(termsId, '2026-12-31');
    expect(saidOf(await catalog.publishPlan(id))).toEqual([
      ['NO_TERMS', '2023-tc.2 is not published'],
    ]);
  });

  it('names each kind of clause that its terms do not answer for, and what has no fee, at once', async () => {
    const { refusals } = await catalog.publishPlan(catalog.ids.twoYears);
    expect(refusals).toEqual([
      {
        code: 'NO_TERMS',
        field: ['planSkuId'],
        detail: 'no clause of 2023-tc answers for it on QUOTA',
        basis: [{ ruleId: 'R-PRG-06' }],
      },
      {
        code: 'NO_FEE',
        field: ['planSkuId'],
        detail:
          'no fee is known for use 1 (DAMAGE), use 2 (DAMAGE), use 3 (DAMAGE), use 4 (DAMAGE)',
        basis: [{ ruleId: 'R-PRG-02' }, { ruleId: 'R-FEE-01' }],
      },
    ]);
    expect(await planOf(catalog.ids.twoYears)).toEqual([{ status: 'DRAFT', version: 1 }]);
  });

  it('R-FEE-01: wants every use priced by one schedule, and says which the nearest one leaves out', async () => {
    const termsId = await editionForBoth();
    await catalog.publishTerms(termsId);
    const steps = (to: number) => [{ from: 1, to, months: 24 }];
    await catalog.publishFees(
      await draftSchedule(catalog, { id: 'fee_1', termsId, steps: steps(1) }),
    );
    await catalog.publishFees(
      await draftSchedule(catalog, { id: 'fee_2', termsId, steps: steps(3), region: 'LT' }),
    );
    await draftSchedule(catalog, { id: 'fee_3', termsId, steps: steps(4), region: 'EU' });
    expect(saidOf(await catalog.publishPlan(await planUnder(termsId)))).toEqual([
      ['NO_FEE', 'no fee is known for use 4 (DAMAGE)'],
    ]);
  });

  it('R-FEE-01: wants a fee for every flyaway that it grants too', async () => {
    const id = await readyPlan();
    await catalog.query(`UPDATE plan_sku SET counts = counts || '{"flyaways": 1}' WHERE id = $1`, [
      id,
    ]);
    expect(saidOf(await catalog.publishPlan(id))).toEqual([
      ['NO_FEE', expect.stringContaining('use 1 (FLYAWAY)')],
    ]);
  });

  it('is refused for what is not there, on sale or withdrawn', async () => {
    const [field, basis] = [['planSkuId'], []];
    expect((await catalog.publishPlan('sku_none')).refusals).toEqual([
      { code: 'NOT_FOUND', field, basis },
    ]);
    const notDraft = [{ code: 'NOT_DRAFT', field, basis }];
    expect((await catalog.publishPlan(catalog.ids.annual)).refusals).toEqual(notDraft);
    await catalog.withdrawPlan(catalog.ids.annual);
    expect((await catalog.publishPlan(catalog.ids.annual)).refusals).toEqual(notDraft);
  });

  it('compares the version, and answers a repeat as it answered first', async () => {
    const id = await readyPlan();
    await expect(catalog.publishPlan(id, { expectedVersion: 3 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const more = { expectedVersion: 1, idempotencyKey: 'plan-1' };
    await catalog.publishPlan(id, more);
    expect((await catalog.publishPlan(id, more)).made).toMatchObject({ id, version: 2 });
    expect(await eventsOf(id)).toHaveLength(1);
  });
});

describe('withdrawing a plan', () => {
  it('takes it off sale', async () => {
    const { annual } = catalog.ids;
    const { made, refusals } = await catalog.withdrawPlan(annual);
    expect(refusals).toEqual([]);
    expect(made).toMatchObject({ id: annual, status: 'WITHDRAWN', version: 2 });
    expect(await planOf(annual)).toEqual([{ status: 'WITHDRAWN', version: 2 }]);
    expect(await eventsOf(annual)).toEqual([
      { action: 'withdrawPlanSku', from: 'PUBLISHED', to: 'WITHDRAWN' },
    ]);
  });

  it('is refused for what is not there and not on sale', async () => {
    const [field, basis] = [['planSkuId'], []];
    const { annual, twoYears } = catalog.ids;
    expect((await catalog.withdrawPlan('sku_none')).refusals).toEqual([
      { code: 'NOT_FOUND', field, basis },
    ]);
    await catalog.withdrawPlan(annual);
    for (const id of [annual, twoYears]) {
      expect((await catalog.withdrawPlan(id)).refusals).toEqual([
        { code: 'NOT_ON_SALE', field, basis },
      ]);
    }
  });
});

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
const editionForBoth = async (change: object = {}): Promise<string> => {
  const { made } = await catalog.draftTerms({ supersedesId: catalog.ids.terms, ...change });
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
const readyPlan = async (change: object = {}): Promise<string> => {
  const termsId = await editionForBoth(change);
  await catalog.publishTerms(termsId);
  await catalog.publishFees(await draftSchedule(catalog, { id: 'fee_2', termsId }));
  return planUnder(termsId);
};

const termsOf = async (planId: string): Promise<string> => {
  const [plan] = await catalog.query<{ readonly termsId: string }>(
    'SELECT terms_id AS "termsId" FROM plan_sku WHERE id = $1',
    [planId],
  );
  return there(plan).termsId;
};

/** How a schedule is refused that has no fee for some turns. */
const unpriced = (schedule: string, ...turns: readonly number[]): string =>
  `Draft ${schedule} has none for ${turns.map((turn) => `use ${turn} (DAMAGE)`).join(', ')}: one that has them all has to take its place`;

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
    await catalog.retireTerms(await termsOf(id), '2026-12-31');
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

  it('R-FEE-01: wants every use priced by one schedule, and says what each leaves out', async () => {
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
      ['NO_FEE', unpriced('fee_1 from 2026-07-01', 2, 3, 4)],
      ['NO_FEE', unpriced('fee_2 from 2026-07-01', 4)],
    ]);
  });

  it.each([
    { which: 'a nearer one', place: { region: 'LT', validFrom: '2026-07-01' } },
    { which: 'a newer one', place: { region: 'PL', validFrom: '2026-09-01' } },
    { which: 'one for another channel', place: { channel: 'PARTNER_SERVICE', validFrom: '2026-07-01' } },
  ])('R-FEE-01: is refused where $which prices only some uses, until one for all has taken its place', async ({ place }) => {
    const id = await readyPlan();
    const drafted = async (schedule: string, to: number, change: object) =>
      draftSchedule(catalog, { id: schedule, termsId: await termsOf(id), steps: [{ from: 1, to, months: 24 }], ...change });
    await catalog.publishFees(await drafted('fee_3', 1, place));
    const refused = [['NO_FEE', unpriced(`fee_3 from ${place.validFrom}`, 2, 3, 4)]];
    expect(saidOf(await catalog.publishPlan(id))).toEqual(refused);
    const whole = await drafted('fee_4', 4, { ...place, validFrom: '2026-10-01' });
    expect(saidOf(await catalog.publishFees(whole))).toEqual([]);
    // In Lithuania October begins an hour before it does in Poland, which both schedules serve as well.
    catalog.moveTo('2026-09-30T21:59:59Z');
    expect(saidOf(await catalog.publishPlan(id))).toEqual(refused);
    catalog.moveTo('2026-09-30T22:00:00Z');
    expect(saidOf(await catalog.publishPlan(id))).toEqual([]);
  }); // prettier-ignore

  it('R-FEE-01: counts no schedule that begins only after the plan is sold', async () => {
    const id = await readyPlan({ validFrom: '2026-03-12' });
    expect(saidOf(await catalog.publishPlan(id))).toEqual([
      ['NO_FEE', expect.stringMatching(/use 4 \(DAMAGE\); Draft fee_2 begins only on 2026-07-01$/)],
    ]);
    // In Poland July begins two hours before it does in UTC.
    catalog.moveTo('2026-06-30T21:59:59Z');
    expect(saidOf(await catalog.publishPlan(id))).toEqual([['NO_FEE', expect.anything()]]);
    catalog.moveTo('2026-06-30T22:00:00Z');
    expect(saidOf(await catalog.publishPlan(id))).toEqual([]);
  });

  it('R-PRG-06: is refused where two clauses of its terms win with equal right, anywhere it could be sold', async () => {
    const termsId = await editionForBoth();
    const inPoland = { plan_months: 24, region_code: 'PL' };
    for (const reference of ['ONE', 'OTHER']) {
      await addClause(catalog, termsId, 'TRANSFER', {
        id: `cls_${reference}`,
        reference,
        ...inPoland,
      });
    }
    await catalog.query(`UPDATE terms_version SET status = 'PUBLISHED' WHERE id = $1`, [termsId]);
    await catalog.publishFees(await draftSchedule(catalog, { id: 'fee_2', termsId }));
    const id = await planUnder(termsId);
    expect((await catalog.publishPlan(id)).refusals).toEqual([
      {
        code: 'NO_TERMS',
        field: ['planSkuId'],
        detail: 'ONE and OTHER of 2023-tc.2 win with equal right for it',
        basis: [{ ruleId: 'R-PRG-06' }],
      },
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

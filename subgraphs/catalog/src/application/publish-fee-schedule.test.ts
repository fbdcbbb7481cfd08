import { type CatalogDatabase, catalogDatabase } from '../../../../test/support/catalog-database';
import { draftSchedule } from '../../../../test/support/catalog-drafts';
import { there } from '../../../../test/support/there';
import { pgFeeReads } from '../adapters/pg-fee.reads';
import { pinnedSchedule } from '../domain/fee-pinning';

let catalog: CatalogDatabase;

beforeAll(async () => {
  catalog = await catalogDatabase('catalog_fees');
});
beforeEach(() => catalog.reset());
afterAll(() => catalog.drop());

const schedules = () =>
  catalog.query(
    `SELECT id, status, valid_to::text AS to, ordinal_basis AS basis, version FROM fee_schedule ORDER BY valid_from, id`,
  );

const saidOf = ({
  refusals,
}: {
  readonly refusals: readonly { readonly code: string; readonly detail?: string | undefined }[];
}) => refusals.map(({ code, detail }) => [code, detail]);

describe('publishing fees', () => {
  it('makes the draft binding, and ends the one before it the day before', async () => {
    const id = await draftSchedule(catalog);
    const { made, refusals } = await catalog.publishFees(id);
    expect(refusals).toEqual([]);
    expect(made).toMatchObject({ id, status: 'PUBLISHED', version: 2 });
    expect(await schedules()).toMatchObject([
      { id: catalog.ids.schedule, status: 'PUBLISHED', to: '2026-06-30', version: 2 },
      { id, status: 'PUBLISHED', to: null, version: 2 },
    ]);
    expect(
      await catalog.query(
        'SELECT subject_id, from_status, to_status FROM history_event ORDER BY position',
      ),
    ).toEqual([
      { subject_id: id, from_status: 'DRAFT', to_status: 'PUBLISHED' },
      { subject_id: catalog.ids.schedule, from_status: null, to_status: null },
    ]);
  });

  it.each([
    { what: 'another region', change: { region: 'LT' } },
    { what: 'another channel', change: { channel: 'PARTNER_SERVICE' } },
  ])('leaves the schedule of $what as it is', async ({ change }) => {
    await catalog.publishFees(await draftSchedule(catalog, change));
    expect(await schedules()).toMatchObject([{ to: null, version: 1 }, { status: 'PUBLISHED' }]);
  });

  it('leaves each channel the newest of its own schedules, whichever is the newest of all', async () => {
    const drafts = [
      { id: 'fee_a', channel: 'PARTNER_SERVICE', validFrom: '2026-05-01' },
      { id: 'fee_b', channel: 'MAKER_DIRECT', validFrom: '2026-07-01' },
      { id: 'fee_c', channel: 'PARTNER_SERVICE', validFrom: '2026-09-01' },
    ] as const;
    for (const draft of drafts) await catalog.publishFees(await draftSchedule(catalog, draft));
    const reads = pgFeeReads(catalog.database.manager);
    const serving = await reads.schedulesServing(['PL']);
    const tiers = await reads.tiersOfProducts(['rs-4-mini']);
    const plan = { productCode: 'rs-4-mini', termMonths: 12, termsId: catalog.ids.terms };
    const region = { code: 'PL', partOfCode: 'EU' };
    const pinned = (day: string) =>
      (['MAKER_DIRECT', 'PARTNER_SERVICE'] as const).map(
        (channel) => pinnedSchedule(serving, tiers, { ...plan, region, channel, day })?.id,
      );
    expect(['2026-06-01', '2026-08-01', '2026-10-01'].map(pinned)).toEqual([
      [catalog.ids.schedule, 'fee_a'],
      ['fee_b', 'fee_a'],
      ['fee_b', 'fee_c'],
    ]);
  });

  it('A-11: copies how turns are counted from the terms, whatever the draft said', async () => {
    const id = await draftSchedule(catalog, { ordinalBasis: 'DAMAGE_ONLY' });
    const { made } = await catalog.publishFees(id);
    expect(made).toMatchObject({ ordinalBasis: 'ALL_REPLACEMENTS' });
    expect(await schedules()).toMatchObject([{}, { basis: 'ALL_REPLACEMENTS' }]);
  });

  it.each([
    { what: 'a first turn that is missing', steps: [{ from: 2, to: null }], says: 'rs-4-mini (DAMAGE) has a step from turn 2, where turn 1 was expected' },
    { what: 'a hole', steps: [{ from: 1, to: 1 }, { from: 3, to: null }], says: 'rs-4-mini (DAMAGE) has a step from turn 3, where turn 2 was expected' },
    { what: 'steps that overlap', steps: [{ from: 1, to: null }, { from: 2, to: 2 }], says: 'rs-4-mini (DAMAGE) has a step from turn 2, after a step without an end' },
    { what: 'no fee at all', steps: [], says: 'it has no fee at all' },
  ])('R-FEE-01: refuses $what', async ({ steps, says }) => {
    const ofTwoYears = steps.map((step) => ({ ...step, months: 24 }));
    const { refusals } = await catalog.publishFees(
      await draftSchedule(catalog, { steps: ofTwoYears }),
    );
    expect(refusals).toEqual([
      {
        code: 'TIERS_NOT_CONTIGUOUS',
        field: ['feeScheduleId'],
        detail: says,
        basis: [{ ruleId: 'R-FEE-01' }],
      },
    ]);
  }); // prettier-ignore

  it('R-FEE-01: counts turns of each length and kind of use by themselves', async () => {
    const steps = [
      { from: 1, to: 2 },
      { from: 1, to: null, months: 24 },
      { from: 1, to: null, incidentType: 'FLYAWAY' },
    ];
    expect(saidOf(await catalog.publishFees(await draftSchedule(catalog, { steps })))).toEqual([]);
  });

  it('C-10: refuses amounts in another currency, those of parts among them', async () => {
    const id = await draftSchedule(catalog, { steps: [{ from: 1, to: null, currency: 'EUR' }] });
    await catalog.query(
      `INSERT INTO component_price (id, schedule_id, component_code, amount_minor, currency, source)
       VALUES ('cpr_1', $1, 'gimbal', 100, 'USD', '{}')`,
      [id],
    );
    const result = await catalog.publishFees(id);
    expect(saidOf(result)).toEqual([
      ['CURRENCY_MIXED', 'EUR and not PLN'],
      ['CURRENCY_MIXED', 'USD and not PLN'],
    ]);
    expect(result.refusals[0]?.basis).toEqual([{ ruleId: 'C-10' }]);
  });

  describe('prices the uses of plans', () => {
    const plan = 'DJI Care Refresh RS 4 Mini (annual plan)';
    const wants = 'has none for use 2 (DAMAGE)';

    it('R-FEE-01: refuses one under which a use of a plan on sale has no fee', async () => {
      const id = await draftSchedule(catalog, { steps: [{ from: 1, to: 1 }] });
      const { refusals } = await catalog.publishFees(id);
      expect(refusals).toEqual([
        {
          code: 'NO_FEE',
          field: ['feeScheduleId'],
          detail: `${plan} ${wants}`,
          basis: [{ ruleId: 'R-PRG-02' }, { ruleId: 'R-FEE-01' }],
        },
      ]);
      expect(await schedules()).toMatchObject([{ to: null }, { id, status: 'DRAFT' }]);
    });

    it('R-FEE-01: refuses one that prices another kind of use alone', async () => {
      const steps = [{ from: 1, to: null, months: null, incidentType: 'FLYAWAY' }];
      expect(saidOf(await catalog.publishFees(await draftSchedule(catalog, { steps })))).toEqual([
        ['NO_FEE', `${plan} has none for use 1 (DAMAGE), use 2 (DAMAGE)`],
      ]);
    });

    it('R-FEE-01: refuses one for codes of a withdrawn plan too, which may still be activated', async () => {
      await catalog.withdrawPlan(catalog.ids.annual);
      const id = await draftSchedule(catalog, { steps: [{ from: 1, to: 1 }] });
      expect(saidOf(await catalog.publishFees(id))).toEqual([['NO_FEE', `${plan} ${wants}`]]);
    });

    it('asks nothing for a plan that is a draft, nor for one that it leaves to the schedule before it', async () => {
      const id = await draftSchedule(catalog, { steps: [{ from: 1, to: 1, months: 24 }] });
      expect(saidOf(await catalog.publishFees(id))).toEqual([]);
    });

    it('asks nothing where no plan of its terms is sold', async () => {
      await catalog.query(`UPDATE region SET sold_terms = '{}'`);
      const id = await draftSchedule(catalog, { steps: [{ from: 1, to: 1 }] });
      expect(saidOf(await catalog.publishFees(id))).toEqual([]);
    });
  });

  it.each(['2026-07-01', '2026-06-30'])(
    'does not begin on %s, when another one begins on the same day or later',
    async (validFrom) => {
      await catalog.publishFees(await draftSchedule(catalog));
      const id = await draftSchedule(catalog, { id: 'fee_2', validFrom });
      expect(saidOf(await catalog.publishFees(id))).toEqual([
        ['VALIDITY_OVERLAPS', 'Draft fee_draft begins on 2026-07-01'],
      ]);
    },
  );

  it('ends the one before it in another currency too: a region has one', async () => {
    const id = await draftSchedule(catalog, { steps: [{ from: 1, to: null, currency: 'EUR' }] });
    await catalog.query(`UPDATE fee_schedule SET currency = 'EUR' WHERE id = $1`, [id]);
    expect(saidOf(await catalog.publishFees(id))).toEqual([]);
    expect(await schedules()).toMatchObject([{ to: '2026-06-30' }, { id, to: null }]);
  });

  it.each([
    { now: '2026-03-12T12:00:00Z', validFrom: '2026-03-11', day: '2026-03-12' },
    { now: '2026-03-12T22:00:00Z', validFrom: '2026-03-12', day: '2026-03-13' },
  ])(
    'at $now does not begin on $validFrom: it has passed once it is over somewhere it serves',
    async ({ now, validFrom, day }) => {
      catalog.moveTo(now);
      const { refusals } = await catalog.publishFees(await draftSchedule(catalog, { validFrom }));
      expect(refusals).toEqual([
        {
          code: 'VALID_FROM_PAST',
          field: ['feeScheduleId'],
          detail: expect.stringMatching(
            new RegExp(`^it is ${validFrom}, and in .+ it is ${day} already$`),
          ) as unknown,
          basis: [],
        },
      ]);
    },
  );

  it.each([
    { now: '2026-03-12T12:00:00Z', change: { validFrom: '2026-03-12' } },
    { now: '2026-03-12T21:59:59Z', change: { validFrom: '2026-03-12' } },
  ])('at $now begins on its day as long as that is not over', async ({ now, change }) => {
    catalog.moveTo(now);
    expect(saidOf(await catalog.publishFees(await draftSchedule(catalog, change)))).toEqual([]);
  });

  it('does not go with terms that are a draft themselves, whose way of counting may still change', async () => {
    const { made } = await catalog.draftTerms();
    const id = await draftSchedule(catalog, { termsId: there(made).id });
    expect(saidOf(await catalog.publishFees(id))).toEqual([
      ['TERMS_NOT_PUBLISHED', 'publish 2023-tc.2 first'],
    ]);
  });

  it('refuses what is not there, and what is no draft', async () => {
    const [field, basis] = [['feeScheduleId'], []];
    expect((await catalog.publishFees('fee_none')).refusals).toEqual([
      { code: 'NOT_FOUND', field, basis },
    ]);
    expect((await catalog.publishFees(catalog.ids.schedule)).refusals).toEqual([
      { code: 'NOT_DRAFT', field, basis },
    ]);
  });

  it('compares the version, and answers a repeat as it answered first', async () => {
    const id = await draftSchedule(catalog);
    await expect(catalog.publishFees(id, { expectedVersion: 0 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const more = { expectedVersion: 1, idempotencyKey: 'fees-1' };
    await catalog.publishFees(id, more);
    const before = await schedules();
    expect((await catalog.publishFees(id, more)).made).toMatchObject({ id, version: 2 });
    expect(await schedules()).toEqual(before);
  });
});

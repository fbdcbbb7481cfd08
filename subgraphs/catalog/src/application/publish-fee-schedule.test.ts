import { type CatalogDatabase, catalogDatabase } from '../../../../test/support/catalog-database';
import { draftSchedule } from '../../../../test/support/catalog-drafts';
import { there } from '../../../../test/support/there';

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

  it('A-11: copies how turns are counted from the terms, whatever the draft said', async () => {
    const id = await draftSchedule(catalog, { ordinalBasis: 'DAMAGE_ONLY' });
    const { made } = await catalog.publishFees(id);
    expect(made).toMatchObject({ ordinalBasis: 'ALL_REPLACEMENTS' });
    expect(await schedules()).toMatchObject([{}, { basis: 'ALL_REPLACEMENTS' }]);
  });

  it.each([
    {
      what: 'a first turn that is missing',
      steps: [{ from: 2, to: null }],
      says: 'rs-4-mini (DAMAGE) has a step from turn 2, where turn 1 was expected',
    },
    {
      what: 'a hole',
      steps: [
        { from: 1, to: 1 },
        { from: 3, to: null },
      ],
      says: 'rs-4-mini (DAMAGE) has a step from turn 3, where turn 2 was expected',
    },
    {
      what: 'steps that overlap',
      steps: [
        { from: 1, to: null },
        { from: 2, to: 2 },
      ],
      says: 'rs-4-mini (DAMAGE) has a step from turn 2, after a step without an end',
    },
    { what: 'no fee at all', steps: [], says: 'it has no fee at all' },
  ])('R-FEE-01: refuses $what', async ({ steps, says }) => {
    const { refusals } = await catalog.publishFees(await draftSchedule(catalog, { steps }));
    expect(refusals).toEqual([
      {
        code: 'TIERS_NOT_CONTIGUOUS',
        field: ['feeScheduleId'],
        detail: says,
        basis: [{ ruleId: 'R-FEE-01' }],
      },
    ]);
  });

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

  it.each(['2023-07-01', '2023-06-30'])(
    'does not begin on %s, when another one begins on the same day or later',
    async (validFrom) => {
      const id = await draftSchedule(catalog, { validFrom });
      expect(saidOf(await catalog.publishFees(id))).toEqual([
        ['VALIDITY_OVERLAPS', expect.stringMatching(/ begins on 2023-07-01$/)],
      ]);
    },
  );

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

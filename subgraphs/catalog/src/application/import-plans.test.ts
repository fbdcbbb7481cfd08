import {
  importDatabase,
  type ImportDatabase,
  source,
} from '../../../../test/support/import-database';
import { documentOf } from '../../../../test/support/table-imports';

let db: ImportDatabase;
beforeAll(async () => {
  db = await importDatabase('import_plans');
});
beforeEach(() => db.catalog.reset());
afterAll(() => db.drop());

const plan = (cells: {
  readonly ean?: string;
  readonly sku?: string;
  readonly counts?: string;
  readonly months?: number;
  readonly terms?: string;
}) =>
  `rs-4-mini,${cells.months ?? 24},${cells.terms ?? '2023-tc'},${cells.counts ?? '4,0,0,0'},none,24,${cells.sku ?? ''},${cells.ean ?? ''},${source}`;
const product = (code: string, change: (row: string) => string = (row) => row) =>
  change(`${code},DJI ${code},handheld_gimbal,RS,,false,720,true,gimbal:1;grip:1,grip,${source},`);

describe('importing plans', () => {
  it('drafts new ones, named like the others, and changes codes of those on record', async () => {
    await db.load('PRODUCTS', documentOf('PRODUCTS', [product('rs-5')]));
    const rows = [
      `rs-5,12,2023-tc,2,0,0,0,none,12,CP.1,4006381333931,${source}`,
      `rs-4-mini,12,2023-tc,2,0,0,0,none,12,CP.2,6937224103313,${source}`,
    ];
    const { made, refusals } = await db.load('PLANS', documentOf('PLANS', rows));
    expect([made?.rowCount, refusals]).toEqual([2, []]);
    expect(
      await db.catalog.query(
        'SELECT name, status, ean, manufacturer_part_number AS number, version FROM plan_sku WHERE term_months = 12 ORDER BY name',
      ),
    ).toEqual([
      {
        name: 'DJI Care Refresh RS 4 Mini (annual plan)',
        status: 'PUBLISHED',
        ean: '6937224103313',
        number: 'CP.2',
        version: 2,
      },
      {
        name: 'DJI Care Refresh rs-5 (annual plan)',
        status: 'DRAFT',
        ean: '4006381333931',
        number: 'CP.1',
        version: 1,
      },
    ]);
  });

  it('leaves number, bar code and source of a published plan as they are where it does not say them, and takes the first two from a draft', async () => {
    const marks = () =>
      db.catalog.query('SELECT ean, manufacturer_part_number, source FROM plan_sku ORDER BY id');
    await db.catalog.query(
      `UPDATE plan_sku SET source = source || '{"isSynthetic": true, "note": "A note."}'`,
    );
    const before = await marks();
    const published = `rs-4-mini,12,2023-tc,2,0,0,0,none,12,,,${source}`;
    const marked = plan({ ean: '4006381333931', sku: 'CP.24' });
    expect((await db.load('PLANS', documentOf('PLANS', [published, marked]))).refusals).toEqual([]);
    expect(await marks()).not.toEqual(before);
    expect((await db.load('PLANS', documentOf('PLANS', [plan({})]))).refusals).toEqual([]);
    expect(await marks()).toEqual(before);
    await db.catalog.withdrawPlan(db.catalog.ids.annual);
    expect((await db.load('PLANS', documentOf('PLANS', [published]))).refusals).toEqual([]);
    expect(await marks()).toEqual(before);
  });

  it('takes another source from the document', async () => {
    const other = plan({}).replace(source, 'Other (no page address)');
    await db.load('PLANS', documentOf('PLANS', [other]));
    expect(
      await db.catalog.query(
        "SELECT source ->> 'document' AS document FROM plan_sku WHERE term_months = 24",
      ),
    ).toEqual([{ document: 'Other (no page address)' }]);
  });

  it('never changes what a published plan grants', () =>
    db.refuses('PLANS', documentOf('PLANS', [`rs-4-mini,12,2023-tc,3,0,0,0,none,12,,,${source}`]), [
      ['ROW_INVALID', 'line 2, replacements', 'is 3, and the plan was published with 2'],
      ['ROW_INVALID', 'line 2, replacements', 'QUOTA grants 2'],
    ]));

  it('refuses wrong check digits, codes of other plans, unknown products and terms, and counts that contradict', () =>
    db.refuses(
      'PLANS',
      documentOf('PLANS', [
        plan({ ean: '4006381333930' }),
        plan({ ean: '6937224103313' }),
        plan({ terms: '2019-tc' }),
        `rs-9,12,2023-tc,2,0,0,0,none,12,,,${source}`,
        plan({ months: 36, counts: '1,2,0,0' }),
        plan({ months: 48, sku: 'CP.9' }),
        plan({ months: 60, sku: 'CP.9' }),
      ]),
      [
        ['CHECK_DIGIT_WRONG', 'line 2, ean', 'has to end with 1'],
        ['DUPLICATE_ROW', 'line 3, ean', "is another plan's on record"],
        ['REFERENCE_UNKNOWN', 'line 4, terms_generation', '2019-tc is no terms version'],
        ['REFERENCE_UNKNOWN', 'line 5, product_code', 'rs-9 is no product'],
        ['ROW_INVALID', 'line 6, flyaway_max', '2 flyaways are more than the 1'],
        ['ROW_INVALID', 'line 6, flyaway_max', 'flyaway is not covered'],
        ['ROW_INVALID', 'line 6, max_total_months', 'is less than the plan itself'],
        ['ROW_INVALID', 'line 6, flyaway_max', 'says otherwise than the plan'],
        ['ROW_INVALID', 'line 6, flyaway_max', 'says otherwise than the plan'],
        ['ROW_INVALID', 'line 7, max_total_months', 'is less than the plan itself'],
        ['DUPLICATE_ROW', 'line 8, sku', 'stands on line 7 already'],
      ],
    ));
});

describe('importing products, places and the register', () => {
  it('adds a product whose parts carry the serial numbers that its family has', async () => {
    const { refusals } = await db.load('PRODUCTS', documentOf('PRODUCTS', [product('rs-5')]));
    expect(refusals).toEqual([]);
    expect(
      await db.catalog.query(
        "SELECT parts, series_codes AS series FROM product WHERE code = 'rs-5'",
      ),
    ).toEqual([
      {
        parts: [
          { componentCode: 'gimbal', quantity: 1, serialComponent: 'BODY' },
          { componentCode: 'grip', quantity: 1, serialComponent: null },
        ],
        series: ['RS'],
      },
    ]);
  });

  it('refuses products of no series, with unknown parts, that cannot fly, or with a window their terms do not give', () =>
    db.refuses(
      'PRODUCTS',
      documentOf('PRODUCTS', [
        product('one', (row) => row.replace(',RS,', ',XX,')),
        product('two', (row) => row.replace('grip:1', 'wing:1')),
        product('three', (row) => row.replace(',,false,720', ',,true,720')),
        product('rs-4-mini', (row) => row.replace('720', '48')),
      ]),
      [
        ['REFERENCE_UNKNOWN', 'line 2, series', 'XX is no series on record'],
        ['REFERENCE_UNKNOWN', 'line 3, covered_parts', 'wing is no component on record'],
        ['ROW_INVALID', 'line 4, flyaway_covered', 'a handheld_gimbal cannot fly away'],
        ['ROW_INVALID', 'line 5, activation_window_hours', 'gives 720 hours'],
      ],
    ));

  it('compares the window with the terms of the device that the row makes of a product', async () => {
    const drafted = `rs-5,12,2023-tc,2,0,0,0,none,12,,,${source}`;
    await db.load('PRODUCTS', documentOf('PRODUCTS', [product('rs-5')]));
    await db.load('PLANS', documentOf('PLANS', [drafted]));
    const shorter = (row: string) => row.replace('720', '48');
    const camera = product('rs-5', (row) =>
      shorter(row).replace('handheld_gimbal', 'camera_gimbal'),
    );
    const { refusals } = await db.load('PRODUCTS', documentOf('PRODUCTS', [camera]));
    expect(refusals).toEqual([]);
    await db.refuses('PRODUCTS', documentOf('PRODUCTS', [product('rs-5', shorter)]), [
      ['ROW_INVALID', 'line 2, activation_window_hours', 'gives 720 hours'],
    ]);
  });

  it('refuses another family of a product that has a published plan, whose clauses would then be others', async () => {
    const camera = product('rs-4-mini', (row) => row.replace('handheld_gimbal', 'camera_gimbal'));
    await db.refuses('PRODUCTS', documentOf('PRODUCTS', [camera]), [
      [
        'ROW_INVALID',
        'line 2, family',
        'was published, and ACTIVATION_WINDOW, REQUIRED_SERIALS would answer',
      ],
    ]);
  });

  it('adds a region within another one that stands below it in the document', async () => {
    const rows = [
      `CH,Switzerland,2023-tc,${source},EF,Europe/Zurich,CHF,${source},`,
      `EF,Free trade,,${source},,Europe/Zurich,CHF,${source},`,
    ];
    const { refusals } = await db.load('REGIONS', documentOf('REGIONS', rows));
    expect(refusals).toEqual([]);
    expect(
      await db.catalog.query(
        "SELECT part_of_code AS whole, sold_terms AS sold FROM region WHERE code = 'CH'",
      ),
    ).toEqual([{ whole: 'EF', sold: ['CARE_REFRESH/RENEWABLE_2023'] }]);
  });

  it('refuses regions in regions in regions, and terms that nobody knows', () =>
    db.refuses(
      'REGIONS',
      documentOf('REGIONS', [`LV,Latvia,2019-tc,${source},LT,Europe/Riga,EUR,${source},`]),
      [
        [
          'REFERENCE_UNKNOWN',
          'line 2, service_since_terms_generation',
          '2019-tc is no terms version',
        ],
        ['ROW_INVALID', 'line 2, part_of', 'is part of something else itself'],
      ],
    ));

  it('adds service centres behind those on record, and refuses places and series that nobody knows', async () => {
    const row = (code: string, region: string, series = '') =>
      `${code},Centre,MAKER,Street,${region},WEB,EU,REPLACEMENT,${series},${source},true`;
    await db.load('SERVICE_CENTERS', documentOf('SERVICE_CENTERS', [row('A', 'LT')]));
    const { refusals } = await db.load(
      'SERVICE_CENTERS',
      documentOf('SERVICE_CENTERS', [row('B', 'PL'), row('A', 'PL')]),
    );
    expect(refusals).toEqual([]);
    expect(
      await db.catalog.query(
        'SELECT code, position, region_code AS region FROM service_center ORDER BY position',
      ),
    ).toEqual([
      { code: 'A', position: 1, region: 'PL' },
      { code: 'B', position: 2, region: 'PL' },
    ]);
    await db.refuses('SERVICE_CENTERS', documentOf('SERVICE_CENTERS', [row('C', 'XX', 'XX')]), [
      ['REFERENCE_UNKNOWN', 'line 2, region', 'XX is no region'],
      ['REFERENCE_UNKNOWN', 'line 2, series', 'XX is no series'],
    ]);
  });

  it('gathers the statements of an entry of the register, and refuses one in which none is followed', async () => {
    const row = (code: string, number: number, followed: boolean) =>
      `${code},ASSUMPTION,*,months,so,${number},value ${number},${String(followed)},${source},true`;
    await db.load(
      'REGISTER',
      documentOf('REGISTER', [row('A-02', 2, false), row('A-02', 1, true)]),
    );
    const [entry] = await db.catalog.query<{ statements: object[] }>(
      "SELECT statements FROM register_entry WHERE code = 'A-02'",
    );
    expect(entry?.statements).toMatchObject([
      { value: 'value 1', isFollowed: true },
      { value: 'value 2', isFollowed: false },
    ]);
    await db.refuses('REGISTER', documentOf('REGISTER', [row('A-03', 1, false)]), [
      ['ROW_INVALID', 'line 2, is_followed', 'no statement of A-03 is followed'],
    ]);
  });
});

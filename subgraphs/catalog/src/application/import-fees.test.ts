import {
  importDatabase,
  type ImportDatabase,
  source,
} from '../../../../test/support/import-database';
import { documentOf, headers } from '../../../../test/support/table-imports';
import { there } from '../../../../test/support/there';

let db: ImportDatabase;
beforeAll(async () => {
  db = await importDatabase('import_fees');
});
beforeEach(() => db.catalog.reset());
afterAll(() => db.drop());

const fee = (turn: number | '', amount = '19900', more = '') =>
  `rs-4-mini,2023-tc,12,PL,PLN,replacement,${turn},${amount},${source}${more}`;

describe('importing fees', () => {
  const drafts = () =>
    db.catalog.query(
      "SELECT id, valid_from::text AS from, channel, version FROM fee_schedule WHERE status = 'DRAFT' ORDER BY valid_from",
    );

  it('drafts a schedule from today on, with the prices of parts of the one that it follows', async () => {
    const { made, refusals } = await db.load('FEES', documentOf('FEES', [fee(1), fee(2, '21000')]));
    expect([made?.rowCount, refusals]).toEqual([2, []]);
    const [draft] = (await drafts()) as { id: string }[];
    expect(draft).toMatchObject({ from: '2026-03-12', channel: 'MAKER_DIRECT', version: 1 });
    expect(
      await db.catalog.query(
        'SELECT amount_minor AS amount, rule_ids AS rules FROM fee_tier WHERE schedule_id = $1 ORDER BY ordinal_from',
        [draft?.id],
      ),
    ).toEqual([
      { amount: '19900', rules: ['R-FEE-03'] },
      { amount: '21000', rules: [] },
    ]);
    expect(
      await db.catalog.query('SELECT 1 FROM component_price WHERE schedule_id = $1', [draft?.id]),
    ).toHaveLength(2);
    expect((await db.catalog.publishFees(there(draft).id)).refusals).toEqual([]);
    await db.refuses('FEES', documentOf('FEES', [fee(1)]), [
      [
        'ROW_INVALID',
        'line 2, terms_generation',
        'is published from 2026-03-12 on: give another valid_from',
      ],
    ]);
  });

  it('drafts from the day that it is in the region furthest ahead of those that the schedule serves', async () => {
    db.catalog.moveTo('2026-03-12T22:30:00Z');
    await db.load('FEES', documentOf('FEES', [fee(1), fee(2)]));
    const [draft] = (await drafts()) as { id: string }[];
    expect(draft).toMatchObject({ from: '2026-03-13' });
    expect((await db.catalog.publishFees(there(draft).id)).refusals).toEqual([]);
  });

  it('takes channel and first day from the document where it says them', async () => {
    const document = [
      `${headers.FEES},channel,valid_from`,
      fee(1, '100', ',PARTNER_SERVICE,2026-09-01'),
    ].join('\n');
    await db.load('FEES', document);
    expect(await drafts()).toMatchObject([{ from: '2026-09-01', channel: 'PARTNER_SERVICE' }]);
  });

  describe('for a place that no schedule of the edition is for yet', () => {
    /** What a draft under an edition that takes the place of the one on record has from before. */
    const drafted = async (document: string) => {
      await db.load('FEES', document);
      const [draft] = await db.catalog.query<object>(
        `SELECT serves_region_codes AS serves, is_indicative AS "isIndicative",
           (SELECT array_agg(amount_minor ORDER BY amount_minor) FROM component_price WHERE schedule_id = s.id) AS parts,
           (SELECT jsonb_agg(rule_ids) FROM fee_tier WHERE schedule_id = s.id) AS rules
         FROM fee_schedule s WHERE status = 'DRAFT'`,
      );
      return draft;
    };

    /** An edition that takes the place of another one, with the year's plan under it. */
    const next = async (code: string, supersedesId: string): Promise<string> => {
      const { id } = there((await db.catalog.draftTerms({ code, supersedesId })).made);
      await db.catalog.query(
        `INSERT INTO plan_sku (id, name, product_code, term_months, terms_id, generation, kind, forms, status, counts, source)
         SELECT $1 || id, name, product_code, term_months, $1, generation, kind, forms, 'DRAFT', counts, source
         FROM plan_sku WHERE id = $2`,
        [id, db.catalog.ids.annual],
      );
      return id;
    };

    const toldBefore = {
      serves: ['PL', 'EU', 'LT'],
      isIndicative: true,
      parts: ['20000', '40000'],
      rules: [['R-FEE-03']],
    };

    it('takes over what the edition before had there, as within an edition', async () => {
      await next('2026-tc', db.catalog.ids.terms);
      const document = documentOf('FEES', [fee(1).replace('2023-tc', '2026-tc')]);
      expect(await drafted(document)).toEqual(toldBefore);
    });

    it('looks further back where the edition before had none there', async () => {
      await next('2026-tc.1', await next('2026-tc', db.catalog.ids.terms));
      const document = documentOf('FEES', [fee(1).replace('2023-tc', '2026-tc.1')]);
      expect(await drafted(document)).toEqual(toldBefore);
    });

    it('takes over nothing from an edition before in another currency', async () => {
      await next('2026-tc', db.catalog.ids.terms);
      const inEuro = fee(1).replace('2023-tc', '2026-tc').replace('PLN', 'EUR');
      expect(await drafted(documentOf('FEES', [inEuro]))).toEqual({
        serves: ['PL'],
        isIndicative: false,
        parts: null,
        rules: [[]],
      });
    });

    it('begins on the day that it is there, and not on a later one of places that it does not serve', async () => {
      db.catalog.moveTo('2026-03-12T22:30:00Z');
      await next('2026-tc', db.catalog.ids.terms);
      const inEuro = fee(1).replace('2023-tc', '2026-tc').replace('PLN', 'EUR');
      await drafted(documentOf('FEES', [inEuro]));
      expect(await drafts()).toMatchObject([{ from: '2026-03-12' }]);
    });
  });

  it('leaves prices of parts in another currency to the schedule whose place it takes', async () => {
    await db.load(
      'FEES',
      documentOf(
        'FEES',
        [1, 2].map((turn) => fee(turn).replace('PLN', 'EUR')),
      ),
    );
    const [draft] = (await drafts()) as { id: string }[];
    expect(
      await db.catalog.query(
        `SELECT is_indicative FROM fee_schedule WHERE id = $1
         AND NOT EXISTS (SELECT 1 FROM component_price WHERE schedule_id = $1)`,
        [draft?.id],
      ),
    ).toEqual([{ is_indicative: true }]);
    expect((await db.catalog.publishFees(there(draft).id)).refusals).toEqual([]);
    expect(
      await db.catalog.query(
        `SELECT currency, valid_to::text AS to FROM fee_schedule ORDER BY valid_from`,
      ),
    ).toEqual([
      { currency: 'PLN', to: '2026-03-11' },
      { currency: 'EUR', to: null },
    ]);
  });

  describe('into a draft of the same day', () => {
    const twoYears = (amount: string) => {
      const rows = [1, 2, 3, 4].map((turn) => fee(turn, amount).replace(',12,', ',24,'));
      return documentOf('FEES', rows);
    };

    const drafted = () =>
      db.catalog.query(
        `SELECT plan_months AS months, amount_minor AS amount, count(*)::int AS turns FROM fee_tier
         JOIN fee_schedule schedule ON schedule.id = schedule_id AND schedule.status = 'DRAFT' GROUP BY 1, 2 ORDER BY 1`,
      );

    it('puts those of a document in the place of those for the same length, and leaves the others', async () => {
      await db.load('FEES', documentOf('FEES', [fee(1, '100'), fee(2, '200')]));
      await db.load('FEES', twoYears('300'));
      await db.load('FEES', documentOf('FEES', [fee('', '400')]));
      expect(await drafts()).toMatchObject([{ version: 3 }]);
      expect(await drafted()).toEqual([
        { months: 12, amount: '400', turns: 1 },
        { months: 24, amount: '300', turns: 4 },
      ]);
    });

    it('puts one for any length in the place of those for each, which would otherwise go before it', async () => {
      const forAny = fee('', '500').replace(',12,', ',,');
      await db.load('FEES', documentOf('FEES', [fee(1, '100'), fee(2, '200')]));
      await db.load('FEES', twoYears('300'));
      await db.load('FEES', documentOf('FEES', [forAny]));
      expect(await drafted()).toEqual([{ months: null, amount: '500', turns: 1 }]);
      await db.load('FEES', twoYears('600'));
      expect(await drafted()).toEqual([
        { months: 24, amount: '600', turns: 4 },
        { months: null, amount: '500', turns: 1 },
      ]);
    });
  });

  it('keeps a region within the wider one whose schedule its contracts pin', async () => {
    const dated = (place: string, day: string) =>
      [
        `${headers.FEES},channel,valid_from`,
        ...[1, 2].map((turn) =>
          fee(turn, '100', `,MAKER_DIRECT,${day}`).replace(',PL,PLN,', `,${place},`),
        ),
      ].join('\n');
    await db.load('FEES', dated('EU,EUR', '2026-08-01'));
    await db.load('FEES', dated('PL,PLN', '2026-09-01'));
    for (const { id } of (await drafts()) as { id: string }[]) {
      expect((await db.catalog.publishFees(id)).refusals).toEqual([]);
    }
    const row = `LT,Lithuania,2023-tc,${source},,Europe/Vilnius,EUR,${source},`;
    await db.refuses('REGIONS', documentOf('REGIONS', [row]), [
      [
        'ROW_INVALID',
        'line 2, part_of',
        'was published, and 2023-tc EU EUR from 2026-08-01, 2023-tc PL PLN from 2026-09-01 would answer',
      ],
    ]);
    const { refusals } = await db.load(
      'REGIONS',
      documentOf('REGIONS', [row.replace(',,E', ',EU,E')]),
    );
    expect(refusals).toEqual([]);
  });

  it('refuses steps with a hole, turns that no plan grants, and other products and currencies', () =>
    db.refuses(
      'FEES',
      documentOf('FEES', [
        fee(2),
        fee(3),
        `rs-9,2023-tc,12,PL,PLN,replacement,1,1,${source}`,
        fee(1).replace('PLN', 'XTS'),
        fee(1).replace(',19900', ',0'),
      ]),
      [
        ['ROW_INVALID', 'line 2, sequence_no', 'the steps have a hole: 1 is missing before 2'],
        ['ROW_INVALID', 'line 3, sequence_no', 'use 3 is beyond the 2 that the plan grants'],
        ['REFERENCE_UNKNOWN', 'line 4, product_code', 'rs-9 is no product'],
        ['ROW_INVALID', 'line 5, currency', 'is no currency'],
        ['ROW_INVALID', 'line 6, amount_minor', '0 is not above zero'],
      ],
    ));

  it('leaves out every step behind a hole where bad rows are to be left out', async () => {
    const four = `rs-4-mini,2023-tc,24,PL,PLN,replacement`;
    const rows = [1, 3, 4].map((turn) => `${four},${turn},100,${source}`);
    const { made } = await db.load('FEES', documentOf('FEES', rows), { skipsBadRows: true });
    expect(made).toMatchObject({ rowCount: 1, leftOut: { faults: [{ line: 3 }, { line: 4 }] } });
  });
});

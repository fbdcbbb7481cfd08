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

  it('takes channel and first day from the document where it says them, and replaces a draft', async () => {
    const dated = (amount: string) =>
      [`${headers.FEES},channel,valid_from`, fee(1, amount, ',PARTNER_SERVICE,2026-09-01')].join(
        '\n',
      );
    await db.load('FEES', dated('100'));
    await db.load('FEES', dated('200'));
    expect(await drafts()).toMatchObject([
      { from: '2026-09-01', channel: 'PARTNER_SERVICE', version: 2 },
    ]);
    expect(await db.catalog.query('SELECT 1 FROM fee_tier WHERE amount_minor = 200')).toHaveLength(
      1,
    );
    expect(await db.catalog.query('SELECT 1 FROM fee_tier WHERE amount_minor = 100')).toEqual([]);
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

import {
  importDatabase,
  type ImportDatabase,
  said,
  source,
} from '../../../../test/support/import-database';
import { documentOf, headers } from '../../../../test/support/table-imports';
import { there } from '../../../../test/support/there';

let db: ImportDatabase;
beforeAll(async () => {
  db = await importDatabase('import_clauses');
});
beforeEach(() => db.catalog.reset());
afterAll(() => db.drop());

const clauseRow = (reference: string, selector = ',,,,,,', count = 2) =>
  `R-X-01,QUOTA,${reference},${selector},"{""line"":""REPLACEMENT"",""count"":${count},""flyawayCount"":null,""moneyCap"":null,""discountPercent"":null,""months"":12}",Words.,,false,${source},true`;

describe('importing clauses', () => {
  const draft = async () =>
    there((await db.catalog.draftTerms({ supersedesId: db.catalog.ids.terms })).made);

  const tied = [clauseRow('one'), clauseRow('other', ',,,,,,', 3)];

  it('refuses a whole whose clauses tie or leave a plan on sale without an answer, and names both', async () => {
    const { id } = await draft();
    const clauses = () =>
      db.catalog.query('SELECT id FROM terms_clause WHERE terms_id = $1 ORDER BY id', [id]);
    const before = await clauses();
    const { made, refusals } = await db.load('CLAUSES', documentOf('CLAUSES', tied), {
      termsVersionId: id,
    });
    expect(made).toBeUndefined();
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['ROW_INVALID']));
    const words = refusals.map(({ detail }) => detail);
    expect(words).toContainEqual(expect.stringMatching(/one.*other/));
    expect(words).toContainEqual(expect.stringContaining('ACTIVATION_WINDOW'));
    expect(before.length).toBeGreaterThan(0);
    expect(await clauses()).toEqual(before);
  });

  it('as asked loads them into the draft, and says what the check finds: a tie and every gap', async () => {
    const { id, version } = await draft();
    const { made, refusals } = await db.load('CLAUSES', documentOf('CLAUSES', tied), {
      termsVersionId: id,
      skipsBadRows: true,
    });
    expect([made?.rowCount, refusals]).toEqual([2, []]);
    expect(made?.findings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['OVERLAP', 'GAP']),
    );
    expect(
      await db.catalog.query(
        'SELECT reference FROM terms_clause WHERE terms_id = $1 ORDER BY position',
        [id],
      ),
    ).toEqual([{ reference: 'one' }, { reference: 'other' }]);
    expect(await db.catalog.query('SELECT version FROM terms_version WHERE id = $1', [id])).toEqual(
      [{ version: version + 1 }],
    );
    const { refusals: unpublished } = await db.catalog.publishTerms(id);
    expect(unpublished.map(({ code }) => code)).toContain('CLAUSES_OVERLAP');
  });

  it('says in a dry run what the check would find, and changes nothing', async () => {
    const { id } = await draft();
    const before = await db.tables.digests();
    const { made } = await db.load('CLAUSES', documentOf('CLAUSES', [clauseRow('one')]), {
      termsVersionId: id,
      isDryRun: true,
      skipsBadRows: true,
    });
    expect(made?.findings.map(({ kind }) => kind)).toContain('GAP');
    expect(await db.tables.digests()).toEqual(before);
  });

  it('refuses what its kind does not say, names that nobody knows, and other terms', async () => {
    const { id } = await draft();
    const rows = [
      clauseRow('a').replace('""count""', '""counts""'),
      clauseRow('b', 'rs-9,,,,,,'),
      clauseRow('c').replace('""line"":""REPLACEMENT""', '""line"":""\\u0000""'),
      clauseRow('d'),
      clauseRow('d'),
    ];
    await db.refuses(
      'CLAUSES',
      documentOf('CLAUSES', rows),
      [
        ['ROW_INVALID', 'line 2, content', ''],
        ['REFERENCE_UNKNOWN', 'line 3, product', 'rs-9 is no product'],
        ['ROW_INVALID', 'line 4, content', 'U+0000'],
        ['DUPLICATE_ROW', 'line 6, reference', 'd stands on line 5 already'],
      ],
      { termsVersionId: id },
    );
    const other = `terms_code,${headers.CLAUSES}\n2023-tc,${clauseRow('a')}\n`;
    await db.refuses(
      'CLAUSES',
      other,
      [['ROW_INVALID', 'line 2, terms_code', 'is 2023-tc and the draft is 2023-tc.2']],
      { termsVersionId: id },
    );
  });

  it('is refused for terms that bind or are none', async () => {
    const document = documentOf('CLAUSES', [clauseRow('a')]);
    const at = async (termsVersionId: string) =>
      said(await db.load('CLAUSES', document, { termsVersionId }));
    expect(await at(db.catalog.ids.terms)).toEqual([
      ['TERMS_NOT_DRAFT', ['termsVersionId'], undefined],
    ]);
    expect(await at('trm_none')).toEqual([['REFERENCE_UNKNOWN', ['termsVersionId'], undefined]]);
  });

  it('asks for the draft, and only here', async () => {
    const fault = { code: 'BAD_USER_INPUT', field: ['input', 'termsVersionId'] };
    await expect(db.load('CLAUSES', documentOf('CLAUSES', []))).rejects.toMatchObject(fault);
    await expect(
      db.load('OFFERS', documentOf('OFFERS', []), { termsVersionId: 'trm_x' }),
    ).rejects.toMatchObject(fault);
  });
});

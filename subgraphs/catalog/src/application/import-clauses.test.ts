import {
  importDatabase,
  type ImportDatabase,
  said,
  source,
} from '../../../../test/support/import-database';
import { documentOf, headers } from '../../../../test/support/table-imports';
import { draftSchedule } from '../../../../test/support/catalog-drafts';
import { butKeptAnswers } from '../../../../test/graph/tables';
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

  it.each([
    [
      'whose only row is bad',
      [clauseRow('a').replace('""count""', '""counts""')],
      'line 2, content: ',
    ],
    ['without a row', [], 'line 1, (row): the document has a header and no rows below it'],
  ])('refuses a document %s, and keeps the clauses that were', async (_title, rows, says) => {
    const { id } = await draft();
    const before = await db.tables.digests();
    const { made, refusals } = await db.load('CLAUSES', documentOf('CLAUSES', rows), {
      termsVersionId: id,
      skipsBadRows: true,
    });
    expect(made).toBeUndefined();
    expect(refusals.map(({ detail }) => detail)).toEqual([expect.stringContaining(says)]);
    expect(butKeptAnswers(await db.tables.digests())).toEqual(butKeptAnswers(before));
  });

  it('does not look at the fees that go with the edition', async () => {
    const { id } = await draft();
    const steps = [{ from: 2, to: null }];
    await draftSchedule(db.catalog, { termsId: id, steps });
    const { made } = await db.load('CLAUSES', documentOf('CLAUSES', [clauseRow('a')]), {
      termsVersionId: id,
      skipsBadRows: true,
    });
    expect(made?.findings.map(({ kind }) => kind)).toContain('GAP');
    expect(made?.findings.map(({ kind }) => kind)).not.toContain('TIER_GAP');
  });

  it('gives the next draft those for offers alone too, which nobody could add once it binds', async () => {
    const { id, code } = await draft();
    const statement = clauseRow('seller').replace('false,', 'true,');
    await db.load('CLAUSES', documentOf('CLAUSES', [clauseRow('a'), statement]), {
      termsVersionId: id,
      skipsBadRows: true,
    });
    const next = { supersedesId: id, code: `${code}.3` };
    const copied = there((await db.catalog.draftTerms(next)).made);
    expect(
      await db.catalog.query(
        'SELECT reference FROM terms_clause WHERE terms_id = $1 AND is_offer_only',
        [copied.id],
      ),
    ).toEqual([{ reference: 'seller' }]);
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

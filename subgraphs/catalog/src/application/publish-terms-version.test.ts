import { type CatalogDatabase, catalogDatabase } from '../../../../test/support/catalog-database';
import { addClause } from '../../../../test/support/catalog-drafts';
import { there } from '../../../../test/support/there';

let catalog: CatalogDatabase;

beforeAll(async () => {
  catalog = await catalogDatabase('catalog_publishing');
});
beforeEach(() => catalog.reset());
afterAll(() => catalog.drop());

/** The id of a draft that takes the place of the edition on record, unless something else is said. */
const drafted = async (change: object = {}): Promise<string> => {
  const { made } = await catalog.draftTerms({ supersedesId: catalog.ids.terms, ...change });
  return there(made).id;
};

const editions = () =>
  catalog.query(
    `SELECT code, status, valid_from::text AS from, valid_to::text AS to, version FROM terms_version ORDER BY valid_from`,
  );

const events = () =>
  catalog.query(
    `SELECT t.code, e.action, e.from_status AS from, e.to_status AS to
     FROM history_event e JOIN terms_version t ON t.id = e.subject_id ORDER BY e.position`,
  );

const codesOf = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);

describe('publishing terms', () => {
  it('makes the draft binding, and ends the edition that it takes the place of the day before', async () => {
    const id = await drafted();
    const { made, refusals } = await catalog.publishTerms(id);
    expect(refusals).toEqual([]);
    expect(made).toMatchObject({ id, status: 'PUBLISHED', version: 2 });
    expect(await editions()).toEqual([
      { code: '2023-tc', status: 'PUBLISHED', from: '2023-07-01', to: '2026-06-30', version: 2 },
      { code: '2023-tc.2', status: 'PUBLISHED', from: '2026-07-01', to: null, version: 2 },
    ]);
    expect(await events()).toEqual([
      { code: '2023-tc.2', action: 'draftTermsVersion', from: null, to: 'DRAFT' },
      { code: '2023-tc.2', action: 'publishTermsVersion', from: 'DRAFT', to: 'PUBLISHED' },
      { code: '2023-tc', action: 'publishTermsVersion', from: null, to: null },
    ]);
  });

  it('leaves the last day of an edition that ends by itself as it is', async () => {
    await catalog.query(`UPDATE terms_version SET valid_to = '2026-04-30'`);
    await catalog.publishTerms(await drafted());
    expect(await editions()).toMatchObject([{ to: '2026-04-30', version: 1 }, { to: null }]);
  });

  it('ends the edition of another generation too, when that is the one it takes the place of', async () => {
    const id = await drafted({ generation: 'RETAIL_2025', code: '2026-retail' });
    expect(codesOf(await catalog.publishTerms(id))).toEqual([]);
    expect(await editions()).toMatchObject([{ to: '2026-06-30' }, { code: '2026-retail' }]);
  });

  it('names both clauses that tie, with the product for which they do', async () => {
    const id = await drafted();
    await addClause(catalog, id, 'QUOTA', {
      id: 'cls_rival',
      reference: 'RIVAL',
      rule_id: 'R-QTA-05',
    });
    const { refusals } = await catalog.publishTerms(id);
    const terms = { id, code: '2023-tc.2' };
    expect(refusals).toEqual([
      {
        code: 'CLAUSES_OVERLAP',
        field: ['termsVersionId'],
        detail: 'QUOTA and RIVAL win with equal right for rs-4-mini',
        basis: [
          {
            ruleId: 'R-X-01',
            terms,
            clause: { id: expect.stringMatching(/^cls_/), reference: 'QUOTA' },
          },
          { ruleId: 'R-QTA-05', terms, clause: { id: 'cls_rival', reference: 'RIVAL' } },
        ],
      },
    ]);
  });

  it('names the plan on sale, and the kind of each clause that it would lack', async () => {
    const id = await drafted();
    await catalog.query(
      `DELETE FROM terms_clause WHERE terms_id = $1 AND kind IN ('RENEWAL', 'TRANSFER')`,
      [id],
    );
    const { refusals } = await catalog.publishTerms(id);
    expect(refusals.map(({ code, detail }) => [code, detail])).toEqual([
      [
        'CLAUSES_MISSING',
        expect.stringContaining('(annual plan): no clause of kind RENEWAL answers for it'),
      ],
      [
        'CLAUSES_MISSING',
        expect.stringContaining('(annual plan): no clause of kind TRANSFER answers for it'),
      ],
    ]);
  });

  it('asks nothing of an edition under which no plan is to be sold: such gaps are findings', async () => {
    await catalog.withdrawPlan(catalog.ids.annual);
    const id = await drafted();
    await catalog.query('DELETE FROM terms_clause WHERE terms_id = $1', [id]);
    expect(codesOf(await catalog.publishTerms(id))).toEqual([]);
  });

  it('does not publish beside another edition of the generation that is valid on the same days', async () => {
    const id = await drafted({ supersedesId: null });
    const { refusals } = await catalog.publishTerms(id);
    expect(refusals).toEqual([
      {
        code: 'VALIDITY_OVERLAPS',
        field: ['termsVersionId'],
        detail: '2023-tc is valid from 2023-07-01 on',
        basis: [],
      },
    ]);
  });

  it('publishes beside an edition of another programme', async () => {
    const id = await drafted({ supersedesId: null, obligor: 'Another company' });
    expect(codesOf(await catalog.publishTerms(id))).toEqual([]);
  });

  it('names a clause by which missing a deadline brings what its step does not have', async () => {
    const id = await drafted();
    await catalog.query(
      `UPDATE terms_clause SET content = content || '{"kind": "ELECT_REMEDY"}' WHERE terms_id = $1 AND kind = 'DEADLINE'`,
      [id],
    );
    const { refusals } = await catalog.publishTerms(id);
    expect(refusals).toMatchObject([
      {
        code: 'CONSEQUENCE_IMPOSSIBLE',
        detail: 'DEADLINE: missing ELECT_REMEDY cannot bring AUTO_CANCEL, but FLAG',
        basis: [{ clause: { reference: 'DEADLINE' } }],
      },
    ]);
  });

  it.each([
    { now: '2026-03-12T12:00:00Z', validFrom: '2026-03-11', refused: ['VALID_FROM_PAST'] },
    { now: '2026-03-12T12:00:00Z', validFrom: '2026-03-12', refused: [] },
    { now: '2026-03-12T21:59:59Z', validFrom: '2026-03-12', refused: [] },
    { now: '2026-03-12T22:00:00Z', validFrom: '2026-03-12', refused: ['VALID_FROM_PAST'] },
  ])(
    'at $now a first day of $validFrom gives $refused: it has passed once it is over somewhere',
    async ({ now, validFrom, refused }) => {
      catalog.moveTo(now);
      expect(codesOf(await catalog.publishTerms(await drafted({ validFrom })))).toEqual(refused);
    },
  );

  it('reports everything that is wrong at once, and changes nothing', async () => {
    const id = await drafted({ validFrom: '2023-01-01' });
    await addClause(catalog, id, 'QUOTA', { id: 'cls_rival', reference: 'RIVAL' });
    await catalog.query(`DELETE FROM terms_clause WHERE terms_id = $1 AND kind = 'TRANSFER'`, [id]);
    const before = [await editions(), await events()];
    expect(codesOf(await catalog.publishTerms(id))).toEqual([
      'CLAUSES_OVERLAP',
      'CLAUSES_MISSING',
      'VALIDITY_OVERLAPS',
      'VALID_FROM_PAST',
    ]);
    expect([await editions(), await events()]).toEqual(before);
  });

  it('refuses what is not there, and what is no draft', async () => {
    const [field, basis] = [['termsVersionId'], []];
    expect((await catalog.publishTerms('trm_none')).refusals).toEqual([
      { code: 'NOT_FOUND', field, basis },
    ]);
    expect((await catalog.publishTerms(catalog.ids.terms)).refusals).toEqual([
      { code: 'NOT_DRAFT', field, basis },
    ]);
  });

  it('publishes the version that the caller has seen, and no other', async () => {
    const id = await drafted();
    await expect(catalog.publishTerms(id, { expectedVersion: 2 })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'expectedVersion'],
    });
    expect(codesOf(await catalog.publishTerms(id, { expectedVersion: 1 }))).toEqual([]);
  });

  it('answers a repeat as it answered first, whatever the version is by then', async () => {
    const id = await drafted();
    const more = { expectedVersion: 1, idempotencyKey: 'publish-1' };
    await catalog.publishTerms(id, more);
    const before = [await editions(), await events()];
    const repeated = await catalog.publishTerms(id, more);
    expect(repeated.made).toMatchObject({ id, status: 'PUBLISHED', version: 2 });
    expect([await editions(), await events()]).toEqual(before);
  });

  it('looks through the catalogue once more when it is done', async () => {
    await catalog.publishTerms(await drafted());
    expect(await catalog.query('SELECT checked_at FROM data_quality_check')).toEqual([
      { checked_at: new Date('2026-03-12T12:00:00Z') },
    ]);
  });
});

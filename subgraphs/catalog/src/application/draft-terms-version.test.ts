import {
  admin,
  type CatalogDatabase,
  catalogDatabase,
} from '../../../../test/support/catalog-database';
import { there } from '../../../../test/support/there';

let catalog: CatalogDatabase;

beforeAll(async () => {
  catalog = await catalogDatabase('catalog_drafting');
});
beforeEach(() => catalog.reset());
afterAll(() => catalog.drop());

interface ClauseFacts {
  readonly id: string;
  readonly facts: object;
}

/** The clauses of an edition: their ids, and all else that they say. */
const clausesOf = (termsId: string) =>
  catalog.query<ClauseFacts>(
    `SELECT id, to_jsonb(c) - 'id' - 'terms_id' AS facts FROM terms_clause c WHERE terms_id = $1 ORDER BY position`,
    [termsId],
  );

const everything = () =>
  catalog.query(
    `SELECT (SELECT count(*)::int FROM terms_version) AS editions, (SELECT count(*)::int FROM terms_clause) AS clauses,
       (SELECT count(*)::int FROM history_event) AS events`,
  );

describe('drafting terms', () => {
  it('copies every clause of the edition that it takes the place of, as clauses of its own', async () => {
    const { made, refusals } = await catalog.draftTerms({ supersedesId: catalog.ids.terms });
    expect(refusals).toEqual([]);
    expect(made).toMatchObject({
      code: '2023-tc.2',
      programme: 'CARE_REFRESH',
      generation: 'RENEWABLE_2023',
      revision: 2,
      status: 'DRAFT',
      validFrom: '2026-07-01',
      validTo: null,
      supersedesId: catalog.ids.terms,
      administrator: null,
      source: { document: 'terms.pdf', sha256: null, isSynthetic: false, note: null },
      version: 1,
    });
    const [old, copied] = await Promise.all([
      clausesOf(catalog.ids.terms),
      clausesOf(there(made).id),
    ]);
    expect(copied).not.toHaveLength(0);
    expect(copied.map(({ facts }) => facts)).toEqual(old.map(({ facts }) => facts));
    expect(new Set([...old, ...copied].map(({ id }) => id)).size).toBe(2 * old.length);
  });

  it('begins empty when it takes the place of nothing, in the programme of its company', async () => {
    const { made } = await catalog.draftTerms();
    expect(made).toMatchObject({ programme: 'CARE_REFRESH', revision: 2, supersedesId: null });
    expect(await clausesOf(there(made).id)).toEqual([]);
  });

  it('opens the programme of a company that has none yet, from its first revision', async () => {
    const { made } = await catalog.draftTerms({ obligor: 'Aérienne Soins, S.A.' });
    expect(made).toMatchObject({ programme: 'AERIENNE_SOINS_S_A', revision: 1 });
  });

  it('puts on record who drafted it, and when', async () => {
    const { made } = await catalog.draftTerms();
    expect(
      await catalog.query(
        'SELECT subject_id, action, from_status, to_status, actor, at FROM history_event',
      ),
    ).toEqual([
      {
        subject_id: there(made).id,
        action: 'draftTermsVersion',
        from_status: null,
        to_status: 'DRAFT',
        actor: { kind: 'ADMIN', label: 'Administrator', principalId: admin.subject },
        at: new Date('2026-03-12T12:00:00Z'),
      },
    ]);
  });

  it('refuses a code that another edition has, in whatever case, and an edition that is none, both at once', async () => {
    const before = await everything();
    const { made, refusals } = await catalog.draftTerms({
      code: '2023-TC',
      supersedesId: 'trm_none',
    });
    expect(made).toBeUndefined();
    expect(refusals).toEqual([
      { code: 'CODE_TAKEN', field: ['code'], basis: [] },
      { code: 'SUPERSEDED_NOT_FOUND', field: ['supersedesId'], basis: [] },
    ]);
    expect(await everything()).toEqual(before);
  });

  it.each(['', 'two words', 'ü', 'x'.repeat(51)])('takes no code such as %j', async (code) => {
    await expect(catalog.draftTerms({ code })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'code'],
    });
  });

  it('gives the first draft again when it is repeated under its key, and takes no other input under it', async () => {
    const key = { idempotencyKey: 'draft-1' };
    const first = await catalog.draftTerms(key);
    const before = await everything();
    expect(await catalog.draftTerms(key)).toMatchObject(first);
    await expect(catalog.draftTerms({ ...key, code: 'other' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await everything()).toEqual(before);
  });
});

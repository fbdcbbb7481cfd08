import { type CatalogDatabase, catalogDatabase } from '../../../../test/support/catalog-database';
import { draftSchedule } from '../../../../test/support/catalog-drafts';
import { heldBack } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import { catalogueLock } from '../adapters/catalogue-lock';

let catalog: CatalogDatabase;

beforeAll(async () => {
  catalog = await catalogDatabase('catalog_races');
});
beforeEach(() => catalog.reset());
afterAll(() => catalog.drop());

interface Answer {
  readonly made: unknown;
  readonly refusals: readonly { readonly code: string }[];
}

/** Starts both, and lets neither read anything until both have come as far as their turn. */
const atOnce = <Result>(start: () => readonly [Promise<Result>, Promise<Result>]) =>
  heldBack(
    { url: catalog.url, lock: `SELECT pg_advisory_xact_lock(${catalogueLock})`, count: 2 },
    start,
  );

/** What each of them came to, in no order: who is first is chance. */
const outcomes = (answers: readonly Answer[]): readonly string[] =>
  answers.map(({ made, refusals: [first] }) => (made ? 'made' : there(first).code)).sort();

const eventsBy = (action: string) =>
  catalog.query('SELECT subject_id, to_status FROM history_event WHERE action = $1', [action]);

const editions = () =>
  catalog.query<{ code: string }>(
    `SELECT code, status, valid_to::text AS to FROM terms_version WHERE code <> '2023-tc' ORDER BY code`,
  );

const drafted = async (change: object): Promise<string> => {
  const { made } = await catalog.draftTerms({ supersedesId: catalog.ids.terms, ...change });
  return there(made).id;
};

describe('two administrators at once', () => {
  it('drafting under one code: one gets it', async () => {
    expect(outcomes(await atOnce(() => [catalog.draftTerms(), catalog.draftTerms()]))).toEqual([
      'CODE_TAKEN',
      'made',
    ]);
    expect(await editions()).toHaveLength(1);
  });

  it('drafting editions of one generation: each gets a revision of its own', async () => {
    const answers = await atOnce(() => [
      catalog.draftTerms({ code: 'one' }),
      catalog.draftTerms({ code: 'other' }),
    ]);
    expect(answers.map(({ made }) => there(made).revision).sort()).toEqual([2, 3]);
  });

  it('publishing one draft: one does, and the edition before it is ended once', async () => {
    const id = await drafted({});
    expect(
      outcomes(await atOnce(() => [catalog.publishTerms(id), catalog.publishTerms(id)])),
    ).toEqual(['NOT_DRAFT', 'made']);
    expect(await eventsBy('publishTermsVersion')).toEqual([
      { subject_id: id, to_status: 'PUBLISHED' },
      { subject_id: catalog.ids.terms, to_status: null },
    ]);
  });

  it('publishing one draft as they have both seen it: one does, the other is told to look again', async () => {
    const id = await drafted({});
    const seen = { expectedVersion: 1 };
    const settled = await atOnce(() => {
      const publish = () => catalog.publishTerms(id, seen).catch((error: unknown) => error);
      return [publish(), publish()];
    });
    expect(settled).toContainEqual(expect.objectContaining({ code: 'CONFLICT' }));
    expect(settled).toContainEqual(expect.objectContaining({ refusals: [] }));
  });

  it('publishing two drafts in the place of one edition: one does, the other would be valid on the same days', async () => {
    const [one, other] = [await drafted({ code: 'one' }), await drafted({ code: 'other' })];
    expect(
      outcomes(await atOnce(() => [catalog.publishTerms(one), catalog.publishTerms(other)])),
    ).toEqual(['VALIDITY_OVERLAPS', 'made']);
    expect((await editions()).map((edition) => Object.values(edition).slice(1)).sort()).toEqual([
      ['DRAFT', null],
      ['PUBLISHED', null],
    ]);
  });

  it('publishing two schedules for one place from one day on: one does', async () => {
    const ids = [
      await draftSchedule(catalog, { id: 'fee_1' }),
      await draftSchedule(catalog, { id: 'fee_2' }),
    ] as const;
    expect(
      outcomes(await atOnce(() => [catalog.publishFees(ids[0]), catalog.publishFees(ids[1])])),
    ).toEqual(['VALIDITY_OVERLAPS', 'made']);
    expect(
      await catalog.query(
        `SELECT 1 FROM fee_schedule WHERE valid_to IS NULL AND status = 'PUBLISHED'`,
      ),
    ).toHaveLength(1);
  });

  it('retiring an edition and taking its last plan off sale: the edition goes only if the plan went first', async () => {
    const [retired, withdrawn] = await atOnce<Answer>(() => [
      catalog.retireTerms(catalog.ids.terms, '2026-12-31'),
      catalog.withdrawPlan(catalog.ids.annual),
    ]);
    expect(outcomes([there(withdrawn)])).toEqual(['made']);
    const [edition] = await catalog.query<{ status: string }>('SELECT status FROM terms_version');
    expect([outcomes([there(retired)])[0], there(edition).status]).toEqual(
      there(retired).made ? ['made', 'RETIRED'] : ['PLANS_LEFT_WITHOUT_TERMS', 'PUBLISHED'],
    );
  });

  it('withdrawing one plan: one does', async () => {
    const { annual } = catalog.ids;
    expect(
      outcomes(await atOnce(() => [catalog.withdrawPlan(annual), catalog.withdrawPlan(annual)])),
    ).toEqual(['NOT_ON_SALE', 'made']);
  });
});

describe('one administrator twice at once', () => {
  it('under one key: one draft, given to both', async () => {
    const send = () => catalog.draftTerms({ idempotencyKey: 'once' });
    const [one, other] = await heldBack(
      { url: catalog.url, lock: 'LOCK TABLE catalog.idempotency', count: 2 },
      () => [send(), send()],
    );
    expect(there(there(one).made).id).toBe(there(there(other).made).id);
    expect(await editions()).toHaveLength(1);
    expect(await eventsBy('draftTermsVersion')).toHaveLength(1);
  });
});

describe('a command that breaks off', () => {
  it('leaves nothing behind, and the next one finds all as it was', async () => {
    const id = await drafted({});
    const broken = catalog.commandsWith((stores) => ({
      ...stores,
      quality: { recheck: () => Promise.reject(new Error('the machine is gone')) },
    }));
    const key = { idempotencyKey: 'half' };
    await expect(broken.publishTerms(id, key)).rejects.toThrow('the machine is gone');
    expect(await eventsBy('publishTermsVersion')).toEqual([]);
    expect(await catalog.query('SELECT 1 FROM idempotency')).toEqual([]);
    expect(await editions()).toMatchObject([{ status: 'DRAFT' }]);
    expect((await catalog.publishTerms(id, key)).refusals).toEqual([]);
  });
});

import { type CatalogDatabase, catalogDatabase } from '../../../../test/support/catalog-database';
import { addClause, draftSchedule } from '../../../../test/support/catalog-drafts';
import { there } from '../../../../test/support/there';

// What PostgreSQL refuses by itself, were a command or an import to forget to look first.

const refusedByGuard = { driverError: { code: '23514' } };

let catalog: CatalogDatabase;

beforeAll(async () => {
  catalog = await catalogDatabase('catalog_guards');
});
beforeEach(() => catalog.reset());
afterAll(() => catalog.drop());

/** Makes drafts of all rows of a table, as no command can. */
const makeDrafts = async (table: string): Promise<void> => {
  for (const statement of [
    `ALTER TABLE ${table} DISABLE TRIGGER ${table}_binds`,
    `UPDATE ${table} SET status = 'DRAFT'`,
    `ALTER TABLE ${table} ENABLE TRIGGER ${table}_binds`,
  ])
    await catalog.query(statement);
};

/** Changes of what binds, by the table whose rows have to be drafts for them. */
const changes = [
  ['terms_version', `UPDATE terms_version SET obligor = 'Somebody else'`],
  ['terms_version', `UPDATE terms_version SET valid_from = '2020-01-01'`],
  ['terms_version', `UPDATE terms_clause SET content = content || '{"count": 9}'`],
  ['terms_version', `UPDATE terms_clause SET plan_months = NULL`],
  ['terms_version', `UPDATE terms_clause SET is_offer_only = true`],
  ['terms_version', `DELETE FROM terms_clause`],
  ['fee_schedule', `UPDATE fee_schedule SET currency = 'EUR'`],
  ['fee_schedule', `UPDATE fee_schedule SET ordinal_basis = 'DAMAGE_ONLY'`],
  ['fee_schedule', `UPDATE fee_schedule SET serves_region_codes = '{}'`],
  ['fee_schedule', `UPDATE fee_tier SET amount_minor = 1`],
  ['fee_schedule', `DELETE FROM fee_tier`],
  [
    'fee_schedule',
    `INSERT INTO component_price (id, schedule_id, component_code, product_code, amount_minor, currency, source)
     SELECT 'cpr_new', id, 'grip', 'rs-4-mini', 100, 'PLN', '{}' FROM fee_schedule`,
  ],
  ['plan_sku', `UPDATE plan_sku SET counts = counts || '{"replacements": 9}'`],
  ['plan_sku', `UPDATE plan_sku SET term_months = term_months + 1`],
  ['plan_sku', `DELETE FROM plan_offer; DELETE FROM plan_sku`],
] as const;

describe('what is published', () => {
  it.each(changes)('in %s refuses %s', async (_table, change) => {
    await expect(catalog.query(change)).rejects.toMatchObject(refusedByGuard);
  });

  it.each(changes)('in %s would be open to it as a draft: %s', async (table, change) => {
    await makeDrafts(table);
    await catalog.query(change);
  });

  it('takes no further clause', async () => {
    const more = { id: 'cls_new', reference: 'NEW' };
    const added = () => addClause(catalog, catalog.ids.terms, 'QUOTA', more);
    await expect(added()).rejects.toMatchObject(refusedByGuard);
    await makeDrafts('terms_version');
    await added();
  });

  it('neither gets a clause from a draft nor gives one to it', async () => {
    const { made } = await catalog.draftTerms();
    const [draft, published] = [there(made).id, catalog.ids.terms];
    const clause = { id: 'cls_new', reference: 'NEW', terms_id: draft };
    await makeDrafts('terms_version');
    await addClause(catalog, published, 'QUOTA', clause);
    await catalog.query(`UPDATE terms_version SET status = 'PUBLISHED' WHERE id = $1`, [published]);
    const move = `UPDATE terms_clause SET terms_id = $1 WHERE reference = $2`;
    for (const values of [
      [published, 'NEW'],
      [draft, 'QUOTA'],
    ])
      await expect(catalog.query(move, values)).rejects.toMatchObject(refusedByGuard);
  });

  it('takes no further fee', async () => {
    const id = await draftSchedule(catalog, { steps: [] });
    const add = `INSERT INTO fee_tier SELECT (made).* FROM fee_tier origin, LATERAL (SELECT 1) one,
      LATERAL (SELECT origin.id || '+' AS id, $1 AS schedule_id, origin.product_code, origin.incident_type, origin.plan_months,
        origin.ordinal_from, origin.ordinal_to, origin.amount_minor, origin.currency, origin.rule_ids, origin.source) made LIMIT 1`;
    await expect(catalog.query(add, [catalog.ids.schedule])).rejects.toMatchObject(refusedByGuard);
    await catalog.query(add, [id]);
  });

  it.each([
    ['terms_version', 'RETIRED', `valid_to = '2026-12-31'`],
    ['fee_schedule', 'RETIRED', `valid_to = '2026-12-31'`],
    ['plan_sku', 'WITHDRAWN', `name = 'Another name'`],
  ])('in %s can become %s and nothing else, and have its %s', async (table, last, change) => {
    const become = (status: string) =>
      catalog.query(
        `UPDATE ${table} SET status = $1, version = version + 1 WHERE status <> 'DRAFT'`,
        [status],
      );
    await expect(become('DRAFT')).rejects.toMatchObject(refusedByGuard);
    await catalog.query(`UPDATE ${table} SET ${change}`);
    await become(last);
    await expect(become('PUBLISHED')).rejects.toMatchObject(refusedByGuard);
    await expect(become('DRAFT')).rejects.toMatchObject(refusedByGuard);
  });

  it('does not get a clause while somebody is publishing it', async () => {
    const { made } = await catalog.draftTerms({ supersedesId: catalog.ids.terms });
    const { id } = there(made);
    let adding: Promise<void> | undefined;
    const publishing = catalog.commandsWith((stores) => ({
      ...stores,
      quality: {
        // Everything is written by now, and nothing of it is committed.
        recheck: () => {
          adding = addClause(catalog, id, 'QUOTA', { id: 'cls_new', reference: 'NEW' });
          adding.catch(() => undefined);
          return Promise.resolve();
        },
      },
    }));
    expect((await publishing.publishTerms(id)).refusals).toEqual([]);
    await expect(adding).rejects.toMatchObject(refusedByGuard);
  });
});

describe('the history', () => {
  it.each([`UPDATE history_event SET reason = 'other'`, `DELETE FROM history_event`])(
    'is only ever added to: %s',
    async (change) => {
      await catalog.withdrawPlan(catalog.ids.annual);
      await expect(catalog.query(change)).rejects.toMatchObject(refusedByGuard);
    },
  );
});

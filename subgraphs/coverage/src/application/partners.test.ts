import {
  aCodeOnRecord,
  aCoverageDesk,
  admin,
  type CoverageDesk,
  freshKey,
  reasons,
  sellerA,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { heldBack } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import { pgReads } from '../adapters/pg-reads';
import { ChangePartner } from './change-partner';
import { OpenStore, type OpenStoreCommand } from './open-store';
import { RegisterPartner, type RegisterPartnerCommand } from './register-partner';

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let register: RegisterPartner;
let open: OpenStore;
let change: ChangePartner;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_partners');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
  desk.terms.regions.set('EU', ['EU']);
  register = new RegisterPartner(desk.work);
  open = new OpenStore(desk.work);
  change = new ChangePartner(desk.work);
});
afterAll(() => coverage.drop());

const shop = { name: 'Shop in Vilnius', reference: 'V-1', regionCode: 'LT' };

const admit = (more: Partial<RegisterPartnerCommand> = {}) =>
  register.execute(
    { name: 'Skraidau', regionCodes: ['EU'], stores: [shop], idempotencyKey: freshKey(), ...more },
    admin,
  );

const add = (more: Partial<OpenStoreCommand> = {}) =>
  open.execute(
    {
      partnerId: 'prt_a',
      store: { ...shop, reference: 'V-2' },
      idempotencyKey: freshKey(),
      ...more,
    },
    admin,
  );

const rows = (sql: string) => coverage.database.manager.query<object[]>(sql);
const storesOf = (id: string) => coverage.transact(({ people }) => people.storesOf(id));

describe('admitting a partner', () => {
  it('puts it on record with its shops, and it may sell at once', async () => {
    const { id } = there((await admit()).made);
    expect(await coverage.transact(({ partners }) => partners.find(id))).toEqual({
      id, name: 'Skraidau', status: 'ACTIVE', regionCodes: ['EU'], version: 1,
    }); // prettier-ignore
    expect(await storesOf(id)).toMatchObject([{ partnerId: id, ...shop }]);
    await aCodeOnRecord(desk, 'ECODE00000000001', { status: 'ALLOCATED', partnerId: id });
    const by = { ...sellerA, partnerId: id };
    const sale = await desk.sell.execute({ saleReference: 'LT-1', planSkuId: 'sku_1' }, by);
    expect(sale.refusals).toEqual([]);
    expect(await rows(`SELECT action, to_status AS "to" FROM history_event WHERE subject_id = '${id}'`)).toEqual([
      { action: 'registerPartner', to: 'ACTIVE' },
    ]); // prettier-ignore
  });

  it('R-RGN-01: is refused for its name and for every place where the programme does not sell, all at once', async () => {
    const refused = await admit({
      name: 'PRT_A',
      regionCodes: ['LT', 'XX'],
      stores: [shop, { ...shop, reference: null, regionCode: 'US' }],
    });
    const notAllowed = { code: 'REGION_NOT_ALLOWED', rules: ['R-RGN-01'] };
    expect(reasons(refused)).toEqual([
      { code: 'NAME_TAKEN', field: ['name'], rules: [] },
      { ...notAllowed, field: ['regionCodes', '1'] },
      { ...notAllowed, field: ['stores', '1', 'regionCode'] },
    ]);
    expect(await rows('SELECT 1 FROM partner')).toHaveLength(2);
  });

  it('by the same key is done once; two at once of one name are one', async () => {
    const first = await admit({ idempotencyKey: 'key' });
    expect(await admit({ idempotencyKey: 'key' })).toEqual(first);
    await expect(admit({ idempotencyKey: 'key', name: 'Other' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const lock = `SELECT pg_advisory_xact_lock(hashtextextended('partner:twin', 0))`;
    const answers = await heldBack({ url: coverage.url, lock, count: 2 }, () =>
      ['Twin', 'TWIN'].map((name) => admit({ name })),
    );
    expect(answers.flatMap(reasons)).toEqual([{ code: 'NAME_TAKEN', field: ['name'], rules: [] }]);
  });

  it.each([
    { what: 'no region', more: { regionCodes: [] }, field: ['input', 'regionCodes'] },
    {
      what: 'a region twice',
      more: { regionCodes: ['EU', 'EU'] },
      field: ['input', 'regionCodes'],
    },
    { what: 'a name of 201 characters', more: { name: 'x'.repeat(201) }, field: ['input', 'name'] },
    { what: 'a number twice', more: { stores: [shop, shop] }, field: ['input', 'stores'] },
    {
      what: 'a shop without a name',
      more: { stores: [{ ...shop, name: ' ' }] },
      field: ['input', 'stores', '0', 'name'],
    },
    {
      what: 'more shops than one command adds',
      more: { stores: Array.from({ length: 101 }, (_, n) => ({ ...shop, reference: `V-${n}` })) },
      field: ['input', 'stores'],
    },
  ])('with $what is the caller’s mistake', async ({ more, field }) => {
    await expect(admit(more)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('opening a shop', () => {
  it('adds it to the partner, over its next version', async () => {
    expect((await add()).made).toMatchObject({ id: 'prt_a', version: 2 });
    expect((await storesOf('prt_a')).map(({ reference }) => reference)).toContain('V-2');
  });

  it('R-RGN-01: is refused where the partner may not sell, and under a number that is taken', async () => {
    await add();
    expect(reasons(await add({ store: { ...shop, reference: 'V-2', regionCode: 'US' } }))).toEqual([
      { code: 'REFERENCE_TAKEN', field: ['store', 'reference'], rules: [] },
      { code: 'REGION_NOT_ALLOWED', field: ['store', 'regionCode'], rules: ['R-RGN-01'] },
    ]);
    expect(reasons(await add({ partnerId: 'prt_gone' }))).toEqual([
      { code: 'NOT_FOUND', field: ['partnerId'], rules: [] },
    ]);
  });

  it('by two at once under one number: one of them does', async () => {
    const lock = 'SELECT 1 FROM coverage.partner FOR UPDATE';
    const answers = await heldBack({ url: coverage.url, lock, count: 2 }, () => [add(), add()]);
    expect(answers.flatMap(reasons)).toMatchObject([{ code: 'REFERENCE_TAKEN' }]);
  });
});

describe('stopping a partner', () => {
  const stop = (more: object = {}) =>
    change.suspend({ partnerId: 'prt_a', reason: 'Fraud.', ...more }, admin);
  const sell = () => desk.sell.execute({ saleReference: freshKey(), planSkuId: 'sku_1' }, sellerA);

  it('keeps it from selling until it may trade again, with who and why', async () => {
    await aCodeOnRecord(desk, 'ECODE00000000001', { status: 'ALLOCATED' });
    expect((await stop({ expectedVersion: 1 })).made).toMatchObject({
      status: 'SUSPENDED',
      version: 2,
    });
    expect(reasons(await sell())).toMatchObject([{ code: 'PARTNER_NOT_ACTIVE' }]);
    expect((await change.reinstate({ partnerId: 'prt_a' }, admin)).made).toMatchObject({
      status: 'ACTIVE',
    });
    expect((await sell()).refusals).toEqual([]);
    expect(
      await rows(`SELECT action, from_status AS "from", to_status AS "to", reason FROM history_event
        WHERE subject_id = 'prt_a' ORDER BY seq`),
    ).toEqual([
      { action: 'suspendPartner', from: 'ACTIVE', to: 'SUSPENDED', reason: 'Fraud.' },
      { action: 'reinstatePartner', from: 'SUSPENDED', to: 'ACTIVE', reason: null },
    ]);
  });

  it('is refused for one that stands there already, and for none', async () => {
    await stop();
    expect(reasons(await stop())).toMatchObject([{ code: 'NOT_ACTIVE' }]);
    expect(reasons(await stop({ partnerId: 'prt_gone' }))).toMatchObject([{ code: 'NOT_FOUND' }]);
    const again = await change.reinstate({ partnerId: 'prt_b' }, admin);
    expect(reasons(again)).toMatchObject([{ code: 'NOT_SUSPENDED' }]);
  });

  it('over another version is a conflict', async () => {
    await expect(stop({ expectedVersion: 2 })).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('the partners of the programme', () => {
  it('come in order of name, page by page, forwards and back', async () => {
    await admit({ name: 'Aukštyn' });
    await admit({ name: 'prt_0' });
    const reads = pgReads(coverage.database.manager);
    const page = (direction: 'forward' | 'backward', beside?: readonly [string, string]) =>
      reads.partnerPage({ list: 'partners', limit: 2, direction, beside });
    const names = ({ rows: found }: Awaited<ReturnType<typeof page>>) =>
      found.map(({ name }) => name);
    const first = await page('forward');
    expect([names(first), first.hasNextPage]).toEqual([['Aukštyn', 'prt_0'], true]);
    const beside = first.cursorOf(there(first.rows[1]));
    expect(names(await page('forward', beside))).toEqual(['prt_a', 'prt_b']);
    expect(names(await page('backward', beside))).toEqual(['Aukštyn']);
  });
});

describe('an offer on record', () => {
  it('is one for each reference of a partner, with what was told last', async () => {
    const told = { reference: 'B-1', productCode: 'rs-4-mini', at: desk.now() };
    const first = {
      ...told,
      partnerId: 'prt_a',
      planSkuId: 'sku_1',
      outcome: 'SHOWN',
      storeId: null,
    } as const;
    const last = { ...first, planSkuId: null, outcome: 'NOT_SHOWN', storeId: 'str_a1' } as const;
    const others = { ...first, partnerId: 'prt_b' };
    for (const offer of [first, others, last])
      await coverage.transact(({ offers }) => offers.put(offer));
    expect(
      await rows(`SELECT partner_id AS "partnerId", reference, product_code AS "productCode",
        plan_sku_id AS "planSkuId", outcome, store_id AS "storeId", at FROM recorded_offer ORDER BY 1`),
    ).toEqual([last, others]);
  });
});

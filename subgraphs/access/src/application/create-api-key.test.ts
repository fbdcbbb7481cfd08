import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import {
  type AccessDesk,
  admin,
  anAccessDesk,
  aWantedKey,
  reasons,
} from '../../../../test/support/access-desk';
import { there } from '../../../../test/support/there';
import { prefixOf } from '../adapters/key-format';
import type { CreateApiKeyCommand } from './create-api-key';

let access: AccessDatabase;
let desk: AccessDesk;

beforeAll(async () => {
  access = await accessDatabase('access_create');
});
beforeEach(async () => {
  await access.clear();
  desk = anAccessDesk(access);
});
afterAll(() => access.drop());

const create = (change: Partial<CreateApiKeyCommand> = {}) =>
  desk.create.execute(aWantedKey(change), admin);

const keysOnRecord = async () => (await access.query('SELECT 1 FROM api_key')).length;

const ofBi = {
  audience: 'BI',
  scopes: ['bi:read'],
  documentMode: 'PUBLISHED_ONLY',
} as const;

describe('making a key', () => {
  it('puts on record what was asked for, in order, with the usual budgets', async () => {
    const { partnerId, ...bi } = aWantedKey({
      ...ofBi,
      name: '  Figures  ',
      scopes: ['catalog:read', 'bi:read', 'bi:read'],
      allowedNetworks: ['192.0.2.0/24', '2001:db8::/32'],
      concurrentRequests: null,
    });
    const { made, refusals } = await desk.create.execute(bi, admin);
    expect(refusals).toEqual([]);
    const { id, key, secret } = there(made);
    expect(key).toEqual({
      id,
      version: 1,
      name: 'Figures',
      prefix: prefixOf(there(secret)),
      audience: 'BI',
      partnerId: null,
      scopes: ['bi:read', 'catalog:read'],
      documentMode: 'PUBLISHED_ONLY',
      client: null,
      environment: 'LIVE',
      allowedNetworks: ['192.0.2.0/24', '2001:db8::/32'],
      concurrentRequests: 10,
      requestsPerSecond: 20,
      costPerMinute: 60_000,
      createdAt: desk.now(),
      expiresAt: bi.expiresAt,
      revokedAt: null,
      replacedById: null,
      budgetId: 'key_000001',
      isSelfMade: false,
      lastUsedAt: null,
    });
    expect(id).toMatch(/^key_/);
    expect(await access.transact(({ keys }) => keys.find(id))).toEqual(key);
  });

  it('keeps nothing from which the key could be made again', async () => {
    const { text, key } = await desk.aKey();
    const secret = text.slice(key.prefix.length + 1);
    const [row] = await access.query<{ said: string }>('SELECT api_key::text AS said FROM api_key');
    const [kept] = await access.query<{ said: string }>(
      'SELECT string_agg(idempotency::text, chr(10)) AS said FROM idempotency',
    );
    for (const { said } of [there(row), there(kept)]) {
      expect(said).toContain('key_');
      expect(said).not.toContain(secret);
      expect(said).not.toContain(Buffer.from(text).toString('hex'));
    }
    const [sealed] = await access.query('SELECT 1 FROM api_key WHERE sealed_secret IS NOT NULL');
    expect(sealed).toBeUndefined();
  });

  it('asks about the partner in the data that the key reaches, as who makes the key', async () => {
    await create();
    await create({ environment: 'SANDBOX', partnerId: 'prt_test' });
    await create(ofBi);
    await create({ partnerId: null });
    expect(desk.asked).toEqual([
      'prt_a in LIVE for sub_admin',
      'prt_test in SANDBOX for sub_admin',
    ]);
  });

  it.each([
    { what: 'no partner', partnerId: null, environment: 'LIVE' },
    { what: 'an unknown partner', partnerId: 'prt_gone', environment: 'LIVE' },
    { what: 'a partner of the sandbox', partnerId: 'prt_test', environment: 'LIVE' },
    { what: 'a partner of live data', partnerId: 'prt_a', environment: 'SANDBOX' },
  ] as const)('of $environment is refused with $what', async ({ partnerId, environment }) => {
    const outcome = await create({ partnerId, environment });
    expect(reasons(outcome)).toEqual([{ code: 'PARTNER_MISSING', field: ['partnerId'] }]);
    expect(outcome.made).toBeUndefined();
    expect(await keysOnRecord()).toBe(0);
  });

  it('does not take a partner that was left out either', async () => {
    const { partnerId, ...command } = aWantedKey();
    const outcome = await desk.create.execute(command, admin);
    expect(reasons(outcome)).toEqual([{ code: 'PARTNER_MISSING', field: ['partnerId'] }]);
  });

  it.each(['PUBLIC', 'STAFF'] as const)(
    'of %s is refused: its people sign in',
    async (audience) => {
      expect(reasons(await create({ audience }))).toEqual([
        { code: 'AUDIENCE_WITHOUT_KEYS', field: ['audience'] },
      ]);
    },
  );

  it('is refused for every reason at once, each with what would be right', async () => {
    const outcome = await create({
      partnerId: 'prt_gone',
      scopes: ['pii:read', 'nothing:read'],
      expiresAt: new Date('2028-03-12T12:00:00.001Z'),
    });
    expect(reasons(outcome)).toEqual([
      { code: 'PARTNER_MISSING', field: ['partnerId'] },
      { code: 'SCOPE_UNKNOWN', field: ['scopes'], detail: 'nothing:read' },
      {
        code: 'SCOPE_NOT_FOR_AUDIENCE',
        field: ['scopes'],
        detail:
          'pii:read; it can have catalog:read, codes:read, codes:sell, contracts:read, contracts:activate, claims:read, claims:create',
      },
      {
        code: 'EXPIRY_OUT_OF_RANGE',
        field: ['expiresAt'],
        detail:
          'it has to lie after 2026-03-12T12:00:00.000Z and not after 2028-03-12T12:00:00.000Z',
      },
    ]);
    expect(await keysOnRecord()).toBe(0);
  });

  it('is refused for BI with documents that nobody published', async () => {
    expect(reasons(await create({ ...ofBi, documentMode: 'ANY' }))).toEqual([
      {
        code: 'DOCUMENT_MODE_NOT_FOR_AUDIENCE',
        field: ['documentMode'],
        detail: 'it can have PUBLISHED_ONLY',
      },
    ]);
  });

  it.each([
    { expiresAt: '2026-03-12T12:00:00.000Z', codes: ['EXPIRY_OUT_OF_RANGE'] },
    { expiresAt: '2026-03-12T12:00:00.001Z', codes: [] },
    { expiresAt: '2028-03-12T12:00:00.000Z', codes: [] },
    { expiresAt: '2028-03-12T12:00:00.001Z', codes: ['EXPIRY_OUT_OF_RANGE'] },
  ])('that ends on $expiresAt is refused for $codes', async ({ expiresAt, codes }) => {
    const { refusals } = await create({ expiresAt: new Date(expiresAt) });
    expect(refusals.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a value that makes no sense', () => {
  const fifty = Array.from({ length: 50 }, (_, n) => `192.0.2.${n}/32`);

  it.each([
    { name: 'a'.repeat(100) },
    { concurrentRequests: 1, requestsPerSecond: 1, costPerMinute: 1 },
    { concurrentRequests: 1000, requestsPerSecond: 10_000, costPerMinute: 100_000_000 },
    { allowedNetworks: fifty },
  ])('is none of these: %j', async (change) => {
    const { made } = await create(change);
    expect(there(made).key).toMatchObject(change);
  });

  it.each([
    { change: { concurrentRequests: 0 }, says: 'concurrentRequests is 0, it has to be from 1 to 1000.' },
    { change: { concurrentRequests: 1001 }, says: 'concurrentRequests is 1001, it has to be from 1 to 1000.' },
    { change: { requestsPerSecond: -1 }, says: 'requestsPerSecond is -1, it has to be from 1 to 10000.' },
    { change: { requestsPerSecond: 10_001 }, says: 'requestsPerSecond is 10001, it has to be from 1 to 10000.' },
    { change: { costPerMinute: 0 }, says: 'costPerMinute is 0, it has to be from 1 to 100000000.' },
    { change: { costPerMinute: 100_000_001 }, says: 'costPerMinute is 100000001, it has to be from 1 to 100000000.' },
    { change: { name: 'a'.repeat(101) }, says: 'name has to be 1 to 100 characters long.' },
    { change: { name: ' ' }, says: 'name has to be 1 to 100 characters long.' },
    { change: { allowedNetworks: [...fifty, '192.0.2.50/32'] }, says: 'allowedNetworks may name up to 50.' },
    {
      change: { allowedNetworks: ['192.0.2.0/24', '192.0.2.1'] },
      says: 'allowedNetworks has 192.0.2.1, which is no network: write it as 192.0.2.0/24 or 2001:db8::/32.',
      at: ['1'],
    },
  ])('is a fault that names the field: $says', async ({ change, says, at = [] }) => {
    await expect(create(change)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: says,
      field: ['input', ...Object.keys(change), ...at],
    });
    expect(await keysOnRecord()).toBe(0);
    expect(desk.asked).toEqual([]);
  }); // prettier-ignore
});

describe('making a key once more', () => {
  it('with the same key for repeats and input gives the same key, its text never again', async () => {
    const command = aWantedKey();
    const { made: first } = await desk.create.execute(command, admin);
    desk.moveTo('2026-03-12T12:00:01Z');
    const { made: again } = await desk.create.execute(command, admin);
    expect(again).toEqual({ ...there(first), secret: null });
    expect(await keysOnRecord()).toBe(1);
  });

  it('with another input is a conflict', async () => {
    const command = aWantedKey();
    await desk.create.execute(command, admin);
    for (const change of [{ name: 'Another' }, { scopes: [] }, { costPerMinute: 5 }]) {
      await expect(desk.create.execute({ ...command, ...change }, admin)).rejects.toMatchObject({
        code: 'CONFLICT',
        field: ['input', 'idempotencyKey'],
      });
    }
    expect(await keysOnRecord()).toBe(1);
  });

  it('gives a refusal again as it was given', async () => {
    const command = aWantedKey({ scopes: ['nothing:read'] });
    const first = await desk.create.execute(command, admin);
    expect(await desk.create.execute(command, admin)).toEqual(first);
  });

  it('is another key of another administrator', async () => {
    const command = aWantedKey();
    await desk.create.execute(command, admin);
    const { made } = await desk.create.execute(command, { ...admin, subject: 'sub_other' });
    expect(there(made).secret).not.toBeNull();
    expect(await keysOnRecord()).toBe(2);
  });
});

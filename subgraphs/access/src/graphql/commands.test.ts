import { anonymous } from '@care-graph/kernel/domain/principal';
import { type AccessDatabase, accessDatabase } from '../../../../test/support/access-database';
import {
  type AccessDesk,
  admin,
  anAccessDesk,
  freshKey,
  holderOf,
} from '../../../../test/support/access-desk';
import { accessGraph, type AskAccess } from '../../../../test/support/access-graph';
import { there } from '../../../../test/support/there';
import type { ApiKey } from '../domain/api-key';

let access: AccessDatabase;
let desk: AccessDesk;
let ask: AskAccess;
let key: ApiKey;

beforeAll(async () => {
  access = await accessDatabase('access_commands');
});
beforeEach(async () => {
  await access.clear();
  desk = anAccessDesk(access);
  ask = await accessGraph(access, desk);
  ({ key } = await desk.aKey());
});
afterAll(() => access.drop());

interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[] | null;
}

interface Payload {
  readonly apiKey?: Readonly<Record<string, unknown>> | null;
  readonly prefix?: string | null;
  readonly secret?: string | null;
  readonly oldKeyExpiresAt?: string | null;
  readonly userErrors: readonly UserError[];
}

const selections = {
  createApiKey:
    'apiKey { id version name documentMode environment allowedNetworks costPerMinute } secret',
  rotateApiKey: 'apiKey { id } secret',
  rotateOwnApiKey: 'prefix secret oldKeyExpiresAt',
  revokeApiKey: 'apiKey { id revokedAt }',
} as const;

type Command = keyof typeof selections;

const run = async (command: Command, input: object, by = admin) => {
  const type = command.replace(/^./, (letter) => letter.toUpperCase());
  const { data, faults } = await ask<Readonly<Record<Command, Payload>> | null>(
    `mutation ($input: ${type}Input!) { ${command}(input: $input) {
      ${selections[command]} userErrors { code message field basis { ruleId } nextStep } } }`,
    { variables: { input }, by },
  );
  return { payload: data?.[command], faults };
};

const wanted = (change: object = {}) => ({
  name: 'Shop',
  audience: 'PARTNER',
  partnerId: 'prt_a',
  scopes: ['codes:sell'],
  expiresAt: '2027-03-12T12:00:00Z',
  idempotencyKey: freshKey(),
  ...change,
});

const toKey = (change: object = {}) => ({
  apiKeyId: key.id,
  expiresAt: '2027-03-12T12:00:00Z',
  ...change,
});

describe('what a command of keys answers', () => {
  it('is a new key with its text, and the usual where nothing is said', async () => {
    const { payload, faults } = await run('createApiKey', wanted());
    expect(faults).toEqual([]);
    expect(payload).toEqual({
      apiKey: {
        id: expect.stringMatching(/^key_/),
        version: 1,
        name: 'Shop',
        documentMode: 'PUBLISHED_ONLY',
        environment: 'LIVE',
        allowedNetworks: [],
        costPerMinute: 60_000,
      },
      secret: expect.stringMatching(/^cg_live_/),
      userErrors: [],
    });
  });

  it('is its successor with its text', async () => {
    const { payload } = await run('rotateApiKey', toKey());
    const [successor] = await access.query<{ id: string }>(
      'SELECT id FROM api_key WHERE id <> $1',
      [key.id],
    );
    expect(payload).toEqual({
      apiKey: { id: there(successor).id },
      secret: expect.stringMatching(/^cg_live_/),
      userErrors: [],
    });
  });

  it('is for the key itself its successor’s beginning and text, and its own end', async () => {
    const { payload } = await run('rotateOwnApiKey', { idempotencyKey: freshKey() }, holderOf(key));
    expect(payload).toEqual({
      prefix: there(payload?.secret).slice(0, 'cg_live_'.length + 12),
      secret: expect.stringMatching(/^cg_live_/),
      oldKeyExpiresAt: '2026-03-13T12:00:00Z',
      userErrors: [],
    });
  });

  it('is the revoked key', async () => {
    const { payload } = await run('revokeApiKey', { apiKeyId: key.id, reason: 'Lost.' });
    expect(payload).toEqual({
      apiKey: { id: key.id, revokedAt: '2026-03-12T12:00:00Z' },
      userErrors: [],
    });
  });
});

describe('a refusal', () => {
  const ofPartner =
    'catalog:read, codes:read, codes:sell, contracts:read, contracts:activate, claims:read, claims:create';
  const bounds =
    'it has to lie after 2026-03-12T12:00:00.000Z and not after 2028-03-12T12:00:00.000Z';

  const refused = async (command: Command, input: object, by = admin) => {
    const { payload, faults } = await run(command, input, by);
    expect(faults).toEqual([]);
    const { userErrors, ...result } = there(payload);
    expect(new Set(Object.values(result))).toEqual(new Set([null]));
    return userErrors.map(({ code, message, field }) => [code, message, field?.join('.') ?? null]);
  };

  it.each([
    { change: { audience: 'STAFF' }, reasons: [['AUDIENCE_WITHOUT_KEYS', 'Only partners and BI tools have keys; people sign in.', 'audience']] },
    {
      change: { partnerId: 'prt_gone', scopes: ['x:y', 'pii:read'], expiresAt: '2026-03-12T12:00:00Z' },
      reasons: [
        ['PARTNER_MISSING', 'This audience needs a partner, and the one given is unknown.', 'partnerId'],
        ['SCOPE_UNKNOWN', 'There is no such scope: x:y.', 'scopes'],
        ['SCOPE_NOT_FOR_AUDIENCE', `The audience cannot have this scope: pii:read; it can have ${ofPartner}.`, 'scopes'],
        ['EXPIRY_OUT_OF_RANGE', `It would end in the past or in more than two years: ${bounds}.`, 'expiresAt'],
      ],
    },
    {
      change: { audience: 'BI', scopes: ['bi:read'], documentMode: 'LOG_UNKNOWN' },
      reasons: [['DOCUMENT_MODE_NOT_FOR_AUDIENCE', 'The audience cannot have this mode of documents: it can have PUBLISHED_ONLY.', 'documentMode']],
    },
  ])('of a new key says what would be right: $change', async ({ change, reasons }) => {
    expect(await refused('createApiKey', wanted(change))).toEqual(reasons);
  }); // prettier-ignore

  it('of a rotation says what would be right', async () => {
    expect(await refused('rotateApiKey', toKey({ apiKeyId: 'key_gone' }))).toEqual([
      ['NOT_FOUND', 'No such key.', 'apiKeyId'],
    ]);
    await run('rotateApiKey', toKey());
    await run('revokeApiKey', { apiKeyId: key.id, reason: 'Lost.' });
    expect(await refused('rotateApiKey', toKey({ expiresAt: '2029-01-01T00:00:00Z' }))).toEqual([
      ['REVOKED', 'A revoked key has no successor.', 'apiKeyId'],
      ['ALREADY_REPLACED', 'Another key takes its place already.', 'apiKeyId'],
      ['EXPIRY_OUT_OF_RANGE', `The new one would end in the past or in more than two years: ${bounds}.`, 'expiresAt'],
    ]); // prettier-ignore
  });

  it('of a key’s own rotation says what would be right', async () => {
    const once = () => ({ idempotencyKey: freshKey() });
    const own = (input: object) => refused('rotateOwnApiKey', input, holderOf(key));
    expect(await refused('rotateOwnApiKey', once())).toEqual([
      ['NOT_A_KEY', 'The request did not come with an API key.', null],
    ]);
    expect(await own({ ...once(), overlapHours: 169 })).toEqual([
      ['OVERLAP_OUT_OF_RANGE', 'The overlap is outside its bounds: it can be from 0 to 168 hours.', 'overlapHours'],
    ]); // prettier-ignore
    await run('rotateOwnApiKey', once(), holderOf(key));
    expect(await own(once())).toEqual([
      ['ALREADY_REPLACED', 'The key was replaced already.', null],
    ]);
  });

  it('of a revocation says what is the case', async () => {
    const lost = { apiKeyId: key.id, reason: 'Lost.' };
    expect(await refused('revokeApiKey', { ...lost, apiKeyId: 'key_gone' })).toEqual([
      ['NOT_FOUND', 'No such key.', 'apiKeyId'],
    ]);
    await run('revokeApiKey', lost);
    expect(await refused('revokeApiKey', lost)).toEqual([
      ['ALREADY_REVOKED', 'It was revoked before.', 'apiKeyId'],
    ]);
  });
});

describe('who may command keys', () => {
  it.each([
    { command: 'createApiKey', input: () => wanted(), needs: { scopes: true, secondFactor: true } },
    { command: 'rotateApiKey', input: () => toKey(), needs: { scopes: true, secondFactor: true } },
    {
      command: 'revokeApiKey',
      input: () => ({ apiKeyId: key.id, reason: 'Lost.' }),
      needs: { scopes: true, secondFactor: false },
    },
  ] as const)(
    'is for $command who has what it needs: $needs',
    async ({ command, input, needs }) => {
      const without = { code: 'UNAUTHORIZED_FIELD_OR_TYPE' };
      const others = (await run(command, input(), { ...admin, scopes: ['audit:read'] })).faults;
      expect(others).toMatchObject([without]);
      const ofKey = (await run(command, input(), holderOf(key))).faults;
      expect(ofKey).toMatchObject([without]);
      const weak = (await run(command, input(), { ...admin, policies: [] })).faults;
      expect(weak).toMatchObject(needs.secondFactor ? [without] : []);
      const keys = await access.query('SELECT 1 FROM api_key');
      expect(keys).toHaveLength(1);
    },
  );

  it('is for rotateOwnApiKey nobody without credentials', async () => {
    const { faults } = await run('rotateOwnApiKey', { idempotencyKey: freshKey() }, anonymous);
    expect(faults).toMatchObject([{ code: 'UNAUTHORIZED_FIELD_OR_TYPE' }]);
  });
});

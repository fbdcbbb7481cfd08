import { createServer, type Server } from 'node:http';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import {
  generateSigningKey,
  signer,
  type SigningKey,
} from '@care-graph/kernel/runtime/internal-token';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import {
  developmentClaims,
  developmentKey,
  developmentToken,
} from '../../gateway/src/development-issuer';
import { PortalHomeDocument, ShopPlansDocument } from '../generated/customer';
import { ask as askDatabase } from '../support/embedded-starts';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database';
import { askAs } from '../support/graph';
import { dataOf } from '../support/journey';
import { type PartProcesses, sharedFolder, startParts, stopParts } from '../support/part-processes';
import { Processes } from '../support/processes';
import { environmentsIn } from '../support/secrets';

/** An identity provider: it publishes a key and signs with it. */
const identityProvider = async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'idp-1', alg: 'ES256' }] };
  const server: Server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks));
  });
  const origin = await listen(server, '127.0.0.1', 0);
  const names = { issuer: 'https://idp.example', audience: 'care-graph' };
  return {
    settings: {
      OIDC_ISSUER: names.issuer,
      OIDC_AUDIENCE: names.audience,
      OIDC_JWKS_URL: `${origin}/keys`,
    },
    token: (claims: JWTPayload): Promise<string> =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'idp-1' })
        .setIssuer(names.issuer)
        .setAudience(names.audience)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey),
    stop: () => stopServer(server),
  };
};

const mail = { SMTP_URL: 'smtps://127.0.0.1:9', MAIL_FROM: 'Care Graph <care@example.com>' };

const processes = new Processes();
let provider: Awaited<ReturnType<typeof identityProvider>>;
let database: FreshDatabase;
let graph: PartProcesses;
let secrets: ReturnType<typeof environmentsIn>;

beforeAll(async () => {
  provider = await identityProvider();
  database = await freshDatabase('production');
  const made = processes.npm('secrets');
  await made.leavesNothing();
  secrets = environmentsIn(made.out);
  const common = {
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    CARE_DATA_DIR: sharedFolder(processes),
  };
  graph = await startParts(processes, common, {
    ...secrets,
    gateway: { ...secrets['gateway'], ...provider.settings },
    coverage: { ...secrets['coverage'], ...mail },
    claims: { ...secrets['claims'], ...mail, PAYMENTS_URL: 'http://127.0.0.1:9' },
  });
});

afterAll(async () => {
  await processes.endAll();
  await provider.stop();
  await database.drop();
});

describe('a graph in production', () => {
  it('answers whom the identity provider vouches for, and shows nobody its schema', async () => {
    const ask = askAs(graph.url, await provider.token(developmentClaims('customer')));
    const plans = { productCode: 'rs-4-mini', regionCode: 'LT' };
    expect(dataOf(await ask(ShopPlansDocument, plans)).product?.name).toBe('DJI RS 4 Mini');
    expect(dataOf(await ask(PortalHomeDocument))).toEqual({ me: null });
    const { errors } = await ask('{ __schema { description } }');
    expect(errors).toHaveLength(1);
  });

  it('believes no development token, no partner by token and no second factor of development', async () => {
    const key = await developmentKey(sharedFolder(processes));
    const development = askAs(graph.url, await developmentToken(key, 'admin'));
    expect((await development('{ __typename }')).status).toBe(401);
    const partner = askAs(graph.url, await provider.token(developmentClaims('partner')));
    expect((await partner('{ __typename }')).status).toBe(401);
    const admin = askAs(graph.url, await provider.token(developmentClaims('admin')));
    const { errors } = await admin(
      'mutation { generateCodes(input: { planSkuId: "sku_1", regionCode: "LT", deliveryForm: E_CODE, size: 1, idempotencyKey: "1" }) { batch { id } } }',
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  });

  it('has no page for browsers', async () => {
    const { status, headers } = await fetch(graph.url, { headers: { accept: 'text/html' } });
    expect([status, headers.get('content-type')]).toEqual([404, expect.stringContaining('json')]);
  });

  it('has no clock that moves, for services neither', async () => {
    const key = JSON.parse(secrets['claims']?.['INTERNAL_SIGNING_KEY'] ?? '') as SigningKey;
    const claims = {
      kind: 'service',
      subject: 'claims',
      scopes: ['internal:coverage'],
      policies: [],
    } as const;
    const token = await (await signer(key))(claims, 'coverage');
    const clock = new URL('/development/clock', graph.addresses['COVERAGE_URL']);
    const { status } = await fetch(clock, { headers: { authorization: `Bearer ${token}` } });
    expect(status).toBe(404);
  });

  it('starts without demonstration and without the payment sandbox', async () => {
    const counted = (sql: string) => askDatabase(database.url, `SELECT ${sql} AS answer`);
    expect(await counted('(SELECT count(*)::int FROM coverage.partner)')).toBe(0);
    expect(await counted('(SELECT count(*)::int FROM coverage.activation_code)')).toBe(0);
    expect(await counted("to_regnamespace('payments')")).toBeNull();
  });

  it.each(['token', 'clock', 'first-start'])('refuses the command %s', async (command) => {
    const args = {
      token: ['admin'],
      clock: [],
      'first-start': ['--serial', 'A1', '--product', 'b'],
    };
    const env = { NODE_ENV: 'production', ...graph.addresses };
    const run = processes.npm(command, { env, args: args[command as keyof typeof args] });
    expect(await run.leavesNothing()).toEqual({ code: 1, signal: null });
    expect({ out: run.out, err: run.err }).toEqual({
      out: '',
      err: expect.stringContaining('  NODE_ENV: has to be development: '),
    });
  });

  it('answers for one customer’s data whoever has the key of privacy, and nobody else', async () => {
    const env = { NODE_ENV: 'production', ...graph.addresses, GATEWAY_URL: graph.url };
    const subject = async (key = '') => {
      const args = ['export', 'cus_1', '--by', 'officer'];
      const run = processes.npm('subject', { env: { ...env, INTERNAL_SIGNING_KEY: key }, args });
      const { code } = await run.leavesNothing();
      return { code, err: run.err.trim() };
    };
    expect(await subject(secrets['privacy']?.['INTERNAL_SIGNING_KEY'])).toEqual({
      code: 1,
      err: 'There is no customer cus_1: give the id of one, which begins with cus_.',
    });
    expect(await subject(JSON.stringify(await generateSigningKey('privacy')))).toEqual({
      code: 1,
      err: 'The claims part does not trust INTERNAL_SIGNING_KEY: its own INTERNAL_TRUSTED_KEYS has to name that key of the issuer privacy.',
    });
  });

  it('ends with SIGTERM, code 0 and nothing left', async () => {
    expect(await stopParts(graph)).toEqual({ gateway: 0, catalog: 0, coverage: 0, claims: 0 });
  });
});

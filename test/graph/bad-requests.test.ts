import { generateSigningKey } from '@care-graph/kernel/runtime/internal-token';
import type { Role } from '../../gateway/src/access/roles';
import {
  developmentClaims,
  developmentKey,
  developmentToken,
} from '../../gateway/src/development-issuer';
import { forge, nowS } from '../../gateway/test/forged-token';
import type { GraphError } from '../support/graph';
import { freshKey } from '../support/journey';
import {
  type HttpRequest,
  malformedOperations,
  malformedRequests,
  oversizedRequests,
  type Sale,
} from './http-requests';
import { isOpenTo, isSeenIn, rootFields, schemaOf } from './root-fields';
import { startWorld, type World } from './world';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphError[];
}

const extensionsOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions);

describe('a request that is not let through', () => {
  let world: World;
  let token: string;
  beforeAll(async () => {
    world = await startWorld('requests');
    token = await developmentToken(await developmentKey(world.graph.dataDir), 'partner');
  });
  afterAll(() => world.stop());

  const sale = (): Sale => ({
    query: 'mutation Sell($input: SellCodeInput!) { sellCode(input: $input) { secret } }',
    variables: { input: { saleReference: freshKey(), planSkuId: world.planSkuId } },
  });

  const send = async (init: RequestInit): Promise<readonly [status: number, Answer, Headers]> => {
    const response = await fetch(world.graph.url, {
      method: 'POST',
      ...init,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...(init.headers as object),
      },
    });
    return [response.status, (await response.json()) as Answer, response.headers];
  };

  const isRefused = async (request: HttpRequest): Promise<void> => {
    const { body, headers = {}, method = 'POST', status, code, says } = request;
    const before = await world.tables.digests();
    world.graph.startCounting();
    const [answeredWith, answer] = await send({ method, headers, body: body(sale()) });
    expect([answeredWith, answer.data ?? null, extensionsOf(answer)]).toEqual([
      status,
      null,
      [{ code }],
    ]);
    expect(answer.errors?.[0]?.message).toContain(says);
    expect(world.graph.fetches).toEqual([]);
    expect(await world.tables.digests()).toEqual(before);
  };

  const named = '$title: is $code with HTTP $status, and nothing is asked or written';

  it('is one that would be accepted in its right form', async () => {
    const [status, { data, errors }] = await send({ body: JSON.stringify(sale()) });
    expect([status, errors]).toEqual([200, undefined]);
    expect(data).toMatchObject({ sellCode: { secret: expect.any(String) as string } });
  });

  describe('by its form', () => {
    it.each(malformedRequests)(named, isRefused);

    it('a command by GET: is BAD_REQUEST, and nothing is asked or written', async () => {
      const before = await world.tables.digests();
      const { query, variables } = sale();
      const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
      const response = await fetch(`${world.graph.url}?${search.toString()}`, {
        headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': '1' },
      });
      expect(response.status).toBe(405);
      expect(extensionsOf((await response.json()) as Answer)).toEqual([{ code: 'BAD_REQUEST' }]);
      expect(await world.tables.digests()).toEqual(before);
    });
  });

  describe('by its operation', () => {
    it.each(malformedOperations)(named, isRefused);
  });

  describe('by its size', () => {
    it.each(oversizedRequests)(named, isRefused);
  });

  describe('by its identity', () => {
    const claims = developmentClaims('partner');
    const keyOfGraph = () => developmentKey(world.graph.dataDir);

    it.each([
      ['garbled', () => Promise.resolve('Bearer not.a.token')],
      ['empty', () => Promise.resolve('Bearer')],
      ['a password', () => Promise.resolve('Basic dXNlcjpwYXNz')],
      [
        'expired',
        async () => `Bearer ${await forge(await keyOfGraph(), { claims, expires: nowS() - 60 })}`,
      ],
      [
        'for somebody else',
        async () =>
          `Bearer ${await forge(await keyOfGraph(), { claims, audience: 'another-graph' })}`,
      ],
      [
        'signed by a stranger',
        async () => `Bearer ${await forge(await generateSigningKey('stranger'), { claims })}`,
      ],
    ])(
      'a token that is %s: is 401 and never an anonymous caller; nothing is asked or written',
      async (_title, authorizationOf) => {
        const before = await world.tables.digests();
        world.graph.startCounting();
        const headers = { authorization: await authorizationOf() };
        for (const body of [
          JSON.stringify(sale()),
          '{"query":"{ products { nodes { code } } }"}',
        ]) {
          const [status, answer, answered] = await send({ headers, body });
          expect([status, answer.data, extensionsOf(answer)]).toEqual([
            401,
            undefined,
            [{ code: 'UNAUTHENTICATED' }],
          ]);
          expect(answered.get('www-authenticate')).toContain('Bearer');
        }
        expect(world.graph.fetches).toEqual([]);
        expect(await world.tables.digests()).toEqual(before);
      },
    );

    it.each<readonly [Role | 'anonymous', string]>([
      ['anonymous', 'activatePlan'],
      ['anonymous', 'me'],
      ['customer', 'receiveUnit'],
      ['customer', 'sellCode'],
      ['customer', 'claims'],
      ['partner', 'electRemedy'],
      ['partner', 'me'],
      ['partner', 'generateCodes'],
      ['agent', 'payQuote'],
      ['agent', 'sellCode'],
      ['adjudicator', 'shipUnit'],
      ['admin', 'electRemedy'],
    ])(
      'a caller who is %s may not use %s, nor anything else whose scopes are missing; nothing is written',
      async (caller, known) => {
        const role = caller === 'anonymous' ? undefined : caller;
        const ask = role ? await world.graph.as(role) : world.graph.anonymously;
        const schema = schemaOf(role);
        const closed = rootFields().filter(
          (field) => !isSeenIn(schema, field) || !isOpenTo(role, field),
        );
        expect(closed.map(({ name }) => name)).toContain(known);
        const before = await world.tables.digests();
        for (const field of closed) {
          const { name, operation, variables } = field;
          const { data, errors } = await ask<Record<string, unknown> | null, object>(
            operation,
            variables,
          );
          // What the caller's audience does not see is no field at all.
          const expected = isSeenIn(schema, field)
            ? [[name], 'UNAUTHORIZED_FIELD_OR_TYPE']
            : [undefined, 'GRAPHQL_VALIDATION_FAILED'];
          const [first] = errors.map(({ path, extensions }) => [path, extensions.code]);
          expect([name, data?.[name] ?? null, first]).toEqual([name, null, expected]);
        }
        expect(await world.tables.digests()).toEqual(before);
      },
    );
  });
});

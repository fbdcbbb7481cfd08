import type { Principal } from '@care-graph/kernel/domain/principal';
import { graphql } from 'graphql';
import { Client } from 'pg';
import { admin, freshKey, holderOf, peppers } from '../../../test/support/access-desk';
import { aRecord } from '../../../test/support/access-records';
import { type FreshDatabase, freshDatabase } from '../../../test/support/fresh-database';
import { anyText } from '../../../test/support/document-judge';
import { there } from '../../../test/support/there';
import { until } from '../../../test/support/until';
import { writtenLog } from '../../../test/support/written-log';
import { type Access, openAccess } from './main';

const address = '192.0.2.1';
const now = new Date('2026-03-12T12:00:00Z');

let fresh: FreshDatabase;
let replicas: readonly Access[];
let statements: string[];

beforeAll(async () => {
  fresh = await freshDatabase('access_main');
});
beforeEach(() => {
  replicas = [];
  statements = [];
});
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(replicas.map((replica) => replica.stop()));
});
afterAll(() => fresh.drop());

const aReplica = async (): Promise<Access> => {
  const replica = await openAccess({
    databaseUrl: fresh.url,
    peppers,
    partners: { isKnown: async () => true },
    judge: anyText,
    clock: { now: () => now },
    log: writtenLog().log,
    onStatement: (sql) => statements.push(sql),
  });
  replicas = [...replicas, replica];
  return replica;
};

/** What a mutation of the replica's own subgraph answers. */
const command = async <Payload>(
  { schema, loadersFor }: Access,
  source: string,
  by: Principal = admin,
): Promise<Payload> => {
  const freshLoaders = () => loadersFor(by);
  const contextValue = { principal: by, loaders: freshLoaders(), freshLoaders };
  const { data, errors } = await graphql({
    schema,
    source: `mutation { ${source} }`,
    contextValue,
  });
  expect(errors).toBeUndefined();
  return there(Object.values(data ?? {})[0]) as Payload;
};

interface Made {
  readonly apiKey: { readonly id: string };
  readonly secret: string;
}

const aKey = (replica: Access): Promise<Made> =>
  command(
    replica,
    `createApiKey(input: {name: "Shop", audience: PARTNER, partnerId: "prt_a", scopes: ["codes:sell"],
      expiresAt: "2027-03-12T12:00:00Z", idempotencyKey: "${freshKey()}"}) { apiKey { id } secret }`,
  );

describe('two replicas of the gateway', () => {
  it('know each other’s keys, without looking twice, until one is revoked on either', async () => {
    // While no time passes nothing is forgotten by itself: only being told of the change can end a key.
    jest.spyOn(performance, 'now').mockReturnValue(performance.now());
    const [one, other] = [await aReplica(), await aReplica()];
    const { apiKey, secret: text } = await aKey(one);
    expect(await other.keyOf(text, address)).toMatchObject(apiKey);
    statements.length = 0;
    await other.keyOf(text, address);
    expect(statements).toEqual([]);
    await command(
      one,
      `revokeApiKey(input: {apiKeyId: "${apiKey.id}", reason: "Lost."}) { __typename }`,
    );
    await until('the other one takes it no more', () =>
      Promise.resolve(other.keyOf(text, address)).then(
        () => false,
        (error: unknown) => (error as { code: string }).code === 'UNAUTHENTICATED',
      ),
    );
  });

  it('take a key and its successor while both hold', async () => {
    const [one, other] = [await aReplica(), await aReplica()];
    const { secret: text } = await aKey(one);
    const { secret: successor } = await command<Made>(
      one,
      `rotateOwnApiKey(input: {overlapHours: 1, idempotencyKey: "${freshKey()}"}) { secret }`,
      holderOf(await other.keyOf(text, address)),
    );
    for (const replica of [one, other])
      for (const held of [text, successor])
        expect(await replica.keyOf(held, address)).toMatchObject({ partnerId: 'prt_a' });
  });

  it('have written what they took note of by the time they stop', async () => {
    const replica = await aReplica();
    const { id, ...request } = aRecord({ documentName: 'Stopped' });
    replica.note(request);
    await replica.stop();
    replicas = [];
    const database = new Client({ connectionString: fresh.url });
    await database.connect();
    const { rows } = await database.query<{ id: string }>(
      `SELECT id FROM access.access_record WHERE document_name = 'Stopped'`,
    );
    await database.end();
    expect(rows).toEqual([{ id: expect.stringMatching(/^acc_[0-9a-f]{32}$/) }]);
    expect(rows).not.toEqual([{ id }]);
  });
});

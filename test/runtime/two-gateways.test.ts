import { setTimeout as pause } from 'node:timers/promises';
import { ask as askDatabase } from '../support/embedded-starts';
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-processes';
import { lockedTo, published, retiring, statusOfText } from '../support/documents';
import { type Ask, askAs, startTestGraph, type TestGraph } from '../support/graph';
import { dataOf, eventually } from '../support/journey';
import { type MadeKey, madeKey, revoked } from '../support/keys';
import { Processes } from '../support/processes';

const account = '{ partnerAccount { id } }';

describe('two gateways on one database', () => {
  const processes = new Processes();
  let graph: TestGraph;
  let admin: Ask;
  let gateways: readonly GatewayProcess[];

  beforeAll(async () => {
    graph = await startTestGraph('two_gateways', '2026-03-01T10:00:00Z');
    admin = await graph.as('admin');
    gateways = await Promise.all([
      startGatewayProcess(processes, graph),
      startGatewayProcess(processes, graph),
    ]);
  });
  afterAll(async () => {
    await processes.endAll();
    await graph.stop();
  });

  const asKey = ({ secret }: MadeKey): readonly Ask[] =>
    gateways.map(({ url }) => askAs(url, secret));

  /** Asks on until the key is refused. */
  const untilRefused = async (ask: Ask): Promise<string | undefined> => {
    for (;;) {
      const { status, errors } = await ask(account);
      if (status === 401) return errors[0]?.message;
      await pause(20);
    }
  };

  it('take a key that was made at another one, and none of them takes it once it is revoked', async () => {
    const key = await madeKey(admin);
    const askers = asKey(key);
    for (const ask of askers) {
      expect(dataOf(await ask(account))).toEqual({ partnerAccount: { id: 'prt_demo' } });
    }
    await revoked(admin, key);
    const said = await Promise.all(askers.map(untilRefused));
    expect(said).toEqual(askers.map(() => 'The API key was revoked. Ask for another one.'));
  });

  it('take no revoked key while they cannot hear of it, and take good ones again without being told', async () => {
    const [good, bad] = [await madeKey(admin), await madeKey(admin)];
    const askers = [...asKey(good), ...asKey(bad)];
    for (const ask of askers) expect((await ask(account)).status).toBe(200);
    const cut = `SELECT count(pg_terminate_backend(pid))::int AS answer FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'care-access' AND query = 'SELECT 1'`;
    expect(await askDatabase(graph.databaseUrl, cut)).toBeGreaterThanOrEqual(2);
    await revoked(admin, bad);
    await Promise.all(asKey(bad).map(untilRefused));
    for (const ask of asKey(good)) expect((await ask(account)).status).toBe(200);
  });

  it('both run what was published at a third one at once, and stop when it is retired', async () => {
    const body = 'query Shared { products(first: 1) { nodes { code } } }';
    const input = {
      client: 'shared-app',
      audience: 'PUBLIC',
      manifest: JSON.stringify({ body }),
    } as const;
    const asked = async (url: string) => {
      const headers = { 'apollographql-client-name': 'shared-app' };
      return (await fetch(`${url}?documentId=SharedV1`, { headers })).status;
    };
    const both = () => Promise.all(gateways.map(({ url }) => asked(url)));
    expect(await both()).toEqual([404, 404]);
    const [document] = await published(admin, input);
    expect(await eventually(both, (found) => !found.includes(404))).toEqual([200, 200]);
    await retiring(admin, { documentId: document?.id });
    expect(await eventually(both, (found) => !found.includes(200))).toEqual([404, 404]);
  });

  it('both lock a client as soon as it is locked at a third one', async () => {
    const manifest = JSON.stringify({
      body: 'query Locked { products(first: 1) { nodes { code } } }',
    });
    await lockedTo(graph, { client: 'locked-app', audience: 'PUBLIC', manifest });
    const both = () => Promise.all(gateways.map(({ url }) => statusOfText(url, 'locked-app')));
    expect(await eventually(both, (found) => !found.includes(200))).toEqual([403, 403]);
  });

  it('replace a key by itself while it is in use, without one failed request', async () => {
    const key = await madeKey(admin);
    const [first = admin, second = admin] = asKey(key);
    const rotation = `mutation { rotateOwnApiKey(input: { overlapHours: 1, idempotencyKey: "r1" }) { secret userErrors { message } } }`;
    interface Rotated {
      readonly rotateOwnApiKey: { readonly secret: string; readonly userErrors: readonly object[] };
    }
    const traffic = async (ask: Ask): Promise<readonly number[]> => {
      const statuses = [];
      for (let sent = 0; sent < 20; sent += 1) statuses.push((await ask(account)).status);
      return statuses;
    };
    const running = [traffic(first), traffic(second)];
    const { rotateOwnApiKey } = dataOf(await first<Rotated, object>(rotation));
    const successor = asKey({ id: '', secret: rotateOwnApiKey.secret });
    const statuses = await Promise.all([...running, ...successor.map(traffic), traffic(second)]);
    expect(statuses.flat().filter((status) => status !== 200)).toEqual([]);
    // A repeat, as after an answer that got lost, says the same.
    expect(dataOf(await second<Rotated, object>(rotation))).toEqual({ rotateOwnApiKey });
  });
});

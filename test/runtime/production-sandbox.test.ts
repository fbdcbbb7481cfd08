import { openablePort } from '@care-graph/kernel/runtime/loopback-port';
import { ask as askDatabase } from '../support/embedded-starts';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database';
import { eventually } from '../support/journey';
import { type Ended, Processes, type StartedProcess } from '../support/processes';
import { environmentsIn } from '../support/secrets';

const partNames = ['catalog', 'coverage', 'claims'] as const;
type PartName = (typeof partNames)[number];

const processes = new Processes();
let database: FreshDatabase;
let secrets: ReturnType<typeof environmentsIn>;
let addresses: Readonly<Record<PartName, string>>;
const started: StartedProcess[] = [];

const isReady = async (part: PartName): Promise<boolean> => {
  const answer = await fetch(new URL('/health/ready', addresses[part])).catch(() => undefined);
  return answer?.status === 200;
};

const start = (part: PartName): StartedProcess => {
  const common = {
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    CARE_DATA_DIR: processes.folder,
    PORT: new URL(addresses[part]).port,
    CATALOG_URL: addresses.catalog,
    COVERAGE_URL: addresses.coverage,
  };
  const env = { ...common, ...secrets[`sandbox ${part}`] };
  const process = processes.script(`start:${part}`, { env });
  started.push(process);
  return process;
};

beforeAll(async () => {
  database = await freshDatabase('production_sandbox');
  const made = processes.npm('secrets');
  await made.leavesNothing();
  secrets = environmentsIn(made.out);
  const ports: number[] = [];
  while (ports.length < partNames.length) ports.push(await openablePort(0));
  const entries = partNames.map((part, at) => [part, `http://127.0.0.1:${ports[at] ?? 0}/graphql`]);
  addresses = Object.fromEntries(entries) as typeof addresses;
  for (const part of partNames) start(part);
  for (const part of partNames)
    await eventually(
      () => isReady(part),
      (ready) => ready,
    );
});

afterAll(async () => {
  await processes.endAll();
  await database.drop();
});

interface Said extends Ended {
  readonly out: string;
  readonly err: string;
}

type Command = 'clock' | 'sandbox-partner';

const said = async (
  command: Command,
  args: readonly string[],
  issuer = 'sandbox operator',
): Promise<Said> => {
  const env = {
    NODE_ENV: 'production',
    CARE_DATA_DIR: processes.folder,
    SANDBOX_CATALOG_URL: addresses.catalog,
    SANDBOX_COVERAGE_URL: addresses.coverage,
    SANDBOX_CLAIMS_URL: addresses.claims,
    ...secrets[issuer],
  };
  const run = processes.npm(command, { args, env });
  return { ...(await run.leavesNothing()), out: run.out.trimEnd(), err: run.err };
};

/** The operator's command in production, with the sandbox's own key unless it is said whose. */
const clock = (args: readonly string[], issuer?: string): Promise<Said> =>
  said('clock', args, issuer);

describe('a sandbox in production', () => {
  it('runs on the machine’s time until the operator moves it, in all of its parts', async () => {
    const before = new Date().toISOString();
    const { out } = await clock(['--sandbox']);
    expect([before, out, new Date().toISOString()].sort()[1]).toBe(out);
    const moved = await clock(['--sandbox', '2031-03-12T12:00:00Z']);
    expect(moved).toMatchObject({ code: 0, err: '' });
    expect(moved.out).toMatch(/^2031-03-12T12:00:/);
  });

  it('keeps its time when a part is started anew', async () => {
    const [before] = [started[partNames.indexOf('coverage')]];
    before?.signal('SIGTERM');
    await before?.leavesNothing();
    start('coverage');
    await eventually(
      () => isReady('coverage'),
      (ready) => ready,
    );
    expect((await clock(['--sandbox'])).out).toMatch(/^2031-03-12T12:/);
  });

  it('is moved by nobody else: no other issuer’s key will do, and none without --sandbox', async () => {
    const foreign = await clock(['--sandbox', '2031-03-12T12:00:00Z'], 'sandbox claims');
    expect(foreign).toMatchObject({ code: 1, out: '' });
    expect(foreign.err).toContain(
      'INTERNAL_SIGNING_KEY: has to be a signing key as JSON, of the issuer operator',
    );
    const onLive = await clock(['2031-03-12T12:00:00Z']);
    expect(onLive).toMatchObject({ code: 1, out: '' });
    expect(onLive.err).toContain(
      'NODE_ENV: has to be development: in production this command works with --sandbox only',
    );
  });

  it('keeps its rows apart from live ones, and charges nobody', async () => {
    const counted = (sql: string) => askDatabase(database.url, `SELECT ${sql} AS answer`);
    expect(await counted("to_regnamespace('coverage')")).toBeNull();
    expect(await counted("to_regnamespace('payments')")).toBeNull();
    expect(await counted("to_regclass('sandbox_payments.payment')::text")).toBe(
      'sandbox_payments.payment',
    );
    expect(await counted('(SELECT count(*)::int FROM sandbox_catalog.product)')).toBe(58);
  });

  it('is given a partner with codes to sell, once however often that is said, and says what cannot be', async () => {
    const rows = (sql: string) => askDatabase(database.url, `SELECT ${sql} AS answer`);
    const wish = ['--name', 'Baltic Retail', '--region', 'LT', '--codes', '12', '--ean'];
    const first = await said('sandbox-partner', [...wish, '6937224103313']);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^prt_[0-9a-f]{32}$/);
    expect(await said('sandbox-partner', [...wish, '6937224103313'])).toEqual(first);
    const sellable = `(SELECT count(*)::int FROM sandbox_coverage.activation_code WHERE partner_id = '${first.out}' AND status = 'ALLOCATED')`;
    expect(await rows(sellable)).toBe(12);
    expect(await said('sandbox-partner', [...wish, '4006381333931'])).toEqual({
      ...{ code: 1, signal: null, out: '' },
      err: '--ean 4006381333931 is that of no plan: see planSkus in the graph.\n',
    });
    expect(
      await said('sandbox-partner', [...wish, '6937224103313'], 'sandbox claims'),
    ).toMatchObject({
      code: 1,
      out: '',
    });
  });

  it('takes no payment provider', async () => {
    const env = { ...secrets['sandbox claims'], PAYMENTS_URL: 'https://payments.example' };
    const run = processes.script('start:claims', { env });
    expect(await run.leavesNothing()).toEqual({ code: 1, signal: null });
    expect(run.err).toContain(
      'PAYMENTS_URL: must not be set in the sandbox: it has a payment provider of its own',
    );
  });
});

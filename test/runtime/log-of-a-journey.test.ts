import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  developmentClaims,
  developmentKey,
  developmentToken,
} from '../../gateway/src/development-issuer';
import { movableClock } from '@care-graph/kernel/runtime/clocks';
import { readOperatorSettings } from '../../gateway/src/operator/config';
import { partsAsker } from '../../gateway/src/operator/parts';
import { programmeTime } from '../../gateway/src/operator/programme-clock';
import type { Role } from '../../gateway/src/access/roles';
import * as send from '../generated/customer';
import { CodeStatusDocument } from '../generated/partner';
import { askAs } from '../support/graph';
import {
  accepted,
  aClaim,
  activate,
  anEnrollment,
  assessed,
  type Cast,
  castOf,
  dataOf,
  elect,
  eventually,
  openClaim,
  pay,
  replaced,
  sell,
  type Stage,
} from '../support/journey';
import { Processes, type StartedProcess } from '../support/processes';
import { there } from '../support/there';

const serials = ['RS4ZQX70001', 'RS4ZQX70002', 'RS4ZQX70003'] as const;
type Serial = (typeof serials)[number];
const processes = new Processes();
const dataDir = join(processes.folder, 'data');
const env = { CARE_DATA_DIR: dataDir };
const clock = movableClock(new Date());
const sent: string[] = [];
let start: StartedProcess;
let url: string;
let cast: Cast<Stage>;

/** Signs in by token and remembers it: it must not be read again anywhere. */
const as = async (role: Role, name?: string) => {
  const token = await developmentToken(await developmentKey(dataDir), role, name);
  sent.push(token);
  return askAs(url, token);
};

const command = async (script: string, ...args: readonly string[]): Promise<string> => {
  const run = processes.npm(script, { env, args });
  expect(await run.leavesNothing()).toEqual({ code: 0, signal: null });
  return run.out.trim();
};

/** Moves the programme's clock by its command, and ours with it. */
const moveTo = async (instant: string): Promise<void> => {
  await command('clock', instant);
  const ask = await partsAsker(readOperatorSettings('live', env));
  clock.moveTo(there(await programmeTime(ask, 'coverage')));
};

beforeAll(async () => {
  const settings = { CARE_CLOCK: '2026-02-10T12:00:00Z', LOG_LEVEL: 'debug', PORT: '0' };
  start = processes.script('start', { env: { ...env, ...settings } });
  url = await start.says(/^Care Graph answers at (\S+)$/m);
  cast = await castOf({ as, now: () => clock.now().toISOString() });
});

afterAll(() => processes.endAll());

/** One repair that ends with another unit in the customer's hands. */
const repair = async (contractId: string, serial: Serial, newSerial: Serial): Promise<void> => {
  const claimId = there(accepted(await openClaim(cast.customer, aClaim(cast, serial))).claim).id;
  await assessed(cast, claimId, serial);
  const { claim } = accepted(await elect(cast.customer, claimId, 'REPLACEMENT'));
  const quoteId = there(there(claim).election?.quote).id;
  const declined = await pay(cast.customer, quoteId, { paymentMethodToken: 'tok_declined' });
  expect(declined.userErrors).toHaveLength(1);
  accepted(await pay(cast.customer, quoteId));
  await replaced(cast, claimId, newSerial);
  const units = serials.indexOf(newSerial) + 1;
  await eventually(
    async () => dataOf(await cast.customer(send.ContractPageDocument, { id: contractId })),
    ({ serviceContract }) => serviceContract?.bindings.length === units,
  );
};

/** What goes wrong on the way, refused, wrongly typed and without credentials. */
const stumble = async (code: string): Promise<void> => {
  const wrong = await activate(cast.customer, anEnrollment(`${code}X`, serials[0]));
  expect(wrong.userErrors).toHaveLength(1);
  const { errors } = await cast.partner(CodeStatusDocument, { code: [code] } as never);
  expect(errors).toHaveLength(1);
  const unsigned = askAs(url, `${sent[0] ?? ''}x`);
  expect((await unsigned(send.DevicePageDocument, { serialNumber: serials[0] })).status).toBe(401);
};

/** GJ-01 up to the third repair; answers the code that was sold. */
const journey = async (): Promise<string> => {
  const code = there((await sell(cast, 'LT-1001')).secret);
  const unit = ['--serial', serials[0], '--product', 'rs-4-mini'];
  await command('first-start', ...unit, '--at', '2026-02-10T12:00:00Z');
  await moveTo('2026-03-12T11:59:30Z');
  await stumble(code);
  const enrollment = anEnrollment(code, serials[0]);
  const contract = there(accepted(await activate(cast.customer, enrollment)).contract);
  await moveTo('2026-03-12T12:00:01Z');
  await repair(contract.id, serials[0], serials[1]);
  await repair(contract.id, serials[1], serials[2]);
  const third = accepted(await openClaim(cast.customer, aClaim(cast, serials[2])));
  await assessed(cast, there(third.claim).id, serials[2]);
  const refused = await elect(cast.customer, there(third.claim).id, 'REPLACEMENT');
  expect(refused.userErrors).toHaveLength(1);
  return code;
};

const keysIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return [...text.matchAll(/"d":"([^"]+)"|^([0-9a-f]{64})$/g)].map(
      (found) => found[1] ?? found[2] ?? '',
    );
  });

describe('the log of a whole journey (GJ-01)', () => {
  it('has neither personal data nor secrets at level debug', async () => {
    const code = await journey();
    start.signal('SIGTERM');
    expect(await start.leavesNothing()).toEqual({ code: 0, signal: null });
    const server = readFileSync(join(dataDir, 'postgres/server.log'), 'utf8');
    const password = readFileSync(
      join(dataDir, 'postgres/cluster/care-superuser-password'),
      'utf8',
    );
    const log = `${start.out}${start.err}${server}`;
    expect(start.err).toContain('"msg":"listening"');
    expect(start.err).toContain('"level":20');

    const { given_name, family_name, email } = developmentClaims('customer');
    const secrets = [...sent, ...keysIn(join(dataDir, 'keys')), password.trim()];
    const said = ['tok_success', 'tok_declined', 'Fell off a table.', 'The roll motor is broken.'];
    const people = [given_name, family_name, email].map(String);
    const values = [code, code.replaceAll('-', ''), ...serials, ...people, ...said, ...secrets];
    expect(values.filter((value) => value.length < 4)).toEqual([]);
    expect(values.filter((value) => log.includes(value))).toEqual([]);
    expect(log).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
  });
});

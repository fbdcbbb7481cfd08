import { join } from 'node:path';
import { ContractDeskDocument } from '../generated/agent';
import { PortalHomeDocument } from '../generated/customer';
import { expectExported, expectForeignKept } from '../support/customer-export';
import { filesOf, kept, removed } from '../support/customer-files';
import { covered, type Life, lived, opened, takenBack } from '../support/customer-life';
import { startTestGraph, type TestGraph } from '../support/graph';
import { type Cast, castOf, dataOf } from '../support/journey';
import { Processes } from '../support/processes';
import { blindScans } from '../support/query-plans';
import { there } from '../support/there';
import { type Dump, dumpOf, rowsOf, schemaOf, tablesWith } from '../support/traces';
import { until } from '../support/until';

const processes = new Processes();
let graph: TestGraph;
let cast: Cast;

beforeAll(async () => {
  graph = await startTestGraph('erase', '2026-03-12T12:00:00Z');
  cast = await castOf(graph);
});
afterAll(async () => {
  await processes.endAll();
  await graph.stop();
});

const subject = async (...args: readonly string[]) => {
  const env = {
    CARE_DATA_DIR: graph.dataDir,
    COVERAGE_URL: graph.parts.coverage,
    CLAIMS_URL: graph.parts.claims,
    GATEWAY_URL: graph.url,
  };
  const run = processes.npm('subject', { env, args: [...args, '--by', 'officer-7'] });
  const { code } = await run.leavesNothing();
  return { code, out: run.out.trim(), err: run.err.trim() };
};

const erase = (customerId: string) => subject('erase', customerId, '--reason', 'case 7');

const customerOf = async ({ contractId }: Life): Promise<string> => {
  const rows = await rowsOf<{ id: string }>(
    graph.databaseUrl,
    `SELECT holder_id AS id FROM coverage.service_contract WHERE id = '${contractId}'`,
  );
  return there(rows[0]).id;
};

const dump = () => dumpOf(graph.databaseUrl);

/** Once nothing is written any more, also not by what comes due by time and is looked for every second. */
const settled = async (read: typeof dump): ReturnType<typeof dump> => {
  const before = await read();
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const now = await read();
  return JSON.stringify(now) === JSON.stringify(before) ? now : settled(read);
};

/** A year and a day later every contract that runs now is over, and what time alone brings about has been done. */
const afterTheContract = async (): Promise<void> => {
  const now = new Date(graph.now());
  now.setUTCFullYear(now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate() + 1);
  graph.moveTo(now.toISOString());
  const due = `SELECT FROM coverage.service_contract WHERE ends_at <= '${now.toISOString()}' AND quotas_expired_at IS NULL`;
  await until('the quotas are expired', async () => {
    return (await rowsOf(graph.databaseUrl, due)).length === 0;
  });
  await settled(dump);
};

/** What was sold, covered, used, quoted and paid, without who and why. */
const facts = () =>
  rowsOf(
    graph.databaseUrl,
    `SELECT to_jsonb(row) - 'actor' - 'reason' AS fact FROM coverage.quota_entry row
     UNION ALL SELECT to_jsonb(row) FROM coverage.service_contract row
     UNION ALL SELECT to_jsonb(row) FROM coverage.device_serial row
     UNION ALL SELECT to_jsonb(row) FROM coverage.device_binding row
     UNION ALL SELECT to_jsonb(row) - 'version' FROM coverage.activation_code row
     UNION ALL SELECT to_jsonb(row) FROM claims.quote row
     UNION ALL SELECT to_jsonb(row) - 'failure' FROM claims.payment row ORDER BY 1`,
  );

/** Which of a customer's texts stand nowhere in a dump. */
const missingIn = (found: Dump, { marks }: Life) =>
  Object.values(marks).filter((mark) => tablesWith(found, mark).length === 0);

/** All that is kept of a customer, with their files in a folder, which is not written into again. */
const exported = async (life: Life, customerId: string): Promise<void> => {
  const folder = join(graph.dataDir, 'given out');
  const { code, out, err } = await subject('export', customerId, '--files', folder);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expectExported(graph, life, { out, folder });
  expect((await subject('export', customerId, '--files', folder)).err).toBe(
    `--files ${folder} is not empty: give a new folder, or an empty one.`,
  );
};

/** Each part has on record who asked what about the customer. */
const expectOnRecord = async (customerId: string): Promise<void> => {
  for (const part of ['coverage', 'access', 'claims'])
    expect(
      await rowsOf(
        graph.databaseUrl,
        `SELECT DISTINCT action, asked_by, reason FROM ${part}.personal_data_request
         WHERE customer_id = '${customerId}' ORDER BY action`,
      ),
    ).toEqual([
      { action: 'ERASE', asked_by: 'officer-7', reason: 'case 7' },
      { action: 'EXPORT', asked_by: 'officer-7', reason: null },
    ]);
};

/** Who works here sees contract and claims as before, and no person. */
const expectNobodyBehind = async ({ contractNumber }: Life): Promise<void> => {
  const found = await cast.admin(ContractDeskDocument, { contractNumber });
  const contract = there(dataOf(found).serviceContract);
  expect(contract.holder).toEqual({ givenName: null, familyName: null, email: null });
  expect(there(contract.claims).nodes).toHaveLength(2);
};

describe('erasing a customer', () => {
  it('is refused while a claim or a contract stands open, which it names, and changes nothing', async () => {
    const life = await covered(cast, 'barbora', ['RS4-1001', 'RS4-1001']);
    const claimId = await opened(life);
    const customerId = await customerOf(life);
    const ofParts = async () => {
      const found = await dump();
      return { coverage: schemaOf(found, 'coverage'), claims: schemaOf(found, 'claims') };
    };
    const before = await ofParts();
    const withClaim = await erase(customerId);
    expect(withClaim).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(
        `^${customerId} cannot be erased while this stands open: claim CLM-\\d+-\\d+, contract ${life.contractNumber}\\.$`,
      ),
    });
    expect(await ofParts()).toEqual(before);
    await takenBack(life, claimId);
    const withContract = await erase(customerId);
    expect(withContract).toEqual({
      code: 1,
      out: '',
      err: `${customerId} cannot be erased while this stands open: contract ${life.contractNumber}.`,
    });
  });

  it('is refused for nobody, and for a reason that names somebody', async () => {
    expect(await erase('cus_nobody')).toEqual({
      code: 1,
      out: '',
      err: 'There is no customer cus_nobody: give the id of one, which begins with cus_.',
    });
    const life = await covered(cast, 'domantas', ['RS4-5001', 'RS4-5001']);
    const customerId = await customerOf(life);
    for (const verb of ['erase', 'export'])
      expect(await subject(verb, customerId, '--reason', 'domantas@example.com asked')).toEqual({
        code: 1,
        out: '',
        err: 'The coverage part refused: The reason names the person, and it stays on record: say why without a name.',
      });
    const requests = `SELECT FROM coverage.personal_data_request WHERE customer_id = '${customerId}'`;
    expect(await rowsOf(graph.databaseUrl, requests)).toEqual([]);
  });

  it('gives all that is kept of them, and then takes them out of every table but not what was paid and used', async () => {
    const life = await lived(cast, 'ovidija', ['RS4-2001', 'RS4-2002']);
    const other = await lived(cast, 'teofile', ['RS4-3001', 'RS4-3002']);
    const customerId = await customerOf(life);
    await afterTheContract();
    graph.startCounting();
    await exported(life, customerId);
    const before = await dump();
    expect(missingIn(before, life)).toEqual([]);
    const files = [await filesOf(graph, life), await filesOf(graph, other)] as const;
    expect(files.map(({ length }) => length)).toEqual([2, 2]);
    await expectForeignKept(graph, customerId, files[1]);
    expect(await kept(graph)).toEqual(expect.arrayContaining(files.flat()));
    const factsBefore = await facts();
    expect(await erase(customerId)).toEqual({
      code: 0,
      out: expect.stringMatching(
        `^${customerId} is erased: \\d+ rows in claims, \\d+ rows in access, \\d+ rows in coverage\\.$`,
      ),
      err: '',
    });
    const after = await dump();
    expect(tablesWith(after, 'ovidija')).toEqual([]);
    expect(missingIn(after, life)).toEqual(Object.values(life.marks));
    expect(missingIn(after, other)).toEqual([]);
    await removed(graph, files[0]);
    expect(await kept(graph)).toEqual(expect.arrayContaining([...files[1]]));
    expect(await facts()).toEqual(factsBefore);
    for (const part of ['coverage', 'access', 'claims'])
      expect(await blindScans(graph.databaseUrl, part, graph.statements[part] ?? [])).toEqual([]);
    expect((await erase(customerId)).out).toBe(
      `${customerId} is erased: 0 rows in claims, 0 rows in access, 0 rows in coverage.`,
    );
    await expectOnRecord(customerId);
    await expectNobodyBehind(life);
    expect(dataOf(await life.cast.customer(PortalHomeDocument)).me).toBeNull();
    const again = await covered(cast, 'ovidija', ['RS4-2003', 'RS4-2003']);
    expect(await customerOf(again)).not.toBe(customerId);
    const home = there(dataOf(await again.cast.customer(PortalHomeDocument)).me);
    expect(home.devices.nodes).toHaveLength(1);
  });

  it('undoes what a part began and could not end, and is taken up where it broke off', async () => {
    const life = await lived(cast, 'kazimiera', ['RS4-4001', 'RS4-4002']);
    const customerId = await customerOf(life);
    await afterTheContract();
    await rowsOf(
      graph.databaseUrl,
      `CREATE FUNCTION public.break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken off'; END $$;
       CREATE TRIGGER break_off BEFORE DELETE ON coverage.idempotency EXECUTE FUNCTION public.break_off()`,
    );
    const before = await dump();
    expect(await erase(customerId)).toEqual({
      code: 1,
      out: '',
      err: 'The coverage part refused: It failed, and nothing was changed here: see the log.',
    });
    const between = await dump();
    expect(tablesWith(schemaOf(between, 'claims'), 'kazimiera')).toEqual([]);
    expect(schemaOf(between, 'coverage')).toEqual(schemaOf(before, 'coverage'));
    await rowsOf(graph.databaseUrl, 'DROP TRIGGER break_off ON coverage.idempotency');
    expect((await erase(customerId)).code).toBe(0);
    expect(tablesWith(await dump(), 'kazimiera')).toEqual([]);
  });
});

describe('jobs', () => {
  it('carry ids of the programme and nothing else', async () => {
    const jobs = await rowsOf<{ payload: Record<string, unknown> }>(
      graph.databaseUrl,
      `SELECT payload FROM coverage_jobs._private_jobs UNION ALL SELECT payload FROM claims_jobs._private_jobs`,
    );
    const values = jobs.flatMap(({ payload }) => Object.values(payload));
    expect(values).not.toEqual([]);
    expect(values.filter((value) => !/^[a-z]{3}_[0-9a-f]{32}$/.test(String(value)))).toEqual([]);
  });
});

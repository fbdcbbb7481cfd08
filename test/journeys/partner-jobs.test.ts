import { Client } from 'pg';
import * as atDesk from '../generated/admin';
import * as atShop from '../generated/partner';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  type Cast,
  castOf,
  dataOf,
  eventually,
  freshKey,
  rs4MiniAnnual,
} from '../support/journey';
import { there } from '../support/there';

let graph: TestGraph;
let cast: Cast;
let db: Client;

beforeAll(async () => {
  graph = await startTestGraph('partner_jobs', '2026-03-01T10:00:00Z');
  cast = await castOf(graph);
  db = new Client({ connectionString: graph.databaseUrl });
  await db.connect();
});
afterAll(async () => {
  await db.end();
  await graph.stop();
});

const progressOf = async (id: string) =>
  there(dataOf(await cast.partner(atShop.JobProgressDocument, { id, after: null })).job);

const endOf = (id: string) =>
  eventually(
    () => progressOf(id),
    ({ status }) => status !== 'QUEUED' && status !== 'RUNNING',
  );

const imported = async (
  kind: 'SALE_IMPORT' | 'ACTIVATION_IMPORT' | 'OFFER_IMPORT',
  ...lines: readonly string[]
) => {
  const input = { kind, document: lines.join('\r\n'), idempotencyKey: freshKey() };
  const { startImport } = dataOf(await cast.partner(atShop.StartImportDocument, { input }));
  return endOf(there(accepted(startImport).job).id);
};

const fetched = (url: string): Promise<Response> => fetch(new URL(url, graph.url));

interface Told {
  readonly partnerAccount: {
    readonly jobs: { readonly nodes: readonly { readonly id: string; readonly kind: string }[] };
  };
}

describe('partners’ jobs', () => {
  it('R-ACT-11: sell codes, activate plans on behalf and tell of each row what came of it', async () => {
    const plan = await rs4MiniAnnual(cast);
    const sales = await imported(
      'SALE_IMPORT',
      'saleReference,planSkuId,price,currency',
      `J-1,${plan},58.99,EUR`,
      'J-2,sku_none,58.99,EUR',
      `J-3,${plan},58.999,EUR`,
    );
    expect(sales).toMatchObject({ status: 'SUCCEEDED', rowCount: 3, doneCount: 3, refusedCount: 2 });
    const [done, refused, faulty] = sales.rows.nodes;
    expect(done).toMatchObject({ number: 2, outcome: 'DONE', code: { status: 'SOLD' }, refusals: [] });
    expect(refused).toMatchObject({
      number: 3,
      outcome: 'REFUSED',
      code: null,
      refusals: [{ message: 'No code of the plan is left.', sale: 'OUT_OF_STOCK', field: ['planSkuId'] }],
    });
    expect(faulty?.refusals).toMatchObject([
      { field: ['price', 'amount'], message: expect.stringMatching(/^amount has to be zero/) },
    ]);

    const { sellCode } = dataOf(
      await cast.partner(atShop.SellCodeDocument, { input: { saleReference: 'J-9', planSkuId: plan } }),
    );
    const columns = 'channel,code,givenName,familyName,email,bodySerial,termsVersion,actOnBehalfVersion';
    const row = (serial: string, terms: string) =>
      `CODE,${accepted(sellCode).secret ?? ''},Ona,Jobaitė,ona.job@example.com,${serial},${terms},2026-01`;
    const activations = await imported(
      'ACTIVATION_IMPORT', columns, row('RS4-JOB-1', 'none'), row('RS4-JOB-1', '2023-tc'),
    );
    expect(activations.rows.nodes).toMatchObject([
      { outcome: 'REFUSED', contract: null, refusals: [{ activation: 'TERMS_NOT_ACCEPTED', basis: [{ ruleId: 'R-PRG-06' }] }] },
      { outcome: 'DONE', contract: { status: 'ACTIVE' }, code: { status: 'REDEEMED' } },
    ]);
  }); // prettier-ignore

  it('A-05: keep names and codes out of reach: sealed while they wait, in no payload, and gone afterwards', async () => {
    const { rows } = await db.query<{ rows: string; queued: string; waiting: number }>(
      `SELECT (SELECT coalesce(string_agg(job_row::text, ' '), '') FROM coverage.job_row) AS rows,
         (SELECT coalesce(string_agg(payload::text, ' '), '') FROM coverage_jobs._private_jobs) AS queued,
         (SELECT count(*)::integer FROM coverage.job_row WHERE input IS NOT NULL) AS waiting`,
    );
    expect(there(rows[0]).waiting).toBe(0);
    expect(`${there(rows[0]).rows} ${there(rows[0]).queued}`).not.toMatch(
      /Jobaitė|ona\.job|RS4-JOB/,
    );
  });

  it('export the partner’s own sales into a file that its address alone opens, for ten minutes', async () => {
    const input = { from: '2026-01-01T00:00:00Z', until: null, idempotencyKey: freshKey() };
    graph.moveTo('2026-03-01T11:00:00Z');
    const started = dataOf(await cast.partner(atShop.StartSaleExportDocument, { input }));
    const { resultUrl, id } = {
      ...(await endOf(there(accepted(started.startSaleExport).job).id)),
      id: there(started.startSaleExport.job).id,
    };
    const address = there(resultUrl);
    const answer = await fetched(address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/csv; charset=utf-8',
    ]);
    const lines = (await answer.text()).split('\r\n');
    expect(lines.filter((line) => /^J-[19],/.test(line))).toHaveLength(2);
    expect(lines.find((line) => line.startsWith('J-9,'))).toMatch(
      /,REDEEMED,2026-03-01T10:.*,ACTIVE,CG-2026-\d{6},2026-.*,2027-.*,0,0$/,
    );
    const foreign = await cast.otherPartner(atShop.JobProgressDocument, { id, after: null });
    expect(foreign.data).toEqual({ job: null });
    const staff = await cast.admin<{ job: { resultUrl: string | null } }, object>(
      'query ($id: ID!) { job(id: $id) { resultUrl } }',
      { id },
    );
    expect(staff.data.job.resultUrl).toBeNull();
    graph.moveTo('2026-03-01T11:20:00Z');
    expect((await fetched(address)).status).toBe(403);
    expect((await fetched(there((await progressOf(id)).resultUrl))).status).toBe(200);
  });

  it('are listed for their partner, the latest first', async () => {
    const text = '{ partnerAccount { jobs(first: 10) { nodes { id kind } } } }';
    const { partnerAccount } = dataOf(await cast.partner<Told, object>(text));
    expect(partnerAccount.jobs.nodes.map(({ kind }) => kind)).toEqual([
      'SALE_EXPORT',
      'ACTIVATION_IMPORT',
      'SALE_IMPORT',
    ]);
    const others = dataOf(await cast.otherPartner<Told, object>(text));
    expect(others.partnerAccount.jobs.nodes).toEqual([]);
  });
});

describe('the codes of a batch', () => {
  it('A-05: are fetched once, by whoever had them made', async () => {
    const input = {
      planSkuId: await rs4MiniAnnual(cast), regionCode: 'LT', deliveryForm: 'CARD', size: 5, redeemBy: null, idempotencyKey: freshKey(),
    } as const; // prettier-ignore
    const made = dataOf(await cast.admin(atDesk.GenerateCodesDocument, { input }));
    const { id } = there(accepted(made.generateCodes).batch);
    const batches = async () =>
      there(
        dataOf(await cast.admin(atDesk.CodeBatchesDocument, { planSkuId: null, after: null }))
          .codeBatches,
      ).nodes;
    const batch = await eventually(
      async () => there((await batches()).find((one) => one.id === id)),
      ({ job }) => job.status === 'SUCCEEDED',
    );
    const address = there(batch.job.resultUrl);
    const first = await fetched(address);
    const codes = (await first.text()).trimEnd().split('\r\n');
    expect(codes).toHaveLength(6);
    expect(codes.slice(1).every((code) => /^[A-Z0-9]{16}$/.test(code))).toBe(true);
    const second = await fetched(address);
    expect([second.status, await second.json()]).toEqual([
      404,
      { message: 'There is no such file.' },
    ]);
    expect((await batches()).find((one) => one.id === id)?.job.resultUrl).toBeNull();
    const { rows } = await db.query(
      'SELECT 1 FROM coverage.activation_code WHERE batch_id = $1 AND sealed_secret IS NOT NULL',
      [id],
    );
    expect(rows).toEqual([]);
    const planSkuId = input.planSkuId;
    const allocate = { batchId: id, partnerId: 'prt_demo', count: 5, idempotencyKey: freshKey() };
    accepted(
      dataOf(await cast.admin(atDesk.AllocateCodesDocument, { input: allocate })).allocateCodes,
    );
    const sold = await cast.partner(atShop.SellCodeDocument, {
      input: { saleReference: `card of ${planSkuId}`, code: there(codes[1]) },
    });
    expect(accepted(dataOf(sold).sellCode).activationCode).toMatchObject({ status: 'SOLD' });
  });
});

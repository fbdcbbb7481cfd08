import { bothEnvironments, customer, partner } from '../support/both-environments';
import { ask as askDatabase } from '../support/embedded-starts';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  anEnrollment,
  type Cast,
  castOf,
  coveredUnit,
  dataOf,
  eventually,
} from '../support/journey';
import { type MailServer, mailServer } from '../support/mail-server';
import { there } from '../support/there';

const noticesText = `query Notices($id: ID!) {
  serviceContract(id: $id) { contractNumber termsVersion { code } notices { nodes { kind sentAt } } }
}`;

interface Contract {
  readonly contractNumber: string;
  readonly termsVersion: { readonly code: string };
  readonly notices: {
    readonly nodes: readonly { readonly kind: string; readonly sentAt: string | null }[];
  };
}

type Ends = Awaited<ReturnType<typeof bothEnvironments>>;

const activateInTheSandbox = async ({ as }: Ends): Promise<void> => {
  const [shop, buyer] = [as(partner, 'sandbox'), as(customer, 'sandbox')];
  const { planSku } = await shop<{ planSku: { id: string } }>(
    'catalog',
    '{ planSku(ean: "6937224103313") { id } }',
  );
  const { sellCode } = await shop<{ sellCode: { secret: string } }>(
    'coverage',
    'mutation ($input: SellCodeInput!) { sellCode(input: $input) { secret } }',
    { input: { saleReference: 'tried', planSkuId: planSku.id } },
  );
  const input = { enrollment: anEnrollment(sellCode.secret, 'RS4-7002'), idempotencyKey: 'tried' };
  const { activatePlan } = await buyer<{ activatePlan: { userErrors: readonly object[] } }>(
    'coverage',
    'mutation ($input: ActivatePlanInput!) { activatePlan(input: $input) { userErrors { message } } }',
    { input },
  );
  expect(activatePlan.userErrors).toEqual([]);
};

describe('R-ACT-12: what an activation tells the customer', () => {
  let server: MailServer;
  let graph: TestGraph;
  let cast: Cast;

  beforeAll(async () => {
    server = await mailServer();
    const mail = { url: server.url, from: 'Care Graph <care@example.com>' };
    const startsAt = '2026-03-01T10:00:00Z';
    graph = await startTestGraph('mailed', startsAt, { mail, sandbox: { startsAt } });
    cast = await castOf(graph);
  });
  afterAll(async () => {
    await graph.stop();
    await server.stop();
  });

  const contractOf = async (id: string): Promise<Contract> =>
    there(
      dataOf(await cast.customer<{ serviceContract: Contract | null }, object>(noticesText, { id }))
        .serviceContract,
    );

  it('is mailed once, with the clauses that hold for the contract, and is seen to be sent', async () => {
    const id = await coveredUnit(cast, 'RS4-7001');
    const contract = await eventually(
      () => contractOf(id),
      ({ notices }) => notices.nodes[0]?.sentAt !== null,
    );
    const [notice, ...others] = contract.notices.nodes;
    expect([notice?.kind, notice?.sentAt?.slice(0, 10), others]).toEqual([
      'CONTRACT_CONFIRMED', '2026-03-01', [],
    ]); // prettier-ignore
    expect(server.received).toHaveLength(1);
    const { headers, parts } = there(server.received[0]);
    expect(headers.get('content-language')).toBe('lt');
    expect(headers.get('subject')).toContain(contract.contractNumber);
    expect(parts.get('text/plain')).toContain('DJI RS 4 Mini');
    const agreement = there(parts.get(`${contract.contractNumber}.txt`));
    expect(agreement.split('\n')[1]).toBe(contract.termsVersion.code);
    expect(agreement).toContain('Up to 2 replacements in 12 months');
  });

  it('is mailed to nobody from the sandbox', async () => {
    const taken = server.received.length;
    const ends = await bothEnvironments(graph);
    await activateInTheSandbox(ends);
    await ends.stop();
    const states = `SELECT string_agg(state, ' ') AS answer FROM sandbox_coverage.notice`;
    const state = await eventually(
      () => askDatabase(graph.databaseUrl, states),
      (answer) => answer !== 'WAITING',
    );
    expect(state).toBe('NO_SERVER');
    expect(server.received).toHaveLength(taken);
  });
});

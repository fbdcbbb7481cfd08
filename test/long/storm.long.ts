import { Client } from 'pg';
import { startTestGraph, type TestGraph } from '../support/graph';
import { accepted, activate, anEnrollment, type Cast, castOf, sell } from '../support/journey';

const serials = Array.from({ length: 24 }, (_, index) => `RS4-S${100 + index}`);
const reserve = `mutation Reserve($input: ReserveQuotaInput!) {
  reserveQuota(input: $input) { reservation { id } userErrors { code } }
}`;

interface Reserved {
  readonly reserveQuota: {
    readonly reservation: object | null;
    readonly userErrors: readonly { readonly code: string }[];
  };
}

describe('a storm of customers', () => {
  let graph: TestGraph;
  let cast: Cast;
  let contractIds: readonly string[] = [];

  beforeAll(async () => {
    graph = await startTestGraph('storm', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
  });
  afterAll(() => graph.stop());

  it('R-OPP-01: two codes for each of 24 serials, all at once, make 24 contracts', async () => {
    const codes: string[] = [];
    for (const [index] of [...serials, ...serials].entries())
      codes.push((await sell(cast, `storm ${index}`)).secret ?? '');
    const answers = await Promise.all(
      codes.map(async (code, index) => {
        const customer = await graph.as('customer', `storm-${index}`);
        return activate(customer, anEnrollment(code, serials[index % serials.length] ?? ''));
      }),
    );
    contractIds = answers.flatMap(({ contract }) => (contract ? [contract.id] : []));
    expect(contractIds).toHaveLength(serials.length);
    const refused = answers.flatMap(({ userErrors }) => userErrors.map((error) => error.code));
    expect(refused).toEqual(serials.map(() => 'DEVICE_ALREADY_COVERED'));
  });

  it('R-QTA-05: five claims at once for two uses of each contract hold exactly two, under no row less than zero', async () => {
    const occurredAt = graph.now();
    const ask = (contractId: string, at: number) =>
      graph.asService('coverage', reserve, {
        input: {
          claimId: `clm_${contractId.slice(4)}${at}`,
          claimNumber: `CLM-2026-9${at}`,
          contractId,
          line: 'REPLACEMENT',
          incidentType: 'DAMAGE',
          occurredAt,
        },
      });
    const answers = await Promise.all(
      contractIds.flatMap((id) => [1, 2, 3, 4, 5].map((at) => ask(id, at))),
    );
    const outcomes = answers.map(({ data }) => (data as Reserved).reserveQuota);
    expect(outcomes.filter(({ reservation }) => reservation !== null)).toHaveLength(
      2 * serials.length,
    );
    expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
      Array.from({ length: 3 * serials.length }, () => 'QUOTA_EXHAUSTED'),
    );

    const client = new Client({ connectionString: graph.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ held: number }>(
      `SELECT sum(count) FILTER (WHERE kind = 'RESERVE')::int AS held FROM coverage.quota_entry GROUP BY contract_id`,
    );
    await client.end();
    expect(rows).toEqual(serials.map(() => ({ held: 2 })));
  });

  it('R-ACT-11: one code, sent for twenty serials at once, is used once', async () => {
    const { secret } = accepted(await sell(cast, 'one code'));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        activate(cast.customer, anEnrollment(secret ?? '', `RS4-ONE${100 + index}`)),
      ),
    );
    expect(answers.filter(({ contract }) => contract !== null)).toHaveLength(1);
    const refused = answers.flatMap(({ userErrors }) => userErrors.map((error) => error.code));
    expect(refused).toEqual(Array.from({ length: 19 }, () => 'CODE_NOT_USABLE'));
  });
});

import {
  assessedClaimUnder,
  centre,
  type ClaimsPart,
  customer,
  startClaimsPart,
} from '../../../../test/support/claims-part';

const contractIds = Array.from({ length: 100 }, (_, index) => `ctr_${index}`);
let part: ClaimsPart;

beforeAll(async () => {
  part = await startClaimsPart('claims_lists');
  for (let start = 0; start < contractIds.length; start += 10) {
    const batch = contractIds.slice(start, start + 10);
    await Promise.all(batch.map((contractId) => assessedClaimUnder(part, contractId)));
  }
});

afterAll(() => part.stop());

const page = `nodes { id version claimNumber status nextStatuses mayCancel serialless: receipt { maskedSerialNumber checks { expected } }
  contract { id contractNumber } product { code } serviceCenter { code } incident { id claims { id } }
  deadlines { kind dueAt state calendar { code } basis { ruleId termsVersion { id code } clause { reference } } }
  remedies { remedy isOpen total { amount currency } lines { ordinal ordinalBasis } refusals { code } }
  quotes { id total { amount } } payments { id } history(last: 5) { nodes { action toStatus actor { label } } } }
  totalCount pageInfo { hasNextPage endCursor }`;

/** What has been asked of the database and of the other parts so far. */
const askedSoFar = () => ({
  sql: part.statements.length,
  coverage: part.coverage.asked.length,
  catalog: part.catalog.asked.length,
});

/** What an operation asks for when it is sent a second time, so that what the catalog says for good is known. */
const cost = async (query: string, principal = centre) => {
  await part.told(principal, query);
  const before = askedSoFar();
  await part.told(principal, query);
  const after = askedSoFar();
  return {
    sql: after.sql - before.sql,
    coverage: after.coverage - before.coverage,
    catalog: after.catalog - before.catalog,
  };
};

interface Queue {
  readonly _entities: readonly [
    {
      readonly claims: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
      };
    },
  ];
}

const queueAfter = async (after: string | null) => {
  const { _entities: [{ claims }] } = await part.told<Queue>(
    centre,
    `query ($after: String) { _entities(representations: [{ __typename: "ServiceCenter", code: "DE-1" }]) {
      ... on ServiceCenter { claims(first: 30, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } } } }`,
    { after },
  ); // prettier-ignore
  return claims;
};

describe('lists of claims', () => {
  it('ask the database and coverage as often for 100 claims as for 1', async () => {
    const listed = (first: number) =>
      cost(
        `{ claims(first: ${first}, order: DUE_FIRST, filter: { statuses: [AWAITING_ELECTION] }) { ${page} } }`,
      );
    const [one, ten, hundred] = [await listed(1), await listed(10), await listed(100)];
    expect([ten, hundred]).toEqual([one, one]);
    expect(one).toMatchObject({ coverage: 1, catalog: 0 });
  });

  it('ask as often under 100 contracts as under 1', async () => {
    const under = (count: number) => {
      const keys = contractIds
        .slice(0, count)
        .map((id) => `{ __typename: "ServiceContract", id: "${id}" }`);
      return cost(
        `{ _entities(representations: [${keys.join(' ')}]) { ... on ServiceContract { claims(first: 3) { ${page} } } } }`,
        customer,
      );
    };
    expect([await under(10), await under(100)]).toEqual([await under(1), await under(1)]);
  });

  it('page forwards through a queue without losing or repeating a claim', async () => {
    const ids: string[] = [];
    let queue = await queueAfter(null);
    ids.push(...queue.nodes.map(({ id }) => id));
    while (queue.pageInfo.hasNextPage) {
      queue = await queueAfter(queue.pageInfo.endCursor);
      ids.push(...queue.nodes.map(({ id }) => id));
    }
    expect(ids).toHaveLength(queue.totalCount);
    expect(new Set(ids).size).toBe(contractIds.length);
  });

  it('page backwards from the end', async () => {
    const { claims } = await part.told(
      centre,
      '{ claims(last: 5) { nodes { id openedAt } pageInfo { hasPreviousPage hasNextPage } } }',
    );
    expect(claims).toMatchObject({ pageInfo: { hasPreviousPage: true, hasNextPage: false } });
  });
});

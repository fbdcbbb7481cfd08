import { createServer, type Server } from 'node:http';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { movableClock } from '@care-graph/kernel/runtime/clocks';
import {
  generateSigningKey,
  type Sign,
  type SigningKey,
  signer,
  trusted,
} from '@care-graph/kernel/runtime/internal-token';
import { makeLog } from '@care-graph/kernel/runtime/log';
import type { Part } from '@care-graph/kernel/runtime/part';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import { agent, holder, someCover, stranger } from '../../../test/support/claims-builders';
import { type FreshDatabase, freshDatabase } from '../../../test/support/fresh-database';
import { startClaims } from './main';
import { startSandboxPayments } from './sandbox-payments/server';

interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** The coverage and catalog subgraphs as far as a claim meets them, over HTTP. */
class Peer {
  readonly asked: Asked[] = [];
  #server: Server | undefined;
  url = '';

  constructor(private readonly answer: (asked: Asked) => unknown) {}

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const asked = JSON.parse(text) as Asked;
        this.asked.push(asked);
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ data: this.answer(asked) }));
      });
    });
    this.url = await listen(this.#server, '127.0.0.1', 0);
  }

  stop = () => (this.#server ? stopServer(this.#server) : Promise.resolve());
}

const serialOf = (contractId: string): string =>
  `SN-${contractId.toUpperCase().replaceAll('_', '-')}`;

const coverage = new Peer(({ query, variables }) => {
  const ids = (variables['ids'] ?? []) as readonly string[];
  if (query.includes('coverFacts(')) {
    return {
      coverFacts: ids.map((id) =>
        someCover({
          contractId: id,
          serialNumber: serialOf(id),
          lineageSerialNumbers: [serialOf(id)],
        }),
      ),
    };
  }
  if (query.includes('unavailableSerials')) return { unavailableSerials: [] };
  return query.includes('reserveQuota')
    ? { reserveQuota: { userErrors: [] } }
    : { applyOutboxMessage: { device: { id: 'dev_new' }, userErrors: [] } };
});

const deadline = (kind: string, allowance: number) => ({
  id: `cls_${kind}`,
  ruleId: 'R-ORR-02',
  kind: 'DEADLINE',
  reference: kind,
  content: {
    __typename: 'DeadlineClause',
    deadlineKind: kind,
    serviceType: null,
    allowance,
    unit: 'CALENDAR_DAY',
    onMiss: 'FLAG',
  },
});

const service = {
  id: 'cls_s',
  ruleId: 'R-PRG-02',
  kind: 'SERVICE_AVAILABILITY',
  reference: 's',
  content: {
    __typename: 'ServiceAvailabilityClause',
    line: 'REPLACEMENT',
    serviceTypes: ['ONLINE_REPAIR'],
  },
};

const wired = {
  termsVersion: {
    id: 'trm_1',
    code: '2023-tc',
    clausesFor: [deadline('HAND_OVER_UNIT', 7), deadline('PAY_QUOTE', 14), service],
  },
  feeSchedule: {
    isIndicative: false,
    ordinalBasis: 'ALL_REPLACEMENTS',
    tiers: [
      {
        incidentType: 'DAMAGE',
        planMonths: 12,
        ordinalFrom: 1,
        ordinalTo: 2,
        fee: { amount: '199.00', currency: 'PLN' },
      },
    ],
  },
  product: {
    components: [{ component: { code: 'gimbal' }, quantity: 1, serialComponent: 'GIMBAL' }],
  },
  region: { serviceCenter: { code: 'DE-1' } },
};

const catalog = new Peer(({ query }) =>
  Object.fromEntries(
    [...query.matchAll(/(q\d+): (\w+)\(/g)].map(([, alias, field]) => [
      alias,
      wired[field as keyof typeof wired],
    ]),
  ),
);

const statements: string[] = [];
let fresh: FreshDatabase;
let sandbox: Part;
let claims: Part;
let gateway: SigningKey;
let sign: Sign;

const customer: Principal = { ...holder, scopes: ['self:read', 'self:write'] };
const centre: Principal = { ...agent, scopes: ['claims:read', 'claims:assess', 'claims:fulfill'] };

const ask = async (principal: Principal, query: string, variables: object = {}) => {
  const answer = await fetch(claims.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await sign(principal, 'claims')}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as {
    data: Record<string, unknown>;
    errors?: { extensions: { code: string } }[];
  };
};

const run = async (
  principal: Principal,
  name: string,
  input: object,
  selection = 'claim { id status }',
) => {
  const type = name.replace(/^./, (first) => first.toUpperCase());
  const { data, errors } = await ask(
    principal,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${selection} userErrors { message ... on ${type}Error { code } } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[name] as unknown as {
    claim: Record<string, unknown>;
    userErrors: readonly { code: string }[];
  };
};

const open = async (contractId: string): Promise<string> => {
  const consents = ['PRIVACY_POLICY', 'DATA_WIPE'].map((kind) => ({ kind, documentVersion: '1' }));
  const incident = { occurredAt: '2026-04-30T09:00:00Z', cause: 'DROP' };
  const input = {
    contractId,
    serviceType: 'ONLINE_REPAIR',
    incident,
    consents,
    idempotencyKey: `open-${contractId}`,
  };
  return (await run(customer, 'openClaim', input)).claim['id'] as string;
};

const assess = async (claimId: string, contractId: string): Promise<void> => {
  const components = [{ componentCode: 'gimbal', quantity: 1 }];
  const estimate = [
    { kind: 'REPAIR_LABOR', text: 'Work', amount: { amount: '120.00', currency: 'PLN' } },
  ];
  await run(centre, 'receiveUnit', {
    claimId,
    serialNumber: serialOf(contractId),
    components,
    hasController: false,
  });
  await run(centre, 'beginAssessment', { claimId });
  await run(centre, 'recordAssessment', {
    claimId,
    warranty: 'OUT_OF_SCOPE',
    cause: 'DROP',
    findings: 'Broken',
    estimate,
  });
};

beforeAll(async () => {
  fresh = await freshDatabase('claims_main');
  await Promise.all([coverage.start(), catalog.start()]);
  const log = makeLog('claims', 'fatal');
  gateway = await generateSigningKey('gateway');
  sign = await signer(gateway);
  sandbox = await startSandboxPayments({ host: '127.0.0.1', port: 0, databaseUrl: fresh.url, log });
  claims = await startClaims({
    host: '127.0.0.1',
    port: 0,
    databaseUrl: fresh.url,
    clock: movableClock(new Date('2026-05-01T09:00:00Z')),
    log,
    signingKey: await generateSigningKey('claims'),
    trustedKeys: [trusted(gateway)],
    peers: { catalog: () => catalog.url, coverage: () => coverage.url, claims: () => '' },
    isDevelopment: true,
    paymentsUrl: () => sandbox.url,
    paymentTimeoutMs: 200,
    retryAfterMs: 100,
    onStatement: (sql) => statements.push(sql),
  });
});

afterAll(async () => {
  await claims.stop();
  await sandbox.stop();
  await Promise.all([coverage.stop(), catalog.stop()]);
  await fresh.drop();
});

/** Asks again until the answer is as expected; what is scheduled needs a moment. */
const eventually = async (claimId: string, selection: string, expected: object): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const { data } = await ask(centre, `{ claim(id: "${claimId}") { ${selection} } }`);
    if (expect.objectContaining(expected).asymmetricMatch(data['claim'])) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The claim never became ${JSON.stringify(expected)}.`);
};

const page = `nodes { id version claimNumber status nextStatuses mayCancel serialless: receipt { maskedSerialNumber checks { expected } }
  contract { id contractNumber } product { code } serviceCenter { code } incident { id claims { id } }
  deadlines { kind dueAt state calendar { code } basis { ruleId termsVersion { id code } clause { reference } } }
  remedies { remedy isOpen total { amount currency } lines { ordinal ordinalBasis } refusals { code } }
  quotes { id total { amount } } payments { id } history(last: 5) { nodes { action toStatus actor { label } } } }
  totalCount pageInfo { hasNextPage endCursor }`;

describe('the claims subgraph', () => {
  it('carries a claim from registration to completion, and tells coverage in order (R-ORR-01 … R-ORR-07)', async () => {
    const claimId = await open('ctr_way');
    await assess(claimId, 'ctr_way');
    const elect = await run(
      customer,
      'electRemedy',
      { claimId, remedy: 'REPLACEMENT', idempotencyKey: 'e' },
      'claim { election { quote { id total { amount currency } } } }',
    );
    const { quote } = elect.claim['election'] as { quote: { id: string; total: object } };
    expect(quote.total).toEqual({ amount: '199.00', currency: 'PLN' });
    const pay = { quoteId: quote.id, amount: quote.total };
    const declined = await run(customer, 'payQuote', {
      ...pay,
      paymentMethodToken: 'tok_declined',
      idempotencyKey: 'p1',
    });
    expect(declined).toMatchObject({ claim: null, userErrors: [{ code: 'PAYMENT_DECLINED' }] });
    const slow = await run(
      customer,
      'payQuote',
      { ...pay, paymentMethodToken: 'tok_timeout', idempotencyKey: 'p2' },
      'claim { status } payment { status }',
    );
    expect(slow).toMatchObject({
      payment: { status: 'PENDING' },
      claim: { status: 'AWAITING_PAYMENT' },
    });
    await eventually(claimId, 'status', { status: 'IN_SERVICE' });
    const serialNumbers = [{ component: 'BODY', value: 'RS4-0002' }];
    await run(centre, 'allocateReplacement', {
      claimId,
      serialNumbers,
      productCode: 'rs-4-mini',
      grade: 'NEW',
    });
    const shipped = await run(
      centre,
      'shipUnit',
      { claimId, carrier: 'DHL', trackingNumber: 'T', idempotencyKey: 's' },
      'claim { shipments { id direction } }',
    );
    const [parcel] = shipped.claim['shipments'] as { id: string }[];
    await eventually(claimId, 'replacement { boundAt }', {
      replacement: { boundAt: expect.any(String) },
    });
    const { data } = await ask(
      centre,
      `{ claim(id: "${claimId}") { shipments { handedOverAt } } }`,
    );
    const [{ handedOverAt }] = (data['claim'] as { shipments: [{ handedOverAt: string }] })
      .shipments;
    const done = await run(centre, 'recordDelivery', {
      shipmentId: parcel?.id,
      deliveredAt: handedOverAt,
    });
    expect(done).toMatchObject({ claim: { status: 'COMPLETED' }, userErrors: [] });
    await eventually(claimId, 'replacement { status maskedSerialNumber device { id } }', {
      replacement: { status: 'BOUND', maskedSerialNumber: '••••0002', device: { id: 'dev_new' } },
    });
    const told = coverage.asked
      .filter(({ query }) => query.includes('applyOutboxMessage'))
      .map(({ variables }) => variables['input']);
    expect(told).toMatchObject([
      { sequence: 1, action: 'COMMIT_QUOTA' },
      { sequence: 2, action: 'SUPERSEDE_SERIAL' },
    ]);
  });

  it('shows a claim to its holder and its centre, and to nobody else', async () => {
    const claimId = await open('ctr_mine');
    const look = `{ claim(id: "${claimId}") { id } }`;
    expect((await ask(customer, look)).data['claim']).toEqual({ id: claimId });
    expect((await ask(centre, look)).data['claim']).toEqual({ id: claimId });
    const foreign: Principal = { ...customer, ...stranger, scopes: customer.scopes };
    expect((await ask(foreign, look)).data['claim']).toBeNull();
    const entity = `{ _entities(representations: [{ __typename: "Claim", id: "${claimId}" }, { __typename: "ServiceContract", id: "ctr_mine" }]) {
      ... on Claim { id } ... on ServiceContract { claims { totalCount nodes { id } } } } }`;
    expect((await ask(customer, entity)).data['_entities']).toEqual([
      { id: claimId },
      { claims: { totalCount: 1, nodes: [{ id: claimId }] } },
    ]);
    expect((await ask(foreign, entity)).data['_entities']).toEqual([
      null,
      { claims: { totalCount: 0, nodes: [] } },
    ]);
  });

  it.each([
    { what: "an agent's mutation by a customer", principal: customer, query: 'mutation { beginAssessment(input: { claimId: "x" }) { userErrors { message } } }', code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    { what: 'an internal mutation by an agent', principal: centre, query: 'mutation { recordPaymentResult(input: { eventId: "e", paymentId: "p", status: CAPTURED, amount: { amount: "1", currency: "PLN" }, occurredAt: "2026-05-01T09:00:00Z" }) { userErrors { message } } }', code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    { what: 'a page of 101', principal: centre, query: '{ claims(first: 101) { totalCount } }', code: 'BAD_USER_INPUT' },
    { what: 'a cursor that is none', principal: centre, query: '{ claims(after: "x") { totalCount } }', code: 'BAD_USER_INPUT' },
    { what: "another list's cursor", principal: centre, query: `{ claims(after: "${Buffer.from('["x","y"]').toString('base64url')}") { totalCount } }`, code: 'BAD_USER_INPUT' },
    { what: 'neither id nor number', principal: centre, query: '{ claim { id } }', code: 'BAD_USER_INPUT' },
  ])('answers $what with $code', async ({ principal, query, code }) => {
    const { errors } = await ask(principal, query);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  }); // prettier-ignore

  it('asks the database and coverage as often for 100 claims as for 1', async () => {
    for (let batch = 0; batch < 10; batch += 1) {
      await Promise.all(
        Array.from({ length: 10 }, async (_, index) => {
          const contractId = `ctr_${batch}_${index}`;
          await assess(await open(contractId), contractId);
        }),
      );
    }
    const cost = async (query: string, principal = centre) => {
      await ask(principal, query);
      const before = {
        sql: statements.length,
        coverage: coverage.asked.length,
        catalog: catalog.asked.length,
      };
      const { errors } = await ask(principal, query);
      expect(errors).toBeUndefined();
      return {
        sql: statements.length - before.sql,
        coverage: coverage.asked.length - before.coverage,
        catalog: catalog.asked.length - before.catalog,
      };
    };
    const listed = (first: number) =>
      cost(
        `{ claims(first: ${first}, order: DUE_FIRST, filter: { statuses: [AWAITING_ELECTION] }) { ${page} } }`,
      );
    const [one, ten, hundred] = [await listed(1), await listed(10), await listed(100)];
    expect([ten, hundred]).toEqual([one, one]);
    expect(one).toMatchObject({ coverage: 1, catalog: 0 });
    const under = (count: number) => {
      const keys = Array.from(
        { length: count },
        (_, index) =>
          `{ __typename: "ServiceContract", id: "ctr_${Math.floor(index / 10)}_${index % 10}" }`,
      );
      return cost(
        `{ _entities(representations: [${keys.join(' ')}]) { ... on ServiceContract { claims(first: 3) { ${page} } } } }`,
        customer,
      );
    };
    expect([await under(10), await under(100)]).toEqual([await under(1), await under(1)]);
  });

  it('pages forwards and backwards through a queue without losing or repeating a claim', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(
        centre,
        `query ($after: String) { serviceCenter: _entities(representations: [{ __typename: "ServiceCenter", code: "DE-1" }]) {
        ... on ServiceCenter { claims(first: 30, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } } } }`,
        { after },
      );
      const [{ claims: list }] = data['serviceCenter'] as unknown as [
        {
          claims: {
            totalCount: number;
            nodes: { id: string }[];
            pageInfo: { endCursor: string; hasNextPage: boolean };
          };
        },
      ];
      ids.push(...list.nodes.map(({ id }) => id));
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
      if (after === null) expect(ids).toHaveLength(list.totalCount);
    } while (after !== null);
    expect(new Set(ids).size).toBe(ids.length);
    const { data } = await ask(
      centre,
      '{ claims(last: 5) { nodes { id openedAt } pageInfo { hasPreviousPage hasNextPage } } }',
    );
    expect(data['claims']).toMatchObject({
      pageInfo: { hasPreviousPage: true, hasNextPage: false },
    });
  });
});

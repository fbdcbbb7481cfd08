import { getNamedType, type GraphQLSchema } from 'graphql';
import type { Ask } from '../support/graph';
import { operationAlong } from '../support/list-operation';
import { schema } from './counted-operations';
import { everyPath } from './every-path';
import { type Marks, type MixedOwners, startMixedOwners } from './mixed-owners';
import { isSeenIn, rootFields, schemaOf } from './root-fields';

const variables = { key: 'ID!', serial: 'String!', n: 'Int!' } as const;

const requiredArguments = {
  'FeeSchedule.componentPrices': '(productCode: "rs-4-mini")',
  'FeeSchedule.tiers': '(productCode: "rs-4-mini")',
  'PlanSku.feeSchedule': '(regionCode: "LT")',
  'PlanSku.isOnSale': '(regionCode: "LT")',
  'Region.holidays': '(from: "2026-01-01", to: "2026-12-31")',
  'TermsVersion.clausesFor': '(selector: {productCode: "rs-4-mini"}, kinds: [QUOTA])',
};

/** Queries whose answers do not depend on who asks: what they give is not gone into. */
const publicQueries = rootFields().filter(
  ({ name, isForEverybody }) =>
    isForEverybody && name in (schema.getQueryType()?.getFields() ?? {}),
);
const publicTypes = new Set(
  publicQueries.flatMap(({ name }) => {
    const root = schema.getQueryType()?.getFields()[name];
    return root ? [getNamedType(root.type).name] : [];
  }),
);

/** How far is gone into what a caller reaches without a key, or by a serial number; what else is reached lies nearer. */
const far = ['me', 'partnerAccount', 'device', 'activationCode'];

/** How each query of things that belong to somebody is asked, and with the keys of what. */
const queries: Readonly<Record<string, (world: MixedOwners) => readonly string[]>> = {
  me: () => [''],
  partnerAccount: () => [''],
  serviceContracts: () => [''],
  claims: () => [''],
  refunds: () => [''],
  goodwillAdjustments: () => [''],
  codeBatches: () => [''],
  partners: () => [''],
  quotaAdjustments: () => [''],
  videoVerifications: () => [''],
  'customer(email: $serial)': ({ first, second }) => [first.person, second.person],
  'partner(id: $key)': ({ first, second }) => [first.partner, second.partner],
  'device(serialNumber: $serial)': ({ serials }) => serials,
  'serviceContract(id: $key)': ({ first, second }) => [...first.contracts, ...second.contracts],
  'claim(id: $key)': ({ first, second }) => [...first.claims, ...second.claims],
  'activationCode(id: $key)': ({ first, second }) => [...first.codes, ...second.codes],
  'job(id: $key)': ({ jobs }) => jobs,
};

const pathsOf = (query: string, schema: GraphQLSchema): readonly string[] =>
  everyPath(
    schema,
    query,
    (name) => publicTypes.has(name),
    far.some((name) => query.startsWith(name)) ? 3 : 2,
  );

const operationOf = (path: string, schema: GraphQLSchema): string =>
  operationAlong(path, 'everything', { schema, variables, requiredArguments });

const ofClaims = ({ claims, claimNumbers }: Marks) => [...claims, ...claimNumbers];
const ofContracts = ({ contracts, contractNumbers, serials, person }: Marks) => [
  ...contracts,
  ...contractNumbers,
  ...serials,
  person,
];
const ofHolder = (marks: Marks) => [...ofContracts(marks), ...ofClaims(marks)];
const everythingOf = (marks: Marks) => [...ofHolder(marks), ...marks.codes, marks.partner];

/** What a partner may know of a sale is all but who the customer is and which unit it is about. */
const ofSale = (marks: Marks) => [...marks.contracts, ...marks.codes, marks.partner];

interface Caller {
  readonly who: 'customer' | 'other' | 'partner' | 'otherPartner' | 'agent';
  readonly sees: (world: MixedOwners) => readonly string[];
  readonly neverSees: (world: MixedOwners) => readonly string[];
}

const roles = {
  customer: 'customer',
  other: 'customer',
  partner: 'partner',
  otherPartner: 'partner',
  agent: 'agent',
} as const;

const callers: readonly Caller[] = [
  {
    who: 'customer',
    sees: ({ first }) => ofHolder(first),
    neverSees: ({ second }) => everythingOf(second),
  },
  {
    who: 'other',
    sees: ({ second }) => ofHolder(second),
    neverSees: ({ first }) => everythingOf(first),
  },
  {
    who: 'partner',
    sees: ({ first }) => ofSale(first),
    neverSees: ({ first, second }) => [...everythingOf(second), first.person],
  },
  {
    who: 'otherPartner',
    sees: ({ second }) => ofSale(second),
    neverSees: ({ first, second }) => [...everythingOf(first), second.person],
  },
  {
    who: 'agent',
    sees: ({ first, second }) => [...ofHolder(first), ...ofContracts(second)],
    neverSees: ({ second }) => ofClaims(second),
  },
];

interface Walked {
  /** What went wrong beyond a scope that the caller does not have. */
  readonly faults: string[];
  readonly answers: string[];
  /** What the caller sees of the graph. */
  readonly schema: GraphQLSchema;
}

/** Asks for everything at the end of one path; answers whether the query gave anything. */
const visit = async (ask: Ask, path: string, key: string, walked: Walked): Promise<boolean> => {
  const asked = { key, serial: key, n: 20 };
  const { data, errors } = await ask<Readonly<Record<string, unknown>> | null, object>(
    operationOf(path, walked.schema),
    asked,
  );
  for (const { extensions, message } of errors) {
    if (extensions.code !== 'UNAUTHORIZED_FIELD_OR_TYPE')
      walked.faults.push(`${path}: ${extensions.code} ${message}`);
  }
  walked.answers.push(JSON.stringify(data));
  return Object.values(data ?? {}).some((given) => given !== null);
};

/** Asks for everything behind one query; where the caller gets nothing, there is nothing to go into. */
const walk = async (ask: Ask, query: string, key: string, walked: Walked): Promise<void> => {
  const [first = '', ...further] = pathsOf(query, walked.schema);
  if (!(await visit(ask, first, key, walked))) return;
  for (const path of further) {
    if (!(await visit(ask, path, key, walked))) walked.faults.push(`${path}: nothing at all`);
  }
};

describe('Every field as everybody, where units had several owners and batches several partners', () => {
  let world: MixedOwners;
  beforeAll(async () => {
    world = await startMixedOwners('everybody');
  });
  afterAll(() => world.stop());

  it('every query that is not for everybody is asked', () => {
    const asked = Object.keys(queries).map((query) => query.replace(/\(.*/, ''));
    const isQuery = (name: string) => name in (schema.getQueryType()?.getFields() ?? {});
    const owned = rootFields().filter(
      ({ name, isForEverybody }) => isQuery(name) && !isForEverybody,
    );
    // What is tried out is the caller's own input, or leads to no record; keys, the log and gaps of the catalog are for
    // administrators only; documents are of clients, and nobody's in particular.
    const tries = ['planEligibility', 'renewalQuote', 'returnQuote', 'simulateClaim'];
    const notAsked = [...tries, 'apiKeys', 'accessLog', 'dataQualityFindings', 'documents'];
    const names = owned.map(({ name }) => name).filter((name) => !notAsked.includes(name));
    expect(asked.sort()).toEqual(names.sort());
  });

  it.each(callers)(
    'R-SN-06: as $who no field fails, and none gives what is somebody else’s',
    async ({ who, sees, neverSees }) => {
      const walked: Walked = { faults: [], answers: [], schema: schemaOf(roles[who]) };
      for (const [query, keysOf] of Object.entries(queries)) {
        // What the caller's audience does not see, it cannot ask for.
        if (!isSeenIn(walked.schema, { name: query.replace(/\(.*/, '') })) continue;
        for (const key of keysOf(world)) await walk(world.cast[who], query, key, walked);
      }
      expect(walked.faults).toEqual([]);
      const text = walked.answers.join('\n');
      expect(sees(world).filter((mark) => !text.includes(mark))).toEqual([]);
      const leaks = neverSees(world).filter((mark) => text.includes(mark));
      expect(leaks).toEqual([]);
    },
  );
});

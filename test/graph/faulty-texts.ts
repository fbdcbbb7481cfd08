import { randomBytes } from 'node:crypto';
import { attempt } from './command';
import { faultyDocuments } from './job-commands';
import { activating, asking, claiming, type FaultyRequest, selling } from './faulty-request';

const bad = 'BAD_USER_INPUT';

const unkeepable = (field: readonly string[]) =>
  ({
    code: bad,
    field,
    says: `${field.join('.')} holds U+0000 or half of a character: leave it out.`,
  }) as const;

/** Texts that PostgreSQL does not take, in every way in which texts are kept or looked up. */
const unkeepableTexts: readonly FaultyRequest[] = [
  {
    title: 'U+0000 in a serial number that is looked up',
    send: asking('query ($s: String!) { device(serialNumber: $s) { id } }', { s: 'RS4\0' }),
    ...unkeepable(['serialNumber']),
  },
  {
    title: 'U+0000 written into the operation',
    send: asking(String.raw`{ product(code: "rs\u0000") { code } }`),
    ...unkeepable(['code']),
  },
  {
    title: 'U+0000 in an id',
    send: asking('query ($id: ID!) { serviceContract(id: $id) { id } }', { id: 'ctr_\0' }),
    ...unkeepable(['id']),
  },
  {
    title: 'U+0000 in a filter',
    send: asking('query ($s: String) { products(filter: { search: $s }) { nodes { id } } }', {
      s: '\0',
    }),
    ...unkeepable(['filter', 'search']),
  },
  {
    title: 'U+0000 in a sale reference',
    send: selling({ saleReference: 'LT\0' }),
    ...unkeepable(['input', 'saleReference']),
  },
  {
    title: 'U+0000 in a key',
    send: activating({}, { idempotencyKey: 'key\0' }),
    ...unkeepable(['input', 'idempotencyKey']),
  },
  {
    title: 'U+0000 in a serial number that is bound',
    send: activating({ serials: [{ component: 'BODY', value: 'RS4\0FREE' }] }),
    ...unkeepable(['input', 'enrollment', 'serials', '0', 'value']),
  },
  {
    title: 'U+0000 in what happened',
    send: claiming({
      incident: { occurredAt: '2026-03-01T10:00:00Z', cause: 'DROP', description: 'It fell.\0' },
    }),
    ...unkeepable(['input', 'incident', 'description']),
  },
  {
    title: 'half of a character in a consent, which is kept as JSON',
    send: claiming({ consents: [{ kind: 'PRIVACY_POLICY', documentVersion: '\ud800' }] }),
    ...unkeepable(['input', 'consents', '0', 'documentVersion']),
  },
  {
    title: 'half of a character in a name',
    send: activating({
      holder: { givenName: '\udfff', familyName: 'Pavyzdė', email: 'ona@example.com' },
    }),
    ...unkeepable(['input', 'enrollment', 'holder', 'givenName']),
  },
];

/** Nothing that a compressed index entry could make short. */
const noise = (length: number): string => randomBytes(length).toString('hex').slice(0, length);

const keyLength = 'idempotencyKey has to be 1 to 200 characters long.';

const longTexts: readonly FaultyRequest[] = [
  {
    title: 'a text of more than 10,000 characters',
    send: claiming({
      incident: {
        occurredAt: '2026-03-01T10:00:00Z',
        cause: 'DROP',
        description: 'x'.repeat(10_001),
      },
    }),
    code: bad,
    field: ['input', 'incident', 'description'],
    says: 'input.incident.description has 10001 characters; it may have up to 10000.',
  },
  {
    title: 'a key of more than 200 characters',
    send: activating({}, { idempotencyKey: noise(9000) }),
    code: bad,
    field: ['input', 'idempotencyKey'],
    says: keyLength,
  },
  {
    title: 'an empty key',
    send: claiming({ idempotencyKey: '' }),
    code: bad,
    field: ['input', 'idempotencyKey'],
    says: 'input.idempotencyKey is blank: write something, or leave it out.',
  },
  {
    title: 'a sale reference of more than 100 characters',
    send: selling({ saleReference: noise(101) }),
    code: bad,
    field: ['input', 'saleReference'],
    says: 'saleReference has to be 1 to 100 characters long.',
  },
  {
    title: "a carrier's number of more than 40 characters",
    send: ({ customer, awaitingReturn: { claimId } }) =>
      attempt(customer, 'reportHandOver', {
        claimId,
        carrier: 'DHL',
        trackingNumber: '1'.repeat(41),
        handedOverAt: '2026-03-01T10:00:00Z',
      }),
    code: bad,
    field: ['input', 'trackingNumber'],
    says: 'trackingNumber has 4 to 40 letters, digits, hyphens and underscores',
  },
  {
    title: 'a sale reference of blanks',
    send: selling({ saleReference: ' ' }),
    code: bad,
    field: ['input', 'saleReference'],
    says: 'input.saleReference is blank: write something, or leave it out.',
  },
  {
    title: 'a blank word in a filter, which would let everything pass',
    send: asking('query ($s: String) { products(filter: { seriesCode: $s }) { nodes { id } } }', {
      s: '',
    }),
    code: bad,
    field: ['filter', 'seriesCode'],
    says: 'filter.seriesCode is blank: write something, or leave it out.',
  },
  {
    title: 'a search of more words than a name has',
    send: asking('query ($s: String) { products(filter: { search: $s }) { nodes { id } } }', {
      s: 'a '.repeat(500),
    }),
    code: bad,
    field: ['filter', 'search'],
    says: 'search has 1000 characters; it may have up to 100.',
  },
];

/** What GraphQL itself finds; its words name the variable and the place in it. */
const wrongTypes: readonly FaultyRequest[] = [
  {
    title: 'a number for a text',
    send: selling({ saleReference: 7 }),
    code: bad,
    says: 'at "input.saleReference"; String cannot represent a non string value',
  },
  {
    title: 'a list for one value',
    send: selling({ saleReference: ['a', 'b'] }),
    code: bad,
    says: 'at "input.saleReference"; String cannot represent a non string value',
  },
  {
    title: 'a fraction for a whole number',
    send: asking('query ($n: Int) { products(first: $n) { nodes { id } } }', { n: 1.5 }),
    code: bad,
    says: 'Int cannot represent non-integer value: 1.5',
  },
  {
    title: 'a number that is too large for one',
    send: asking('query ($n: Int) { products(first: $n) { nodes { id } } }', { n: 2_147_483_648 }),
    code: bad,
    says: 'Int cannot represent non 32-bit signed integer value',
  },
  {
    title: 'a word that the enum does not have',
    send: claiming({ serviceType: 'MAGIC' }),
    code: bad,
    says: 'at "input.serviceType"; Value "MAGIC" does not exist in "ServiceType" enum.',
  },
  {
    title: 'nothing for what is required',
    send: claiming({ serviceType: null }),
    code: bad,
    says: 'at "input.serviceType"; Expected non-nullable type "ServiceType!" not to be null.',
  },
  {
    title: 'no input at all',
    send: ({ customer }) => attempt(customer, 'openClaim', undefined),
    code: bad,
    says: 'Variable "$input" of required type "OpenClaimInput!" was not provided.',
  },
  {
    title: 'a field that the input does not have',
    send: claiming({ isUrgent: true }),
    code: bad,
    says: 'Field "isUrgent" is not defined by type "OpenClaimInput".',
  },
  ...['__proto__', 'constructor'].map((name): FaultyRequest => ({
    title: `the field ${name}, which every object has`,
    send: claiming(JSON.parse(`{"${name}":{"serviceType":"ONLINE_REPAIR"}}`) as never),
    code: 'BAD_REQUEST',
    says: `The body has a key ${name}, which nothing here has: leave it out.`,
  })),
];

export const faultyTexts: readonly FaultyRequest[] = [
  ...unkeepableTexts,
  ...longTexts,
  ...faultyDocuments,
];
export const faultyTypes = wrongTypes;

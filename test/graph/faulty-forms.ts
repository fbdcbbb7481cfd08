import { faultyBundles } from './bundle-commands';
import { attempt } from './command';
import { activating, asking, claiming, type FaultyRequest, selling } from './faulty-request';
import type { World } from './world';

const bad = 'BAD_USER_INPUT';

const holder = (email: string) => ({ givenName: 'Ona', familyName: 'Pavyzdė', email });
const emailField = ['input', 'enrollment', 'holder', 'email'];

/** A unit that is taken in with a list of parts. */
const receiving =
  (...components: readonly { readonly componentCode: string; readonly quantity: number }[]) =>
  ({ agent, awaitingReturn: { claimId, serial } }: World) =>
    attempt(agent, 'receiveUnit', {
      claimId,
      serialNumber: serial,
      components,
      hasController: false,
    });

/** No parcel reaches it. */
const toUnion = { lines: ['Gedimino pr. 1'], city: 'Vilnius', regionCode: 'EU' };

/** A claim that is refused for several reasons at once. */
const refusing =
  (refusalCode: string, ...further: readonly string[]) =>
  ({ adjudicator, inAssessment: { claimId } }: World) => {
    const why = { clauseIds: [], reason: 'It is not covered.' };
    const furtherReasons = further.map((code) => ({ ...why, refusalCode: code }));
    return attempt(adjudicator, 'refuseClaim', { claimId, refusalCode, ...why, furtherReasons });
  };

export const faultyForms: readonly FaultyRequest[] = [
  ...faultyBundles,
  {
    title: 'R-SKU-01: an EAN with a wrong check digit',
    send: asking(`{ planSku(ean: "6937224103314") { id } }`),
    code: bad,
    field: ['ean'],
    says: 'it ends with 4 and has to end with 3',
  },
  {
    title: 'R-SKU-01: an EAN of twelve digits',
    send: asking(`{ planSku(ean: "693722410331") { id } }`),
    code: bad,
    field: ['ean'],
    says: 'an EAN has exactly 13 digits',
  },
  {
    title: 'a plan by two names',
    send: asking(`{ planSku(ean: "6937224103313", id: "sku_1") { id } }`),
    code: bad,
    field: ['ean'],
    says: 'Give exactly one of id, ean, manufacturerPartNumber',
  },
  {
    title: 'a contract by no name',
    send: asking(`{ serviceContract { id } }`),
    code: bad,
    field: ['id'],
    says: 'Exactly one of id and contractNumber is needed',
  },
  {
    title: 'a claim by two names',
    send: asking(`{ claim(id: "clm_1", claimNumber: "CLM-2026-000001") { id } }`),
    code: bad,
    field: ['id'],
    says: 'Exactly one of id and claimNumber is needed',
  },
  {
    title: 'an empty id, which names nothing',
    send: asking(`{ serviceContract(id: "") { id } }`),
    code: bad,
    field: ['id'],
    says: 'Exactly one of id and contractNumber is needed',
  },
  {
    title: 'a sale of a code and of a plan at once',
    send: selling({ code: 'AAAABBBBCCCCDDDD' }),
    code: bad,
    field: ['input', 'code'],
    says: 'Exactly one of code and planSkuId is needed',
  },
  {
    title: 'a claim under a contract and a serial number at once',
    send: claiming({ contractId: 'ctr_1' }),
    code: bad,
    field: ['input', 'serialNumber'],
    says: 'send one of them',
  },
  {
    title: 'two serial numbers of one part',
    send: activating({
      serials: ['RS4-FREE', 'RS4-SPARE'].map((value) => ({ component: 'BODY', value })),
    }),
    code: bad,
    field: ['input', 'enrollment', 'serials'],
    says: 'name each component once',
  },
  {
    title: 'one serial number for two parts',
    send: activating({
      serials: [
        { component: 'BODY', value: 'RS4-FREE' },
        { component: 'CAMERA', value: ' rs4-free ' },
      ],
    }),
    code: bad,
    field: ['input', 'enrollment', 'serials'],
    says: 'name each value once',
  },
  {
    title: 'an address that is none',
    send: activating({ holder: holder('ona at example') }),
    code: bad,
    field: emailField,
    says: 'email has to be an e-mail address',
  },
  {
    title: 'an address that no mail server takes',
    send: activating({ holder: holder(`${'o'.repeat(250)}@example.com`) }),
    code: bad,
    field: emailField,
    says: 'of up to 254 characters',
  },
  {
    title: 'a unit that is to go back to the European Union, which is no country',
    send: claiming({ shipTo: toUnion }),
    code: bad,
    field: ['input', 'shipTo', 'regionCode'],
    says: 'regionCode has to be the ISO 3166 code of a country such as DE.',
  },
  {
    title: 'a holder who lives in the European Union, and in no country of it',
    send: activating({ holder: { ...holder('ona@example.com'), address: toUnion } }),
    code: bad,
    field: ['input', 'enrollment', 'holder', 'address', 'regionCode'],
    says: 'regionCode has to be the ISO 3166 code of a country such as DE.',
  },
  {
    title: 'a customer who moves to the European Union, and to no country of it',
    send: ({ customer }) => attempt(customer, 'changeContactDetails', { address: toUnion }),
    code: bad,
    field: ['input', 'address', 'regionCode'],
    says: 'regionCode has to be the ISO 3166 code of a country such as DE.',
  },
  {
    title: 'a claim that is refused twice for one reason',
    send: refusing('EXCLUDED_CAUSE', 'OUT_OF_PERIOD', 'EXCLUDED_CAUSE'),
    code: bad,
    field: ['input', 'furtherReasons', '1', 'refusalCode'],
    says: 'EXCLUDED_CAUSE is named before: name a reason once, with all of its clauses.',
  },
  {
    title: 'fewer than no parts',
    send: receiving({ componentCode: 'gimbal', quantity: -1 }),
    code: bad,
    field: ['input', 'components', '0', 'quantity'],
    says: 'A quantity is 0 or more',
  },
  {
    title: 'R-FEE-09: a part that nobody asked for',
    send: receiving(
      { componentCode: 'gimbal', quantity: 1 },
      { componentCode: 'gripp', quantity: 1 },
    ),
    code: bad,
    field: ['input', 'components', '1', 'componentCode'],
    says: 'The claim asks for gimbal, grip',
  },
  {
    title: 'R-FEE-09: a part that is there twice',
    send: receiving({ componentCode: 'grip', quantity: 1 }, { componentCode: 'grip', quantity: 1 }),
    code: bad,
    field: ['input', 'components', '1', 'componentCode'],
    says: 'A part is named once',
  },
  {
    title: 'R-FEE-09: more of a part than was asked for',
    send: receiving({ componentCode: 'gimbal', quantity: 1000 }),
    code: bad,
    field: ['input', 'components', '0', 'quantity'],
    says: 'The claim asks for 1 of it',
  },
  {
    title: 'a code of terms that no program could name',
    send: ({ admin }) =>
      attempt(admin, 'draftTermsVersion', {
        code: 'two words',
        generation: 'RENEWABLE_2023',
        validFrom: '2026-07-01',
        obligor: 'Obligor',
        sourceDocument: 'terms.pdf',
      }),
    code: bad,
    field: ['input', 'code'],
    says: 'code has to be 1 to 50 letters, digits, dots, hyphens or underscores',
  },
  {
    title: 'clauses that are imported into no draft',
    send: ({ admin }) =>
      attempt(admin, 'importCatalog', {
        table: 'CLAUSES',
        document: 'rule_id',
        idempotencyKey: 'no-draft',
      }),
    code: bad,
    field: ['input', 'termsVersionId'],
    says: 'termsVersionId is missing',
  },
  {
    title: 'the use before the first',
    send: asking(
      `{ serviceFee(input: { productCode: "rs-4-mini", planMonths: 12, regionCode: "LT", ordinal: 0 }) { ordinal } }`,
    ),
    code: bad,
    field: ['input', 'ordinal'],
    says: 'turns are counted from 1',
  },
];

import {
  getNamedType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { rootFields } from '../graph/root-fields';
import type { Reply } from '../support/graph';
import { there } from '../support/there';
import { refusal, type Values } from './answers';
import type { Asker } from './askers';
import type { Verdict } from './expected-access';
import type { Parts } from './http-matrix';

/** A command with an input that its rules refuse, and who sends it. */
export interface Command {
  readonly asker: Asker;
  readonly name: string;
  readonly verdict: Verdict;
  readonly payload: GraphQLObjectType;
  /** The types of which all fields are asked for. */
  readonly gives: readonly string[];
  readonly text: string;
  readonly variables: object;
}

const holder = { givenName: 'Nobody', familyName: 'Known', email: 'nobody@example.com' };
const body = { component: 'BODY', value: 'RS4-NOBODY' };

/**
 * Types that nothing but the result of a command gives, when it was carried out, or a job for a row that cannot be; the
 * journeys over a video and over jobs look at them.
 */
export const givenByResultsAlone: readonly string[] = [
  'DocumentClient',
  'JobRowRefusal',
  'UploadHeader',
  'UploadSlot',
];

/** What makes sense of inputs that would not otherwise come as far as the rules. */
const sense: Readonly<Record<string, object>> = {
  openClaim: { serialNumber: body.value },
  activatePlan: {
    enrollment: { channel: 'CODE', code: 'ABCD-EFGH-JKLM-NPQR', serials: [body], holder },
  },
  orderBundle: { holder, consents: [], price: null, storeId: null },
  reportBundleShipment: { serials: [body] },
  requestCoverageUpload: { sha256: 'a'.repeat(64) },
  requestClaimUpload: { sha256: 'a'.repeat(64) },
  openVideoVerification: {
    enrollment: { channel: 'CODE', code: 'ABCD-EFGH-JKLM-NPQR', serials: [body], holder },
  },
  recordAssessment: { estimate: [] },
  decideCrossBorder: { cost: [] },
  allocateReplacement: { serialNumbers: [body] },
  transferContract: { holder },
  changeContactDetails: { givenName: null },
  bindController: { controllerSerialNumber: 'RC-NOBODY' },
  recordPurchase: { regionCode: 'LT' },
  replaceComponentSerial: { newSerial: body.value },
  renewContract: { code: 'ABCD-EFGH-JKLM-NPQR' },
  reportHandOver: { trackingNumber: 'TR-9' },
  sellCode: { planSkuId: 'sku_unknown' },
  shipUnit: { trackingNumber: 'TR-9' },
  startSaleExport: { from: '2026-02-02T00:00:00Z', until: '2026-02-01T00:00:00Z' },
  draftTermsVersion: { supersedesId: 'trm_unknown' },
};

interface Variables {
  readonly input: object;
}

/** Inputs that every command understands, and that its rules refuse. */
const inputs = new Map(
  rootFields().map(({ name, variables }) => [
    name,
    { input: { ...(variables as Variables).input, ...sense[name] } },
  ]),
);

const isCustomer = ({ credential }: Asker): boolean =>
  credential.by === 'token' && credential.role === 'customer';

/** What the caller sends: customers are the holders of what they activate, and name none. */
const inputOf = (name: string, asker: Asker): object => {
  const given = inputs.get(name);
  const { enrollment } = { ...sense[name] } as { enrollment?: object };
  if (!given || !enrollment || !isCustomer(asker)) return given ?? {};
  return { input: { ...given.input, enrollment: { ...enrollment, holder: null } } };
};

const fieldsOf = (
  type: GraphQLObjectType | GraphQLInterfaceType,
  below: (field: string) => string,
): string =>
  Object.values(type.getFields())
    .map(({ name, type: given }) =>
      isLeafType(getNamedType(given)) ? name : `${name} ${below(name)}`,
    )
    .join(' ');

const typeName = () => '{ __typename }';

/** What says why a command was refused, by its own type and by the interface that all of them have. */
const reasons = (error: GraphQLObjectType): string => {
  const shared = error
    .getInterfaces()
    .map((one) => `... on ${one.name} { ${fieldsOf(one, typeName)} }`);
  return `{ ${[fieldsOf(error, typeName), ...shared].join(' ')} }`;
};

/** The type of what says why a command was refused. */
const errorOf = (payload: GraphQLObjectType): GraphQLObjectType => {
  const error = getNamedType(there(payload.getFields()['userErrors']).type);
  if (!isObjectType(error)) throw new Error(`${payload.name} has no errors of its own.`);
  return error;
};

/** Every command that the asker's audience has, with all that it answers. */
export const commandsOf = (
  asker: Asker,
  { schemaFor, verdicts }: Pick<Parts, 'schemaFor' | 'verdicts'>,
): readonly Command[] =>
  Object.values(schemaFor(asker).getMutationType()?.getFields() ?? {}).map(({ name, args, type }) => {
    const payload = getNamedType(type);
    if (!isObjectType(payload)) throw new Error(`${name} answers no object.`);
    const declared = args.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ');
    const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const fields = fieldsOf(payload, (field) =>
      field === 'userErrors' ? reasons(errorOf(payload)) : typeName(),
    );
    return {
      asker, name, payload,
      gives: [payload, errorOf(payload), ...errorOf(payload).getInterfaces()].map((one) => one.name),
      verdict: verdicts(asker, `Mutation.${name}`),
      text: `mutation (${declared}) { ${name}(${given}) { ${fields} } }`,
      variables: inputOf(name, asker),
    };
  }); // prettier-ignore

const missingIn = (type: GraphQLObjectType, answered: unknown): readonly string[] =>
  Object.keys(type.getFields())
    .filter((field) => (answered as Values)[field] === undefined)
    .map((field) => `${type.name}.${field} is missing`);

const faultsOfPayload = ({ name, payload }: Command, data: Values): readonly string[] => {
  const answered = data[name] as Values;
  const errors = answered['userErrors'] as readonly Values[];
  return [
    ...missingIn(payload, answered),
    ...errors.flatMap((error) => missingIn(errorOf(payload), error)),
  ];
};

type Answer = Pick<Reply<Values | null>, 'data' | 'errors'>;

const saidIn = ({ errors }: Answer): readonly string[] =>
  errors.map(
    ({ path = [], extensions, message }) => `${path.join('.')}: ${extensions.code} ${message}`,
  );

/** What is refused is answered by one error and nothing else. */
const faultsOfRefusal = ({ name }: Command, answer: Answer): readonly string[] => {
  const [{ path, extensions } = { path: [], extensions: { code: '' } }, ...more] = answer.errors;
  const isRefusal = extensions.code === refusal && path?.join('.') === name && more.length === 0;
  return [
    ...(answer.data ? [`it is answered: ${JSON.stringify(answer.data)}`] : []),
    ...(isRefusal ? [] : [`it is not refused: ${saidIn(answer).join()}`]),
  ];
};

const faultsOfAnswer = (command: Command, answer: Answer): readonly string[] => [
  ...saidIn(answer),
  ...(answer.data ? faultsOfPayload(command, answer.data) : []),
];

/** What is wrong with what came of a command: one that is not the asker’s does nothing and says so. */
export const judgeCommand = (command: Command, answer: Answer): readonly string[] => {
  const { name, verdict, asker } = command;
  const judge = verdict === 'refused' ? faultsOfRefusal : faultsOfAnswer;
  return judge(command, answer).map((fault) => `${name} as ${asker.name}: ${fault}`);
};

import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInputObjectType,
  parse,
} from 'graphql';
import { type AccessTable, readAccessTable } from '../../gateway/src/access/access-table';
import { defaultBudgets } from '../../gateway/src/access/budgets';
import type { Audience, Caller } from '../../gateway/src/access/caller';
import { callerOfKey, callerOfPrincipal } from '../../gateway/src/access/callers';
import { filterOperation } from '../../gateway/src/access/filter-operation';
import {
  knownOperations,
  type OperationAccess,
  unmetBy,
} from '../../gateway/src/access/operation-access';
import { type AccessMode, checkAccess } from '../../gateway/src/access/operation-access-check';
import { principalOfClaims } from '../../gateway/src/access/principal-of-claims';
import { developmentClaims } from '../../gateway/src/development-issuer';
import { readSupergraph } from '../../gateway/src/supergraph/supergraph';
import { anonymous, type Principal } from '@care-graph/kernel/domain/principal';
import type { Asker, Credential } from './askers';
import { allFields, type Verdict, type Verdicts, verdictsOf } from './expected-access';
import type { SupergraphText } from './supergraph-text';
import { fieldsOn, type Way, waysTo } from './ways';

type Token = Extract<Credential, { by: 'token' }>;

const signedIn = ({ role, name, hasSecondFactor = true }: Token): Principal => {
  const { development_step_up: stepUp, ...claims } = developmentClaims(role, name);
  return principalOfClaims(
    hasSecondFactor && stepUp !== undefined ? { ...claims, development_step_up: stepUp } : claims,
    { nowS: 0, toleranceS: 0, isDevelopment: true },
    {},
  );
};

/** The caller that the gateway makes of somebody. */
export const callerFor = ({ credential, scopes }: Asker): Caller => {
  if (credential.by !== 'key') {
    const principal = credential.by === 'nothing' ? anonymous : signedIn(credential);
    return callerOfPrincipal(principal, '192.0.2.1', defaultBudgets);
  }
  const { audience, partnerId } = credential;
  return callerOfKey({
    id: 'key_1', budgetId: 'key_1', audience, partnerId, scopes, documentMode: 'ANY', client: null, environment: 'LIVE',
    ...defaultBudgets.person,
  }); // prettier-ignore
};

const textOf = ({ operation, steps }: Way, end: string): string => {
  const before = steps.map((step) => `${'on' in step ? `... on ${step.on}` : step.field.name} {`);
  return `${operation} { ${before.join(' ')} ${end} ${'} '.repeat(steps.length)}}`;
};

type AccessOf = (text: string) => OperationAccess;

/** What a gateway knows for one audience. */
interface AudiencePieces {
  readonly schema: GraphQLSchema;
  readonly accessOf: AccessOf;
}

/** A gateway's own pieces, as it would put them together for a supergraph. */
export type GatewayPieces = Readonly<Record<Audience, AudiencePieces>>;

const operationsKept = 10_000;

export const piecesOf = (sdl: string, table: AccessTable = readAccessTable(sdl)): GatewayPieces => {
  const { audienceSchemas } = readSupergraph(sdl);
  const documents = new Map<string, DocumentNode>();
  const documentOf = (text: string): DocumentNode => {
    const document = documents.get(text) ?? parse(text);
    documents.set(text, document);
    return document;
  };
  const of = (audience: Audience): AudiencePieces => {
    const schema = audienceSchemas[audience];
    const known = knownOperations({ table, schema }, operationsKept);
    return { schema, accessOf: (text) => known(text, documentOf(text), undefined) };
  };
  return { public: of('public'), partner: of('partner'), bi: of('bi'), staff: of('staff') };
};

const modeFor = ({ audience }: Caller): AccessMode => (audience === 'bi' ? 'reject' : 'filter');

/** What an operation comes to that asks for one field at the end of a way. */
const judge = (
  access: OperationAccess,
  caller: Caller,
  asksFor: string,
): { readonly field: Verdict; readonly runs: boolean } => {
  const { principal } = caller;
  const unmet = unmetBy(access, principal);
  const removed = unmet ? [...filterOperation(access, unmet).removed.values()] : [];
  return {
    field: removed.includes(asksFor) ? 'refused' : 'allowed',
    runs: checkAccess(access, principal, {}, modeFor(caller)).kind === 'allowed',
  };
};

const hasField = (type: GraphQLNamedType | undefined, name: string): boolean =>
  (isCompositeType(type) || isInputObjectType(type)) &&
  'getFields' in type &&
  Object.hasOwn(type.getFields(), name);

/** What the gateway makes of one field for one asker, along a way that the rules leave open where there is one. */
const judgeFor = (pieces: GatewayPieces, asker: Asker, verdicts: Verdicts) => {
  const caller = callerFor(asker);
  const { schema, accessOf } = pieces[caller.audience];
  const isOpen = (coordinate: string) => verdicts(asker, coordinate) === 'allowed';
  const ways = waysTo(schema, [
    ['query', isOpen],
    ['mutation', isOpen],
  ]);
  const differenceOf = (coordinate: string, what: string, actual: unknown): readonly string[] => [
    `${coordinate} as ${asker.name}: ${what} is ${String(actual)}, by the rules ${verdicts(asker, coordinate)}`,
  ];
  const inOperation = (coordinate: string, text: string, way: Way): readonly string[] => {
    const { field, runs } = judge(accessOf(text), caller, coordinate);
    const mayRun = [...fieldsOn(way), coordinate].every(isOpen);
    return [
      ...(field === verdicts(asker, coordinate) ? [] : differenceOf(coordinate, 'it', field)),
      ...(runs === mayRun ? [] : differenceOf(coordinate, `to run ${text}`, runs)),
    ];
  };
  return (coordinate: string): readonly string[] => {
    const [typeName = '', name = ''] = coordinate.split('.');
    const isThere = hasField(schema.getType(typeName), name);
    const way = ways.get(typeName);
    if (isThere && way) return inOperation(coordinate, textOf(way, name), way);
    // Nobody asks for a field of an input: it is there or it is not.
    const verdict = isThere ? 'allowed' : 'unknown';
    return verdict === verdicts(asker, coordinate) ? [] : differenceOf(coordinate, 'it', verdict);
  };
};

/** Every field for every asker: how many pairs there are, and where the gateway has it otherwise than the rules. */
export const comparedInProcess = (
  text: SupergraphText,
  pieces: GatewayPieces,
  askers: readonly Asker[],
): { readonly pairs: number; readonly differences: readonly string[] } => {
  const verdicts = verdictsOf(text);
  const fields = allFields(text);
  const differences = askers.flatMap((asker) => {
    const judged = judgeFor(pieces, asker, verdicts);
    return fields.flatMap(judged);
  });
  return { pairs: askers.length * fields.length, differences };
};

import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Principal, PrincipalKind } from '@care-graph/kernel/domain/principal';
import { meets } from '@care-graph/kernel/graphql/access';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  specifiedRules,
  validate,
} from 'graphql';
import type { AccessTable } from '../access/access-table';
import type { GrantedKey } from '../access/caller';
import { operationAccess } from '../access/operation-access';
import { roleScopes } from '../access/roles';
import type { Engine } from '../engine/engine';
import type { CostTable } from '../limits/cost-table';
import { operationFault, valueFault } from '../limits/limit-faults';
import type { Limits } from '../limits/limits';
import { operationCost } from '../limits/operation-cost';
import { sizeOf } from '../limits/operation-size';
import { textSizeRule } from '../limits/text-size-rule';
import { depthWritten } from '../limits/value-depth';

type Audience = GrantedKey['audience'];

export interface DocumentJudgeParts {
  /** What each audience sees. */
  readonly schemas: Readonly<Record<Audience, GraphQLSchema>>;
  readonly apiSchema: GraphQLSchema;
  readonly access: AccessTable;
  readonly costs: CostTable;
  readonly limits: Limits;
  /** The most points that anybody of an audience can have in a minute. */
  readonly mostCost: Readonly<Record<Audience, number>>;
  /** The scopes that a key of an audience can have. */
  readonly keyScopes: (audience: Audience) => readonly string[];
  readonly engine: Pick<Engine, 'plan'>;
}

/** What is found out about a document that fits. */
export interface JudgedFacts {
  readonly operationName: string;
  readonly kind: 'query' | 'mutation';
  readonly variables: readonly {
    readonly name: string;
    readonly type: string;
    readonly defaultValue: string | null;
  }[];
  readonly cost: number;
  readonly fetches: number;
  readonly scopes: readonly string[];
}

export interface JudgedProblem {
  readonly code: 'INVALID' | 'TOO_COSTLY';
  readonly detail: string;
}

export type Judgement =
  { readonly facts: JudgedFacts } | { readonly problems: readonly JudgedProblem[] };

interface OneOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string;
  readonly kind: JudgedFacts['kind'];
}

/** So many mistakes of one document are told; whoever made more mends these first. */
const mostTold = 5;

const invalid = (...details: readonly string[]): readonly JudgedProblem[] =>
  [...new Set(details)]
    .slice(0, mostTold)
    .map((detail) => ({ code: 'INVALID', detail: detail.replace(/\.$/, '') }));

const kindsOfCallers: Readonly<Record<Audience, PrincipalKind>> = {
  PUBLIC: 'customer',
  PARTNER: 'partner',
  BI: 'bi',
  STAFF: 'admin',
};

/** Somebody who has all that anybody of an audience can have. */
const widestCaller = (
  audience: Audience,
  keyScopes: DocumentJudgeParts['keyScopes'],
): Principal => ({
  kind: kindsOfCallers[audience],
  subject: 'widest',
  scopes:
    audience === 'STAFF'
      ? [...roleScopes.admin, ...roleScopes.adjudicator, ...roleScopes.agent]
      : audience === 'PUBLIC'
        ? roleScopes.customer
        : keyScopes(audience),
  policies: ['step_up'],
});

const kindOf = ({ operation }: OperationDefinitionNode): OneOperation['kind'] | undefined =>
  operation === OperationTypeNode.SUBSCRIPTION ? undefined : operation;

/** The one named operation of a text, or what is wrong with the text. */
const operationIn = (body: string, limits: Limits): OneOperation | readonly JudgedProblem[] => {
  if (Buffer.byteLength(body) > limits.bodyBytes)
    return invalid(`it has more than ${limits.bodyBytes} bytes`);
  let document: DocumentNode;
  try {
    document = parse(body, { maxTokens: limits.tokens });
  } catch (error) {
    return invalid((error as Error).message);
  }
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  if (!operation || operations.length > 1)
    return invalid(`it has ${operations.length} operations; a document has one`);
  if (!operation.name) return invalid('its operation has no name');
  const kind = kindOf(operation);
  if (!kind) return invalid('there are no subscriptions here');
  return { document, operation, operationName: operation.name.value, kind };
};

const isProblems = (
  found: OneOperation | readonly JudgedProblem[],
): found is readonly JudgedProblem[] => Array.isArray(found);

const variablesOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  variableDefinitions.map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: print(type),
    defaultValue: defaultValue ? print(defaultValue) : null,
  }));

/** Finds out whether a text can be served to an audience, by what its requests will meet: schema, limits, rights, cost and plan. */
export class DocumentJudge {
  constructor(private readonly parts: DocumentJudgeParts) {}

  async judge(body: string, audience: Audience): Promise<Judgement> {
    // Whoever publishes many lets requests have their turn in between.
    await setImmediate();
    const found = operationIn(body, this.parts.limits);
    if (isProblems(found)) return { problems: found };
    const problems = this.problems(found, audience);
    if (problems.length > 0) return { problems };
    const { operationName, kind, operation } = found;
    const cost = this.costOf(found, audience);
    const fetches = await this.plan(body, found);
    const variables = variablesOf(operation);
    return {
      facts: { operationName, kind, variables, cost, fetches, scopes: this.scopesOf(found) },
    };
  }

  /** Plans a document that fits ahead of its first request; what does not fit any more, or null. */
  async problemOf(body: string, audience: Audience): Promise<string | null> {
    await setImmediate();
    const found = operationIn(body, this.parts.limits);
    const problems = isProblems(found) ? found : this.problems(found, audience);
    if (problems.length > 0) return problems.map(({ detail }) => detail).join('; ');
    if (!isProblems(found)) await this.plan(body, found);
    return null;
  }

  /** Whether the answer to a document that fits is the same for everybody: no field of it asks who reads it. */
  isOpenToAll(body: string): boolean {
    const found = operationIn(body, this.parts.limits);
    return !isProblems(found) && this.accessOf(found).guarded.size === 0;
  }

  private problems(found: OneOperation, audience: Audience): readonly JudgedProblem[] {
    const unfit = this.unfit(found, audience);
    return unfit.length > 0 ? unfit : this.tooCostly(found, audience);
  }

  private tooCostly(found: OneOperation, audience: Audience): readonly JudgedProblem[] {
    const cost = this.costOf(found, audience);
    const most = this.parts.mostCost[audience];
    const detail = `it costs ${cost} points, ${most} is the most`;
    return cost > most ? [{ code: 'TOO_COSTLY', detail }] : [];
  }

  private unfit(found: OneOperation, audience: Audience): readonly JudgedProblem[] {
    const { limits, schemas } = this.parts;
    const rules = [...specifiedRules, textSizeRule(limits)];
    const mistakes = validate(schemas[audience], found.document, rules, { maxErrors: mostTold });
    if (mistakes.length > 0) return invalid(...mistakes.map(({ message }) => message));
    const { document, operation } = found;
    const fault =
      operationFault(limits, sizeOf(document, operation)) ??
      valueFault(limits, { valueDepth: depthWritten(document), variables: 0 });
    return fault ? invalid(fault.message) : this.withoutRight(found, audience);
  }

  /** Nobody of the audience could run it. */
  private withoutRight(found: OneOperation, audience: Audience): readonly JudgedProblem[] {
    const widest = widestCaller(audience, this.parts.keyScopes);
    const missing = this.accessOf(found).requirements.filter((asked) => !meets(widest, asked));
    const scopes = missing.flatMap(({ scopes: sets }) => sets.flat());
    return missing.length === 0
      ? []
      : invalid(`it needs ${[...new Set(scopes)].join(', ')}, which nobody of its audience has`);
  }

  private accessOf({ document, operationName }: OneOperation) {
    const { access, apiSchema } = this.parts;
    return operationAccess(access, apiSchema, document, operationName);
  }

  private scopesOf(found: OneOperation): readonly string[] {
    const sets = this.accessOf(found).requirements.flatMap(({ scopes }) => scopes.flat());
    return [...new Set(sets)].sort();
  }

  private costOf({ document, operation }: OneOperation, audience: Audience): number {
    const { costs, schemas } = this.parts;
    return operationCost(costs, schemas[audience], document, operation)({});
  }

  private plan(source: string, { document, operationName }: OneOperation): Promise<number> {
    return this.parts.engine.plan({
      source,
      document,
      operationName,
      queryHash: hash('sha256', source),
    });
  }
}

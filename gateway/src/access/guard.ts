import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { type DocumentNode, getOperationAST, type GraphQLSchema } from 'graphql';
import type { Engine, EngineRequest } from '../engine/engine';
import type { AccessTable } from './access-table';
import { executeWithIntrospection } from './introspection-split';
import { knownOperations } from './operation-access';
import { type AccessMode, checkAccess } from './operation-access-check';
import { readAlike, unfitVariables } from './fitting-variables';
import { personalFields } from './personal-fields';

/** Looks at what an operation asks for before anything of it is fetched. */
export type Guard = (
  request: EngineRequest,
  execute: Engine['execute'],
) => Promise<GatewayExecutionResult>;

export interface GuardParts {
  /** What the audience sees. */
  readonly schema: GraphQLSchema;
  /** What all audiences see together: an answer may be of a type that this one does not know. */
  readonly apiSchema: GraphQLSchema;
  /** What each field of the supergraph asks of whoever uses it. */
  readonly table: AccessTable;
  /** What becomes of a query with fields that its caller may not use. */
  readonly mode: AccessMode;
}

/** The same request for another document. */
const withDocument = (
  request: EngineRequest,
  document: DocumentNode,
  queryHash: string,
): EngineRequest => {
  const operation = getOperationAST(document, request.request.operationName);
  if (!operation) throw new Error('The document has lost its operation.');
  return { ...request, document, queryHash, operation };
};

/** The fence of one audience: what a caller may not use is not fetched, and what the schema is comes from the audience's own. */
export const accessGuard = ({ schema, apiSchema, table, mode }: GuardParts): Guard => {
  const known = knownOperations({ table, schema: apiSchema });
  const isReadAlike = readAlike(schema);
  return async (request, execute) => {
    const { operationName, variables } = request.request;
    const { principal, observed } = request.context;
    const run = (asked: EngineRequest): Promise<GatewayExecutionResult> =>
      executeWithIntrospection({
        schema,
        document: asked.document,
        operation: asked.operation,
        variables,
        executeRest: ({ document, queryHash }) =>
          execute(queryHash === undefined ? asked : withDocument(asked, document, queryHash)),
      });
    const unfit = isReadAlike(request.operation)
      ? undefined
      : unfitVariables(schema, request.operation, variables);
    if (unfit) return unfit;
    const access = known(request.queryHash, request.document, operationName);
    const outcome = checkAccess(access, principal, variables, mode);
    if (outcome.kind === 'rejected') return outcome.answer;
    const answer =
      outcome.kind === 'allowed'
        ? await run(request)
        : outcome.complete(
            outcome.document &&
              (await run(withDocument(request, outcome.document, outcome.queryHash))),
          );
    if (answer.data) observed.personalFields = personalFields(access, principal, variables);
    return answer;
  };
};

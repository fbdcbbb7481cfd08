import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { oncePer } from '@care-graph/kernel/runtime/once-per';
import { type DocumentNode, type GraphQLError, OperationTypeNode } from 'graphql';
import { completeResult, errorsPerField, refusalOf } from './complete-result';
import { type FilteredOperation, filterOperation } from './filter-operation';
import { type OperationAccess, unmetBy } from './operation-access';
import { keysOf, type VariableValues, variablesOf, walkFields } from './operation-access-walk';

/** What happens to a query with fields that its caller may not use. */
export type AccessMode = 'filter' | 'reject';

export type AccessOutcome =
  | { readonly kind: 'allowed' }
  /** Nothing runs; this is the whole answer. */
  | { readonly kind: 'rejected'; readonly answer: GatewayExecutionResult }
  | {
      readonly kind: 'filtered';
      /** What may run in place of the operation; undefined when nothing of it may. */
      readonly document: DocumentNode | undefined;
      /** The hash to keep a plan of that document by. */
      readonly queryHash: string;
      /** Makes the answer of the original operation; without an argument, when there was nothing to run. */
      readonly complete: (result?: GatewayExecutionResult) => GatewayExecutionResult;
    };

const allowed: AccessOutcome = Object.freeze({ kind: 'allowed' });

/** One error for each place that asks for a removed field, list indices left out. */
const refusalsIn = (
  access: OperationAccess,
  { removed, touched }: FilteredOperation,
  variables: VariableValues,
): readonly GraphQLError[] => {
  const errors = new Map<string, GraphQLError>();
  const told = new Map<string, number>();
  walkFields(access, variables, (node, path) => {
    const coordinate = removed.get(node);
    if (coordinate !== undefined) {
      const key = [coordinate, ...keysOf(path)].join(' ');
      const count = told.get(coordinate) ?? 0;
      if (!errors.has(key) && count < errorsPerField) {
        errors.set(key, refusalOf(coordinate, path));
        told.set(coordinate, count + 1);
      }
    }
    return touched.has(node);
  });
  return [...errors.values()];
};

/** What is remembered is the same object each time, the operation as well as who asks for it. */
const unmetOf = oncePer((principal: Principal) =>
  oncePer((access: OperationAccess) => unmetBy(access, principal)),
);

/**
 * Whether a principal may run an operation, decided before anything is fetched.
 * A mutation with a field that is not allowed, wherever it is and unless it is switched off, runs
 * nothing; so does a query in mode `reject`. In mode `filter` the rest of a query runs, and each place of
 * a field that is not allowed is null with an error. After 100 errors of the same field no more are
 * listed for it.
 */
export const checkAccess = (
  access: OperationAccess,
  principal: Principal,
  given: VariableValues | undefined,
  mode: AccessMode = 'filter',
): AccessOutcome => {
  const unmet = unmetOf(principal)(access);
  if (!unmet) return allowed;
  const { coerced, errors } = variablesOf(access, given);
  if (errors) return { kind: 'rejected', answer: { errors } };
  const filtered = filterOperation(access, unmet);
  if (mode === 'reject' || access.operation.operation !== OperationTypeNode.QUERY) {
    const refusals = refusalsIn(access, filtered, coerced);
    if (refusals.length > 0) return { kind: 'rejected', answer: { data: null, errors: refusals } };
  }
  const { document, queryHash } = filtered;
  return {
    kind: 'filtered',
    document,
    queryHash,
    complete: (result = { data: {} }) => completeResult(access, filtered, coerced, result),
  };
};

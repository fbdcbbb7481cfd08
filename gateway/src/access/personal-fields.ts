import { meets, type Requirement } from '@care-graph/kernel/graphql/access';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { oncePer } from '@care-graph/kernel/runtime/once-per';
import type { FieldNode } from 'graphql';
import type { OperationAccess } from './operation-access';
import { type VariableValues, variablesOf, walkFields } from './operation-access-walk';

/** What opens personal data; a field that one of them opens, alone or among others, is personal. */
const personalScopes: readonly string[] = ['pii:read', 'serials:read'];

const isPersonal = ({ scopes }: Requirement): boolean =>
  scopes.some((set) => set.some((scope) => personalScopes.includes(scope)));

const personalNodesOf = oncePer(
  ({ guarded }: OperationAccess): ReadonlyMap<FieldNode, string> =>
    new Map(
      [...guarded]
        .filter(([, { requirements }]) => requirements.some(isPersonal))
        .map(([node, { coordinate }]) => [node, coordinate]),
    ),
);

/**
 * The personal fields that an operation answers to a principal, as sorted `Type.field` names: none that
 * is switched off, and none below a field that the principal may not use. Names only, never values.
 */
export const personalFields = (
  access: OperationAccess,
  principal: Principal,
  given: VariableValues | undefined,
): readonly string[] => {
  const personal = personalNodesOf(access);
  if (personal.size === 0) return [];
  const { coerced } = variablesOf(access, given);
  if (!coerced) return [];
  const answered = new Set<string>();
  walkFields(access, coerced, (node) => {
    const requirements = access.guarded.get(node)?.requirements ?? [];
    if (!requirements.every((requirement) => meets(principal, requirement))) return false;
    const coordinate = personal.get(node);
    if (coordinate !== undefined) answered.add(coordinate);
    return true;
  });
  return [...answered].sort();
};

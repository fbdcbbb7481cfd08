import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import {
  type DirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { namedTypeOf, type SupergraphType, type SupergraphTypes } from './access-table-types';

const selectionSetOf = (text: string): SelectionSetNode => {
  const braced = text.trim().startsWith('{') ? text : `{ ${text} }`;
  return (parse(braced, { noLocation: true }).definitions[0] as OperationDefinitionNode)
    .selectionSet;
};

/** The fields that a field set selects, however deep, as `Type.field`. */
const selectedBy =
  (types: SupergraphTypes) =>
  (typeName: string, text: string): readonly string[] => {
    const ofSet = (parent: string, set: SelectionSetNode | undefined): readonly string[] =>
      (set?.selections ?? []).flatMap((selection) => ofSelection(parent, selection));
    const ofSelection = (parent: string, selection: SelectionNode): readonly string[] => {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return ofSet(selection.typeCondition?.name.value ?? parent, selection.selectionSet);
      const name = selection.name.value;
      if (name === '__typename') return [];
      const field = types.get(parent)?.fields.get(name);
      if (!field || selection.kind !== Kind.FIELD) {
        throw new StartFault(
          `The field set "${text}" names ${parent}.${name}, which the supergraph does not have. Compose it again.`,
        );
      }
      return [`${parent}.${name}`, ...ofSet(namedTypeOf(field.type), selection.selectionSet)];
    };
    return ofSet(typeName, selectionSetOf(text));
  };

interface ContextArgument {
  readonly context: string;
  readonly selection: string;
}

const argumentsOf = (directives: readonly DirectiveNode[], named: string, argument: string) =>
  directives.flatMap(({ name, arguments: given = [] }): unknown[] => {
    const value = given.find((each) => each.name.value === argument)?.value;
    return name.value === named && value ? [valueFromASTUntyped(value)] : [];
  });

/** The types that set a context: a field may take its value from any of them. */
const settersOf = (types: SupergraphTypes, contextDirective: string, context: string) => {
  const setters = [...types.values()].filter(({ directives }) =>
    argumentsOf(directives, contextDirective, 'name').includes(context),
  );
  if (setters.length > 0) return setters;
  throw new StartFault(`No type of the supergraph sets the context ${context}. Compose it again.`);
};

/** The fields that have to be read before a field can be: what it `@requires`, and what it takes from a context. */
export type Prerequisites = (type: SupergraphType, field: FieldDefinitionNode) => readonly string[];

export const prerequisites = (types: SupergraphTypes, contextDirective: string): Prerequisites => {
  const select = selectedBy(types);
  const fromContext = ({ context, selection }: ContextArgument): readonly string[] =>
    settersOf(types, contextDirective, context)
      .flatMap(({ name, members }) => (members.length > 0 ? members : [name]))
      .flatMap((name) => select(name, selection));
  return (type, { directives = [] }) => [
    ...argumentsOf(directives, 'join__field', 'requires').flatMap((text) =>
      select(type.name, text as string),
    ),
    ...argumentsOf(directives, 'join__field', 'contextArguments')
      .flatMap((given) => given as readonly ContextArgument[])
      .flatMap(fromContext),
  ];
};

import type * as Enforcement from '@care-graph/kernel/graphql/access';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type * as Guard from '../../gateway/src/access/guard';

/** Which of the two fences stand; both do, until a test takes one down. */
export const fences = { gateway: true, subgraphs: true };

/** Does something while only the named fences stand. */
export const withFences = async <Thing>(
  standing: Partial<typeof fences>,
  work: () => Promise<Thing>,
): Promise<Thing> => {
  Object.assign(fences, { gateway: false, subgraphs: false }, standing);
  try {
    return await work();
  } finally {
    Object.assign(fences, { gateway: true, subgraphs: true });
  }
};

/** The gateway's guard, which lets everything through while its fence is down. */
export const guardDouble = (actual: typeof Guard): Partial<typeof Guard> => ({
  accessGuard: (parts) => {
    const guard = actual.accessGuard(parts);
    return (request, execute) => (fences.gateway ? guard(request, execute) : execute(request));
  },
});

type Field = GraphQLField<unknown, unknown>;
type Resolve = GraphQLFieldResolver<unknown, unknown>;

const fieldsOf = (schema: GraphQLSchema): readonly Field[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()) : [],
  );

/** The check of a subgraph's fields: what it guards is answered as if it were not while the fence is down. */
export const enforcementDouble = (actual: typeof Enforcement): Partial<typeof Enforcement> => ({
  requirementOf: actual.requirementOf,
  meets: actual.meets,
  isAccessEnforced: actual.isAccessEnforced,
  enforceAccess: (schema, typeDefs) => {
    const bare = new Map<Field, Resolve>(
      fieldsOf(schema).map((field) => [field, field.resolve ?? defaultFieldResolver]),
    );
    const enforced = actual.enforceAccess(schema, typeDefs);
    for (const [field, resolve] of bare) {
      const guarded = field.resolve;
      if (!guarded || guarded === resolve) continue;
      field.resolve = (...given) => (fences.subgraphs ? guarded : resolve)(...given);
    }
    return enforced;
  },
});

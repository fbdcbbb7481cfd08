import 'reflect-metadata';
import { emitSchema } from '@care-graph/kernel/runtime/emit-schema';
import { claimsSubgraph, claimsUseCases } from './app';

const nothing = {} as never;

/** The subgraph with nothing behind it: enough to print its schema, which asks nobody anything. */
export const emptyClaims = () => claimsSubgraph(claimsUseCases(nothing), nothing);

if (require.main === module) void emptyClaims().then((subgraph) => emitSchema('claims', subgraph));

import 'reflect-metadata';
import { emitSchema } from '@care-graph/kernel/runtime/emit-schema';
import { accessSubgraph } from './app';

/** The subgraph with nothing behind it: enough to print its schema, which asks nobody anything. */
export const emptyAccess = () => accessSubgraph({} as never);

if (require.main === module) void emptyAccess().then((subgraph) => emitSchema('access', subgraph));

import 'reflect-metadata';
import { emitSchema } from '@care-graph/kernel/runtime/emit-schema';
import { catalogSubgraph } from './app';

/** The subgraph with nothing behind it: enough to print its schema, which asks nobody anything. */
export const emptyCatalog = () => catalogSubgraph({ reads: {}, clock: {}, work: {} } as never);

if (require.main === module)
  void emptyCatalog().then((subgraph) => emitSchema('catalog', subgraph));

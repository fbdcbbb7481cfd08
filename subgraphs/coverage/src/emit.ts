import 'reflect-metadata';
import { emitSchema } from '@care-graph/kernel/runtime/emit-schema';
import { coverageSubgraph } from './app';

/** The subgraph with nothing behind it: enough to print its schema, which asks nobody anything. */
export const emptyCoverage = () => coverageSubgraph({} as never, {} as never);

if (require.main === module)
  void emptyCoverage().then((subgraph) => emitSchema('coverage', subgraph));

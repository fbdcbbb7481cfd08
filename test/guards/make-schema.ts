import 'reflect-metadata';
import { committedText } from '@care-graph/kernel/runtime/emit-schema';
import { compose } from '../../gateway/src/compose';
import { emptyCatalog } from '../../subgraphs/catalog/src/emit';
import { emptyClaims } from '../../subgraphs/claims/src/emit';
import { emptyCoverage } from '../../subgraphs/coverage/src/emit';
import type { Generated } from './stale';

/** All that `npm run schema` writes, by file name, without writing it. */
const madeSchema = async (): Promise<Generated> => {
  const subgraphs = [
    { name: 'catalog', subgraph: await emptyCatalog() },
    { name: 'coverage', subgraph: await emptyCoverage() },
    { name: 'claims', subgraph: await emptyClaims() },
  ];
  const emitted = await Promise.all(
    subgraphs.map(async ({ name, subgraph }) => ({ name, sdl: await committedText(subgraph.sdl) })),
  );
  const { supergraphSdl, apiSdl } = compose(emitted);
  return {
    ...Object.fromEntries(emitted.map(({ name, sdl }) => [`${name}.graphql`, sdl])),
    'supergraph.graphql': supergraphSdl,
    'api.graphql': apiSdl,
  };
};

// A process of its own: Prettier is loaded in a way that jest does not allow.
void madeSchema().then((made) => {
  process.stdout.write(JSON.stringify(made));
});

import 'reflect-metadata';
import { committedText } from '@care-graph/kernel/runtime/emit-schema';
import { compose, composedFiles } from '../../gateway/src/compose';
import { subgraphNames } from '../../gateway/src/schema-command';
import { emptyAccess } from '../../subgraphs/access/src/emit';
import { emptyCatalog } from '../../subgraphs/catalog/src/emit';
import { emptyClaims } from '../../subgraphs/claims/src/emit';
import { emptyCoverage } from '../../subgraphs/coverage/src/emit';
import type { Generated } from './stale';

const emptySubgraphs = {
  catalog: emptyCatalog,
  coverage: emptyCoverage,
  claims: emptyClaims,
  access: emptyAccess,
} as const satisfies Record<(typeof subgraphNames)[number], unknown>;

/** All that `npm run schema` writes, by file name, without writing it. */
const madeSchema = async (): Promise<Generated> => {
  const emitted = await Promise.all(
    subgraphNames.map(async (name) => {
      const { sdl } = await emptySubgraphs[name]();
      return { name, sdl: await committedText(sdl) };
    }),
  );
  return {
    ...Object.fromEntries(emitted.map(({ name, sdl }) => [`${name}.graphql`, sdl])),
    ...composedFiles(compose(emitted)),
  };
};

// A process of its own: Prettier is loaded in a way that jest does not allow.
void madeSchema().then((made) => {
  process.stdout.write(JSON.stringify(made));
});

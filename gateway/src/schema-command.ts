import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { compose, type ComposedGraph } from './compose';

const subgraphNames = ['catalog', 'coverage', 'claims'] as const;

/** Where the emitted and the composed schemas lie. */
export const schemaFolder = resolve(__dirname, '../../schema');

const sdlOf = async (folder: string, name: string): Promise<string> => {
  const path = join(folder, `${name}.graphql`);
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new StartFault(`${path} cannot be read: emit the subgraphs' schemas first.`, { cause });
  });
};

/** Composes the subgraphs' files of a folder, without writing. */
export const composeFolder = async (folder: string): Promise<ComposedGraph> =>
  compose(
    await Promise.all(
      subgraphNames.map(async (name) => ({ name, sdl: await sdlOf(folder, name) })),
    ),
  );

/** Composes the subgraphs' files of a folder and writes the supergraph and the clients' schema beside them. */
export const writeComposedSchema = async (folder: string): Promise<void> => {
  const { supergraphSdl, apiSdl } = await composeFolder(folder);
  await writeFile(join(folder, 'supergraph.graphql'), supergraphSdl);
  await writeFile(join(folder, 'api.graphql'), apiSdl);
};

if (require.main === module) {
  writeComposedSchema(schemaFolder).catch((error: unknown) => {
    process.stderr.write(
      `${error instanceof StartFault ? error.message : String((error as Error).stack)}\n`,
    );
    process.exitCode = 1;
  });
}

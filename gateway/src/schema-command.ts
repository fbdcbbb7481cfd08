import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { compose, composedFiles, type ComposedGraph } from './compose';

/** The parts of the graph, each with a file of its name. */
export const subgraphNames = ['catalog', 'coverage', 'claims', 'access'] as const;

/** Where the emitted and the composed schemas lie. */
export const schemaFolder = resolve(__dirname, '../../schema');

const sdlOf = async (folder: string, name: string): Promise<string> => {
  const path = join(folder, `${name}.graphql`);
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new StartFault(`${path} cannot be read: emit the subgraphs' schemas first.`, { cause });
  });
};

/** Composes the subgraphs' files of a folder, without writing; the first that is missing is named. */
export const composeFolder = async (folder: string): Promise<ComposedGraph> => {
  const subgraphs: { name: string; sdl: string }[] = [];
  for (const name of subgraphNames) subgraphs.push({ name, sdl: await sdlOf(folder, name) });
  return compose(subgraphs);
};

/** Composes the subgraphs' files of a folder and writes the supergraph and each audience's schema beside them. */
export const writeComposedSchema = async (folder: string): Promise<void> => {
  const files = composedFiles(await composeFolder(folder));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
};

if (require.main === module) {
  writeComposedSchema(schemaFolder).catch((error: unknown) => {
    process.stderr.write(
      `${error instanceof StartFault ? error.message : String((error as Error).stack)}\n`,
    );
    process.exitCode = 1;
  });
}

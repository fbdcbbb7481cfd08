import { basename, dirname, normalize } from 'node:path';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import type { Generated } from './stale';

interface Output {
  readonly filename: string;
  readonly content: string;
}

/** All that `npm run codegen` writes to a folder, by file name, without writing it. */
const madeOperations = async (folder: string): Promise<Generated> => {
  const { config } = await loadCodegenConfig({ configFilePath: 'codegen.yml' });
  const files = (await generate({ ...config, silent: true }, false)) as readonly Output[];
  const there = files.filter(({ filename }) => dirname(normalize(filename)) === folder);
  return Object.fromEntries(there.map(({ filename, content }) => [basename(filename), content]));
};

// A process of its own: the generator is loaded in a way that jest does not allow.
void madeOperations(process.argv[2] ?? '').then((made) => {
  process.stdout.write(JSON.stringify(made));
});

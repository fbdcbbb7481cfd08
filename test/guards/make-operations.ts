import { basename } from 'node:path';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import type { Generated } from './stale';

interface Output {
  readonly filename: string;
  readonly content: string;
}

/** All that `npm run codegen` writes, by file name, without writing it. */
const madeOperations = async (): Promise<Generated> => {
  const { config } = await loadCodegenConfig({ configFilePath: 'codegen.yml' });
  const files = (await generate({ ...config, silent: true }, false)) as readonly Output[];
  return Object.fromEntries(files.map(({ filename, content }) => [basename(filename), content]));
};

// A process of its own: the generator is loaded in a way that jest does not allow.
void madeOperations().then((made) => {
  process.stdout.write(JSON.stringify(made));
});

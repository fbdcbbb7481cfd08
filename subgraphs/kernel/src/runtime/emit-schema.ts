import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import type { Subgraph } from '../graphql/build-subgraph';

const folder = resolve(__dirname, '../../../../schema');

/** SDL as it is committed: laid out by Prettier, with a line that says where it comes from. */
export const committedText = async (sdl: string): Promise<string> =>
  `# Made by \`npm run schema\`; never edited by hand.\n\n${await format(sdl, { parser: 'graphql', printWidth: 100 })}`;

/** Writes a subgraph's SDL to `schema/<name>.graphql`. */
export const emitSchema = async (name: string, { sdl }: Subgraph): Promise<void> => {
  await writeFile(join(folder, `${name}.graphql`), await committedText(sdl));
};

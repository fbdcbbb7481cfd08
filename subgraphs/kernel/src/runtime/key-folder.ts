import { join } from 'node:path';
import { generateSigningKey, type SigningKey } from './internal-token';
import { keptFile } from './kept-file';
import { StartFault } from './start-fault';

/** The signing key kept under a name in a folder; made on first use, readable by its owner only. */
export const keptSigningKey = async (folder: string, name: string): Promise<SigningKey> => {
  const make = async () => JSON.stringify(await generateSigningKey(name));
  const text = await keptFile(folder, `${name}.json`, make);
  try {
    return JSON.parse(text) as SigningKey;
  } catch {
    throw new StartFault(
      `${join(folder, `${name}.json`)} holds no key: put the old one back, or remove it and have a new one made.`,
    );
  }
};

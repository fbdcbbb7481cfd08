import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keptFile } from './kept-file';
import { StartFault } from './start-fault';

/** The secret of 32 bytes kept under a name in a folder; made on first use, readable by its owner only. */
export const keptSecret = async (folder: string, name: string): Promise<Buffer> => {
  const text = await keptFile(folder, name, () => randomBytes(32).toString('hex'));
  const secret = Buffer.from(text.trim(), 'hex');
  if (secret.length === 32) return secret;
  // A new one would make everything sealed under the old one unreadable.
  throw new StartFault(`${join(folder, name)} holds no secret of 32 bytes: put the old one back.`);
};

import { randomBytes } from 'node:crypto';
import {
  generateSigningKey,
  type SigningKey,
  trusted,
} from '@care-graph/kernel/runtime/internal-token';
import { issuers } from '@care-graph/kernel/runtime/part-settings';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { runCommand } from './operator/command-line';

const usage = `Usage: npm run --silent keys
Makes the secrets that a graph needs in production and prints them once, as the environment of each part; nothing is kept.`;

const line = (name: string, value: object): string => `${name}='${JSON.stringify(value)}'`;

const section = (key: SigningKey, trustedKeys: string, codeKey: string): readonly string[] => [
  `# ${key.issuer}`,
  line('INTERNAL_SIGNING_KEY', key),
  ...(key.issuer === 'gateway' ? [] : [trustedKeys]),
  ...(key.issuer === 'coverage' ? [codeKey] : []),
];

const keys = async (args: readonly string[]): Promise<string> => {
  if (args.length > 0)
    throw new StartFault(`${args.join(' ')} is not needed: keys takes no flags.`);
  const made = await Promise.all(issuers.map(generateSigningKey));
  const trustedKeys = line('INTERNAL_TRUSTED_KEYS', made.map(trusted));
  const codeKey = `CODE_KEY=${randomBytes(32).toString('hex')}`;
  return made.flatMap((key) => section(key, trustedKeys, codeKey)).join('\n');
};

void runCommand(usage, keys);

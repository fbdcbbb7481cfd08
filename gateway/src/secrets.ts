import { randomBytes } from 'node:crypto';
import {
  generateSigningKey,
  privacyIssuer,
  type SigningKey,
  trusted,
} from '@care-graph/kernel/runtime/internal-token';
import { issuers } from '@care-graph/kernel/runtime/part-settings';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { runCommand } from './operator/command-line';

const usage = `Usage: npm run --silent secrets
Makes the secrets that a graph needs in production and prints them once, as the environment of each part; nothing is kept.
Those of privacy are for whoever runs npm run subject. Those of the sandbox are for a graph that has one: its parts,
and the operator who runs commands with --sandbox.`;

const line = (name: string, value: object): string => `${name}='${JSON.stringify(value)}'`;

const bytes = (): string => randomBytes(32).toString('hex');

const pepper = (): string => `API_KEY_PEPPERS=${new Date().toISOString().slice(0, 10)}:${bytes()}`;

/** The secrets of parts, by their names in the environment. */
const secretNames: Readonly<Record<string, string>> = {
  coverage: 'CODE_KEY',
  claims: 'FILES_KEY',
};

/** What a part has to have beside its keys. */
const ofItsOwn = ({ issuer }: SigningKey): readonly string[] => {
  if (issuer === 'gateway') return [pepper()];
  const name = secretNames[issuer];
  return name ? [`${name}=${bytes()}`] : [];
};

const section = (
  title: string,
  key: SigningKey,
  more: readonly string[] = [],
): readonly string[] => [
  `# ${title}`,
  line('INTERNAL_SIGNING_KEY', key),
  ...more,
  ...ofItsOwn(key),
];

const made = (names: readonly string[]): Promise<readonly SigningKey[]> =>
  Promise.all(names.map(generateSigningKey));

const trust = (keys: readonly SigningKey[]): string =>
  line('INTERNAL_TRUSTED_KEYS', keys.map(trusted));

const partNames = issuers.filter((issuer) => issuer !== 'gateway');

/** One gateway stands before both environments; whoever else signs for the one is a stranger to the other. */
const secrets = async (args: readonly string[]): Promise<string> => {
  if (args.length > 0)
    throw new StartFault(`${args.join(' ')} is not needed: secrets takes no flags.`);
  const gateway = await generateSigningKey('gateway');
  const live = await made(partNames);
  const sandbox = await made(partNames);
  const operator = await generateSigningKey('operator');
  const privacy = await generateSigningKey(privacyIssuer);
  const believed = trust([gateway, ...live, privacy]);
  const believedInSandbox = ['CARE_ENVIRONMENT=sandbox', trust([gateway, ...sandbox, operator])];
  return [
    ...section('gateway', gateway, [trust([gateway, privacy])]),
    ...live.flatMap((key) => section(key.issuer, key, [believed])),
    ...section(privacyIssuer, privacy),
    ...sandbox.flatMap((key) => section(`sandbox ${key.issuer}`, key, believedInSandbox)),
    ...section('sandbox operator', operator),
  ].join('\n');
};

void runCommand(usage, secrets);

import 'reflect-metadata';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { readKeyCommandSettings } from './access/config';
import { keyDesk, type KeyDesk } from './access/key-desk';
import { listOf } from './access/key-list';
import { type KeyFlags, keyFlags, required, wantedKey, wantedRotation } from './access/key-flags';
import { flagValues, runCommand } from './operator/command-line';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';

const usage = `Usage: npm run --silent keys -- create|list|rotate|revoke …
create --name <name> --audience partner|bi --scopes <scope>,… --expires <instant>|<days>d
       [--partner <id>] [--documents any|log-unknown|published-only] [--client <name>] [--environment live|sandbox]
       [--networks <network>,…] [--requests-per-second <n>] [--cost-per-minute <n>] [--concurrent-requests <n>]
       Makes a key and prints it, this once.
list   Prints all keys, the latest first, without their secrets.
rotate --id <id>|<prefix> --expires <instant>|<days>d [--overlap-hours <n>]
       Makes a key in the place of another and prints it, this once; both hold for the overlap, 24 hours unless said.
revoke --id <id>|<prefix> --reason <text>
       Makes a key useless, everywhere, within a second.
A prefix is the part of a key that may be shown, such as cg_live_7F3K4M8KWHRD.`;

type Verb = (desk: KeyDesk, flags: KeyFlags) => Promise<string>;

const verbs: Readonly<Record<string, Verb>> = {
  create: (desk, flags) => desk.create(wantedKey(flags)),
  list: async (desk) => listOf(await desk.list()),
  rotate: (desk, flags) => desk.rotate(wantedRotation(flags)),
  revoke: (desk, flags) =>
    desk.revoke({ apiKeyId: required(flags, 'id'), reason: required(flags, 'reason') }),
};

const keys = async ([name = '', ...args]: readonly string[]): Promise<string> => {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new StartFault(usage);
  const flags = flagValues(args, keyFlags);
  const desk = await keyDesk(await readKeyCommandSettings(), makeLog('keys', 'warn'));
  try {
    return await verb(desk, flags);
  } finally {
    await desk.close();
  }
};

void runCommand(usage, keys);

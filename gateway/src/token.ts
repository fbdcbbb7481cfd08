import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { isRole, type Role, roleScopes } from './access/roles';
import { readTokenSettings } from './config';
import { developmentKey, developmentToken } from './development-issuer';
import { runCommand } from './operator/command-line';

const usage = `Usage: npm run --silent token -- ${Object.keys(roleScopes).join('|')} [--as <name>]
Prints a development token that holds for eight hours.
--as <name>  another person of that role; letters, digits and hyphens, such as --as other`;

interface Wanted {
  readonly role: Role;
  readonly name: string | undefined;
}

const wantedBy = ([role, option, name, ...rest]: readonly string[]): Wanted => {
  if (!isRole(role) || rest.length > 0) throw new StartFault(usage);
  if (option === undefined) return { role, name: undefined };
  if (option !== '--as' || !/^[a-z0-9][a-z0-9-]{0,31}$/i.test(name ?? ''))
    throw new StartFault(usage);
  return { role, name: name?.toLowerCase() };
};

const token = async (args: readonly string[]): Promise<string> => {
  const { role, name } = wantedBy(args);
  const { CARE_DATA_DIR } = readTokenSettings();
  return developmentToken(await developmentKey(CARE_DATA_DIR), role, name);
};

void runCommand(usage, token);

import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { flagValues, runCommand } from './operator/command-line';
import { accountName, readSubjectSettings } from './subject/config';
import { keepersBy } from './subject/keepers';
import {
  eraseCustomer,
  exportCustomer,
  noSuchCustomer,
  type SubjectRequest,
} from './subject/requests';

const flags = { reason: '<text>', by: '<who>', files: '<folder>' };

const usage = `Usage: npm run --silent subject -- export <customerId> [--files ${flags.files}] [--reason ${flags.reason}] [--by ${flags.by}]
       npm run --silent subject -- erase <customerId> --reason ${flags.reason} [--by ${flags.by}]
Prints all that is kept about a customer as JSON, or erases the person: what was paid, covered and used stays on
record, without them. Each part keeps on record who asked for it, when, for which customer and why.
<customerId>  the customer's id, such as cus_019a1b2c3d4e7f…
--files       a new or empty folder into which the customer's files are written that have passed their check
--reason      why, without a name, such as a number of the case
--by          who asks, such as a number of staff; without it, the name of the account that runs the command`;

const verbs = ['export', 'erase'] as const;
type Verb = (typeof verbs)[number];

const verbOf = (word: string | undefined): Verb => {
  const verb = verbs.find((one) => one === word);
  if (verb === undefined)
    throw new StartFault(`${word ?? 'Nothing'} is neither export nor erase: give one of them.`);
  return verb;
};

const customerOf = (verb: Verb, id: string | undefined): string => {
  if (id === undefined || id.startsWith('-'))
    throw new StartFault(
      `The customer is missing: give the id behind ${verb}, which begins with cus_.`,
    );
  if (!/^cus_\w{1,80}$/.test(id)) throw noSuchCustomer(id);
  return id;
};

const longest = { reason: 500, by: 100, files: 4000 } as const;

const only = (name: keyof typeof flags, values: readonly string[]): string | undefined => {
  const [value, ...more] = values;
  if (more.length > 0)
    throw new StartFault(`--${name} is given ${values.length} times: once is enough.`);
  if (value !== undefined && value.length > longest[name])
    throw new StartFault(`--${name} is longer than ${longest[name]} characters: say it in fewer.`);
  return value;
};

interface Wanted extends SubjectRequest {
  readonly verb: Verb;
  readonly folder: string | undefined;
}

/** What each verb wants to be told, and what it has no use for. */
const requireFlags = ({ verb, reason, folder }: Omit<Wanted, 'customerId' | 'askedBy'>): void => {
  if (verb === 'export') return;
  if (reason === null)
    throw new StartFault('--reason is missing: say why, without a name; it stays on record.');
  if (folder !== undefined)
    throw new StartFault('--files goes with export: an erasure removes the files and writes none.');
};

const wantedBy = ([word, id, ...rest]: readonly string[]): Wanted => {
  const verb = verbOf(word);
  const customerId = customerOf(verb, id);
  const given = flagValues(rest, flags);
  const reason = only('reason', given.reason) ?? null;
  const folder = only('files', given.files);
  const askedBy = only('by', given.by) ?? accountName();
  requireFlags({ verb, reason, folder });
  if (askedBy === undefined)
    throw new StartFault('--by is missing: say who asks, since this account has no name.');
  return { verb, customerId, askedBy, reason, folder };
};

const subject = async (args: readonly string[]): Promise<string> => {
  const { verb, folder, ...asked } = wantedBy(args);
  const keepers = await keepersBy(readSubjectSettings());
  if (verb === 'export')
    return JSON.stringify(await exportCustomer(keepers, { ...asked, folder }), null, 2);
  const counts = Object.entries(await eraseCustomer(keepers.ask, asked));
  const told = counts.map(([keeper, count]) => `${count} rows in ${keeper}`).join(', ');
  return `${asked.customerId} is erased: ${told}.`;
};

void runCommand(usage, subject);

import { instantOf } from '@care-graph/kernel/runtime/settings';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { environmentIn, flagValues, runCommand } from './operator/command-line';
import { type Complaint, complaintsOf } from './operator/complaints';
import { readOperatorSettings } from './operator/config';
import { type AskPart, partsAsker } from './operator/parts';
import { programmeTime } from './operator/programme-clock';

const flags = {
  serial: '[<part>=]<number>',
  product: '<code>',
  at: '<instant>',
};

const usage = `Usage: npm run --silent first-start -- --serial ${flags.serial} --product ${flags.product} [--at ${flags.at}] [--sandbox]
Records when a unit was first started, as the maker's registry would tell; what is on record already stays.
--serial   the number on the unit's body, such as RS4-0001; or that of another part, such as AIRCRAFT=1SFLN12345;
           again for each further number of the same unit
--product  the product's code in the catalogue, such as rs-4-mini
--at       when it was, with its zone, such as 2026-03-12T12:00:00Z; without it, the programme's time now
--sandbox  in the sandbox, not in the live data, where this works in development only`;

interface FirstStart {
  readonly serials: readonly { readonly component: string; readonly value: string }[];
  readonly productCode: string;
  readonly firstStartedAt: Date | undefined;
}

const serialOf = (text: string): FirstStart['serials'][number] => {
  const [, component = 'BODY', value = ''] = /^(?:([A-Z_]+)=)?(.+)$/.exec(text) ?? [];
  return { component, value };
};

const only = (name: keyof typeof flags, values: readonly string[]): string | undefined => {
  if (values.length <= 1) return values[0];
  throw new StartFault(`--${name} is given ${values.length} times: one unit has one.`);
};

const firstStartOf = (args: readonly string[]): FirstStart => {
  const given = flagValues(args, flags);
  const productCode = only('product', given.product);
  const at = only('at', given.at);
  if (given.serial.length === 0)
    throw new StartFault('--serial is missing: give the number on the unit, such as RS4-0001.');
  if (productCode === undefined)
    throw new StartFault('--product is missing: give the product’s code, such as rs-4-mini.');
  const firstStartedAt = at === undefined ? undefined : instantOf(at);
  if (at !== undefined && firstStartedAt === undefined)
    throw new StartFault(
      `--at ${at} is not an instant: give one with its zone, such as 2026-03-12T12:00:00Z.`,
    );
  return { serials: given.serial.map(serialOf), productCode, firstStartedAt };
};

const mutation = `mutation FirstStart($input: RecordFirstStartInput!) {
  recordFirstStart(input: $input) { device { firstStartedAt } userErrors { field message } }
}`;

interface Answer {
  readonly data?: {
    readonly recordFirstStart: { readonly device: { readonly firstStartedAt: string } | null };
  } | null;
  readonly errors?: readonly Complaint[];
}

const sources: Readonly<Record<string, string>> = {
  serials: '--serial',
  productCode: '--product',
  firstStartedAt: '--at',
};

/** The flag that an input field was filled from, before what is said of it. */
const sentenceOf = ({ message, field }: Complaint): string => {
  const source = sources[field?.find((name) => name in sources) ?? ''];
  return source === undefined ? message : `${source}: ${message}`;
};

const record = async (ask: AskPart, input: object): Promise<string> => {
  const { body } = await ask('coverage', '/graphql', { query: mutation, variables: { input } });
  const { data, errors = [] } = body as Answer;
  const complaints = [...errors, ...complaintsOf(data)];
  const recorded = data?.recordFirstStart.device?.firstStartedAt;
  if (recorded !== undefined && complaints.length === 0) return recorded;
  throw new StartFault(complaints.map(sentenceOf).join('\n'));
};

const firstStart = async (args: readonly string[]): Promise<string> => {
  const { environment, rest } = environmentIn(args);
  const { firstStartedAt, ...unit } = firstStartOf(rest);
  const ask = await partsAsker(readOperatorSettings(environment));
  const at = firstStartedAt ?? (await programmeTime(ask, 'coverage')) ?? new Date();
  return record(ask, { ...unit, firstStartedAt: at.toISOString() });
};

void runCommand(usage, firstStart);

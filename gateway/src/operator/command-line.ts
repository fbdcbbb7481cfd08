import type { DataEnvironment } from '@care-graph/kernel/runtime/data-environment';
import { faultText } from '@care-graph/kernel/runtime/run-main';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';

/** Runs a command: its answer goes to standard output, and why there is none to standard error, with exit code 1. */
export const runCommand = async (
  usage: string,
  answer: (args: readonly string[]) => Promise<string>,
): Promise<void> => {
  const args = process.argv.slice(2);
  try {
    const isAsked = args.includes('--help') || args.includes('-h');
    process.stdout.write(`${isAsked ? usage : await answer(args)}\n`);
  } catch (error) {
    process.stderr.write(`${faultText(error)}\n`);
    process.exitCode = 1;
  }
};

const sandboxFlag = '--sandbox';

/** Whether a command is for the sandbox, and what is left of its arguments. */
export const environmentIn = (
  args: readonly string[],
): { readonly environment: DataEnvironment; readonly rest: readonly string[] } => ({
  environment: args.includes(sandboxFlag) ? 'sandbox' : 'live',
  rest: args.filter((arg) => arg !== sandboxFlag),
});

/** What a flag takes, in the words of its usage. */
type Flags<Name extends string> = Readonly<Record<Name, string>>;

/** The values that were given for each flag, in their order. */
type FlagValues<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** The values of `--name value` and `--name=value`, each as often as it was given; what is no flag is refused. */
export const flagValues = <Name extends string>(
  args: readonly string[],
  flags: Flags<Name>,
): FlagValues<Name> => {
  const names = Object.keys(flags) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    string[]
  >;
  const known = names.map((name) => `--${name} ${flags[name]}`).join(', ');
  const rest = args.flatMap((arg) => /^(--[\w-]+)=(.*)$/s.exec(arg)?.slice(1) ?? [arg]);
  for (let flag = rest.shift(); flag !== undefined; flag = rest.shift()) {
    const name = names.find((one) => flag === `--${one}`);
    if (name === undefined) throw new StartFault(`${flag} is none of the flags: ${known}.`);
    const value = rest.shift() ?? '';
    if (value.trim() === '' || value.startsWith('--'))
      throw new StartFault(`--${name} has no value: give it as --${name} ${flags[name]}.`);
    values[name].push(value.trim());
  }
  return values;
};

/** The one value of a flag; undefined where it was not given. */
export const onlyValue = <Name extends string>(
  values: FlagValues<Name>,
  name: Name,
): string | undefined => {
  const [value, ...more] = values[name];
  if (more.length === 0) return value;
  throw new StartFault(`--${name} is given ${more.length + 1} times: give it once.`);
};

/** The one value of a flag that has to be given. */
export const requiredValue = <Name extends string>(
  values: FlagValues<Name>,
  name: Name,
  flags: Flags<Name>,
): string => {
  const value = onlyValue(values, name);
  if (value !== undefined) return value;
  throw new StartFault(`--${name} is missing: give it as --${name} ${flags[name]}.`);
};

/** A word of the command line as the graph writes it. */
export const wordOf = (text: string): string => text.toUpperCase().replaceAll('-', '_');

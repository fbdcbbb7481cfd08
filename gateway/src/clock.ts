import { instantOf } from '@care-graph/kernel/runtime/settings';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { environmentIn, runCommand } from './operator/command-line';
import { readOperatorSettings } from './operator/config';
import { type AskPart, partsAsker } from './operator/parts';
import { moveProgrammeClock, programmeTime } from './operator/programme-clock';

const usage = `Usage: npm run --silent clock -- [--sandbox] [<instant>]
Moves the programme's clock, and prints what it says then; it runs on from there. Without an instant it is only printed.
--sandbox  the clock of the sandbox; without it that of the live data, which moves only in development, in a graph that
           was started with CARE_CLOCK
<instant>  with its zone, such as 2026-03-12T12:00:00Z`;

const readClock = async (ask: AskPart): Promise<Date> =>
  (await programmeTime(ask, 'coverage')) ?? new Date();

const clock = async (args: readonly string[]): Promise<string> => {
  const {
    environment,
    rest: [text, ...rest],
  } = environmentIn(args);
  const to = text === undefined ? undefined : instantOf(text);
  if ((text !== undefined && to === undefined) || rest.length > 0) {
    throw new StartFault(
      `${[text, ...rest].join(' ')} is not an instant: give one with its zone, such as 2026-03-12T12:00:00Z.`,
    );
  }
  const ask = await partsAsker(readOperatorSettings(environment));
  return (to ? await moveProgrammeClock(ask, to) : await readClock(ask)).toISOString();
};

void runCommand(usage, clock);

import { instantOf } from '@care-graph/kernel/runtime/settings';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { readOperatorSettings } from './config';
import { runCommand } from './operator/command-line';
import { type AskPart, partsAsker } from './operator/parts';
import { moveProgrammeClock, programmeTime } from './operator/programme-clock';

const usage = `Usage: npm run --silent clock -- [<instant>]
Moves the programme's clock of a graph that was started with CARE_CLOCK, and prints what it says then; it runs on from
there. Without an instant it is only printed.
<instant>  with its zone, such as 2026-03-12T12:00:00Z`;

const readClock = async (ask: AskPart): Promise<Date> =>
  (await programmeTime(ask, 'coverage')) ?? new Date();

const clock = async ([text, ...rest]: readonly string[]): Promise<string> => {
  const to = text === undefined ? undefined : instantOf(text);
  if ((text !== undefined && to === undefined) || rest.length > 0) {
    throw new StartFault(
      `${[text, ...rest].join(' ')} is not an instant: give one with its zone, such as 2026-03-12T12:00:00Z.`,
    );
  }
  const ask = await partsAsker(readOperatorSettings());
  return (to ? await moveProgrammeClock(ask, to) : await readClock(ask)).toISOString();
};

void runCommand(usage, clock);

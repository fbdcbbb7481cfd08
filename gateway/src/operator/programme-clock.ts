import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { type AskPart, type PartAnswer, type PartName, partNames } from './parts';

const path = '/development/clock';

const instantIn = (part: PartName, { status, body }: PartAnswer): Date => {
  if (status === 200) return new Date((body as { readonly now: string }).now);
  throw new StartFault(`The ${part} part did not say what time it is (HTTP ${status}).`);
};

/** The programme's time as a part has it; undefined where that is the machine's, which nobody moves. */
export const programmeTime = async (ask: AskPart, part: PartName): Promise<Date | undefined> => {
  const answer = await ask(part, path);
  return answer.status === 404 ? undefined : instantIn(part, answer);
};

/** Moves the clock of every part, or of none where one of them has the machine's. */
export const moveProgrammeClock = async (ask: AskPart, to: Date): Promise<Date> => {
  for (const part of partNames) {
    if (await programmeTime(ask, part)) continue;
    throw new StartFault(
      `The ${part} part runs on the machine's clock: start the graph with CARE_CLOCK=${to.toISOString()}, and it can be moved from then on.`,
    );
  }
  const move = { to: to.toISOString(), asOf: new Date().toISOString() };
  const moved = await Promise.all(
    partNames.map(async (part) => instantIn(part, await ask(part, path, move))),
  );
  return moved[0] ?? to;
};

import { setTimeout as pause } from 'node:timers/promises';

/** Waits for what has to come; where it never does, the test says what it waited for. */
export const until = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
): Promise<void> => {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It never came to this: ${what}.`);
    await pause(10);
  }
};

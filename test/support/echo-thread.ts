import { workInThread } from '@care-graph/kernel/runtime/seed/thread';

interface Wish {
  readonly asks?: readonly number[];
  readonly fault?: string;
  readonly exits?: boolean;
}

/** A thread that asks for what it was handed, says when that was done, and ends as it was told to. */
void workInThread<number>(async (wish, { ask, say }) => {
  const { asks = [], fault, exits = false } = wish as Wish;
  await Promise.all(
    asks.map(async (asked) => {
      await ask(asked);
      say(`${asked} is done`);
    }),
  );
  if (exits) process.exit();
  if (fault !== undefined) throw new Error(fault);
});

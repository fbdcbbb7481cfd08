import { InFlight } from './in-flight';

/** Answers that are given when the test says so. */
const asking = () => {
  const ends: ((answer: string) => void)[] = [];
  return {
    ends,
    ask: () =>
      new Promise<string>((resolve) => {
        ends.push(resolve);
      }),
  };
};

describe('what is asked once for all who want the same', () => {
  it('is one question for the same key at the same time, and another one for another key', async () => {
    const inFlight = new InFlight<string>();
    const { ask, ends } = asking();
    const answers = [inFlight.of('a', ask), inFlight.of('a', ask), inFlight.of('b', ask)];
    expect(ends).toHaveLength(2);
    ends[0]?.('first');
    ends[1]?.('second');
    expect(await Promise.all(answers)).toEqual(['first', 'first', 'second']);
  });

  it('is asked again once it was answered, or has failed', async () => {
    const inFlight = new InFlight<string>();
    expect(await inFlight.of('a', () => Promise.resolve('one'))).toBe('one');
    const failing = () => Promise.reject(new Error('not there'));
    await expect(inFlight.of('a', failing)).rejects.toThrow('not there');
    expect(await inFlight.of('a', () => Promise.resolve('two'))).toBe('two');
  });

  it('is not given to whoever comes after it was forgotten, and the older answer ends nothing of theirs', async () => {
    const inFlight = new InFlight<string>();
    const { ask, ends } = asking();
    const before = inFlight.of('a', ask);
    inFlight.forget();
    const after = inFlight.of('a', ask);
    expect(ends).toHaveLength(2);
    ends[0]?.('old');
    expect(await before).toBe('old');
    const together = inFlight.of('a', ask);
    expect(ends).toHaveLength(2);
    ends[1]?.('new');
    expect(await Promise.all([after, together])).toEqual(['new', 'new']);
  });
});

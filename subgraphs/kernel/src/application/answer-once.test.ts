import type { IdempotencyStore, StoredAnswer } from '../domain/idempotency';
import { made, refusal, refused } from '../domain/outcome';
import { answerOnce } from './answer-once';

const memoryStore = (): IdempotencyStore => {
  const kept = new Map<string, { input: string; answer: unknown }>();
  const keyOf = ({ caller, command, key }: { caller: string; command: string; key: string }) =>
    `${caller}/${command}/${key}`;
  return {
    claim: (request): Promise<StoredAnswer | undefined> => {
      const found = kept.get(keyOf(request));
      const input = JSON.stringify(request.input);
      if (found) return Promise.resolve({ sameInput: found.input === input, answer: found.answer });
      kept.set(keyOf(request), { input, answer: undefined });
      return Promise.resolve(undefined);
    },
    settle: (request, answer) => {
      kept.set(keyOf(request), { input: JSON.stringify(request.input), answer });
      return Promise.resolve();
    },
  };
};

const request = (change: object = {}) => ({
  caller: 'customer:a',
  command: 'buy',
  key: 'k',
  input: { n: 1 },
  ...change,
});

describe('answering a command once per key', () => {
  const run = (
    store: IdempotencyStore,
    change: object = {},
    outcome: 'made' | 'refused' = 'made',
  ) => {
    const work = jest.fn(() =>
      Promise.resolve(
        outcome === 'made'
          ? made({ id: 'x' })
          : refused(refusal('NO', ['n'], [{ ruleId: 'R-QTA-06' }])),
      ),
    );
    const answer = answerOnce(store, request(change), {
      work,
      reread: (id) => Promise.resolve({ id, reread: true } as { id: string }),
    });
    return { answer, work };
  };

  it('a repeat gives what the first call made, read again, and does not run', async () => {
    const store = memoryStore();
    await run(store).answer;
    const repeat = run(store);
    await expect(repeat.answer).resolves.toEqual({ made: { id: 'x', reread: true }, refusals: [] });
    expect(repeat.work).not.toHaveBeenCalled();
  });

  it('a repeat gives the refusals of the first call', async () => {
    const store = memoryStore();
    const first = await run(store, {}, 'refused').answer;
    const repeat = run(store);
    await expect(repeat.answer).resolves.toEqual(first);
    expect(repeat.work).not.toHaveBeenCalled();
  });

  it('the same key with another input is a conflict', async () => {
    const store = memoryStore();
    await run(store).answer;
    await expect(run(store, { input: { n: 2 } }).answer).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'idempotencyKey'],
    });
  });

  it.each(['', '  ', 'k'.repeat(201)])(
    'the key %p is refused before anything runs',
    async (key) => {
      const asked = run(memoryStore(), { key });
      await expect(asked.answer).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        field: ['input', 'idempotencyKey'],
      });
      expect(asked.work).not.toHaveBeenCalled();
    },
  );

  it('another caller, another command and no key run on their own', async () => {
    const store = memoryStore();
    await run(store).answer;
    for (const change of [{ caller: 'customer:b' }, { command: 'sell' }, { key: null }]) {
      const other = run(store, change);
      await other.answer;
      expect(other.work).toHaveBeenCalledTimes(1);
    }
  });
});

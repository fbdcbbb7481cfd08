import { join } from 'node:path';
import { StartFault } from '../start-fault';
import { runInThread, type ThreadHost } from './thread';

const file = join(__dirname, '../../../../../test/support/echo-thread.ts');

const run = async (data: object, answer: (asked: number) => Promise<void>) => {
  const heard: string[] = [];
  const host: ThreadHost<number> = { answer, hear: (sentence) => void heard.push(sentence) };
  await runInThread({ file, data }, host);
  return heard;
};

describe('the work of a thread', () => {
  it('is answered in the order in which it asks, one thing after the other', async () => {
    const done: number[] = [];
    let open = 0;
    const heard = await run({ asks: [3, 2, 1] }, async (asked) => {
      open += 1;
      expect(open).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, asked * 5));
      open -= 1;
      done.push(asked);
    });
    expect(done).toEqual([3, 2, 1]);
    expect(heard).toEqual(['3 is done', '2 is done', '1 is done']);
  });

  it('hears of a fault of whoever started it, and its own comes back as what it was', async () => {
    const refused = run({ asks: [1] }, () =>
      Promise.reject(new StartFault('It is there already.')),
    );
    await expect(refused).rejects.toBeInstanceOf(StartFault);
    await expect(refused).rejects.toThrow('It is there already.');
    const broken = run({ fault: 'a bug' }, () => Promise.resolve());
    await expect(broken).rejects.toThrow('a bug');
    await expect(broken).rejects.not.toBeInstanceOf(StartFault);
  });

  it('is not over where the thread ends before it', async () => {
    await expect(run({ exits: true }, () => Promise.resolve())).rejects.toThrow(
      'ended before its work did',
    );
  });
});

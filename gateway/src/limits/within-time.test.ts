import { Fault } from '@care-graph/kernel/domain/fault';
import { tooSlow, withinTime } from './within-time';

describe('work that has a limit in time', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is what it comes to while it is in time', async () => {
    const late = new Promise<string>((resolve) => setTimeout(resolve, 999, 'done'));
    const result = withinTime(
      () => late,
      1000,
      () => new Error('late'),
    );
    await jest.advanceTimersByTimeAsync(999);
    expect(await result).toBe('done');
    expect(jest.getTimerCount()).toBe(0);
    const failed = withinTime(
      () => Promise.reject(new Error('broken')),
      1000,
      () => new Error('late'),
    );
    await expect(failed).rejects.toThrow('broken');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is given up when it is not, and told to stop; what it comes to later is dropped', async () => {
    let told: unknown;
    const work = (signal: AbortSignal) =>
      new Promise<string>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          told = signal.reason;
        });
        setTimeout(reject, 2000, new Error('much later'));
      });
    const result = withinTime(work, 1000, () => tooSlow(1000));
    const refused = expect(result).rejects.toMatchObject({
      message: expect.stringMatching(
        /^The operation took longer than 1 s and was given up\./,
      ) as string,
      originalError: expect.any(Fault) as Fault,
      extensions: { http: { status: 504 } },
    });
    await jest.advanceTimersByTimeAsync(1000);
    await refused;
    expect((told as Error).message).toContain('longer than 1 s');
    await jest.advanceTimersByTimeAsync(1000);
  });
});

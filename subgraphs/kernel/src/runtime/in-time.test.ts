import { inTime } from './in-time';

const late = () => new Error('late');

describe('work that has a limit in time', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is what it comes to while it is in time', async () => {
    const work = new Promise<string>((resolve) => setTimeout(resolve, 999, 'done'));
    const result = inTime(work, 1000, late);
    await jest.advanceTimersByTimeAsync(999);
    expect(await result).toBe('done');
    expect(jest.getTimerCount()).toBe(0);
    await expect(inTime(Promise.reject(new Error('broken')), 1000, late)).rejects.toThrow('broken');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is given up when it is not; what it comes to later is dropped', async () => {
    const work = new Promise<string>((_resolve, reject) => {
      setTimeout(reject, 2000, new Error('much later'));
    });
    const refused = expect(inTime(work, 1000, late)).rejects.toThrow(/^late$/);
    await jest.advanceTimersByTimeAsync(1000);
    await refused;
    await jest.advanceTimersByTimeAsync(1000);
    expect(jest.getTimerCount()).toBe(0);
  });
});

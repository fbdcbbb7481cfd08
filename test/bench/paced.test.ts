import { median, paced, quantile } from './paced';

describe('work at a fixed rate', () => {
  it('is begun without waiting for what was begun before', async () => {
    const begun: number[] = [];
    let endAll = (): void => undefined;
    const allBegun = new Promise<void>((resolve) => (endAll = resolve));
    const latencies = await paced({ perSecond: 100, seconds: 0.1 }, (turn) => {
      begun.push(turn);
      if (begun.length === 10) endAll();
      return allBegun;
    });
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(latencies).toHaveLength(10);
  });

  it('is told by its slowest hundredth and its middle', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([quantile(hundred, 0.99), median([9, 1, 5])]).toEqual([99, 5]);
  });
});

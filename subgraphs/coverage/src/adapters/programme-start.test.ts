import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import { firstDayIn } from './programme-start';

/** A catalog that gives these answers one after the other, a fault for none. */
const catalogGiving = (...answers: readonly (readonly string[] | undefined)[]) => {
  let asked = 0;
  const ask = async () => {
    const days = answers[asked];
    asked += 1;
    if (!days) throw new Error('down');
    return { termsVersions: { nodes: days.map((validFrom) => ({ validFrom })) } };
  };
  return { catalog: { ask } as unknown as GraphClient, asked: () => asked };
};

describe('the first day of the programme', () => {
  it('is that of the first terms, and asked for once', async () => {
    const { catalog, asked } = catalogGiving(['2016-05-01']);
    const firstDay = firstDayIn(catalog);
    expect([await firstDay(), await firstDay(), asked()]).toEqual(['2016-05-01', '2016-05-01', 1]);
  });

  it('is asked for again after a fault, and is none where there are no terms', async () => {
    const { catalog } = catalogGiving(undefined, [], ['2016-05-01']);
    const firstDay = firstDayIn(catalog);
    await expect(firstDay()).rejects.toThrow('down');
    await expect(firstDay()).rejects.toThrow('no terms');
    expect(await firstDay()).toBe('2016-05-01');
  });
});

import { recently } from './recently';

describe('What is done once in a while', () => {
  it('is done once for each key, waited for by all, and again when the while is over', async () => {
    const done: string[] = [];
    const once = recently(60);
    const under = (key: string) =>
      once(key, async () => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        done.push(key);
      });
    await Promise.all([under('anna'), under('anna'), under('boris')]);
    expect(done).toEqual(['anna', 'boris']);
    await new Promise((resolve) => setTimeout(resolve, 80));
    await under('anna');
    expect(done).toEqual(['anna', 'boris', 'anna']);
  });
});

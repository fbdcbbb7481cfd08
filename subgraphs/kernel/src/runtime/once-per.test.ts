import { oncePer } from './once-per';

describe('oncePer', () => {
  test('makes one thing for each object, undefined among them', () => {
    const asked: object[] = [];
    const make = oncePer((key: object): number | undefined => {
      asked.push(key);
      return asked.length > 1 ? asked.length : undefined;
    });
    const [first, second] = [{}, {}];
    expect([first, first, second, second, first].map((key) => make(key))).toEqual([
      undefined, undefined, 2, 2, undefined,
    ]); // prettier-ignore
    expect(asked).toEqual([first, second]);
  });

  test('hands on what comes with the object the first time', () => {
    const make = oncePer((_key: object, word: string) => word);
    const key = {};
    expect([make(key, 'first'), make(key, 'second')]).toEqual(['first', 'first']);
  });

  test('keeps nothing of what failed', () => {
    let times = 0;
    const make = oncePer((_key: object) => {
      times += 1;
      if (times === 1) throw new Error('not yet');
      return times;
    });
    const key = {};
    expect(() => make(key)).toThrow('not yet');
    expect(make(key)).toBe(2);
  });
});

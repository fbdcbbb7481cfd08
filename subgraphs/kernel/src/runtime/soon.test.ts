import { followedBy, rejecting } from './soon';

describe('a result that may be at hand', () => {
  test('is followed at once where it is', () => {
    expect(followedBy(1, (one) => one + 1)).toBe(2);
  });

  test('is followed when it comes where it is not', async () => {
    const later = followedBy(Promise.resolve(1), (one) => one + 1);
    expect(later).toBeInstanceOf(Promise);
    await expect(later).resolves.toBe(2);
  });

  test('fails as a rejection in either case', async () => {
    const fail = (): number => {
      throw new Error('no');
    };
    await expect(rejecting(fail)).rejects.toThrow('no');
    await expect(rejecting(() => Promise.reject(new Error('later')))).rejects.toThrow('later');
    expect(rejecting(() => 1)).toBe(1);
  });
});

import { timeSortedIds } from './ids';

describe('an id', () => {
  it('names the kind of thing and holds nothing but letters and digits', () => {
    const newId = timeSortedIds({ now: () => new Date('2026-03-12T12:00:00Z') });
    expect(newId('clm')).toMatch(/^clm_[0-9a-f]{32}$/);
  });

  it('sorts by the programme’s clock, wherever that is moved', () => {
    const instants = [
      '2018-01-01T00:00:00Z',
      '2026-03-12T12:00:00.001Z',
      '2026-03-12T12:00:00.002Z',
    ]
      .concat('2031-12-31T23:59:59.999Z')
      .map((text) => new Date(text));
    const ids = instants.map((instant) => timeSortedIds({ now: () => instant })('ctr'));
    expect([...ids].reverse().sort()).toEqual(ids);
  });

  it('is nobody’s yet, though many are made in one instant', () => {
    const newId = timeSortedIds({ now: () => new Date('2026-03-12T12:00:00Z') });
    const ids = Array.from({ length: 10_000 }, () => newId('qle'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

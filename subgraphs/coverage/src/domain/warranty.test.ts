import { joiningLineage, originalUnit, replacementUnit } from './device';
import { warrantyOf } from './warranty';

const started = new Date('2026-03-01T10:00:00Z');
const ends = new Date('2027-03-01T10:00:00Z');
const bonusEnds = new Date('2028-03-01T10:00:00Z');
const bonus = { startsAt: ends, endsAt: bonusEnds };
const unit = { ...originalUnit('dev_1', 'rs-4-mini', started), warrantyEndsAt: ends };

describe("the maker's warranty", () => {
  it('is unknown until the registry tells', () => {
    expect(warrantyOf(originalUnit('dev_1', 'rs-4-mini', started), [bonus])).toBeNull();
    expect(warrantyOf({ ...unit, firstStartedAt: null })).toBeNull();
  });

  it('runs from the first start, and a bonus year comes on top', () => {
    expect(warrantyOf(unit)).toEqual({ startsAt: started, endsAt: ends });
    expect(warrantyOf(unit, [bonus])).toEqual({ startsAt: started, endsAt: bonusEnds });
  });

  it('R-BON-01, R-PLN-04: has the bonus years that follow it without a gap, and none that begins later', () => {
    const next = { startsAt: bonusEnds, endsAt: new Date('2029-03-01T10:00:00Z') };
    expect(warrantyOf(unit, [next, bonus, bonus])?.endsAt).toEqual(next.endsAt);
    expect(warrantyOf(unit, [next])?.endsAt).toEqual(ends);
    const aMomentLater = { ...bonus, startsAt: new Date(ends.getTime() + 1) };
    expect(warrantyOf(unit, [aMomentLater])?.endsAt).toEqual(ends);
  });

  it('R-QTA-07: goes on for the replacement with the same dates, whether or not that was reported before', () => {
    expect(warrantyOf(replacementUnit('dev_2', unit))).toEqual(warrantyOf(unit));
    const reported = {
      ...originalUnit('dev_2', 'rs-4-mini', new Date('2026-09-01T10:00:00Z')),
      warrantyEndsAt: bonusEnds,
    };
    expect(warrantyOf(joiningLineage(reported, unit))).toEqual(warrantyOf(unit));
  });
});

import { anonymous, type Principal } from '@care-graph/kernel/domain/principal';
import { isSeen, offersSeenBy } from './offer-visibility';

const partner: Principal = { ...anonymous, kind: 'partner', partnerId: 'prt_a' };
const list = { kind: 'LIST', partnerId: null } as const;
const own = { kind: 'WHOLESALE', partnerId: 'prt_a' } as const;
const others = { kind: 'RETAIL', partnerId: 'prt_b' } as const;
const nobodys = { kind: 'RETAIL', partnerId: null } as const;

const seenBy = (principal: Principal) =>
  [list, own, others, nobodys].filter((offer) => isSeen(offersSeenBy(principal), offer));

describe('offers', () => {
  it('of other shops are not there for a partner, who sees list prices and its own', () => {
    expect(seenBy(partner)).toEqual([list, own]);
    expect(seenBy({ ...partner, partnerId: undefined })).toEqual([list]);
  });

  it('are there for everybody else, whosever they are', () => {
    expect(seenBy(anonymous)).toHaveLength(4);
    expect(seenBy({ ...anonymous, kind: 'admin', scopes: ['catalog:read'] })).toHaveLength(4);
  });
});

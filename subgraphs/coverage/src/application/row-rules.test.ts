import type { Principal, PrincipalKind } from '@care-graph/kernel/domain/principal';
import { mayUseCodeOf, rowsVisibleTo } from './row-rules';

const by = (kind: PrincipalKind, more: Partial<Principal> = {}): Principal => ({
  kind,
  subject: 'sub_1',
  scopes: [],
  policies: [],
  ...more,
});

describe('the rows of coverage', () => {
  it.each([
    { who: by('customer'), seen: { sees: 'held', subject: 'sub_1' } },
    { who: by('partner', { partnerId: 'prt_a' }), seen: { sees: 'sold', partnerId: 'prt_a' } },
    { who: by('partner'), seen: { sees: 'none' } },
    { who: by('agent'), seen: { sees: 'all' } },
    { who: by('adjudicator'), seen: { sees: 'all' } },
    { who: by('admin'), seen: { sees: 'all' } },
    { who: by('service'), seen: { sees: 'all' } },
    { who: by('anonymous'), seen: { sees: 'none' } },
    { who: by('bi'), seen: { sees: 'none' } },
  ])('are seen by $who.kind as $seen.sees', ({ who, seen }) => {
    expect(rowsVisibleTo(who)).toEqual(seen);
  });

  it('a partner uses its own codes, whoever else the code in their hand', () => {
    expect(mayUseCodeOf(by('partner', { partnerId: 'prt_a' }), 'prt_a')).toBe(true);
    expect(mayUseCodeOf(by('partner', { partnerId: 'prt_a' }), 'prt_b')).toBe(false);
    expect(mayUseCodeOf(by('partner', { partnerId: 'prt_a' }), null)).toBe(false);
    expect(mayUseCodeOf(by('partner'), 'prt_a')).toBe(false);
    expect(mayUseCodeOf(by('customer'), 'prt_a')).toBe(true);
    expect(mayUseCodeOf(by('agent'), null)).toBe(true);
  });
});

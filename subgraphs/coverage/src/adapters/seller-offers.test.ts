import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import { offerOf, offersVariables } from './seller-offers';

const lithuania = { code: 'LT', partOf: { code: 'EU' } };
const latvia = { code: 'LV', partOf: { code: 'EU' } };
const union = { code: 'EU', partOf: null };

const offer = (id: string, region: typeof lithuania | typeof union, kind: 'RETAIL' | 'WHOLESALE' = 'RETAIL') => ({
  id, kind, region,
}); // prettier-ignore

const found = (regionCodes: readonly string[], ...nodes: readonly ReturnType<typeof offer>[]) =>
  offerOf({ offers: { nodes } }, regionCodes);

describe('the offer under which a plan was sold', () => {
  it('is the one of the place of the sale, else of the region that this is part of', () => {
    const all = [offer('ofr_lv', latvia), offer('ofr_eu', union), offer('ofr_lt', lithuania)];
    expect(found(['LT', 'EU'], ...all)).toBe('ofr_lt');
    expect(found(['LT', 'EU'], ...all.slice(0, 2))).toBe('ofr_eu');
    expect(found(['LT', 'EU'], offer('ofr_lv', latvia))).toBeNull();
  });

  it('is that of a part where the sale was in a region of several', () => {
    expect(found(['EU'], offer('ofr_lt', lithuania))).toBe('ofr_lt');
    expect(found(['EU'], offer('ofr_lt', lithuania), offer('ofr_eu', union))).toBe('ofr_eu');
  });

  it('is the cheapest of several in one place, and never what a shop pays itself', () => {
    const cheap = [offer('ofr_bulk', lithuania, 'WHOLESALE'), offer('ofr_1', lithuania)];
    expect(found(['LT', 'EU'], ...cheap, offer('ofr_2', lithuania))).toBe('ofr_1');
    expect(found(['LT', 'EU'], offer('ofr_bulk', lithuania, 'WHOLESALE'))).toBeNull();
  });

  it('is none where nobody asked or nothing is on record', () => {
    expect(offerOf({}, ['LT', 'EU'])).toBeNull();
    expect(found(['LT', 'EU'])).toBeNull();
  });
});

describe('what is asked of the catalog for it', () => {
  const asked: string[] = [];
  const ask = (document: string) => {
    asked.push(document);
    return Promise.resolve({ q0: { timeZone: 'Europe/Vilnius' } });
  };
  const variablesFor = offersVariables({ ask } as unknown as GraphClient);

  it('are the partner’s offers of the local day of the sale; the zone of a region is asked for once', async () => {
    const soldAt = new Date('2026-03-12T22:30:00Z');
    const seller = { partnerId: 'prt_a', soldAt };
    const expected = { on: '2026-03-13', partner: 'prt_a', withOffers: true };
    expect(await variablesFor(seller, 'LT')).toEqual(expected);
    expect(await variablesFor(seller, 'LT')).toEqual(expected);
    expect(asked).toHaveLength(1);
  });

  it('are no offers without a seller', async () => {
    const nothing = { on: null, partner: null, withOffers: false };
    expect(await variablesFor(undefined, 'LT')).toEqual(nothing);
    expect(asked).toHaveLength(1);
  });
});

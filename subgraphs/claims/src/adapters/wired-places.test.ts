import { centerFor, type WiredCenter } from './wired-places';

const lithuania = { code: 'LT', partOf: { code: 'EU' } };
const germany = { code: 'DE', partOf: { code: 'EU' } };
const switzerland = { code: 'CH', partOf: null };

const right = (regionCode: string, ...seriesCodes: readonly string[]) => ({
  region: { code: regionCode },
  lines: ['REPLACEMENT'] as const,
  series: seriesCodes.map((code) => ({ code })),
});

/** A partner's service in Lithuania, which may repair the RS series there and the Mini series in Switzerland. */
const partner: WiredCenter = {
  code: 'PARTNER',
  name: 'Partner',
  address: 'Gatvė 1',
  region: lithuania,
  authorizations: [right('LT', 'RS', 'RSC'), right('CH', 'MINI')],
};
const maker: WiredCenter = { ...partner, code: 'MAKER', region: germany, authorizations: [right('EU')] }; // prettier-ignore

describe('a centre that a claim is sent to by hand', () => {
  it.each([
    { center: partner, asked: lithuania, series: ['RS', 'RONIN'], may: true },
    { center: partner, asked: germany, series: ['RS', 'RONIN'], may: false },
    { center: partner, asked: switzerland, series: ['RS', 'RONIN'], may: false },
    { center: partner, asked: switzerland, series: ['MINI'], may: true },
    { center: partner, asked: lithuania, series: ['MINI'], may: false },
    { center: maker, asked: lithuania, series: ['MINI'], may: true },
    { center: maker, asked: switzerland, series: ['MINI'], may: false },
  ])(
    'C-23: $center.code may serve $series for $asked.code: $may',
    ({ center, asked, series, may }) => {
      const given = centerFor(center, asked, { seriesCodes: series });
      expect(given?.code).toBe(may ? center.code : undefined);
    },
  );

  it('R-RGN-09: may give the service by the same right', () => {
    const served = { seriesCodes: ['RS'], line: 'MAINTENANCE' } as const;
    expect(centerFor(maker, lithuania, { ...served, line: 'REPLACEMENT' })?.code).toBe('MAKER');
    expect(centerFor(maker, lithuania, served)).toBeUndefined();
    const maintains = { ...right('LT', 'MINI'), lines: ['MAINTENANCE'] as const };
    const both = { ...partner, authorizations: [right('LT', 'RS'), maintains] };
    expect(centerFor(both, lithuania, served)).toBeUndefined();
    expect(centerFor(both, lithuania, { ...served, seriesCodes: ['MINI'] })?.code).toBe('PARTNER');
  });

  it('stands where the catalog says', () => {
    expect(centerFor(maker, lithuania, { seriesCodes: [] })).toEqual({
      code: 'MAKER',
      region: { code: 'DE', partOfCode: 'EU' },
    });
  });
});

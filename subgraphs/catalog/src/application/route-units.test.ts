import type { Product, Region, ServiceAuthorization, ServiceCenter } from '../domain/catalogue';
import type { Lookups } from './lookups';
import { centerFor } from './route-units';

const lithuania = { code: 'LT', partOfCode: 'EU' } as Region;
const poland = { code: 'PL', partOfCode: 'EU' } as Region;
const america = { code: 'US', partOfCode: null } as Region;

const authorization = (
  regionCode: string,
  ...seriesCodes: readonly string[]
): ServiceAuthorization => ({ regionCode, lines: ['REPLACEMENT'], seriesCodes });

/** The right to maintain all series, and nothing else. */
const maintaining = (regionCode: string): ServiceAuthorization => ({
  ...authorization(regionCode),
  lines: ['MAINTENANCE'],
});

const center = (
  code: string,
  position: number,
  ...authorizations: readonly ServiceAuthorization[]
): ServiceCenter => ({ code, position, authorizations }) as ServiceCenter;

const products = [
  { code: 'rs-4-mini', seriesCodes: ['RS', 'RONIN'] },
  { code: 'mini-se', seriesCodes: ['MINI'] },
] as unknown as readonly Product[];

/** Who may send where: a partner's service for one series in Poland, the maker's centre for the Union, and one for a series each of two countries. */
const centers = [
  center('PARTNER-PL', 1, authorization('PL', 'RS')),
  center('MAKER', 2, authorization('EU'), maintaining('EU')),
  center('PARTNER-US', 3, authorization('US', 'RS'), authorization('GB', 'MINI')),
];

const lookups = {
  product: { load: (code: string) => Promise.resolve(products.find((one) => one.code === code) ?? null) },
  centersServing: {
    load: (regionCode: string) =>
      Promise.resolve(
        centers.filter(({ authorizations }) =>
          authorizations.some((one) => one.regionCode === regionCode),
        ),
      ),
  },
} as unknown as Lookups; // prettier-ignore

describe('the centre for a unit', () => {
  it.each([
    { region: poland, product: 'rs-4-mini', expected: 'PARTNER-PL' },
    { region: poland, product: 'mini-se', expected: 'MAKER' },
    { region: lithuania, product: 'rs-4-mini', expected: 'MAKER' },
    { region: america, product: 'rs-4-mini', expected: 'PARTNER-US' },
    { region: america, product: 'mini-se', expected: undefined },
    { region: poland, product: 'no-such', expected: undefined },
    { region: poland, product: null, expected: 'PARTNER-PL' },
  ])(
    'of $region.code for $product is $expected: the first that is authorised for the region and the series (C-23, R-RGN-09)',
    async ({ region, product, expected }) => {
      expect((await centerFor(lookups, region, { productCode: product, line: null }))?.code).toBe(
        expected,
      );
    },
  );

  it.each([
    { region: poland, line: 'REPLACEMENT', expected: 'PARTNER-PL' },
    { region: poland, line: 'MAINTENANCE', expected: 'MAKER' },
    { region: america, line: 'MAINTENANCE', expected: undefined },
    { region: poland, line: 'REPAIR_DISCOUNT', expected: undefined },
  ] as const)(
    'of $region.code is $expected where $line is to be given: the first that is authorised for it too (R-RGN-09)',
    async ({ region, line, expected }) => {
      const served = { productCode: 'rs-4-mini', line };
      expect((await centerFor(lookups, region, served))?.code).toBe(expected);
    },
  );

  it('has one right for all that is asked for: another one for the service helps no other region (R-RGN-09)', async () => {
    const two = center('TWO', 1, authorization('PL'), maintaining('LT'));
    const centersServing = { load: async () => [two] } as unknown as Lookups['centersServing'];
    const served = { productCode: 'rs-4-mini', line: 'MAINTENANCE' } as const;
    const found = async (region: Region) =>
      centerFor({ ...lookups, centersServing }, region, served);
    expect(await found(poland)).toBeNull();
    expect((await found(lithuania))?.code).toBe('TWO');
  });
});

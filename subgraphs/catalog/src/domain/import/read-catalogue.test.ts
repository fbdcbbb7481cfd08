import { adding, from, onLine, readSmall } from '../../../../../test/support/catalog-sheets';
import { keyedId } from '../../adapters/keyed-ids';
import { readCatalogue } from './read-catalogue';

describe('reading the catalogue', () => {
  it('gives everything that the files hold when nothing is wrong', () => {
    const { catalogue, findings } = readSmall();
    expect(findings).toEqual([]);
    expect(catalogue?.plans.map(({ status, termMonths }) => [termMonths, status])).toEqual([
      [12, 'PUBLISHED'],
      [24, 'DRAFT'],
    ]);
    expect(catalogue?.products[0]?.seriesCodes).toEqual(['RS', 'RONIN']);
    expect(catalogue?.schedules).toEqual([
      expect.objectContaining({
        name: '2023-tc PL PLN',
        servesRegionCodes: ['PL', 'EU', 'LT'],
        isIndicative: true,
        ordinalBasis: 'ALL_REPLACEMENTS',
      }),
    ]);
    expect(catalogue?.tiers.map(({ ordinalFrom, ordinalTo }) => [ordinalFrom, ordinalTo])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('has a region sell under each programme from the edition on that it began with', () => {
    const { catalogue, findings } = readSmall({
      'programmes.csv': adding(`OTHER_CARE,Other Care,Other,${from},false`),
      'terms_versions.csv': adding(
        `other-1,other,CLASSIC_2018,1,PUBLISHED,2019-01-01,,,OTHER_CARE,Obligor,${from},false,`,
        `2022-tc,2022-tc,TWO_TIER_2022,1,PUBLISHED,2022-01-01,,,CARE_REFRESH,Obligor,${from},false,`,
      ),
      'regions.csv': onLine(3, '2023-tc', '2023-tc;other'),
    });
    expect(findings).toEqual([]);
    const lithuania = catalogue?.regions.find(({ code }) => code === 'LT');
    expect(lithuania?.soldTerms).toEqual([
      'CARE_REFRESH/RENEWABLE_2023',
      'OTHER_CARE/CLASSIC_2018',
    ]);
    expect(lithuania?.termsGenerations).toEqual(['CLASSIC_2018', 'RENEWABLE_2023']);
  });

  it('gives the same ids every time', () => {
    expect(readSmall().catalogue).toEqual(readSmall().catalogue);
  });

  it('names a file that is missing', () => {
    expect(readCatalogue([], keyedId).findings[0]).toEqual({
      file: 'products.csv',
      line: 0,
      column: '(row)',
      reason: 'the file is missing',
    });
  });

  it('reports every mistake at once, over all files', () => {
    const { findings } = readSmall({
      'plans.csv': onLine(2, '6937224103313', '1'),
      'prices.csv': onLine(2, 'EUR,5899', 'XAU,-1'),
    });
    expect(findings.map(({ file, column }) => [file, column])).toEqual([
      ['plans.csv', 'ean'],
      ['prices.csv', 'currency'],
      ['prices.csv', 'price_minor'],
    ]);
  });
});

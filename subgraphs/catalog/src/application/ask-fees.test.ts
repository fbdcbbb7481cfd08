import { money } from '@care-graph/kernel/domain/money';
import { readSmall } from '../../../../test/support/catalog-sheets';
import { there } from '../../../../test/support/there';
import { feeWithoutContract } from './ask-fees';
import type { Lookups } from './lookups';

/** The small catalogue: a year's plan on sale in Lithuania and Poland, at 199 zł for each use. */
const small = there(readSmall().catalogue);

const by =
  <Row>(rows: readonly Row[], fits: (row: Row, key: string) => boolean) =>
  (key: string) =>
    Promise.resolve(rows.filter((row) => fits(row, key)));

const one =
  <Row>(rows: readonly Row[], fits: (row: Row, key: string) => boolean) =>
  async (key: string) =>
    (await by(rows, fits)(key))[0] ?? null;

const lookupsWith = (change: Partial<typeof small> = {}) => {
  const { products, regions, terms, clauses, schedules, tiers, plans } = { ...small, ...change };
  return {
    product: { load: one(products, ({ code }, key) => code === key) },
    region: { load: one(regions, ({ code }, key) => code === key) },
    terms: { load: one(terms, ({ id }, key) => id === key) },
    clausesOf: { load: by(clauses, ({ termsId }, key) => termsId === key) },
    schedulesServing: {
      load: by(schedules, ({ servesRegionCodes }, key) => servesRegionCodes.includes(key)),
    },
    tiersOf: { load: by(tiers, ({ productCode }, key) => productCode === key) },
    plansOf: { load: by(plans, ({ productCode }, key) => productCode === key) },
  } as unknown as Lookups;
};

const question = {
  productCode: 'rs-4-mini',
  termMonths: 12,
  incidentType: 'DAMAGE',
  regionCode: 'LT',
  channel: 'PARTNER_SERVICE',
  ordinal: 1,
  day: '2026-03-12',
} as const;

describe('what a use would cost without a contract', () => {
  it('is the fee of the schedule for the region, under the terms that it sells (R-FEE-03)', async () => {
    expect(await feeWithoutContract(lookupsWith(), question)).toMatchObject({
      ordinal: 1,
      fee: money(19900, 'PLN'),
    });
  });

  it('is not known in a region that sells nothing under the terms, though a schedule serves it', async () => {
    const regions = small.regions.map((region) => ({ ...region, soldTerms: [] }));
    expect(await feeWithoutContract(lookupsWith({ regions }), question)).toBeNull();
  });

  it('is not known in a region that is not on record', async () => {
    const nowhere = { ...question, regionCode: 'XX' };
    expect(await feeWithoutContract(lookupsWith(), nowhere)).toBeNull();
  });

  it('may move with the exchange rate where the maker serves, whatever the schedule says (R-FEE-04, A-09)', async () => {
    const schedules = small.schedules.map((schedule) => ({ ...schedule, isIndicative: false }));
    const isIndicative = async (channel: 'PARTNER_SERVICE' | 'MAKER_DIRECT') =>
      (await feeWithoutContract(lookupsWith({ schedules }), { ...question, channel }))
        ?.isIndicative;
    expect(await isIndicative('PARTNER_SERVICE')).toBe(false);
    expect(await isIndicative('MAKER_DIRECT')).toBe(true);
  });
});

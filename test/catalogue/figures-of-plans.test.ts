import { decimalOf } from '@care-graph/kernel/domain/money';
import { type RealCatalogue, readRealCatalogue } from '../support/real-catalogue';
import { tierFor } from '../../subgraphs/catalog/src/domain/fee';

let real: RealCatalogue;

beforeAll(async () => {
  real = await readRealCatalogue();
});

/** Uses of one line: how many, how many of them for lost aircraft, and within how many months. */
type Uses = readonly [count: number | null, flyaways: number | null, months: number | null];

/** What an edition says of one plan, in the figures of the sources. */
interface Figures {
  readonly uses: Uses;
  readonly discounts?: Uses;
  readonly maintenance?: Uses;
  readonly renewal: string;
  readonly window: string;
  readonly serials: readonly string[];
  readonly bonus: string;
  readonly international: boolean;
  readonly fees: readonly string[];
}

const none = 'none';
const plus = 'once by 12, while one is left, bringing 1, up to 24 months';
const annual = 'by 12, 15 days after the end too, up to 36 months';
const video = 'a video afterwards, good for 72 hours';
const air = { window: `48 hours, ${video}`, serials: ['AIRCRAFT'], international: false };
const unspoiled = 'unless REPLACEMENT or REPAIR_DISCOUNT was used';
const eightModels = '12 months after MAKER_WARRANTY, for 8 models, unless REPLACEMENT was used';

/** Six products and every edition: the figures of the five founding documents and of the pages beside them. */
const table: readonly (readonly [string, string, number, string, Figures])[] = [
  ['2018-faq-r1', 'mavic-2-pro', 12, 'R-QTA-01, R-RNW-01, R-ACT-07, R-SN-01, R-RGN-03, C-06',
    { ...air, uses: [2, null, 12], renewal: none, serials: ['AIRCRAFT', 'GIMBAL'], bonus: none, fees: [] }],
  ['2018-faq', 'mavic-2-pro', 12, 'R-QTA-01, R-RNW-01, R-ACT-07, R-SN-02, R-RGN-03, C-06',
    { ...air, uses: [2, null, 12], renewal: none, bonus: none, fees: [] }],
  ['2021-plus', 'mini-2', 12, 'R-QTA-02, C-01, R-ACT-07, R-SN-02, R-RGN-04',
    { ...air, uses: [2, 1, 12], renewal: plus, bonus: none, fees: ['5990 JPY', '6990 JPY'] }],
  ['2021-plus', 'mini-2', 24, 'R-QTA-02, R-RNW-02',
    { ...air, uses: [3, 2, 24], renewal: none, bonus: none, fees: [] }],
  ['2022-tc', 'mini-se', 24, 'R-QTA-02, R-FEE-02, R-RNW-02, R-BON-01, R-PLN-04, R-RGN-04, C-03, C-09',
    { ...air, uses: [3, 2, 24], renewal: none, bonus: `12 months after REPLACEMENT_AND_MAINTENANCE, ${unspoiled}`,
      fees: ['139.00 PLN', '169.00 PLN', '189.00 PLN', 'flyaway 709.00 PLN'] }],
  ['2022-tc', 'mavic-3', 12, 'R-QTA-02, R-QTA-03, R-QTA-04, C-01, R-BON-01, R-PLN-01, R-PLN-04',
    { ...air, uses: [2, 1, 12], discounts: [2, null, 12], maintenance: [1, null, 12], renewal: plus,
      bonus: `12 months after MAKER_WARRANTY, ${unspoiled}`, fees: ['159.00 USD', '199.00 USD', 'flyaway 739.00 USD'] }],
  ['2022-tc', 'mavic-3', 24, 'R-QTA-02, R-QTA-03, R-QTA-04, R-PLN-01',
    { ...air, uses: [3, 2, 24], discounts: [3, null, 24], maintenance: [2, null, 24], renewal: none,
      bonus: `12 months after REPLACEMENT_AND_MAINTENANCE, ${unspoiled}`,
      fees: ['759.00 PLN', '949.00 PLN', '1049.00 PLN', 'flyaway 3349.00 PLN'] }],
  ['2023-tc', 'mini-se', 24, 'R-QTA-05, R-RNW-03, R-RNW-04, R-PLN-05, C-03',
    { ...air, uses: [4, 2, 24], renewal: annual, bonus: eightModels, fees: [] }],
  ['2023-tc', 'mavic-3', 24, 'R-QTA-03, R-QTA-04, R-QTA-05, C-28',
    { ...air, uses: [4, 2, 24], discounts: [3, null, 24], maintenance: [2, null, 24], renewal: annual, bonus: eightModels, fees: [] }],
  ['2023-tc', 'rs-4-mini', 12, 'R-QTA-05, R-FEE-03, R-RNW-03, R-ACT-08, R-ACT-10, R-SN-02, R-RGN-05, R-BON-03, C-04, C-09, C-14',
    { uses: [2, null, 12], renewal: annual, window: `720 hours, ${video}`, serials: ['BODY'], bonus: eightModels,
      international: true, fees: ['199.00 PLN', '199.00 PLN'] }],
  ['2023-tc', 'rs-4-mini', 24, 'R-QTA-05, R-FEE-03, R-RNW-05',
    { uses: [4, null, 24], renewal: annual, window: `720 hours, ${video}`, serials: ['BODY'], bonus: eightModels,
      international: true, fees: ['199.00 PLN', '199.00 PLN', '199.00 PLN', '199.00 PLN'] }],
  ['2025-retail', 'mini-5-pro', 24, 'R-QTA-05, R-RNW-03, R-ACT-07, R-RGN-04',
    { ...air, uses: [4, 2, 24], renewal: annual, bonus: eightModels,
      fees: ['459.00 PLN', '479.00 PLN', '479.00 PLN', '479.00 PLN', 'flyaway 1595.00 PLN'] }],
]; // prettier-ignore

/** A question to the edition of one plan. */
const asking = (terms: string, product: string, months: number) => ({
  only: <Kind extends Parameters<RealCatalogue['winners']>[1]>(kind: Kind) => {
    const [winner, ...more] = real.winners(terms, kind, product, months);
    expect(more).toEqual([]);
    return winner?.content;
  },
  usesOf: (line: string): Uses | undefined => {
    const quota = real
      .winners(terms, 'QUOTA', product, months)
      .find(({ content }) => content.line === line)?.content;
    return quota && [quota.count, quota.flyawayCount, quota.months];
  },
});

type Asking = ReturnType<typeof asking>;

const renewalIn = ({ only }: Asking): string => {
  const renewal = only('RENEWAL');
  if (!renewal?.isOffered) return none;
  const { planMonths, graceDays, maxTotalMonths } = renewal;
  const conditions = renewal.requiresUnusedReplacement
    ? `once by ${planMonths.join()}, while one is left, bringing ${renewal.grantedReplacements ?? 'none'}`
    : `by ${planMonths.join()}, ${graceDays} days after the end too`;
  return `${conditions}, up to ${maxTotalMonths ?? 'any'} months`;
};

const windowIn = ({ only }: Asking): string => {
  const window = only('ACTIVATION_WINDOW');
  const late = window?.videoAfterwards
    ? `a video afterwards, good for ${window.approvalHours ?? 'any'} hours`
    : 'no video';
  return `${window?.window ?? 'no'} ${window?.unit.toLowerCase() ?? ''}s, ${late}`;
};

const bonusIn = ({ only }: Asking): string => {
  const bonus = only('BONUS');
  if (!bonus?.isOffered) return none;
  const models =
    bonus.eligibleProducts.length > 0 ? `for ${bonus.eligibleProducts.length} models, ` : '';
  return `${bonus.months ?? 0} months after ${bonus.startsAfter ?? ''}, ${models}unless ${bonus.disqualifyingLines.join(' or ')} was used`;
};

/** The fee of each turn, and that of a lost aircraft, under the schedules of the plan's edition. */
const feesFor = (terms: string, productCode: string, termMonths: number): readonly string[] => {
  const { counts, termsId } = real.plan(
    terms === '2018-faq-r1' ? '2018-faq' : terms,
    productCode,
    termMonths,
  );
  const own = new Set(
    real.catalogue.schedules.filter((one) => one.termsId === termsId).map(({ id }) => id),
  );
  const tiers = real.catalogue.tiers.filter(({ scheduleId }) => own.has(scheduleId));
  const feeOf = (incidentType: 'DAMAGE' | 'FLYAWAY', ordinal: number) => {
    const tier = tierFor(tiers, { productCode, termMonths, incidentType, ordinal });
    return tier ? [`${decimalOf(tier.fee)} ${tier.fee.currency}`] : [];
  };
  const turns = Array.from({ length: counts.replacements }, (_, index) => index + 1);
  return [
    ...turns.flatMap((turn) => feeOf('DAMAGE', turn)),
    ...feeOf('FLYAWAY', 1).map((fee) => `flyaway ${fee}`),
  ];
};

describe('what the editions say of their plans', () => {
  it.each(
    table.map(([terms, product, months, rules, figures]) => ({
      terms,
      product,
      months,
      rules,
      figures,
    })),
  )(
    '$terms of $product for $months months is as the sources say ($rules)',
    ({ terms, product, months, figures }) => {
      const asked = asking(terms, product, months);
      const discounts = asked.usesOf('REPAIR_DISCOUNT');
      const maintenance = asked.usesOf('MAINTENANCE');
      expect({
        uses: asked.usesOf('REPLACEMENT'),
        ...(discounts ? { discounts } : {}),
        ...(maintenance ? { maintenance } : {}),
        renewal: renewalIn(asked),
        window: windowIn(asked),
        serials: asked.only('REQUIRED_SERIALS')?.serials,
        bonus: bonusIn(asked),
        international: asked.only('TERRITORY')?.isInternational,
        fees: feesFor(terms, product, months),
      }).toEqual(figures);
    },
  );

  it('never name a percentage or a cap of the discount, since no source does (R-QTA-09, R-FEE-05)', () => {
    const discounts = real.catalogue.clauses.flatMap(({ kind, content }) =>
      kind === 'QUOTA' && content.line === 'REPAIR_DISCOUNT' ? [content] : [],
    );
    expect(discounts).toHaveLength(8);
    expect(
      discounts.filter(({ moneyCap, discountPercent }) => moneyCap ?? discountPercent),
    ).toEqual([]);
  });

  it('leave the extended warranty without count and length in 2022 (R-PLN-06, C-15)', () => {
    expect(asking('2022-tc', 'mini-se', 24).usesOf('WARRANTY_EXTENSION')).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('count turns over all replacements, anew with each contract, which is our reading in every edition (R-FEE-01, A-11)', () => {
    const rules = real.catalogue.terms.map(({ code }) =>
      real.winners(code, 'FEE_RULE', 'mini-se', 12).map(({ ruleId, content, source }) => ({
        ruleId,
        isOurs: source.isSynthetic,
        ...content,
      })),
    );
    expect(rules).toEqual(
      Array.from({ length: 6 }, () => [
        {
          ruleId: 'A-11',
          isOurs: true,
          ordinalBasis: 'ALL_REPLACEMENTS',
          restartsPerContract: true,
        },
      ]),
    );
    expect(new Set(real.catalogue.schedules.map(({ ordinalBasis }) => ordinalBasis))).toEqual(
      new Set(['ALL_REPLACEMENTS']),
    );
  });
});

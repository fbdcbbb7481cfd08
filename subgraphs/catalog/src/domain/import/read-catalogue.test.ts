import { splitFile } from '../../adapters/csv-sheet';
import { keyedId } from '../../adapters/keyed-ids';
import { readCatalogue } from './read-catalogue';

const from = 'Test (no page address)';

/** One clause's row; what its JSON holds is written as an object. */
const clause = (kind: string, selector: string, content: object, reference = kind) =>
  `2023-tc,R-X-01,${kind},${reference},${selector},"${JSON.stringify(content).replaceAll('"', '""')}",Words.,,${from},true`;

const anything = ',,,,,,';
const handheld = ',,,HANDHELD,,,';
const annual = 'rs-4-mini,,,,12,,';

const quota = (count: number) => ({
  line: 'REPLACEMENT',
  count,
  flyawayCount: null,
  moneyCap: null,
  discountPercent: null,
  months: 12,
});

const clauses = [
  'terms_code,rule_id,kind,reference,product,series,family,product_kind,plan_months,region,channel,content,text,note,source,is_synthetic',
  clause('QUOTA', annual, quota(2)),
  clause('ACTIVATION_WINDOW', handheld, {
    window: 720,
    unit: 'HOUR',
    videoAfterwards: true,
    approvalHours: 72,
  }),
  clause('REQUIRED_SERIALS', handheld, { serials: ['BODY'] }),
  clause('COMPONENT_COVER', anything, {
    line: 'REPLACEMENT',
    components: [{ componentCode: 'gimbal', quantity: 1, serialComponent: 'BODY' }],
    allowsComponentOnly: false,
  }),
  clause('COVERED_CAUSES', anything, { causes: ['DROP'], wreckRequired: [] }),
  clause('SERVICE_AVAILABILITY', anything, {
    line: 'REPLACEMENT',
    serviceTypes: ['ONLINE_REPAIR'],
    includesFlyaway: false,
  }),
  clause('FEE_RULE', anything, { ordinalBasis: 'ALL_REPLACEMENTS', restartsPerContract: true }),
  clause('DEADLINE', anything, {
    kind: 'PAY_QUOTE',
    serviceType: null,
    allowance: 14,
    unit: 'CALENDAR_DAY',
    onMiss: 'AUTO_CANCEL',
  }),
  clause('RENEWAL', anything, {
    isOffered: false,
    planMonths: [],
    graceDays: 0,
    maxTotalMonths: null,
    maxContracts: 1,
    requiresUnusedReplacement: false,
    grantedReplacements: null,
  }),
  clause('TERRITORY', anything, {
    isInternational: false,
    samePurchaseRegion: true,
    needsAuthorizedDealer: false,
    needsProofOfPurchase: false,
    localRulesApply: false,
  }),
  clause('RETURN', anything, {
    layer: 'OBLIGOR',
    isReturnable: false,
    needsProductReturn: true,
    needsNoUse: true,
    needsIntactSeal: true,
  }),
  clause('TRANSFER', anything, { isTransferable: false }),
];

/** The smallest catalogue with one plan on sale; line 2 of each file is its first row. */
const small: Readonly<Record<string, readonly string[]>> = {
  'products.csv': [
    'product_code,name,family,series,has_gimbal_serial,flyaway_covered,activation_window_hours,international_warranty,covered_parts,warranty_extension_parts,source,notes',
    `rs-4-mini,DJI RS 4 Mini,handheld_gimbal,RS,,false,720,true,gimbal:1;grip:1,grip,${from},`,
  ],
  'plans.csv': [
    'product_code,plan_term_months,terms_generation,replacements,flyaway_max,repair_discounts,maintenance,renewable,max_total_months,sku,ean,source',
    `rs-4-mini,12,2023-tc,2,0,0,0,annual_up_to_36m,36,CP.SH.CR000376.01,6937224103313,${from}`,
    `rs-4-mini,24,2023-tc,4,0,0,0,annual_up_to_36m,36,,,${from}`,
  ],
  'prices.csv': [
    'product_code,plan_term_months,region,currency,price_minor,retailer,source',
    `rs-4-mini,12,LT,EUR,5899,shop,${from}`,
  ],
  'fees.csv': [
    'product_code,terms_generation,plan_term_months,region,currency,fee_kind,sequence_no,amount_minor,source',
    `rs-4-mini,2023-tc,12,PL,PLN,replacement,1,19900,${from}`,
    `rs-4-mini,2023-tc,12,PL,PLN,replacement,2,20900,${from}`,
  ],
  'regions.csv': [
    'iso_code,name,service_since_terms_generation,source',
    ...['EU,European Union', 'LT,Lithuania', 'PL,Poland'].map(
      (region) => `${region},2018-faq,${from}`,
    ),
  ],
  'plus_extension.csv': [
    'product_code,extension_months,region,currency,price_minor,replacement_fee_minor,retailer,source',
  ],
  'contradictions.csv': [
    'id,product_code,field,value_used,source_used,value_other,source_other,resolution',
    'D-01,*,fee,one,,other,,so',
  ],
  'documents.csv': ['file,title,publisher'],
  'region_settings.csv': [
    'iso_code,part_of,time_zone,currency,source,is_synthetic,note',
    `EU,,Europe/Brussels,EUR,${from},false,`,
    `LT,EU,Europe/Vilnius,EUR,${from},false,`,
    `PL,EU,Europe/Warsaw,PLN,${from},false,`,
  ],
  'series.csv': [
    'series_code,name,family,source,is_synthetic,note',
    `RS,RS,handheld_gimbal,${from},false,`,
    `RONIN,Ronin,handheld_gimbal,${from},false,`,
  ],
  'further_series.csv': [
    'product_code,series_code,source,is_synthetic',
    `rs-4-mini,RONIN,${from},false`,
  ],
  'components.csv': [
    'component_code,name,is_wear_part,source,is_synthetic',
    `gimbal,Gimbal,false,${from},false`,
    `grip,Grip,false,${from},false`,
  ],
  'terms_versions.csv': [
    'terms_code,terms_generation,revision,status,valid_from,valid_to,supersedes,programme,obligor,source,is_synthetic,note',
    `2023-tc,2023-tc,1,PUBLISHED,2023-07-01,,,CARE_REFRESH,Obligor,${from},false,`,
  ],
  'clauses.csv': clauses,
  'plans_on_sale.csv': [
    'product_code,plan_term_months,terms_generation,source,is_synthetic',
    `rs-4-mini,12,2023-tc,${from},false`,
  ],
  'plan_forms.csv': [
    'product_code,plan_term_months,terms_generation,delivery_form,weight,length,width,height,source,is_synthetic',
    `rs-4-mini,12,2023-tc,E_CODE,,,,,${from},true`,
  ],
  'price_details.csv': [
    'product_code,plan_term_months,region,currency,retailer,item_code,minimum_quantity,source,is_synthetic',
  ],
  'fee_rules.csv': ['product_code,terms_generation,rule_id', 'rs-4-mini,2023-tc,R-FEE-03'],
  'service_centers.csv': [
    'center_code,name,kind,address,region,intake_channels,serves_regions,lines,series,source,is_synthetic',
  ],
};

type Change = (lines: readonly string[]) => readonly string[];

const read = (changes: Readonly<Record<string, Change>> = {}) => {
  const sheets = Object.entries(small).map(([file, lines]) => {
    const text = (changes[file] ?? ((same) => same))(lines)
      .map((line) => `${line}\r\n`)
      .join('');
    const { sheet } = splitFile(file, new TextEncoder().encode(text));
    if (!sheet) throw new Error(`${file} cannot be split`);
    return sheet;
  });
  return readCatalogue(sheets, keyedId);
};

const onLine =
  (line: number, from_: string, to: string): Change =>
  (lines) =>
    lines.map((text, index) => (index === line - 1 ? text.replace(from_, to) : text));
const adding =
  (...more: readonly string[]): Change =>
  (lines) => [...lines, ...more];
const without =
  (line: number): Change =>
  (lines) =>
    lines.filter((_text, index) => index !== line - 1);

type Case = readonly [
  what: string,
  file: string,
  change: Change,
  line: number,
  column: string,
  reason: string,
];

const cases: readonly Case[] = [
  [
    'an unknown product in a plan',
    'plans.csv',
    adding(`rs-9,12,2023-tc,2,0,0,0,none,12,,,${from}`),
    4,
    'product_code',
    'rs-9 is no product on record',
  ],
  [
    'an unknown product in a price',
    'prices.csv',
    onLine(2, 'rs-4-mini', 'rs-9'),
    2,
    'product_code',
    'rs-9 is no product on record',
  ],
  [
    'a price for a plan that is not there',
    'prices.csv',
    onLine(2, ',12,', ',36,'),
    2,
    'plan_term_months',
    'there is no plan rs-4-mini | 36',
  ],
  [
    'an EAN with a wrong check digit',
    'plans.csv',
    onLine(2, '6937224103313', '6937224103312'),
    2,
    'ean',
    'the check digit is wrong: it ends with 2 and has to end with 3',
  ],
  [
    'an EAN that two plans have',
    'plans.csv',
    onLine(3, ',,,', ',,6937224103313,'),
    3,
    'ean',
    '6937224103313 stands on line 2 already',
  ],
  [
    'a currency without known decimals',
    'prices.csv',
    onLine(2, 'EUR', 'XAU'),
    2,
    'currency',
    '"XAU" is no currency whose number of decimals is known',
  ],
  [
    'a negative amount',
    'prices.csv',
    onLine(2, '5899', '-5899'),
    2,
    'price_minor',
    '-5899 is not above zero',
  ],
  [
    'an amount of zero',
    'fees.csv',
    onLine(2, '19900', '0'),
    2,
    'amount_minor',
    '0 is not above zero',
  ],
  [
    'an amount with decimals',
    'prices.csv',
    onLine(2, '5899', '58.99'),
    2,
    'price_minor',
    'is not a whole number',
  ],
  [
    'a huge amount',
    'prices.csv',
    onLine(2, '5899', '589900000'),
    2,
    'price_minor',
    'which no price or fee comes to',
  ],
  [
    'an amount beyond any number',
    'fees.csv',
    onLine(3, '20900', '9'.repeat(400)),
    3,
    'amount_minor',
    'which no price or fee comes to',
  ],
  [
    'a key that stands twice',
    'plans.csv',
    adding(`rs-4-mini,12,2023-tc,2,0,0,0,none,12,,,${from}`),
    4,
    'product_code',
    'the key rs-4-mini | 12 | 2023-tc stands on line 2 already',
  ],
  [
    'a hole between tiers',
    'fees.csv',
    onLine(3, 'replacement,2', 'replacement,3'),
    3,
    'sequence_no',
    'the steps have a hole: 2 is missing before 3',
  ],
  [
    'tiers that do not begin at one',
    'fees.csv',
    without(2),
    2,
    'sequence_no',
    'the steps have a hole: 1 is missing before 2',
  ],
  [
    'a flat fee beside numbered ones',
    'fees.csv',
    onLine(3, 'replacement,2', 'replacement,'),
    3,
    'sequence_no',
    'a flat fee stands beside numbered ones',
  ],
  [
    'a step beyond the quota',
    'fees.csv',
    adding(`rs-4-mini,2023-tc,12,PL,PLN,replacement,3,1,${from}`),
    4,
    'sequence_no',
    'use 3 is beyond the 2 that the plan grants',
  ],
  [
    'a fee for flyaways that are not covered',
    'fees.csv',
    adding(`rs-4-mini,2023-tc,12,PL,PLN,flyaway,,1,${from}`),
    4,
    'fee_kind',
    'flyaway is not covered for rs-4-mini',
  ],
  [
    'two clauses that tie',
    'clauses.csv',
    adding(clause('TRANSFER', anything, { isTransferable: true }, 'rival')),
    14,
    'reference',
    'rival ties with TRANSFER on line 13',
  ],
  [
    'two clauses that tie through two series',
    'clauses.csv',
    adding(
      clause('TRANSFER', ',RS,,,,,', { isTransferable: true }, 'rs'),
      clause('TRANSFER', ',RONIN,,,,,', { isTransferable: true }, 'ronin'),
    ),
    15,
    'reference',
    'ronin ties with rs on line 14 for rs-4-mini',
  ],
  [
    'a gap for a plan on sale',
    'clauses.csv',
    without(3),
    2,
    'product_code',
    'no clause of kind ACTIVATION_WINDOW answers for it',
  ],
  [
    'a plan on sale without a fee for each use',
    'fees.csv',
    without(3),
    2,
    'product_code',
    'no fee is known for use 2 (DAMAGE)',
  ],
  [
    'a plan on sale whose terms are a draft',
    'terms_versions.csv',
    onLine(2, 'PUBLISHED', 'DRAFT'),
    2,
    'product_code',
    'its terms 2023-tc are not published',
  ],
  [
    'a quota that contradicts the plan',
    'clauses.csv',
    (lines) => [lines[0] ?? '', clause('QUOTA', annual, quota(3)), ...lines.slice(2)],
    2,
    'product_code',
    'QUOTA grants 3 (0 flyaways) and plans.csv 2 (0)',
  ],
  [
    'content that does not fit its kind',
    'clauses.csv',
    adding(clause('BINDING', anything, { isTransferable: false })),
    14,
    'content',
    'isTransferable is no field of this kind',
  ],
  [
    'content that is no JSON',
    'clauses.csv',
    adding(`2023-tc,R-X-01,BONUS,b,${anything},{,Words.,,${from},true`),
    14,
    'content',
    'is no JSON',
  ],
  [
    'content that names an unknown part',
    'clauses.csv',
    onLine(5, 'gimbal', 'wing'),
    5,
    'content',
    'wing is no component on record',
  ],
  [
    'a header with a wrong name',
    'plans.csv',
    onLine(1, 'ean', 'gtin'),
    1,
    'ean',
    'the header is wrong',
  ],
  [
    'a header with a column too many',
    'plans.csv',
    onLine(1, ',source', ',source,more'),
    1,
    'more',
    'the header is wrong',
  ],
  [
    'a row with a field too many',
    'prices.csv',
    onLine(2, 'shop', 'shop,GmbH'),
    2,
    '(row)',
    'the row has 8 fields instead of 7',
  ],
  [
    'a row with a field too few',
    'prices.csv',
    onLine(2, ',5899', ''),
    2,
    '(row)',
    'the row has 6 fields instead of 7',
  ],
  [
    'blanks at the ends of a cell',
    'prices.csv',
    onLine(2, 'shop', ' shop'),
    2,
    'retailer',
    'has blanks at its ends',
  ],
  ['a row without a source', 'prices.csv', onLine(2, from, ''), 2, 'source', 'is not a source'],
  [
    'a founding document without a title',
    'prices.csv',
    onLine(2, from, '000_0123456789abcdef.txt'),
    2,
    'source',
    'has no title in documents.csv',
  ],
  [
    'a region without a time zone',
    'region_settings.csv',
    without(3),
    3,
    'iso_code',
    'LT has no time zone and currency in region_settings.csv',
  ],
  [
    'a time zone that is none',
    'region_settings.csv',
    onLine(3, 'Europe/Vilnius', 'Europe/Nowhere'),
    3,
    'time_zone',
    'is no time zone of the IANA database',
  ],
  [
    'a day that is none',
    'terms_versions.csv',
    onLine(2, '2023-07-01', '2023-02-30'),
    2,
    'valid_from',
    'is no calendar day',
  ],
  [
    'a window that does not fit the family',
    'products.csv',
    onLine(2, ',720,', ',48,'),
    2,
    'activation_window_hours',
    'a handheld_gimbal has 720 hours',
  ],
];

describe('reading the catalogue', () => {
  it('gives everything that the files hold when nothing is wrong', () => {
    const { catalogue, findings } = read();
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

  it('gives the same ids every time', () => {
    expect(read().catalogue).toEqual(read().catalogue);
  });

  it.each(cases)(
    'names file, line, column and reason of %s, and gives nothing',
    (_what, file, change, line, column, reason) => {
      const { catalogue, findings } = read({ [file]: change });
      const sale = ['no clause', 'no fee', 'its terms', 'QUOTA grants'].some((start) =>
        reason.startsWith(start),
      );
      const inFile = sale
        ? 'plans_on_sale.csv'
        : file === 'region_settings.csv' && reason.startsWith('LT')
          ? 'regions.csv'
          : file;
      expect(catalogue).toBeUndefined();
      expect(findings).toContainEqual({
        file: inFile,
        line,
        column,
        reason: expect.stringContaining(reason),
      });
    },
  );

  it('names a file that is missing', () => {
    expect(readCatalogue([], keyedId).findings[0]).toEqual({
      file: 'products.csv',
      line: 0,
      column: '(row)',
      reason: 'the file is missing',
    });
  });

  it('reports every mistake at once, over all files', () => {
    const { findings } = read({
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

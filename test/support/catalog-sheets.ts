import { splitFile } from '../../subgraphs/catalog/src/adapters/csv-sheet';
import { keyedId } from '../../subgraphs/catalog/src/adapters/keyed-ids';
import { readCatalogue } from '../../subgraphs/catalog/src/domain/import/read-catalogue';

/** The source that every row of the small catalogue names. */
export const from = 'Test (no page address)';

/** One clause's row; what its JSON holds is written as an object. */
export const clause = (kind: string, selector: string, content: object, reference = kind) =>
  `2023-tc,R-X-01,${kind},${reference},${selector},"${JSON.stringify(content).replaceAll('"', '""')}",Words.,,false,${from},true`;

/** Selectors of clauses: for everything, for handheld products, for the annual plan. */
export const anything = ',,,,,,';
const handheld = ',,,HANDHELD,,,';
export const annual = 'rs-4-mini,,,,12,,';

export const quota = (count: number) => ({
  line: 'REPLACEMENT',
  count,
  flyawayCount: null,
  moneyCap: null,
  discountPercent: null,
  months: 12,
});

const clauses = [
  'terms_code,rule_id,kind,reference,product,series,family,product_kind,plan_months,region,channel,content,text,note,offer_only,source,is_synthetic',
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
    `rs-4-mini,12,2023-tc,2,0,0,0,none,12,CP.SH.CR000376.01,6937224103313,${from}`,
    `rs-4-mini,24,2023-tc,4,0,0,0,none,24,,,${from}`,
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
      (region) => `${region},2023-tc,${from}`,
    ),
  ],
  'plus_extension.csv': [
    'product_code,extension_months,region,currency,price_minor,replacement_fee_minor,retailer,source',
  ],
  'contradictions.csv': [
    'id,product_code,field,value_used,source_used,value_other,source_other,resolution',
    'D-01,*,fee,one,,other,,so',
  ],
  'register.csv': ['code,kind,product_code,subject,resolution', 'A-01,ASSUMPTION,*,months,so'],
  'register_statements.csv': [
    'code,statement_no,value,is_followed,source,is_synthetic',
    `A-01,1,whole ones,true,${from},true`,
  ],
  'serial_parts.csv': [
    'family,component_code,serial_component,source,is_synthetic',
    `handheld_gimbal,gimbal,BODY,${from},true`,
  ],
  'programmes.csv': [
    'programme,name,maker,source,is_synthetic',
    `CARE_REFRESH,DJI Care Refresh,DJI,${from},false`,
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
    'component_code,name,is_wear_part,part_of,source,is_synthetic',
    `gimbal,Gimbal,false,,${from},false`,
    `grip,Grip,false,,${from},false`,
  ],
  'terms_versions.csv': [
    'terms_code,terms_generation,generation,revision,status,valid_from,valid_to,supersedes,programme,obligor,source,is_synthetic,note',
    `2023-tc,2023-tc,RENEWABLE_2023,1,PUBLISHED,2023-07-01,,,CARE_REFRESH,Obligor,${from},false,`,
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
    'product_code,plan_term_months,region,currency,retailer,item_code,minimum_quantity,stock,exclusions,source,is_synthetic',
  ],
  'fee_rules.csv': ['product_code,terms_generation,rule_id', 'rs-4-mini,2023-tc,R-FEE-03'],
  'fee_territories.csv': [
    'region,currency,serves_region,is_indicative,source,is_synthetic,note',
    `PL,PLN,EU,true,${from},true,`,
  ],
  'service_centers.csv': [
    'center_code,name,kind,address,region,intake_channels,serves_regions,lines,series,source,is_synthetic',
  ],
  'serial_hints.csv': ['product_code,component,location,source,is_synthetic'],
  'swap_groups.csv': ['swap_group,product_code,source,is_synthetic'],
  'component_prices.csv': [
    'component_code,product_code,region,currency,amount_minor,source,is_synthetic',
    `gimbal,,,PLN,40000,${from},true`,
    `grip,,,PLN,20000,${from},true`,
  ],
  'further_prices.csv': [
    'product_code,plan_term_months,region,currency,price_minor,retailer,source,is_synthetic,note',
  ],
  'sellers.csv': ['retailer,offer_kind,partner_id,source,is_synthetic'],
};

/** What becomes of a file's lines. */
type Change = (lines: readonly string[]) => readonly string[];

/** Reads the small catalogue with some of its files changed. */
export const readSmall = (changes: Readonly<Record<string, Change>> = {}) => {
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

export const onLine =
  (line: number, old: string, now: string): Change =>
  (lines) =>
    lines.map((text, index) => (index === line - 1 ? text.replace(old, now) : text));
export const adding =
  (...more: readonly string[]): Change =>
  (lines) => [...lines, ...more];
export const without =
  (line: number): Change =>
  (lines) =>
    lines.filter((_text, index) => index !== line - 1);

/** A mistake in one file, and what has to be said about it. */
export interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly change: Change;
  readonly line: number;
  readonly column: string;
  /** Part of the reason's sentence. */
  readonly reason: string;
  /** The file in which it shows, where that is another one than the changed one. */
  readonly shownIn?: string;
}

const readWith = ({ file, change }: Mistake) => readSmall({ [file]: change });

/** What has to be said about the mistake, to be found among the findings. */
const findingOf = ({ file, line, column, reason, shownIn = file }: Mistake) => ({
  file: shownIn,
  line,
  column,
  reason: expect.stringContaining(reason),
});

/** The importer's promise, for each of the mistakes: every one is named, and nothing is loaded. */
export const itRefusesEach = (mistakes: readonly Mistake[]): void => {
  it.each(mistakes)(
    'names file, line, column and reason of $what, and gives nothing',
    (mistake) => {
      const { catalogue, findings } = readWith(mistake);
      expect(catalogue).toBeUndefined();
      expect(findings).toContainEqual(findingOf(mistake));
    },
  );
};

/** What an id of the catalog names, by its first letters. */
export const catalogIdPrefixes = {
  cls: 'clause',
  cmp: 'component',
  ext: 'plan extension',
  fee: 'fee schedule',
  ofr: 'offer',
  prd: 'product',
  reg: 'region',
  rgs: 'register entry',
  sku: 'plan',
  srs: 'series',
  svc: 'service centre',
  tie: 'fee tier',
  trm: 'terms version',
} as const;

export type CatalogIdPrefix = keyof typeof catalogIdPrefixes;

/** The id of what a key names: the same key gives the same id, so that loading again changes nothing. */
export type KeyedId = (prefix: CatalogIdPrefix, ...key: readonly string[]) => string;

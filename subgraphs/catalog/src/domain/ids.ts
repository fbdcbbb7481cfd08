/** What an id of the catalog names, by its first letters. */
interface NamedByPrefix {
  readonly cls: 'clause';
  readonly cmp: 'component';
  readonly cpr: 'component price';
  readonly dqf: 'data-quality finding';
  readonly ext: 'plan extension';
  readonly fee: 'fee schedule';
  readonly ofr: 'offer';
  readonly prd: 'product';
  readonly reg: 'region';
  readonly rgs: 'register entry';
  readonly sku: 'plan';
  readonly srs: 'series';
  readonly svc: 'service centre';
  readonly tie: 'fee tier';
  readonly trm: 'terms version';
}

type CatalogIdPrefix = keyof NamedByPrefix;

/** The id of what a key names: the same key gives the same id, so that loading again changes nothing. */
export type KeyedId = (prefix: CatalogIdPrefix, ...key: readonly string[]) => string;

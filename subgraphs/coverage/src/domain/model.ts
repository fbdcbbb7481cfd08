import type { ProductKind } from '@care-graph/kernel/domain/vocabulary';

/** What coverage has to know of a device model, as the catalog has it. */
export interface Model {
  readonly kind: ProductKind;
  /** Other models whose parts may stand in for this one's. */
  readonly swapsWith: readonly string[];
}

/** Whose place a service centre is. */
export type ServiceCenterKind = 'MAKER' | 'AUTHORIZED' | 'RECOMMENDED' | 'PARTNER_SERVICE';

/** The catalog's knowledge of models and centres, asked for by this subgraph; never inside a transaction. */
export interface ModelDesk {
  /** The model; undefined when the catalog does not know it. */
  model(productCode: string): Promise<Model | undefined>;
  /** Whose place the centre is; undefined when the catalog does not know it. */
  serviceCenterKind(code: string): Promise<ServiceCenterKind | undefined>;
}

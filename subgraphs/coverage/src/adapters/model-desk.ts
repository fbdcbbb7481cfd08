import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import type { Model, ModelDesk, ServiceCenterKind } from '../domain/model';

const modelDocument =
  'query ModelOfUnit($code: String!) { product(code: $code) { kind swapsWith { code } } }';

const centerDocument = 'query KindOfCenter($code: String!) { serviceCenter(code: $code) { kind } }';

interface ModelAnswer {
  readonly product: {
    readonly kind: Model['kind'];
    readonly swapsWith: readonly { readonly code: string }[];
  } | null;
}

interface CenterAnswer {
  readonly serviceCenter: { readonly kind: ServiceCenterKind } | null;
}

/** Asks the catalog's graph as a service. */
export class GraphModelDesk implements ModelDesk {
  constructor(private readonly catalog: GraphClient) {}

  async model(code: string): Promise<Model | undefined> {
    const { product } = await this.catalog.ask<ModelAnswer>(modelDocument, { code });
    return product
      ? { kind: product.kind, swapsWith: product.swapsWith.map((other) => other.code) }
      : undefined;
  }

  async serviceCenterKind(code: string): Promise<ServiceCenterKind | undefined> {
    const { serviceCenter } = await this.catalog.ask<CenterAnswer>(centerDocument, { code });
    return serviceCenter?.kind;
  }
}

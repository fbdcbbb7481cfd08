import type { GraphClient } from './graph-client';

const document = 'query NameOfProduct($code: String!) { product(code: $code) { name } }';

interface ProductAnswer {
  readonly product: { readonly name: string } | null;
}

/** Asks the catalog for products' names for people; undefined for a product that is unknown. */
export const productNames =
  (catalog: GraphClient) =>
  async (code: string): Promise<string | undefined> =>
    (await catalog.ask<ProductAnswer>(document, { code })).product?.name;

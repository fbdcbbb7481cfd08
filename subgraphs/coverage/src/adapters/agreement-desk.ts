import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import { productNames } from '@care-graph/kernel/runtime/product-names';
import type { AgreementDesk, ClauseText } from '../domain/agreement';
import type { ServiceContract } from '../domain/contract';

const clausesDocument = `query WordsOfAgreement($id: ID!, $selector: TermsSelectorInput!, $offerId: ID, $locale: String!) {
  termsVersion(id: $id) { clausesFor(selector: $selector, offerId: $offerId) { reference text(locale: $locale) } }
}`;

interface ClausesAnswer {
  readonly termsVersion: {
    readonly clausesFor: readonly { readonly reference: string; readonly text: string | null }[];
  } | null;
}

/** Asks the catalog's graph as a service. */
export class GraphAgreementDesk implements AgreementDesk {
  readonly productName: AgreementDesk['productName'];

  constructor(private readonly catalog: GraphClient) {
    this.productName = productNames(catalog);
  }

  async clausesOf(
    { termsVersionId: id, productCode, termMonths, regionCode, channel, offerId }: ServiceContract,
    locale: string,
  ): Promise<readonly ClauseText[]> {
    const selector = { productCode, planMonths: termMonths, regionCode, channel };
    const variables = { id, selector, offerId, locale };
    const { termsVersion } = await this.catalog.ask<ClausesAnswer>(clausesDocument, variables);
    const found = (termsVersion?.clausesFor ?? []).flatMap(({ reference, text }) =>
      text === null ? [] : [{ reference, text }],
    );
    if (found.length === 0) throw new Error(`The catalog has no words for the terms ${id}.`);
    return found;
  }
}

import type { TermsClause, TermsSelector } from '../../subgraphs/catalog/src/domain/clause';

const any: TermsSelector = {
  productCode: null,
  seriesCode: null,
  family: null,
  kind: null,
  planMonths: null,
  regionCode: null,
  channel: null,
};

/** A clause on whether plans may be passed on; all of them are about one matter. */
export const transfer = (reference: string, selector: Partial<TermsSelector>, termsId = 'trm_1') =>
  ({
    id: `${termsId} ${reference}`,
    termsId,
    kind: 'TRANSFER',
    reference,
    position: 1,
    isOfferOnly: false,
    selector: { ...any, ...selector },
    content: { isTransferable: false },
  }) as unknown as TermsClause;

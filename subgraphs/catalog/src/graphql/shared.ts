import { sharedTypes } from '@care-graph/kernel/graphql/shared-types';
import { Region } from './region.type';
import { TermsClause, TermsVersion } from './terms.type';

/** The types that all subgraphs share, pointing to the catalog's own entities. */
export const shared = sharedTypes({ TermsVersion, TermsClause, Region });

export const { HistoryConnection } = shared;

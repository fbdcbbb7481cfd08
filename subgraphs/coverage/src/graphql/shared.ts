import {
  basisProvides,
  RegionReference,
  TermsClauseReference,
} from '@care-graph/kernel/graphql/reference-types';
import { sharedTypes } from '@care-graph/kernel/graphql/shared-types';
import { TermsVersion } from './terms.stub';

/** The types that all subgraphs have word for word, with this one's references in them. */
export const shared = sharedTypes({
  TermsVersion,
  TermsClause: TermsClauseReference,
  Region: RegionReference,
  provides: basisProvides,
});

export const { DecisionBasis, HistoryConnection, Deadline } = shared;

import { approvalType } from '@care-graph/kernel/graphql/approval.type';
import { catalogReferences } from '@care-graph/kernel/graphql/reference-types';
import { sharedTypes } from '@care-graph/kernel/graphql/shared-types';

/** The types that all subgraphs have word for word, with this one's references in them. */
export const shared = sharedTypes(catalogReferences);

export const { DecisionBasis, HistoryConnection, Deadline } = shared;

export const Approval = approvalType(DecisionBasis);

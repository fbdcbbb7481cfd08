import { catalogReferences } from '@care-graph/kernel/graphql/reference-types';
import { sharedTypes } from '@care-graph/kernel/graphql/shared-types';

/** The types that all subgraphs have word for word; this one decides nothing by the programme's rules. */
export const shared = sharedTypes(catalogReferences);

// breach: subgraphs-are-strangers
import type { Claims } from '@care-graph/claims/src/app';

export type Neighbour = Claims;

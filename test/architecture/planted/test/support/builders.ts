import type { Claim } from '../../subgraphs/claims/src/domain/claim';
import type { Contract } from '../../subgraphs/coverage/src/domain/contract';

export type Builders = readonly [Claim, Contract];

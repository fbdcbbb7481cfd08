// breach: kernel-knows-no-subgraph
import type { Claims } from '../../../claims/src/app';

export type Served = Claims;

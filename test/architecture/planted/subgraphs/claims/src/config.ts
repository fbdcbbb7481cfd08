// breach: subgraphs-are-strangers
import type { Coverage } from '../../coverage/src/app';

export type Neighbour = Coverage;

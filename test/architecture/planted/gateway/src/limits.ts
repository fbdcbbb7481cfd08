// breach: gateway-reads-schema-only
import { start } from '../../subgraphs/coverage/src/main';

export const limits = [start];

// breach: gateway-reads-schema-only
import { start } from '../../subgraphs/coverage/src/main';
import type { Coverage } from '../../subgraphs/coverage/src/app';

export const parts: readonly (() => Coverage)[] = [start];

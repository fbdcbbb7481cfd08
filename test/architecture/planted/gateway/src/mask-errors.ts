// breach: gateway-reads-schema-only
import type { Claims } from '@care-graph/claims/src/app';

export type Masked = Claims;

import type { Principal } from '@care-graph/kernel/domain/principal';

/** What the gateway knows of one request beside the operation. */
export interface RequestIdentity {
  readonly principal: Principal;
  readonly requestId: string;
}

import type { Caller } from '../access/caller';
import type { Observed } from '../access/observed';
import type { Admitted } from '../limits/admitted';

/** What the gateway knows of one request beside the operation. */
export interface RequestIdentity extends Caller {
  readonly requestId: string;
  /** Filled while the request is worked on. */
  readonly observed: Observed;
  /** That its caller's budget let it in. */
  readonly admitted: Admitted;
}

// breach: no-cycles
import type { ClaimType } from './claim.type';

export interface Contract {
  readonly claims: readonly ClaimType[];
}

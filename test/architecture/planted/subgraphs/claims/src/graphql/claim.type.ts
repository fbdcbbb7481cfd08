// breach: no-cycles
import type { Contract } from './contract.stub';

export interface ClaimType {
  readonly contract: Contract;
}

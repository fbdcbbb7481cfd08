import type { Money } from '../../../kernel/src/domain/money';

export interface Claim {
  readonly paid: Money;
}

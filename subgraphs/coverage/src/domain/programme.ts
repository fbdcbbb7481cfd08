import type { Money } from '@care-graph/kernel/domain/money';
import type { ProductKind } from '@care-graph/kernel/domain/vocabulary';
import type { EndTerms } from './end-terms';
import type { Plan } from './plan';

/** A plan as it stood on the shelf of a region, with all that its contracts come to. */
export interface ShelfPlan {
  readonly plan: Plan;
  /** The same in a bundle; undefined where it is sold in none. */
  readonly bundled: Plan | undefined;
  readonly regionCode: string;
  readonly endTerms: EndTerms;
  readonly kind: ProductKind;
  /** The first and the last instant in which its terms were sold; the last is open for terms in force. */
  readonly soldFrom: Date;
  readonly soldUntil: Date | null;
  /** What a seller asks for it; null where no price is on record. */
  readonly price: Money | null;
}

/** What programme is wished for. */
export interface ProgrammeWish {
  readonly contracts: number;
  /** The same number gives the same programme. */
  readonly seed: number;
  /** Until when it was lived. */
  readonly until: Date;
  readonly shelf: readonly ShelfPlan[];
}

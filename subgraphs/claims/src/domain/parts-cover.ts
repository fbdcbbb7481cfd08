import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import type { ExpectedComponent } from './claim';

/** The parts that one service covers. */
export interface PartsCover {
  readonly line: ServiceLine;
  readonly parts: readonly ExpectedComponent[];
  /** True when one part may be replaced alone. */
  readonly allowsPartOnly: boolean;
  readonly basis: DecisionBasis;
}

/** By the code of a part, that of the part which other covers name instead, such as a gimbal with its camera. */
export type Wholes = Readonly<Record<string, string>>;

/** True where the part is the named one, or belongs to it. */
export const belongsTo = (wholes: Wholes, code: string, named: string): boolean =>
  code === named || wholes[code] === named;

/** True where one of the two is the other, or belongs to it. */
export const isSamePart = (wholes: Wholes, one: string, other: string): boolean =>
  belongsTo(wholes, one, other) || belongsTo(wholes, other, one);

import type { Scale } from './measure';

/** What was measured, as text, and whether every budget was kept. */
export interface Report {
  readonly text: string;
  readonly isKept: boolean;
}

/** What one more of something may cost at most, compared with the smallest size. */
const growthBudget = 2;
const wholeCatalogueBudgetMs = 10_000;

const verdict = (isKept: boolean): string => (isKept ? 'kept' : 'BROKEN');
const times = (ratio: number): string => `${ratio.toFixed(2)}×`;

/** The time for one of each size, in times of that of the smallest size. */
const ratiosOf = ({ points }: Scale): readonly number[] => {
  const [first] = points;
  const one = first ? first.ms / first.size : 1;
  return points.map(({ size, ms }) => ms / size / one);
};

const isSteady = ({ isConstant, points }: Scale): boolean =>
  !isConstant || new Set(points.map(({ statements }) => statements)).size === 1;

export const reportOfScale = (scale: Scale): Report => {
  const { name, unit, isConstant, points } = scale;
  const ratios = ratiosOf(scale);
  const isLinear = ratios.every((ratio) => ratio <= growthBudget);
  const lines = points.map(
    ({ size, statements }, place) =>
      `    ${String(size).padStart(6)} ${unit}(s)   ${times(ratios[place] ?? 0).padStart(7)} for each   ${statements} statements`,
  );
  return {
    text: [
      `${name}, the median for one ${unit} of the smallest size being 1:`,
      ...lines,
      `    growth   budget ${times(growthBudget)}: ${verdict(isLinear)}`,
      ...(isConstant
        ? [`    statements   the same at every size: ${verdict(isSteady(scale))}`]
        : []),
    ].join('\n'),
    isKept: isLinear && isSteady(scale),
  };
};

export const reportOfWhole = (ms: number): Report => ({
  text: `importing the whole catalogue: ${(ms / 1_000).toFixed(2)} s   budget ${wholeCatalogueBudgetMs / 1_000} s: ${verdict(ms <= wholeCatalogueBudgetMs)}`,
  isKept: ms <= wholeCatalogueBudgetMs,
});

import type { Report } from './report';
import type { SeededPoint, SeededScale } from './seeded';

/** What an operation may cost at most on the largest programme, compared with the smallest one. */
const growthBudget = 1.5;

const ratioOf = ({ points }: SeededScale): number => {
  const [first, last] = [points.at(0), points.at(-1)];
  return first && last ? last.ms / first.ms : 1;
};

const isSteady = ({ points }: SeededScale): boolean =>
  new Set(points.map(({ statements }) => statements)).size === 1;

const isKept = (scale: SeededScale): boolean => isSteady(scale) && ratioOf(scale) <= growthBudget;

const cell = ({ ms, statements }: SeededPoint): string =>
  `${ms.toFixed(1).padStart(9)} ms ${String(statements).padStart(4)} st.`;

const line = (scale: SeededScale): string =>
  [
    `    ${`${scale.client} ${scale.name}`.padEnd(40)}`,
    ...scale.points.map(cell),
    `${ratioOf(scale).toFixed(2).padStart(7)}×`,
    isKept(scale) ? 'kept' : 'BROKEN',
  ].join('  ');

/** The table of all operations: medians and statements by size, and whether they grow no more than they may. */
export const reportOfSeeded = (scales: readonly SeededScale[]): Report => {
  const sizes = scales.at(0)?.points.map(({ contracts }) => contracts) ?? [];
  return {
    text: [
      `operations on programmes of ${sizes.join(' and ')} contracts, medians and statements; budget ${growthBudget.toFixed(1)}×, and the same statements:`,
      ...scales.map(line),
    ].join('\n'),
    isKept: scales.every(isKept),
  };
};

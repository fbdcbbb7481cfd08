import type { Report } from './report';
import type { Built, Seeded, SeededPoint, SeededScale } from './seeded';

/** What an operation may cost at most on the largest programme, compared with the smallest one. */
const growthBudget = 1.5;

/** How long a million contracts may take on two idle cores, and smaller programmes their part of it. */
const minutesPerMillion = 10;

const budgetOf = ({ contracts }: Built): number => (contracts / 1_000_000) * minutesPerMillion;

const minutesOf = ({ ms }: Built): number => ms / 60_000;

/** What is small is mostly what every programme begins with. */
const isBudgeted = ({ contracts }: Built): boolean => contracts >= 100_000;

const isInTime = (built: Built): boolean =>
  !isBudgeted(built) || minutesOf(built) <= budgetOf(built);

/** How long a programme took to build, and whether that was in time. */
export const builtLine = (built: Built): string => {
  const took = `    ${String(built.contracts).padStart(9)} contracts built in ${minutesOf(built).toFixed(2)} min`;
  if (!isBudgeted(built)) return took;
  return `${took}   budget ${budgetOf(built).toFixed(2)} min: ${isInTime(built) ? 'kept' : 'BROKEN'}`;
};

const ratioOf = ({ points }: SeededScale): number => {
  const [first, last] = [points.at(0), points.at(-1)];
  return first && last ? last.ms / first.ms : 1;
};

const isSteady = ({ isConstant, points }: SeededScale): boolean =>
  !isConstant || new Set(points.map(({ statements }) => statements)).size === 1;

const isKept = (scale: SeededScale): boolean => isSteady(scale) && ratioOf(scale) <= growthBudget;

const cell = ({ ms, statements }: SeededPoint): string =>
  `${ms.toFixed(1).padStart(9)} ms ${String(statements).padStart(4)} st.`;

const titleOf = ({ client, name, rows }: SeededScale): string =>
  `${client} ${name}${rows === undefined ? '' : `, ${rows} rows`}`;

/** The medians and statements of an operation, the smallest programme first, and whether it grows as it may. */
export const scaleLine = (scale: SeededScale): string =>
  [
    `    ${titleOf(scale).padEnd(40)}`,
    ...scale.points.map(cell),
    `${ratioOf(scale).toFixed(2).padStart(7)}×`,
    isKept(scale) ? 'kept' : 'BROKEN',
  ].join('  ');

/** What all lines have come to; each of them was told as soon as it was known. */
export const reportOfSeeded = ({ built, scales }: Seeded): Report => {
  const broken = scales.filter((scale) => !isKept(scale)).length;
  const late = built.filter((one) => !isInTime(one)).length;
  return {
    text: [
      `${scales.length} operations, each at most ${growthBudget.toFixed(1)}× as long on the largest programme, with the same statements: ${broken} broken`,
      `${built.length} programmes, built in time: ${late} broken`,
    ].join('\n'),
    isKept: broken + late === 0,
  };
};

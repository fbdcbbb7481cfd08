import { type AccessShare, shareBudget } from './access-shares';
import { heapBudget, type HostileRounds, ratioBudget } from './hostile-rounds';
import { beside, budgeted } from './parts';

/** What was measured, as text, and whether every budget was kept. */
export interface Report {
  readonly text: string;
  readonly isKept: boolean;
}

const percent = (share = 0): string => `${(share * 100).toFixed(1)} %`.padStart(8);
const times = (ratio: number): string => `${ratio.toFixed(2)}×`;
const megabytes = (bytes: number): string => `${(bytes / 1024 ** 2).toFixed(1)} MB`;
const verdict = (isKept: boolean): string => (isKept ? 'kept' : 'BROKEN');

const shareLines = ({ caller, requests, shares, sum }: AccessShare): readonly string[] => [
  `  ${caller}, ${requests} requests`,
  ...budgeted.map((part) => `    ${part.padEnd(12)}${percent(shares[part])}`),
  `    ${'sum'.padEnd(12)}${percent(sum)}   budget ${percent(shareBudget).trim()}: ${verdict(sum <= shareBudget)}`,
  ...beside.map((part) => `    ${part.padEnd(12)}${percent(shares[part])}   beside it`),
];

/** What access takes of the CPU of a request. */
export const reportOfShares = (shares: readonly AccessShare[]): Report => ({
  text: [
    'CPU of the gateway for the contract page, the whole of it being 100 %:',
    ...shares.flatMap(shareLines),
  ].join('\n'),
  isKept: shares.every(({ sum }) => sum <= shareBudget),
});

/** What hostile requests do to everybody else. */
export const reportOfRounds = ({ rounds, ratio, before, after }: HostileRounds): Report => {
  const growth = after.heapUsed / before.heapUsed;
  return {
    text: [
      'p99 of a good client alone, beside hostile requests, and how many times the first the second is:',
      ...rounds.map(
        ({ alone, beside, ...one }, place) =>
          `    round ${place + 1}   ${alone.toFixed(0)} ms   ${beside.toFixed(0)} ms   ${times(one.ratio)}`,
      ),
      `    median ${times(ratio)}   budget ${times(ratioBudget)}: ${verdict(ratio <= ratioBudget)}`,
      'Memory of the gateway before and after, garbage collected:',
      `    heap     ${megabytes(before.heapUsed)}   ${megabytes(after.heapUsed)}   ${times(growth)}   budget ${times(heapBudget)}: ${verdict(growth <= heapBudget)}`,
      `    resident ${megabytes(before.rss)}   ${megabytes(after.rss)}   ${times(after.rss / before.rss)}`,
    ].join('\n'),
    isKept: ratio <= ratioBudget && growth <= heapBudget,
  };
};

import { badInput } from '@care-graph/kernel/domain/fault';
import { exponentOf, type Money, moneyFrom } from '@care-graph/kernel/domain/money';
import { requireLine } from '@care-graph/kernel/domain/required-text';

/** Far beyond what anything here costs, and far below what a column of the database can sum up. */
const mostDigits = 10;

const mostLines = 50;

const longestLine = 200;

/** What a price that somebody puts down has to be, in words. */
export const priceWords = `The amount is more than 0 and has up to ${mostDigits} digits before the point, with no more decimals than its currency has.`;

/** The price that somebody puts down; undefined where it is none that can be asked for. */
export const priceFrom = (asked: {
  readonly amount: string;
  readonly currency: string;
}): Money | undefined => {
  const price = moneyFrom(asked.amount, asked.currency);
  const limit = 10n ** BigInt(mostDigits + (exponentOf(asked.currency) ?? 0));
  return price && price.minor > 0n && price.minor < limit ? price : undefined;
};

/** A list of prices that a customer can read, and the database can keep. */
export const requireReadableLines = (
  lines: readonly { readonly text: string }[],
  list: string,
): void => {
  if (lines.length > mostLines)
    throw badInput(`${list} has ${mostLines} lines at most: sum some up.`, 'input', list);
  for (const [place, { text }] of lines.entries())
    requireLine(text, longestLine, 'input', list, String(place), 'text');
};

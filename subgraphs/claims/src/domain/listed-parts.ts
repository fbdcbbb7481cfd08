import type { ComponentCheck } from './assessment';
import type { ExpectedComponent } from './claim';
import { isController } from './service-lines';

/** What somebody who took a unit in wrote down of its parts. */
export interface ListedParts {
  readonly components: readonly { readonly componentCode: string; readonly quantity: number }[];
  readonly hasController: boolean;
}

/** What is wrong with one entry of a list, and what would be right. */
interface ListMistake {
  readonly place: number;
  readonly field: 'componentCode' | 'quantity';
  readonly message: string;
}

type Entry = ListedParts['components'][number];

const codesOf = (expected: readonly ExpectedComponent[]): string =>
  expected.map(({ code }) => code).join(', ') || 'no parts';

const codeMistake = (
  { componentCode }: Entry,
  place: number,
  { components }: ListedParts,
  expected: readonly ExpectedComponent[],
): string | undefined => {
  if (expected.every(({ code }) => code !== componentCode))
    return `The claim asks for ${codesOf(expected)}: whatever else came belongs into the note.`;
  return components.findIndex((one) => one.componentCode === componentCode) < place
    ? 'A part is named once, with how many of it came.'
    : undefined;
};

const countMistake = (
  { componentCode, quantity }: Entry,
  { hasController }: ListedParts,
  expected: readonly ExpectedComponent[],
): string | undefined => {
  const most = expected.find(({ code }) => code === componentCode)?.quantity ?? 0;
  if (quantity > most)
    return `The claim asks for ${most} of it: whatever else came belongs into the note.`;
  return isController(componentCode) && quantity > 0 !== hasController
    ? 'hasController says otherwise of the remote controller: send both alike, or name it there alone.'
    : undefined;
};

/** The first entry that is none of the parts asked for, is there twice, counts too many, or belies the controller. */
export const listMistake = (
  listed: ListedParts,
  expected: readonly ExpectedComponent[],
): ListMistake | undefined => {
  for (const [place, entry] of listed.components.entries()) {
    const wrongCode = codeMistake(entry, place, listed, expected);
    if (wrongCode) return { place, field: 'componentCode', message: wrongCode };
    const wrongCount = countMistake(entry, listed, expected);
    if (wrongCount) return { place, field: 'quantity', message: wrongCount };
  }
  return undefined;
};

/** Whether the remote controller came is told beside the list, and stands where the list leaves it out. */
const unlisted = ({ code, quantity }: ExpectedComponent, { hasController }: ListedParts): number =>
  isController(code) && hasController ? quantity : 0;

/** The parts that came beside those that the cover asks for (R-CMP-15, R-ORR-04). */
export const componentChecks = (
  expected: readonly ExpectedComponent[],
  listed: ListedParts,
): readonly ComponentCheck[] =>
  expected.map((part) => ({
    code: part.code,
    expected: part.quantity,
    received:
      listed.components.find(({ componentCode }) => componentCode === part.code)?.quantity ??
      unlisted(part, listed),
  }));

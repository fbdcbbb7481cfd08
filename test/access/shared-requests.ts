import type { Reply } from '../support/graph';
import { there } from '../support/there';
import type { Rivals } from './rivals';

export type Who = keyof Rivals['asks'];

/** Texts that many may send: what they are answered depends on who they are, and on nothing else. */
export const sharedTexts = ({ names: { first, second } }: Pick<Rivals, 'names'>): readonly string[] => [
  `{ serviceContract(id: "${first.contract}") { id contractNumber claims { totalCount nodes { id claimNumber } } } }`,
  `{ claim(id: "${second.claim}") { id claimNumber status contract { contractNumber } } }`,
  '{ me { id email contracts { nodes { id } } } }',
  '{ partnerAccount { id name codes(first: 3) { nodes { id } } } }',
  '{ claims(first: 5) { totalCount nodes { id claimNumber } } }',
  `{ one: serviceContract(id: "${first.contract}") { partner { name } } __type(name: "Partner") { fields { name } } }`,
]; // prettier-ignore

type Answer = Reply<unknown>;

/** What each of them is answered when nobody else asks. */
export const alone = async (
  { asks }: Rivals,
  whos: readonly Who[],
  text: string,
): Promise<ReadonlyMap<Who, Answer>> => {
  const answers = new Map<Who, Answer>();
  for (const who of whos) answers.set(who, await asks[who](`# ${who} alone\n${text}`));
  return answers;
};

/** Has everybody ask the same at the same time; answers who was answered otherwise than alone. */
export const together = async (
  rivals: Rivals,
  whos: readonly Who[],
  { text, requests }: { readonly text: string; readonly requests: number },
): Promise<readonly string[]> => {
  const expected = await alone(rivals, whos, text);
  // Neighbours are never the same, and every pair of them comes about.
  const order = Array.from({ length: requests }, (_, index) =>
    there(
      whos[(index * (1 + (Math.floor(index / whos.length) % (whos.length - 1)))) % whos.length],
    ),
  );
  const answers = await Promise.all(
    order.map(async (who) => [who, await rivals.asks[who](text)] as const),
  );
  return answers.flatMap(([who, answer]) =>
    withoutPlaces(answer) === withoutPlaces(expected.get(who))
      ? []
      : [`${who}: ${JSON.stringify(answer)}`],
  );
};

/** An answer without the places in the text that its errors name, which a line more moves. */
export const withoutPlaces = (answer: Answer | undefined): string =>
  JSON.stringify(answer, (key, value: unknown) => (key === 'locations' ? undefined : value));

export const ordersOf = <Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] =>
  things.length < 2
    ? [things]
    : things.flatMap((first) =>
        ordersOf(things.filter((thing) => thing !== first)).map((rest) => [first, ...rest]),
      );

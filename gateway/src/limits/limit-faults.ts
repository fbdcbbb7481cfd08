import { Fault } from '@care-graph/kernel/domain/fault';
import type { Limits } from './limits';
import type { OperationSize } from './operation-size';
import type { TextSize } from './text-size';

const over = (text: string): Fault => new Fault('REQUEST_TOO_LARGE', text);

export const tooManyBytes = ({ bodyBytes }: Limits, found: number | undefined): Fault =>
  over(
    found === undefined
      ? `The request body is over the limit of ${bodyBytes} bytes.`
      : `The request body has ${found} bytes, the limit is ${bodyBytes}.`,
  );

export const tooNested = (limit: number): Fault =>
  over(`The request body has lists and objects too deep inside each other, the limit is ${limit}.`);

/** So many tokens are counted, to say how far a document is over the limit. */
export const countedTokens = ({ tokens }: Limits): number => 4 * tokens;

export const tooManyTokens = (limits: Limits, found: number): Fault => {
  const more = found < countedTokens(limits) ? '' : 'at least ';
  return over(`The document has ${more}${found} tokens, the limit is ${limits.tokens}.`);
};

/** What is said of what is over each of the limits, in the order in which they are looked at. */
type Words<Measure extends keyof Limits> = readonly (readonly [
  Measure,
  (found: number) => string,
])[];

/** The first limit that is exceeded, so that a caller reads one sentence. */
const firstOver = <Measure extends keyof Limits>(
  words: Words<Measure>,
  limits: Limits,
  size: Readonly<Record<Measure, number>>,
): Fault | undefined => {
  const exceeded = words.find(([name]) => size[name] > limits[name]);
  if (!exceeded) return undefined;
  const [name, say] = exceeded;
  return over(`${say(size[name])}, the limit is ${limits[name]}.`);
};

const ofTexts: Words<keyof TextSize> = [
  ['operations', (found) => `The document has ${found} operations`],
  ['variables', (found) => `An operation declares ${found} variables`],
  ['directives', (found) => `One place in the document has ${found} directives`],
  ['repeats', (found) => `One field is asked for ${found} times in the same place`],
];

export const textFault = (limits: Limits, size: TextSize): Fault | undefined =>
  firstOver(ofTexts, limits, size);

/** How much the values of a request are, those that are written into its document among them. */
export interface ValueSize {
  readonly valueDepth: number;
  readonly variables: number;
}

const ofOperations: Words<keyof OperationSize> = [
  ['depth', (found) => `The operation is ${found} fields deep`],
  ['rootFields', (found) => `The operation has ${found} root fields`],
  ['aliases', (found) => `The operation has ${found} aliases`],
  ['selections', (found) => `The operation has ${found} selections, its fragments spread out`],
];

const ofValues: Words<keyof ValueSize> = [
  ['valueDepth', (found) => `The request has lists and objects ${found} deep inside each other`],
  ['variables', (found) => `The request brings ${found} variables`],
];

export const operationFault = (limits: Limits, size: OperationSize): Fault | undefined =>
  firstOver(ofOperations, limits, size);

export const valueFault = (limits: Limits, size: ValueSize): Fault | undefined =>
  firstOver(ofValues, limits, size);

/** Validation gives up on fields that would take it too long to compare; what it says then helps nobody. */
export const givenUpFault = (message: string): Fault | undefined =>
  message === 'Validation aborted.'
    ? over(
        'The document asks for the same fields in too many places to be compared. Ask for each once.',
      )
    : undefined;

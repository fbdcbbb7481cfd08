import { Fault } from '@care-graph/kernel/domain/fault';
import type { Limits } from './limits';
import type { OperationSize } from './operation-size';

const over = (text: string): Fault => new Fault('REQUEST_TOO_LARGE', text);

export const tooManyBytes = ({ bodyBytes }: Limits, found: number | undefined): Fault =>
  over(
    found === undefined
      ? `The request body is over the limit of ${bodyBytes} bytes.`
      : `The request body has ${found} bytes, the limit is ${bodyBytes}.`,
  );

export const tooManyTokens = ({ tokens }: Limits, found: number): Fault =>
  over(`The document has ${found} tokens, the limit is ${tokens}.`);

/** What is said of an operation that is over each of the limits, in the order in which they are looked at. */
const words: readonly (readonly [keyof OperationSize | 'valueDepth', (found: number) => string])[] =
  [
    ['depth', (found) => `The operation is ${found} fields deep`],
    ['rootFields', (found) => `The operation has ${found} root fields`],
    ['aliases', (found) => `The operation has ${found} aliases`],
    ['selections', (found) => `The operation has ${found} selections, its fragments spread out`],
    ['valueDepth', (found) => `The request has lists and objects ${found} deep inside each other`],
  ];

/** The first limit that a request is over, so that a caller reads one sentence. */
export const operationFault = (
  limits: Limits,
  size: OperationSize & { readonly valueDepth: number },
): Fault | undefined => {
  const exceeded = words.find(([name]) => size[name] > limits[name]);
  if (!exceeded) return undefined;
  const [name, say] = exceeded;
  return over(`${say(size[name])}, the limit is ${limits[name]}.`);
};

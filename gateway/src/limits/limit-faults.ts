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

/** The first limit that an operation is over, so that a caller reads one sentence. */
export const operationFault = (limits: Limits, size: OperationSize): Fault | undefined => {
  if (size.depth > limits.depth) {
    return over(`The operation is ${size.depth} fields deep, the limit is ${limits.depth}.`);
  }
  if (size.rootFields > limits.rootFields) {
    return over(
      `The operation has ${size.rootFields} root fields, the limit is ${limits.rootFields}.`,
    );
  }
  if (size.aliases > limits.aliases) {
    return over(`The operation has ${size.aliases} aliases, the limit is ${limits.aliases}.`);
  }
  return undefined;
};

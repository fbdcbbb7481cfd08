import pino, { type DestinationStream, type Logger } from 'pino';
import { withoutPersonalData, withoutValues } from './withheld';

export type Log = Logger;

const messageOf = (first: unknown): string | undefined => {
  const error = first instanceof Error ? first : (first as { err?: unknown } | undefined)?.err;
  return error instanceof Error ? withoutValues(error.message) : undefined;
};

/** What a line is made of, in words without values; a line without words takes those of its error. */
const saidOf = ([first, ...words]: readonly unknown[]): readonly unknown[] => {
  const [facts, ...rest] = [first, ...(words.length > 0 ? words : [messageOf(first)])].map(
    (said) => (typeof said === 'string' ? withoutValues(said) : said),
  );
  return [facts instanceof Error ? { err: facts } : facts, ...rest];
};

type Child = (this: Log, facts: object, options?: object) => Log;

/** Pino formats what a line is handed and leaves what a child is handed as it is. */
const withCleanChildren = (log: Log): Log => {
  const child = Reflect.get(log, 'child') as unknown as Child;
  const clean: Child = function (facts, options) {
    return child.call(this, withoutPersonalData(facts), options);
  };
  return Object.assign(log, { child: clean });
};

/** A log of JSON lines, on standard error unless told otherwise, without personal data at whatever depth it was handed in. */
export const makeLog = (
  /** The process; what it holds several of, a child log names as `part`. */
  name: string,
  level = 'info',
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log =>
  withCleanChildren(
    pino(
      {
        level,
        base: { process: name },
        formatters: { log: withoutPersonalData },
        hooks: {
          logMethod(inputs, method) {
            method.apply(this, saidOf(inputs) as typeof inputs);
          },
        },
        // Errors are told by `withoutPersonalData`, wherever they stand.
        serializers: { err: (told: unknown) => told },
      },
      destination,
    ),
  );

import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Fault, faults } from '../domain/fault';

const isOurs = (code: unknown): boolean => typeof code === 'string' && Object.hasOwn(faults, code);

const faultBehind = (error: unknown): Fault | undefined => {
  if (error instanceof Fault) return error;
  return error instanceof GraphQLError ? faultBehind(error.originalError) : undefined;
};

/** What both kinds of shown errors say. */
interface Shown {
  readonly code: unknown;
  readonly message: string;
  readonly field?: unknown;
  readonly retryAfterSeconds?: unknown;
}

/** A fault of ours, or an error of GraphQL's own that clients know by its code; undefined for a bug. */
const shownOf = (formatted: GraphQLFormattedError, error: unknown): Shown | undefined => {
  const fault = faultBehind(error);
  if (fault) return fault;
  const { code, field, retryAfterSeconds } = formatted.extensions ?? {};
  return isOurs(code) && code !== 'INTERNAL_SERVER_ERROR'
    ? { code, message: formatted.message, field, retryAfterSeconds }
    : undefined;
};

const placeOf = ({ locations, path }: GraphQLFormattedError) => ({
  ...(locations ? { locations } : {}),
  ...(path ? { path } : {}),
});

/**
 * Shows faults and GraphQL's own errors as they are; anything else is a bug, of which the caller gets
 * a reference and the log the rest.
 */
export const maskErrors =
  (report: (reference: string, error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const shown = shownOf(formatted, error);
    if (shown) {
      const { code, message, field, retryAfterSeconds } = shown;
      const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
      const extensions = { code, ...(field ? { field } : {}), ...wait };
      return { message, ...placeOf(formatted), extensions };
    }
    const reference = randomUUID();
    report(reference, error);
    return {
      message: `${faults.INTERNAL_SERVER_ERROR} Reference: ${reference}.`,
      ...placeOf(formatted),
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };

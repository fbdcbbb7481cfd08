import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Fault, faults } from '../domain/fault';

const isOurs = (code: unknown): boolean => typeof code === 'string' && Object.hasOwn(faults, code);

const faultBehind = (error: unknown): Fault | undefined => {
  if (error instanceof Fault) return error;
  return error instanceof GraphQLError ? faultBehind(error.originalError) : undefined;
};

/**
 * Shows faults and GraphQL's own errors as they are; anything else is a bug, of which the caller gets
 * a reference and the log the rest.
 */
export const maskErrors =
  (report: (reference: string, error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const fault = faultBehind(error);
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (fault) {
      const { code, message, field } = fault;
      return { message, ...place, extensions: { code, ...(field ? { field } : {}) } };
    }
    const code = formatted.extensions?.['code'];
    if (isOurs(code) && code !== 'INTERNAL_SERVER_ERROR') {
      const field = formatted.extensions?.['field'];
      return {
        message: formatted.message,
        ...place,
        extensions: { code, ...(field ? { field } : {}) },
      };
    }
    const reference = randomUUID();
    report(reference, error);
    return {
      message: `${faults.INTERNAL_SERVER_ERROR} Reference: ${reference}.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
    };
  };

import type { Fault } from '@care-graph/kernel/domain/fault';
import type { Request, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { Observed } from '../access/observed';

const json = 'application/json';
const mediaTypes = [json, 'application/graphql-response+json'];

/** The media type in which a client reads answers; undefined where it reads none of ours. */
export const answerType = (request: Request): string | undefined =>
  request.accepts(mediaTypes) || undefined;

/** Answers errors in the shape of GraphQL and in the type that was asked for, so that a client reads all errors the same way. */
export const answerErrors = (
  response: Response,
  status: number,
  errors: readonly GraphQLFormattedError[],
): void => {
  const type = answerType(response.req) ?? json;
  response
    .status(status)
    .set('content-type', `${type}; charset=utf-8`)
    .send(JSON.stringify({ errors }));
};

export const answerFault = (response: Response, status: number, { code, message }: Fault): void => {
  const observed = response.locals['observed'] as Observed | undefined;
  if (observed) observed.outcome = code;
  answerErrors(response, status, [{ message, extensions: { code } }]);
};

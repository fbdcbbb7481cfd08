import { Fault } from '@care-graph/kernel/domain/fault';
import type { RequestHandler } from 'express';
import { answerFault } from './fault-answer';

/** Names under which a careless program finds what every object has. */
const prototypeNames = ['__proto__', 'constructor', 'prototype'];

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The first such name among the keys of a body; looked for level by level, so that no body is too deep. */
const prototypeNameIn = (body: unknown): string | undefined => {
  let level = [body].filter(isNested);
  while (level.length > 0) {
    const found = level.flatMap((one) => prototypeNames.filter((name) => Object.hasOwn(one, name)));
    if (found.length > 0) return found[0];
    level = level.flatMap((one) => Object.values(one) as unknown[]).filter(isNested);
  }
  return undefined;
};

const faultOf = (body: unknown): Fault | undefined => {
  if (Array.isArray(body))
    return new Fault(
      'BAD_REQUEST',
      'There is no batching here: send each operation in a request of its own.',
    );
  const name = prototypeNameIn(body);
  return name === undefined
    ? undefined
    : new Fault('BAD_REQUEST', `The body has a key ${name}, which nothing here has: leave it out.`);
};

/** Refuses what is JSON and yet no request of GraphQL over HTTP. */
export const bodyForm: RequestHandler = (request, response, next) => {
  const fault = faultOf(request.body);
  if (fault) answerFault(response, 400, fault);
  else next();
};

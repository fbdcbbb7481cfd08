import type { Fault } from '@care-graph/kernel/domain/fault';
import type { Response } from 'express';

/** Answers a fault in the shape of GraphQL, so that a client reads all errors the same way. */
export const answerFault = (response: Response, status: number, { code, message }: Fault): void => {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};

import cors from 'cors';
import type { RequestHandler } from 'express';
import { clientHeaders } from '../documents/client-name';

const hoursS = 2 * 60 * 60;

/** Lets the scripts of listed sites ask and read; of cookies there are none, so that none are let through. */
export const otherOrigins = (allowed: readonly string[]): RequestHandler => {
  const handle = cors({
    origin: (origin, say) => {
      say(null, origin !== undefined && allowed.includes(origin));
    },
    methods: ['GET', 'POST', 'PUT'],
    allowedHeaders: [
      'Authorization',
      'Content-Type',
      'X-Api-Key',
      'Apollo-Require-Preflight',
      'X-Apollo-Operation-Name',
      'If-None-Match',
      ...clientHeaders,
    ],
    exposedHeaders: ['ETag', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'],
    credentials: false,
    maxAge: hoursS,
  });
  return (request, response, next) => {
    response.vary('Origin');
    handle(request, response, next);
  };
};

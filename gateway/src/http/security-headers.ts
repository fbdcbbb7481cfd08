import type { RequestHandler } from 'express';
import helmet from 'helmet';

const yearS = 365 * 24 * 60 * 60;

/** An answer is data: a browser that shows it as a page loads nothing, runs nothing and is in no frame. */
const forAnswers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' },
  strictTransportSecurity: false,
});

/** For this host alone: what its neighbours in the domain do is not ours to say. */
const overHttps = helmet.strictTransportSecurity({ maxAge: yearS, includeSubDomains: false });

/**
 * What browsers are told with every answer. That the host is only to be asked over https is said over https,
 * and not in development, where a browser would keep it for every other server of localhost.
 */
export const securityHeaders = (isDevelopment: boolean): RequestHandler[] => [
  forAnswers,
  (request, response, next) => {
    if (request.secure && !isDevelopment) overHttps(request, response, next);
    else next();
  },
];

import { createHash } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { Fault } from '@care-graph/kernel/domain/fault';
import type { Request, RequestHandler } from 'express';
import { answerFault } from './fault-answer';

const defaultQuery = `# The README has a walk to paste. Public data needs
# no token; else put one into the headers below:
# { "Authorization": "Bearer <token>" }, made by
# npm run --silent token -- customer
{
  __typename
}
`;

interface Page {
  readonly html: Buffer;
  readonly policy: string;
}

/** The page's own script by its hash, its styles and workers, and requests to where it came from; nothing else. */
const policyFor = (html: string): string => {
  const script = html.slice(
    html.indexOf('<script>') + '<script>'.length,
    html.lastIndexOf('</script>'),
  );
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

/** Everything the page needs is in its 9 MB: it is made at the first request and kept. */
const makePage = (): Page => {
  const html = renderGraphiQL({
    title: 'Care Graph',
    endpoint: '/graphql',
    favicon: 'data:,',
    defaultQuery,
  });
  return { html: Buffer.from(html), policy: policyFor(html) };
};

/** A browser's visit: its address bar asks for a page first of all. */
const isVisit = (request: Request): boolean =>
  request.method === 'GET' &&
  request.accepts(['application/json', 'application/graphql-response+json', 'text/html']) ===
    'text/html';

/** Gives browsers GraphiQL in development, and a plain answer in production. */
export const graphiql = (isDevelopment: boolean): RequestHandler => {
  let page: Page | undefined;
  return (request, response, next) => {
    if (!isVisit(request)) {
      next();
    } else if (isDevelopment) {
      page ??= makePage();
      response.set('content-security-policy', page.policy);
      response.type('html').send(page.html);
    } else {
      answerFault(
        response,
        404,
        new Fault('BAD_REQUEST', 'There is no page here: send operations with POST.'),
      );
    }
  };
};

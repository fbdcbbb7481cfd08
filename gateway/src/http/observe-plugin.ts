import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestIdentity } from '../engine/request-identity';

const digestOf = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Tells the access log which document was asked for and what came of it. */
export const observePlugin: ApolloServerPlugin<RequestIdentity> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveSource: ({ source, contextValue: { documentMode, observed } }) => {
        if (documentMode === 'LOG_UNKNOWN') observed.documentDigest = digestOf(source);
        return Promise.resolve();
      },
      didResolveOperation: ({ operationName, contextValue: { observed } }) => {
        observed.documentName = operationName;
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body }, contextValue: { observed } }) => {
        const [first] = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        const code = first?.extensions?.['code'];
        if (first) observed.outcome = typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
        return Promise.resolve();
      },
    }),
};

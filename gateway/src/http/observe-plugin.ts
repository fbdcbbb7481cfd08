import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestIdentity } from '../engine/request-identity';

/** Tells the access log which document was asked for, by name and digest, and what came of it. */
export const observePlugin: ApolloServerPlugin<RequestIdentity> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveSource: ({ queryHash, contextValue: { observed } }) => {
        // Apollo's hash of a text is the SHA-256 by which documents are published.
        observed.documentDigest = `sha256:${queryHash}`;
        return Promise.resolve();
      },
      didResolveOperation: ({ operationName, contextValue: { observed } }) => {
        observed.documentName = operationName;
        return Promise.resolve();
      },
      executionDidStart: ({ contextValue: { observed } }) => {
        observed.isRun = true;
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

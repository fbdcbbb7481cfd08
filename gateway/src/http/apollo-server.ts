import '../telemetry-off';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { maskErrors } from '@care-graph/kernel/graphql/mask-errors';
import type { Log } from '@care-graph/kernel/runtime/log';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { apolloLog } from '../apollo-log';
import type { RequestIdentity } from '../engine/request-identity';
import { givenUpFault, countedTokens, tooManyTokens } from '../limits/limit-faults';
import { limitPlugin } from '../limits/limit-plugin';
import type { Limits } from '../limits/limits';
import { operationKindPlugin } from './operation-kind-plugin';
import { tokensIn } from '../limits/operation-size';
import { textSizeRule } from '../limits/text-size-rule';
import { observePlugin } from './observe-plugin';

export interface ApolloServerParts {
  readonly gateway: GatewayInterface;
  /** What is looked at beside the limits once an operation is known to be valid. */
  readonly plugins: readonly ApolloServerPlugin<RequestIdentity>[];
  readonly limits: Limits;
  readonly isDevelopment: boolean;
  readonly log: Log;
}

/** Nothing is sent to Apollo, whatever APOLLO_KEY says, and the page for browsers is ours. */
const withoutApolloStudio = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

const unwrap = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error;

/** The parser stops at the limit and calls it a syntax error; the caller hears which limit it was. */
const tokenFault = (error: unknown, limits: Limits) => {
  const text = error instanceof GraphQLError ? error.source?.body : undefined;
  const found = text === undefined ? 0 : tokensIn(text, countedTokens(limits));
  return found > limits.tokens ? tooManyTokens(limits, found) : undefined;
};

const noIntrospection =
  'There is no introspection here: take the SDL of your audience, as it was published with this graph.';

/** Apollo tells whoever asks for the schema how its server would be changed to give it. */
const isAboutSchema = ({ extensions }: GraphQLFormattedError): boolean =>
  extensions?.['validationErrorCode'] === 'INTROSPECTION_DISABLED';

const formatError = ({ limits, log }: ApolloServerParts) => {
  const mask = maskErrors((reference, error) => {
    log.error({ reference, err: unwrap(error) }, 'a request failed');
  });
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const isUnparsed = formatted.extensions?.['code'] === 'GRAPHQL_PARSE_FAILED';
    const fault = isUnparsed ? tokenFault(error, limits) : givenUpFault(formatted.message);
    if (fault) return mask({ message: fault.message }, fault);
    return mask(
      isAboutSchema(formatted) ? { ...formatted, message: noIntrospection } : formatted,
      error,
    );
  };
};

/** Apollo Server in front of our gateway: HTTP, parsing, validation and the shape of answers are its work. */
export const apolloServer = (parts: ApolloServerParts): ApolloServer<RequestIdentity> => {
  const { gateway, plugins, limits, isDevelopment, log } = parts;
  return new ApolloServer<RequestIdentity>({
    gateway,
    introspection: isDevelopment,
    hideSchemaDetailsFromClientErrors: !isDevelopment,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [textSizeRule(limits)],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: apolloLog(log),
    formatError: formatError(parts),
    plugins: [
      ...withoutApolloStudio,
      observePlugin,
      operationKindPlugin,
      limitPlugin(limits),
      ...plugins,
    ],
  });
};

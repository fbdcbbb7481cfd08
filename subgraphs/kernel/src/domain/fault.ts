/** Every `extensions.code` a client may meet, and what to do about it. Adding one is an API change. */
export const faults = {
  GRAPHQL_PARSE_FAILED: 'The text is not GraphQL. Mend the syntax at the place named.',
  GRAPHQL_VALIDATION_FAILED: 'The operation does not fit the schema. Mend what the message names.',
  BAD_USER_INPUT: 'The request has a value the schema does not allow. Fix it before sending again.',
  BAD_REQUEST:
    'The HTTP request is not one that GraphQL over HTTP knows. Mend it before sending again.',
  PERSISTED_QUERY_NOT_FOUND:
    'No operation of this hash is known for this client. Send the text with the hash, as Apollo’s clients do by themselves; what a build hashed in another form has to be published first.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has several operations, or none of that name. Name one.',
  REQUEST_TOO_LARGE:
    'The body or the operation is over a limit that the message names. Ask for less at once.',
  COST_LIMIT:
    'The operation alone costs more than this caller has in a minute. Ask for less at once.',
  RATE_LIMITED:
    'This caller is over a limit that the message names. Wait as long as Retry-After says, or `extensions.retryAfterSeconds` where it stands.',
  PERSISTED_DOCUMENT_REQUIRED:
    'Only published documents are run for this caller. Send the id of one.',
  PERSISTED_DOCUMENT_NOT_FOUND:
    'No document of this id or name can be run by this client. Publish it, or send the id of another one.',
  PERSISTED_DOCUMENT_INVALID:
    'The document was published and does not fit the schema any more. Publish a new version of it.',
  UNAUTHENTICATED: 'No valid identity came with the request. Sign in.',
  UNAUTHORIZED_FIELD_OR_TYPE: 'This identity may not use that field. Sending again will not help.',
  CONFLICT:
    'Somebody else changed it first, or the key was used with another input. Read again, then decide.',
  SUBGRAPH_UNAVAILABLE: 'A part of the system did not answer in time. Retry with backoff.',
  INTERNAL_SERVER_ERROR: 'A bug on our side. Quote the reference when you report it.',
} as const satisfies Record<string, string>;

export type FaultCode = keyof typeof faults;

/** Something the caller's program did wrong, or a part that is down; thrown, never returned. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
    /** Path of the value that is wrong, from the arguments of the field on, when there is one. */
    readonly field?: readonly string[],
    /** After how many seconds to send it again, where waiting helps. */
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
    this.name = 'Fault';
  }
}

/** A credential that nobody was given: whoever sends many of them is guessing. */
export class UnknownCredential extends Fault {
  constructor(message: string) {
    super('UNAUTHENTICATED', message);
  }
}

export const badInput = (message: string, ...field: readonly string[]): Fault =>
  new Fault('BAD_USER_INPUT', message, field);

/** The caller is over a limit of the programme's own. */
export const rateLimited = (message: string, retryAfterSeconds: number): Fault =>
  new Fault('RATE_LIMITED', message, undefined, retryAfterSeconds);

export const conflict = (message: string, ...field: readonly string[]): Fault =>
  new Fault('CONFLICT', message, field);

/** Throws unless the caller has seen the version that stands; a caller that names none skips the comparison. */
export const requireVersion = (expected: number | null | undefined, current: number): void => {
  if (expected === null || expected === undefined || expected === current) return;
  throw conflict(
    `expectedVersion is ${expected}, the current version is ${current}: read it again, then decide.`,
    'input',
    'expectedVersion',
  );
};

import type { DocumentMode, KeyAudience } from './api-key';

/** One variable of a document. */
export interface DocumentVariable {
  readonly name: string;
  /** As GraphQL writes it, such as `[ID!]!`. */
  readonly type: string;
  /** As GraphQL writes it; null for one without a default. */
  readonly defaultValue: string | null;
}

/** What is found out about a text when it is judged. */
export interface DocumentFacts {
  /** The name of its one operation. */
  readonly operationName: string;
  readonly kind: 'query' | 'mutation';
  readonly variables: readonly DocumentVariable[];
  /** The points it is estimated at with its default variables. */
  readonly cost: number;
  /** How many requests to subgraphs its plan makes. */
  readonly fetches: number;
  /** The scopes that it asks for, one list of which is enough; empty where it asks for none. */
  readonly scopes: readonly string[];
}

/** An operation that was checked and published for one client; it never changes. */
export interface PublishedDocument extends DocumentFacts {
  /** `sha256:` and the digest of the text in hexadecimal digits. */
  readonly id: string;
  /** The client it was published for; unknown to every other client. */
  readonly client: string;
  readonly audience: KeyAudience;
  /** The name with its version, such as `BiLossRatioV1`; one text of a client has it. */
  readonly name: string;
  readonly body: string;
  readonly publishedAt: Date;
  /** When it was retired; null while it can be run. */
  readonly retiredAt: Date | null;
}

/** A client that documents are published for. */
export interface DocumentClient {
  readonly name: string;
  readonly audience: KeyAudience;
  readonly mode: DocumentMode;
}

/** A text that is to be published, and how its client asks for it. */
export interface WantedDocument {
  /** The name with its version; undefined where the operation's own name is to be numbered. */
  readonly name?: string | undefined;
  readonly body: string;
  /** The id under which a manifest has it, such as a digest of another kind; undefined for none. */
  readonly alias?: string | undefined;
}

const versioned = /V\d+$/;

/** Whether an operation's own name tells its version: such a name is for one text, for ever. */
export const isVersioned = (operationName: string): boolean => versioned.test(operationName);

/** The next free name of an operation whose own name tells no version: `Home` becomes `HomeV1`, then `HomeV2`. */
export const nextVersion = (operationName: string, taken: readonly string[]): string => {
  const numbers = taken.flatMap((name) =>
    name.startsWith(`${operationName}V`) && versioned.test(name)
      ? Number(name.slice(operationName.length + 1))
      : [],
  );
  return `${operationName}V${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
};

/** How clients are called: lower case, for the header and the claim by which a request names its own. */
export const clientForm = /^[a-z0-9][a-z0-9._-]{0,62}$/;

/** The clients of those who name none of their own, each of one audience. */
const reserved: Readonly<Record<string, KeyAudience>> = {
  public: 'PUBLIC',
  partner: 'PARTNER',
  bi: 'BI',
  staff: 'STAFF',
};

/** The audience that a client's name is kept for; undefined for one that anybody may have. */
export const reservedFor = (client: string): KeyAudience | undefined =>
  Object.hasOwn(reserved, client) ? reserved[client] : undefined;

/** The form of ids under which a manifest has documents. */
export const aliasForm = /^[\w:.@/+=-]{1,200}$/;

const strictness: readonly DocumentMode[] = ['ANY', 'LOG_UNKNOWN', 'PUBLISHED_ONLY'];

/** The stricter of two modes; where there is but one, that one. */
export const stricterMode = (one: DocumentMode, other: DocumentMode | undefined): DocumentMode =>
  other && strictness.indexOf(other) > strictness.indexOf(one) ? other : one;

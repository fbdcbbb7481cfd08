import { hash } from 'node:crypto';
import { Fault } from '@care-graph/kernel/domain/fault';
import { followedBy, type Soon } from '@care-graph/kernel/runtime/soon';
import type { Request, RequestHandler, Response } from 'express';
import type { Caller, DocumentMode } from '../access/caller';
import type { Observed } from '../access/observed';
import { answerFault } from '../http/fault-answer';
import { stricterMode } from '../open-access';
import type { AutomaticDocuments } from './automatic-documents';
import { audienceOf, clientsSaid } from './client-name';
import type { DocumentBook, ServedDocument } from './document-book';
import type { KeptClient } from './document-desk';
import { type AskedBy, givenRequest, serve, type Served } from './given-request';

export interface RequestedDocumentParts {
  readonly book: DocumentBook;
  readonly automatic: AutomaticDocuments;
}

/** An answer instead of an operation. */
interface Refusal {
  readonly status: number;
  readonly fault: Fault;
}

/** What to go on with. */
type Found = Served;

/** Who asks, as which client, and what they may run. */
interface Asking {
  readonly caller: Caller;
  readonly client: string;
  readonly mode: DocumentMode;
}

const refusal = (status: number, code: Fault['code'], message: string): Refusal => ({
  status,
  fault: new Fault(code, message),
});

const isRefusal = (found: Found | Refusal): found is Refusal => 'fault' in found;

const textNotAllowed = refusal(
  403,
  'PERSISTED_DOCUMENT_REQUIRED',
  'Published documents only are run here: send the id of one instead of a text.',
);

/** Apollo's clients know this answer with status 200, and send the text with the hash next. */
const hashNotFound = refusal(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');

const notItsHash = refusal(
  400,
  'BAD_REQUEST',
  'The hash is not the SHA-256 of the text: send the one that is.',
);

const longestSaid = 100;

const notFound = (key: string): Refusal =>
  refusal(
    404,
    'PERSISTED_DOCUMENT_NOT_FOUND',
    `No document ${key.slice(0, longestSaid)} is published for this client: publish it, or send the id of another one.`,
  );

/** A published document that can be run, or why it is not. */
const runnable = (key: string, document: ServedDocument | undefined): Found | Refusal => {
  if (!document) return notFound(key);
  if (document.retiredAt)
    return refusal(
      404,
      'PERSISTED_DOCUMENT_NOT_FOUND',
      `The document ${document.name} was retired at ${document.retiredAt.toISOString()}: use the one that took its place.`,
    );
  if (document.problem)
    return refusal(
      400,
      'PERSISTED_DOCUMENT_INVALID',
      `The document ${document.name} does not fit the schema any more: ${document.problem}. Publish a new version.`,
    );
  return { document };
};

const digestOf = (text: string): string => hash('sha256', text);

/** Turns what a request names into what is run: a document by its id, by Apollo's hash, or the text itself. */
export class DocumentLookUp {
  constructor(private readonly parts: RequestedDocumentParts) {}

  /**
   * As which client somebody asks: the first that documents are published for, else their audience's own. Whoever only
   * says who they are is bound by their audience's own mode too: naming another client leads past no mode. A text is
   * nobody's document, so that nothing is looked for on its account.
   */
  asking(request: Request, response: Response, isText: boolean): Soon<Asking> {
    const caller = response.locals['caller'] as Caller;
    // Before the first reading nobody knows who is bound to what: no text slips through meanwhile.
    return followedBy(this.parts.book.firstRead(), () => this.askingOf(request, caller, isText));
  }

  private askingOf(request: Request, caller: Caller, isText: boolean): Soon<Asking> {
    const { book } = this.parts;
    const audience = audienceOf(caller);
    const own = book.knownClient(caller.audience, audience);
    const look = (name: string): Soon<KeptClient | undefined> =>
      isText ? book.knownClient(name, audience) : book.client(name, audience);
    const first = ([name, ...others]: readonly string[]): Soon<KeptClient | undefined> =>
      name === undefined ? own : followedBy(look(name), (client) => client ?? first(others));
    return followedBy(first(clientsSaid(caller, request.headers)), (client) => {
      const isProved = client?.name === caller.principal.client;
      const floor = isProved ? caller.documentMode : stricterMode(caller.documentMode, own?.mode);
      return {
        caller,
        client: client?.name ?? caller.audience,
        mode: stricterMode(floor, client?.mode),
      };
    });
  }

  find(asked: AskedBy, asking: Asking): Soon<Found | Refusal> {
    const { documentId: key } = asked;
    if (key !== undefined)
      return followedBy(this.published(asking, key), (document) => runnable(key, document));
    if (asked.hash !== undefined) return this.byHash(asked.hash, asked.query, asking);
    return asking.mode === 'PUBLISHED_ONLY' ? textNotAllowed : { text: asked.query };
  }

  private published({ caller, client }: Asking, key: string): Soon<ServedDocument | undefined> {
    return this.parts.book.find(client, audienceOf(caller), key);
  }

  private byHash(digest: string, text: string | undefined, asking: Asking): Soon<Found | Refusal> {
    if (text !== undefined && digestOf(text) !== digest)
      return asking.mode === 'PUBLISHED_ONLY' ? textNotAllowed : notItsHash;
    const remembered = text === undefined ? this.remembered(digest, asking) : undefined;
    if (remembered) return remembered;
    return followedBy(this.published(asking, `sha256:${digest}`), (document) => {
      if (document?.retiredAt === null) return runnable(document.name, document);
      return text === undefined ? hashNotFound : this.registered(digest, text, asking);
    });
  }

  private remembered(digest: string, asking: Asking): Found | undefined {
    if (asking.mode !== 'ANY') return undefined;
    const text = this.parts.automatic.get(ownerOf(asking), digest);
    return text === undefined ? undefined : { text };
  }

  private registered(digest: string, text: string, asking: Asking): Refusal | Found {
    if (asking.mode === 'PUBLISHED_ONLY') return textNotAllowed;
    if (asking.mode === 'ANY') this.parts.automatic.put(ownerOf(asking), digest, text);
    return { text };
  }
}

/** Whose place for registered texts it is: each caller's own, as each of their clients. */
const ownerOf = ({ caller: { budgetKey }, client }: Asking): string => `${budgetKey}\n${client}`;

const observe = (response: Response, { client, mode }: Asking, found: Found | Refusal): void => {
  const observed = response.locals['observed'] as Observed;
  observed.client = client;
  observed.isUnknown = mode === 'LOG_UNKNOWN' && 'text' in found;
};

/** A registry that does not answer is said to be down; anything else is left to whoever masks what is unknown. */
const answeringFaults = (response: Response, run: () => Soon<void>): Soon<void> => {
  const soon = run();
  if (!(soon instanceof Promise)) return soon;
  return soon.catch((error: unknown) => {
    if (!(error instanceof Fault)) throw error;
    answerFault(response, 503, error);
  });
};

/** Puts the text of the document that a request names in the place of its name, or says why it is not run. */
export const requestedDocument = (parts: RequestedDocumentParts): RequestHandler => {
  const lookUp = new DocumentLookUp(parts);
  return (request, response, next) => {
    const given = givenRequest(request);
    if (given instanceof Fault) {
      answerFault(response, 400, given);
      return undefined;
    }
    const goOn = (asking: Asking, found: Found | Refusal): void => {
      observe(response, asking, found);
      if (isRefusal(found)) {
        answerFault(response, found.status, found.fault);
        return;
      }
      const fault = serve(request, response, given, found);
      if (fault) answerFault(response, 400, fault);
      else next();
    };
    const isText = given.asked.documentId === undefined && given.asked.hash === undefined;
    return answeringFaults(response, () =>
      followedBy(lookUp.asking(request, response, isText), (asking) =>
        followedBy(lookUp.find(given.asked, asking), (found) => {
          goOn(asking, found);
        }),
      ),
    );
  };
};

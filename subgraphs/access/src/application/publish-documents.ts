import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refused,
  refusedBy,
  saying,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { KeyAudience } from '../domain/api-key';
import { DocumentShelf, type JudgedDocument, type OnShelf } from '../domain/document-shelf';
import type { AccessStores } from '../domain/ports';
import {
  type DocumentClient,
  type PublishedDocument,
  reservedFor,
  type WantedDocument,
} from '../domain/published-document';
import type { AccessWork } from './access-work';
import { requireClient } from './required-client';

export type DocumentRefusalCode = 'INVALID' | 'TOO_COSTLY' | 'NAME_TAKEN' | 'ID_CONFLICT';

/** Documents that one client's build made. */
export interface PublishDocumentsCommand {
  readonly client: string;
  readonly audience: KeyAudience;
  readonly documents: readonly WantedDocument[];
  readonly idempotencyKey?: string | null;
}

/** What a client has from now on. */
export interface Publication {
  readonly id: string;
  readonly client: string;
  /** In the order in which they were wanted. */
  readonly documents: readonly PublishedDocument[];
}

type Refused = Refusal<DocumentRefusalCode>;

interface Problem {
  readonly code: DocumentRefusalCode;
  readonly what: 'body' | 'name' | 'alias';
  readonly detail: string;
}

/** Where in the input a document's text or its name stands. */
export type FieldOf = (place: number, what: 'body' | 'name' | 'alias') => readonly string[];

/** A judged document, and its place among those that are wanted. */
interface Placed extends JudgedDocument {
  readonly place: number;
}

/** The digests that clients' builds make ids of, by their length. */
const digestKinds = { 32: 'md5', 40: 'sha1', 64: 'sha256' } as const;

const isDigestLength = (length: number): length is keyof typeof digestKinds =>
  Object.hasOwn(digestKinds, length);

/** Publishes documents for a client: all of them, or none. */
export class PublishDocuments {
  constructor(private readonly work: AccessWork) {}

  async execute(
    command: PublishDocumentsCommand,
    fieldOf: FieldOf,
    principal: Principal,
  ): Promise<Outcome<Publication, DocumentRefusalCode>> {
    requireClient(command.client);
    const { judged, refusals } = await this.judge(command, fieldOf);
    const request = requestOf('publishDocuments', command, principal);
    return this.work.transact((stores) =>
      answerOnce<Publication, DocumentRefusalCode>(stores.idempotency, request, {
        work: async () => refusedBy(refusals) ?? this.publish(stores, command, { judged, fieldOf }),
        reread: () => this.reread(stores, command),
      }),
    );
  }

  private async judge(
    { documents, audience }: PublishDocumentsCommand,
    fieldOf: FieldOf,
  ): Promise<{ readonly judged: readonly Placed[]; readonly refusals: readonly Refused[] }> {
    const judged: Placed[] = [];
    const refusals: Refused[] = [];
    for (const [place, wanted] of documents.entries()) {
      const { refuse } = refusing(refusals, place, fieldOf);
      const mismatch = this.mismatch(wanted);
      if (mismatch !== undefined) refuse({ code: 'ID_CONFLICT', what: 'alias', detail: mismatch });
      const found = await this.work.judge.judge(wanted.body, audience);
      if ('facts' in found)
        judged.push({ place, wanted, id: this.idOf(wanted), facts: found.facts });
      else for (const problem of found.problems) refuse({ ...problem, what: 'body' });
    }
    return { judged, refusals };
  }

  private idOf({ body }: WantedDocument): string {
    return `sha256:${this.work.digests.of('sha256', body)}`;
  }

  /** An id that looks like a digest has to be the text's own: nobody asks for one text and runs another. */
  private mismatch({ alias = '', body }: WantedDocument): string | undefined {
    const digits = alias.replace(/^sha256:/, '');
    if (!/^[0-9a-f]+$/i.test(digits) || !isDigestLength(digits.length)) return undefined;
    const kind = digestKinds[digits.length];
    const digest = this.work.digests.of(kind, body);
    return digits.toLowerCase() === digest
      ? undefined
      : `${alias} is not the ${kind} of its text, which is ${digest}`;
  }

  private async publish(
    { documents }: AccessStores,
    { client, audience }: PublishDocumentsCommand,
    { judged, fieldOf }: { readonly judged: readonly Placed[]; readonly fieldOf: FieldOf },
  ): Promise<Outcome<Publication, DocumentRefusalCode>> {
    const owner = await documents.lockClient(client);
    const foreign = foreignAudience(client, audience, owner);
    if (foreign) return refused(foreign);
    const shelf = new DocumentShelf(
      { client, audience, now: this.work.clock.now() },
      await onShelf(documents, client, judged),
    );
    const refusals: Refused[] = [];
    for (const one of judged) {
      const { refuse } = refusing(refusals, one.place, fieldOf);
      for (const problem of shelf.put(one)) refuse(problem);
    }
    const refusedFor = refusedBy(refusals);
    if (refusedFor) return refusedFor;
    if (!owner) await documents.addClient({ name: client, audience, mode: 'ANY' });
    await documents.add(client, shelf.newDocuments, shelf.newAliases);
    return made({ id: client, client, documents: await this.revived(documents, shelf, judged) });
  }

  /** What was retired and is published again can be run again. */
  private async revived(
    documents: AccessStores['documents'],
    shelf: DocumentShelf,
    judged: readonly Placed[],
  ): Promise<readonly PublishedDocument[]> {
    const wanted = judged.flatMap(({ id }) => shelf.get(id) ?? []);
    const retired = wanted.filter(({ retiredAt }) => retiredAt !== null);
    if (retired.length > 0) await documents.setRetired(retired, null);
    return wanted.map((document) => ({ ...document, retiredAt: null }));
  }

  private async reread(
    { documents }: AccessStores,
    command: PublishDocumentsCommand,
  ): Promise<Publication> {
    const { client } = command;
    const ids = command.documents.map((wanted) => this.idOf(wanted));
    const found = new Map(
      (await documents.ofClient(client, ids)).map((document) => [document.id, document]),
    );
    return { id: client, client, documents: ids.flatMap((id) => found.get(id) ?? []) };
  }
}

/** A client is of one audience, and one that bears an audience's name of that one. */
const foreignAudience = (
  client: string,
  audience: KeyAudience,
  owner: DocumentClient | undefined,
): Refused | undefined => {
  const owned = owner?.audience ?? reservedFor(client) ?? audience;
  const found = refusal('INVALID' as const, ['audience'], []);
  return owned === audience
    ? undefined
    : saying(found, `the client ${client} is of the audience ${owned}`);
};

/** Gathers refusals of the document at a place. */
const refusing = (refusals: Refused[], place: number, fieldOf: FieldOf) => ({
  refuse: ({ code, what, detail }: Problem): void => {
    refusals.push(saying(refusal(code, fieldOf(place, what), []), detail));
  },
});

const onShelf = async (
  documents: AccessStores['documents'],
  client: string,
  judged: readonly JudgedDocument[],
): Promise<OnShelf> => ({
  documents: await documents.ofClient(
    client,
    judged.map(({ id }) => id),
  ),
  names: await documents.namesOf(
    client,
    judged.flatMap(({ wanted, facts }) => [facts.operationName, wanted.alias ?? []].flat()),
  ),
  aliases: await documents.aliasesOf(
    client,
    judged.flatMap(({ wanted, facts }) => [
      ...(wanted.alias === undefined ? [] : [wanted.alias]),
      ...(wanted.name === undefined ? [] : [wanted.name]),
      facts.operationName,
    ]),
  ),
});

import type { KeyAudience } from './api-key';
import type { DocumentAlias, NamedDocument } from './ports';
import {
  type DocumentFacts,
  isVersioned,
  nextVersion,
  type PublishedDocument,
  type WantedDocument,
} from './published-document';

/** A text that may be published, with its id and what was found out about it. */
export interface JudgedDocument {
  readonly id: string;
  readonly wanted: WantedDocument;
  readonly facts: DocumentFacts;
}

/** What keeps a document off the shelf, and what of it. */
export interface ShelfProblem {
  readonly code: 'NAME_TAKEN' | 'ID_CONFLICT';
  readonly what: 'name' | 'alias';
  readonly detail: string;
}

/** What a client has already of what it wants. */
export interface OnShelf {
  readonly documents: readonly PublishedDocument[];
  readonly names: readonly NamedDocument[];
  readonly aliases: readonly DocumentAlias[];
}

/** For whom documents are published, and when. */
export interface ShelfOwner {
  readonly client: string;
  readonly audience: KeyAudience;
  readonly now: Date;
}

/** The documents of one client: each text once, each name and each id for one text. */
export class DocumentShelf {
  private readonly byId: Map<string, PublishedDocument>;
  private readonly names: Map<string, string>;
  private readonly aliases: Map<string, string>;
  private readonly knownAliases: ReadonlySet<string>;
  private readonly added: PublishedDocument[] = [];

  constructor(
    private readonly owner: ShelfOwner,
    { documents, names, aliases }: OnShelf,
  ) {
    this.byId = new Map(documents.map((document) => [document.id, document]));
    this.names = new Map(names.map(({ name, id }) => [name, id]));
    this.aliases = new Map(aliases.map(({ alias, id }) => [alias, id]));
    this.knownAliases = new Set(this.aliases.keys());
  }

  /** Puts a document on the shelf, or says what is in the way. */
  put(judged: JudgedDocument): readonly ShelfProblem[] {
    const problems = [...this.aliasProblems(judged), ...this.nameProblems(judged)];
    const { alias } = judged.wanted;
    if (alias !== undefined) this.aliases.set(alias, judged.id);
    if (!this.byId.has(judged.id)) this.add(judged);
    return problems;
  }

  get(id: string): PublishedDocument | undefined {
    return this.byId.get(id);
  }

  get newDocuments(): readonly PublishedDocument[] {
    return this.added;
  }

  get newAliases(): readonly DocumentAlias[] {
    return [...this.aliases]
      .filter(([alias]) => !this.knownAliases.has(alias))
      .map(([alias, id]) => ({ alias, id }));
  }

  private aliasProblems({ id, wanted: { alias } }: JudgedDocument): readonly ShelfProblem[] {
    const holder = alias === undefined ? undefined : this.aliases.get(alias);
    if (holder === undefined || holder === id) return [];
    const detail = `${alias ?? ''} is the id of another text of ${this.owner.client}`;
    return [{ code: 'ID_CONFLICT', what: 'alias', detail }];
  }

  /** A text has the name under which it was published first; another one needs a name of its own. */
  private nameProblems(judged: JudgedDocument): readonly ShelfProblem[] {
    const { id, wanted } = judged;
    const known = this.byId.get(id);
    if (known && (wanted.name === undefined || wanted.name === known.name)) return [];
    const name = this.nameFor(judged);
    const holder = this.names.get(name);
    if (known && holder === undefined)
      return [
        { code: 'NAME_TAKEN', what: 'name', detail: `the text is published as ${known.name}` },
      ];
    if (holder === undefined || holder === id) return [];
    return [
      { code: 'NAME_TAKEN', what: 'name', detail: `${name}: give the new text a new version` },
    ];
  }

  private nameFor({ wanted, facts: { operationName } }: JudgedDocument): string {
    if (wanted.name !== undefined) return wanted.name;
    return isVersioned(operationName)
      ? operationName
      : nextVersion(operationName, [...this.names.keys()]);
  }

  private add(judged: JudgedDocument): void {
    const { id, wanted, facts } = judged;
    const { client, audience, now } = this.owner;
    const name = this.nameFor(judged);
    const document = {
      ...facts, id, client, audience, name, body: wanted.body, publishedAt: now, retiredAt: null,
    }; // prettier-ignore
    this.names.set(name, id);
    this.byId.set(id, document);
    this.added.push(document);
  }
}

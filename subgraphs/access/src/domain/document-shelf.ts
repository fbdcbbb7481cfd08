import type { KeyAudience } from './api-key';
import type { DocumentAlias, NamedDocument } from './ports';
import {
  aliasForm,
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

  /** A client asks for documents by id, by name and by what its manifests call them: each is one text's, for ever. */
  private holderOf(key: string): string | undefined {
    return this.aliases.get(key) ?? this.names.get(key) ?? this.byId.get(key)?.id;
  }

  private aliasProblems({ id, wanted: { alias } }: JudgedDocument): readonly ShelfProblem[] {
    if (alias === undefined) return [];
    const problem = (detail: string): readonly ShelfProblem[] => [
      { code: 'ID_CONFLICT', what: 'alias', detail },
    ];
    if (!aliasForm.test(alias))
      return problem('an id has up to 200 letters, digits and the signs _ : . @ / + = -');
    const holder = this.holderOf(alias);
    return holder === undefined || holder === id
      ? []
      : problem(`${alias} stands for another text of ${this.owner.client}`);
  }

  /** A text has the name under which it was published first; another one needs a name of its own. */
  private nameProblems(judged: JudgedDocument): readonly ShelfProblem[] {
    const { id, wanted, facts } = judged;
    const problem = (detail: string): readonly ShelfProblem[] => [
      { code: 'NAME_TAKEN', what: 'name', detail },
    ];
    if (wanted.name !== undefined && wanted.name !== facts.operationName)
      return problem(`it is ${wanted.name}, and the operation’s own is ${facts.operationName}`);
    const known = this.byId.get(id);
    if (!known) return this.taken(id, this.nameFor(judged)) ? problem(this.newVersion(judged)) : [];
    return wanted.name === undefined || wanted.name === known.name
      ? []
      : problem(`the text is published as ${known.name}`);
  }

  private newVersion(judged: JudgedDocument): string {
    return `${this.nameFor(judged)}: give the new text a new version`;
  }

  private taken(id: string, key: string): boolean {
    return (this.holderOf(key) ?? id) !== id;
  }

  private nameFor({ wanted, facts: { operationName } }: JudgedDocument): string {
    if (wanted.name !== undefined) return wanted.name;
    return isVersioned(operationName)
      ? operationName
      : nextVersion(operationName, [...this.names.keys(), ...this.aliases.keys()]);
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

import type { DocumentMode, GrantedKey } from '../access/caller';

/** A document as the gateway serves it. */
export interface KeptDocument {
  /** `sha256:` and the digest of its text. */
  readonly id: string;
  readonly client: string;
  readonly audience: GrantedKey['audience'];
  readonly name: string;
  readonly operationName: string;
  readonly kind: 'query' | 'mutation';
  readonly body: string;
  readonly variables: readonly { readonly name: string }[];
  /** When it was retired; null while it can be run. */
  readonly retiredAt: Date | null;
}

export interface KeptClient {
  readonly name: string;
  readonly audience: GrantedKey['audience'];
  readonly mode: DocumentMode;
}

/** What is published at one moment. */
export interface Published {
  readonly clients: readonly KeptClient[];
  readonly documents: readonly KeptDocument[];
  /** Further ids of documents, as manifests have them. */
  readonly aliases: readonly {
    readonly client: string;
    readonly alias: string;
    readonly documentId: string;
  }[];
}

/** A text that a watched client sent and that was not published for it. */
export interface UnknownDocument {
  readonly client: string;
  readonly digest: string;
  readonly name: string | null;
  readonly runs: number;
  readonly lastRunAt: Date;
}

/** The registry of documents, as the gateway reads it. */
export interface DocumentDesk {
  published(): Promise<Published>;
  /** The client of a name; undefined for one that nothing was ever published for. */
  findClient(name: string): Promise<KeptClient | undefined>;
  /** The document of a client under an id, a further id or its name. */
  find(client: string, key: string): Promise<KeptDocument | undefined>;
  /** What watched clients sent that was not published for them, by client, the most sent first. */
  unknown(): Promise<readonly UnknownDocument[]>;
  /** Has somebody called whenever something was published, retired or set, or may have been. */
  onChange(listener: () => void): void;
}

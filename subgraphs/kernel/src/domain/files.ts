/** What a file has to be when it comes in. */
export interface ExpectedFile {
  /** Under which it is kept: letters, digits and underscores. */
  readonly id: string;
  /** How many bytes it may have at most. */
  readonly maxBytes: number;
  /** The digest of the content as 64 hexadecimal digits; a file whose digest is another one is not kept. */
  readonly sha256?: string;
  /** The media type that the content itself has to show; what was said beside the content is never believed. */
  readonly mediaType?: string;
}

/** What came of putting a file away: only one that is stored is there afterwards. */
export type Arrival = 'STORED' | 'TOO_LARGE' | 'OTHER_CONTENT' | 'OTHER_TYPE';

/** What became of a file that was sent to its place; one that waits is there and has not passed the check yet. */
export type Receipt = Arrival | 'WAITS' | 'INFECTED' | 'NOT_EXPECTED' | 'THERE_ALREADY';

export type FileContent = AsyncIterable<Uint8Array>;

/** A file as it goes out. */
export interface OutgoingFile {
  readonly mediaType: string;
  readonly byteSize: number;
  readonly content: FileContent;
}

/** Files outside the database, each written once and as a whole. */
export interface FileStore {
  /** Keeps the content if it is what was expected; a content that breaks off is a fault, and nothing is kept. */
  put(content: FileContent, expected: ExpectedFile): Promise<Arrival>;
  /** The content of a file; undefined when it is not there. */
  get(id: string): Promise<FileContent | undefined>;
  /** Removes a file; one that is not there is no fault. */
  remove(id: string): Promise<void>;
}

/** What a scanner says of a file: nothing harmful is in it, something is, it is not there, or there was no answer. */
export type Verdict = 'CLEAN' | 'INFECTED' | 'MISSING' | 'UNKNOWN';

/** Looks for what is harmful in files of the store. */
export interface FileScanner {
  /** A scanner that cannot be reached is no fault: what it would say is not known yet. */
  verdictOn(id: string): Promise<Verdict>;
}

/** What may be done with a file by a signed address. */
export type FileMethod = 'PUT' | 'GET';

/** Makes addresses that open one file for one method until an instant, itself included. */
export interface FileAddresses {
  addressOf(id: string, method: FileMethod, until: Date): string;
}

import type { Log } from '@care-graph/kernel/runtime/log';
import { LRUCache } from 'lru-cache';
import type { AccessPart } from '../access/access-desk';
import type { Shortcomings } from '../http/readiness';
import { AutomaticDocuments } from './automatic-documents';
import { DocumentBook, type DocumentBookParts, type ServedDocument } from './document-book';
import type { DocumentJudge } from './document-judge';

interface Behind {
  readonly access: Pick<AccessPart, 'documents'>;
  readonly judge: DocumentJudge;
}

/** Texts of which is remembered whether they are open to all. */
const mostTexts = 5000;

/** What requests for published documents are answered from; it is read and planned while the gateway comes up. */
export const openDocuments = ({ access: { documents: desk }, judge }: Behind, log: Log) => {
  const problemOf: DocumentBookParts['problemOf'] = ({ body, audience }) =>
    judge.problemOf(body, audience);
  const book = new DocumentBook({ desk, problemOf, log });
  void book.open();
  const open = new LRUCache<string, boolean>({ max: mostTexts });
  const isOpenToAll = ({ id, body }: ServedDocument): boolean => {
    const found = open.get(id) ?? judge.isOpenToAll(body);
    open.set(id, found);
    return found;
  };
  return { book, automatic: new AutomaticDocuments(), isOpenToAll };
};

/** A gateway whose published documents are not planned yet is not ready; one that does not fit keeps nobody else waiting. */
export const withDocuments =
  (probe: () => Promise<Shortcomings>, book: Pick<DocumentBook, 'isReady'>) =>
  async (): Promise<Shortcomings> => {
    const parts = await probe();
    return book.isReady() ? parts : { ...parts, documents: 'is not ready' };
  };

import type { Outcome } from '@care-graph/kernel/domain/outcome';
import { made } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { KeyAudience } from '../domain/api-key';
import type { PublishedDocument } from '../domain/published-document';
import type { AccessWork } from './access-work';
import { type DocumentRefusalCode, PublishDocuments } from './publish-documents';

export interface PublishDocumentCommand {
  readonly name: string;
  readonly audience: KeyAudience;
  readonly client: string;
  readonly body: string;
  readonly idempotencyKey?: string | null;
}

/** Publishes one document under its operation's own name. */
export class PublishDocument {
  private readonly documents: PublishDocuments;

  constructor(work: AccessWork) {
    this.documents = new PublishDocuments(work);
  }

  async execute(
    { name, body, ...rest }: PublishDocumentCommand,
    principal: Principal,
  ): Promise<Outcome<PublishedDocument, DocumentRefusalCode>> {
    const command = { ...rest, documents: [{ name, body }] };
    const fieldOf = (_place: number, what: 'body' | 'name' | 'alias') => [what];
    const outcome = await this.documents.execute(command, fieldOf, principal);
    if (!outcome.made) return outcome;
    const [document] = outcome.made.documents;
    if (!document) throw new Error(`${name} was published and is not there`);
    return made(document);
  }
}

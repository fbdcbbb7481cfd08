import { type Outcome, refusal, refused, saying } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { KeyAudience } from '../domain/api-key';
import { readManifest } from '../domain/manifest';
import type { AccessWork } from './access-work';
import { type DocumentRefusalCode, type Publication, PublishDocuments } from './publish-documents';

export interface PublishManifestCommand {
  readonly audience: KeyAudience;
  readonly client: string;
  readonly manifest: string;
  readonly idempotencyKey?: string | null;
}

export type ManifestRefusalCode = DocumentRefusalCode | 'MANIFEST_UNREADABLE';

/** Publishes what a client's build made: the whole manifest, or nothing of it. */
export class PublishManifest {
  private readonly documents: PublishDocuments;

  constructor(work: AccessWork) {
    this.documents = new PublishDocuments(work);
  }

  async execute(
    { manifest, ...rest }: PublishManifestCommand,
    principal: Principal,
  ): Promise<Outcome<Publication, ManifestRefusalCode>> {
    const { documents, problem } = readManifest(manifest);
    if (problem !== undefined) {
      return refused(saying(refusal('MANIFEST_UNREADABLE', ['manifest'], []), problem));
    }
    const fieldOf = (place: number) => ['manifest', documents[place]?.alias ?? String(place)];
    return this.documents.execute({ ...rest, documents }, fieldOf, principal);
  }
}

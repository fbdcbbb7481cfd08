import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { made, type Outcome, refusal, refused, saying } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { AccessStores } from '../domain/ports';
import type { PublishedDocument } from '../domain/published-document';
import type { AccessWork } from './access-work';

export interface RetireDocumentCommand {
  readonly documentId: string;
  readonly client?: string | null;
  readonly idempotencyKey?: string | null;
}

export type RetireRefusalCode = 'NOT_FOUND' | 'ALREADY_RETIRED' | 'CLIENT_NEEDED';

interface Retired {
  readonly id: string;
  readonly document: PublishedDocument;
}

/** Takes a document out of use: whoever asks for it is told so. */
export class RetireDocument {
  constructor(private readonly work: AccessWork) {}

  async execute(
    command: RetireDocumentCommand,
    principal: Principal,
  ): Promise<Outcome<PublishedDocument, RetireRefusalCode>> {
    const request = requestOf('retireDocument', command, principal);
    const outcome = await this.work.transact((stores) =>
      answerOnce<Retired, RetireRefusalCode>(stores.idempotency, request, {
        work: () => this.retire(stores, command),
        reread: (client) => this.found(stores, client, command.documentId),
      }),
    );
    return outcome.made ? made(outcome.made.document) : outcome;
  }

  private async found(
    { documents }: AccessStores,
    client: string,
    id: string,
  ): Promise<Retired | undefined> {
    const document = await documents.find({ client, id });
    return document && { id: client, document };
  }

  private async retire(
    stores: AccessStores,
    { documentId: id, client: named }: RetireDocumentCommand,
  ): Promise<Outcome<Retired, RetireRefusalCode>> {
    const { documents } = stores;
    const clients = await documents.clientsWith(id);
    const [client, ...others] = clients.filter((one) => !named || one === named);
    if (client === undefined) return refused(refusal('NOT_FOUND', ['documentId'], []));
    if (others.length > 0) {
      const said = `${clients.join(', ')} have it`;
      return refused(saying(refusal('CLIENT_NEEDED', ['client'], []), said));
    }
    await documents.lockClient(client);
    const document = await documents.find({ client, id });
    if (document?.retiredAt !== null)
      return refused(refusal('ALREADY_RETIRED', ['documentId'], []));
    const retiredAt = this.work.clock.now();
    await documents.setRetired([document], retiredAt);
    return made({ id: client, document: { ...document, retiredAt } });
  }
}

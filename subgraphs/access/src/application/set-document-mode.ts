import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { DocumentMode } from '../domain/api-key';
import type { AccessStores } from '../domain/ports';
import { type DocumentClient, reservedFor } from '../domain/published-document';
import type { AccessWork } from './access-work';

export interface SetDocumentModeCommand {
  readonly client: string;
  readonly mode: DocumentMode;
  readonly idempotencyKey?: string | null;
}

export type SetDocumentModeRefusalCode = 'NOT_FOUND';

type Changed = DocumentClient & { readonly id: string };

/** Says which documents a client may run. */
export class SetDocumentMode {
  constructor(private readonly work: AccessWork) {}

  execute(
    command: SetDocumentModeCommand,
    principal: Principal,
  ): Promise<Outcome<Changed, SetDocumentModeRefusalCode>> {
    const request = requestOf('setDocumentMode', command, principal);
    return this.work.transact((stores) =>
      answerOnce<Changed, SetDocumentModeRefusalCode>(stores.idempotency, request, {
        work: () => this.change(stores, command),
        reread: async (name) => {
          const found = await stores.documents.findClient(name);
          return found && { ...found, id: name };
        },
      }),
    );
  }

  private async change(
    { documents }: AccessStores,
    { client: name, mode }: SetDocumentModeCommand,
  ): Promise<Outcome<Changed, SetDocumentModeRefusalCode>> {
    const found = await documents.lockClient(name);
    const audience = found?.audience ?? reservedFor(name);
    if (audience === undefined) return refused(refusal('NOT_FOUND', ['client'], []));
    if (!found) await documents.addClient({ name, audience, mode });
    await documents.setMode(name, mode);
    return made({ name, audience, mode, id: name });
  }
}

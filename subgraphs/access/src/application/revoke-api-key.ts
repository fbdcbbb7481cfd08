import { answerOnce } from '@care-graph/kernel/application/answer-once';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import type { ApiKey } from '../domain/api-key';
import type { AccessStores } from '../domain/ports';
import type { AccessWork } from './access-work';

export interface RevokeApiKeyCommand {
  readonly apiKeyId: string;
  readonly reason: string;
  readonly idempotencyKey?: string | null;
}

export type RevokeApiKeyRefusalCode = 'NOT_FOUND' | 'ALREADY_REVOKED';

/** Makes a key useless; every replica hears of it when the transaction commits. */
export class RevokeApiKey {
  constructor(private readonly work: AccessWork) {}

  async execute(
    { idempotencyKey: key, ...command }: RevokeApiKeyCommand,
    principal: Principal,
  ): Promise<Outcome<ApiKey, RevokeApiKeyRefusalCode>> {
    const caller = callerKey(principal);
    const request = { caller, command: 'revokeApiKey', key, input: command };
    return this.work.transact((stores) =>
      answerOnce<ApiKey, RevokeApiKeyRefusalCode>(stores.idempotency, request, {
        work: () => this.revoke(stores, command),
        reread: (id) => stores.keys.find(id),
      }),
    );
  }

  private async revoke(
    { keys }: AccessStores,
    { apiKeyId, reason }: Omit<RevokeApiKeyCommand, 'idempotencyKey'>,
  ): Promise<Outcome<ApiKey, RevokeApiKeyRefusalCode>> {
    const key = await keys.lock(apiKeyId);
    if (!key) return refused(refusal('NOT_FOUND', ['apiKeyId'], []));
    if (key.revokedAt) return refused(refusal('ALREADY_REVOKED', ['apiKeyId'], []));
    const revoked = { ...key, version: key.version + 1, revokedAt: this.work.clock.now() };
    await keys.revoke(revoked, reason);
    return made(revoked);
  }
}

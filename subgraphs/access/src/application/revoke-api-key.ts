import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ApiKey } from '../domain/api-key';
import type { AccessStores, KeyRepository } from '../domain/ports';
import type { AccessWork } from './access-work';

export interface RevokeApiKeyCommand {
  readonly apiKeyId: string;
  readonly reason: string;
  readonly idempotencyKey?: string | null;
}

export type RevokeApiKeyRefusalCode = 'NOT_FOUND' | 'ALREADY_REVOKED';

const revokedAt = (key: ApiKey, now: Date): ApiKey => ({
  ...key,
  version: key.version + 1,
  revokedAt: now,
});

/** Makes a key useless, and those that it made in its own place; every replica hears of it when the transaction commits. */
export class RevokeApiKey {
  constructor(private readonly work: AccessWork) {}

  async execute(
    command: RevokeApiKeyCommand,
    principal: Principal,
  ): Promise<Outcome<ApiKey, RevokeApiKeyRefusalCode>> {
    const request = requestOf('revokeApiKey', command, principal);
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
    const revoked = revokedAt(key, this.work.clock.now());
    await keys.revoke(revoked, reason);
    await this.revokeSelfMade(keys, revoked, reason);
    return made(revoked);
  }

  /** Whoever had the key could have made successors with it: those go with it; what an administrator made stays. */
  private async revokeSelfMade(
    keys: KeyRepository,
    { replacedById, revokedAt: at }: ApiKey,
    reason: string,
  ): Promise<void> {
    let next = replacedById === null ? undefined : await keys.lock(replacedById);
    while (next?.isSelfMade) {
      if (!next.revokedAt) await keys.revoke(revokedAt(next, at ?? this.work.clock.now()), reason);
      next = next.replacedById === null ? undefined : await keys.lock(next.replacedById);
    }
  }
}

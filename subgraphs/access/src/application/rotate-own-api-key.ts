import { answerOnce } from '@care-graph/kernel/application/answer-once';
import { made, type Outcome, refusal, refused, saying } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type ApiKey, requireHolding } from '../domain/api-key';
import { latestExpiry, longestOverlapHours } from '../domain/key-rules';
import type { AccessStores } from '../domain/ports';
import type { AccessWork } from './access-work';
import { isOverlap, overlapOf, replace } from './rotate-api-key';

export interface RotateOwnApiKeyCommand {
  readonly overlapHours?: number | null;
  readonly idempotencyKey: string;
}

export type RotateOwnApiKeyRefusalCode = 'NOT_A_KEY' | 'ALREADY_REPLACED' | 'OVERLAP_OUT_OF_RANGE';

/** The new key, shown here only and in repeats of the next 24 hours. */
export interface OwnRotation {
  readonly id: string;
  readonly prefix: string;
  readonly secret: string | null;
  readonly oldKeyExpiresAt: Date;
}

type Code = RotateOwnApiKeyRefusalCode;

const shownAgainMs = 24 * 3_600_000;

/** Whether the request came with a key; people and parts have none to rotate. */
const isKey = ({ kind }: Principal): boolean => kind === 'partner' || kind === 'bi';

/** As long a life as the key was made for; two years may be a day longer than the next two. */
const expiryAfter = ({ createdAt, expiresAt }: ApiKey, now: Date): Date => {
  const after = new Date(now.getTime() + expiresAt.getTime() - createdAt.getTime());
  const latest = latestExpiry(now);
  return after < latest ? after : latest;
};

/** A key puts a new one of its own rights, and of its own length of life, in its place. */
export class RotateOwnApiKey {
  constructor(private readonly work: AccessWork) {}

  async execute(
    command: RotateOwnApiKeyCommand,
    principal: Principal,
  ): Promise<Outcome<OwnRotation, Code>> {
    const { idempotencyKey, ...input } = command;
    // By the key itself: its successor, which has the same partner, rotates for itself.
    const caller = `key:${principal.subject}`;
    const request = { caller, command: 'rotateOwnApiKey', key: idempotencyKey, input };
    return this.work.transact(async (stores) => {
      const key = isKey(principal) ? await stores.keys.lock(principal.subject) : undefined;
      if (!key) return refused(refusal('NOT_A_KEY', null, []));
      // It held when the request came; what was revoked since has neither a successor nor its secret.
      requireHolding(key, this.work.clock.now());
      return answerOnce<OwnRotation, Code>(stores.idempotency, request, {
        work: () => this.rotate(stores, command, key),
        reread: (id) => this.again(stores, id, key),
      });
    });
  }

  private async rotate(
    stores: AccessStores,
    command: RotateOwnApiKeyCommand,
    key: ApiKey,
  ): Promise<Outcome<OwnRotation, Code>> {
    const overlapHours = overlapOf(command.overlapHours);
    if (!isOverlap(overlapHours)) {
      const found = refusal<Code>('OVERLAP_OUT_OF_RANGE', ['overlapHours'], []);
      return refused(saying(found, `it can be from 0 to ${longestOverlapHours} hours`));
    }
    if (key.replacedById) return refused(refusal('ALREADY_REPLACED', null, []));
    return made(await this.replaceOwn(stores, key, overlapHours));
  }

  private async replaceOwn(
    stores: AccessStores,
    key: ApiKey,
    overlapHours: number,
  ): Promise<OwnRotation> {
    const { clock, newId, texts } = this.work;
    const now = clock.now();
    const text = texts.make(key.environment);
    const { successor, replaced } = await replace(stores, key, {
      expiresAt: expiryAfter(key, now),
      overlapHours,
      now,
      newId,
      made: text,
      sealed: { sealed: texts.seal(text.text), until: new Date(now.getTime() + shownAgainMs) },
    });
    const { id, prefix } = successor;
    return { id, prefix, secret: text.text, oldKeyExpiresAt: replaced.expiresAt };
  }

  /** What the first answer said; its secret for as long as the sealed copy is kept. */
  private async again(
    { keys }: AccessStores,
    id: string,
    own: ApiKey,
  ): Promise<OwnRotation | undefined> {
    const successor = await keys.find(id);
    if (!successor) return undefined;
    const sealed = await keys.sealedSecretOf(id, this.work.clock.now());
    const secret = sealed ? this.work.texts.open(sealed) : null;
    return { id, prefix: successor.prefix, secret, oldKeyExpiresAt: own.expiresAt };
  }
}

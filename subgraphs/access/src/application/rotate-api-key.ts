import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { badInput, requireVersion } from '@care-graph/kernel/domain/fault';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refused,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type ApiKey, replacedBy, successorOf } from '../domain/api-key';
import { expiryRefusals, longestOverlapHours } from '../domain/key-rules';
import type { AccessStores, NewKeyText, SealedSecret } from '../domain/ports';
import type { AccessWork } from './access-work';
import type { MadeKey } from './create-api-key';

export interface RotateApiKeyCommand {
  readonly apiKeyId: string;
  readonly overlapHours?: number | null;
  readonly expiresAt: Date;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type RotateApiKeyRefusalCode =
  'NOT_FOUND' | 'ALREADY_REPLACED' | 'REVOKED' | 'EXPIRY_OUT_OF_RANGE';

const usualOverlapHours = 24;
const hourMs = 3_600_000;

/** The hours for which the replaced key holds on. */
export const overlapOf = (hours: number | null | undefined): number => hours ?? usualOverlapHours;

export const isOverlap = (hours: number): boolean => hours >= 0 && hours <= longestOverlapHours;

interface Replacement {
  readonly expiresAt: Date;
  readonly overlapHours: number;
  readonly now: Date;
  readonly newId: AccessWork['newId'];
  readonly made: NewKeyText;
  /** Kept where the key itself asks for its successor. */
  readonly sealed?: SealedSecret;
}

/** Puts a new key of the same rights in the place of a locked one; both hold for the overlap. */
export const replace = async (
  { keys }: AccessStores,
  key: ApiKey,
  { expiresAt, overlapHours, now, newId, made: text, sealed }: Replacement,
): Promise<{ readonly successor: ApiKey; readonly replaced: ApiKey }> => {
  const own = {
    id: newId('key'),
    prefix: text.prefix,
    createdAt: now,
    expiresAt,
    isSelfMade: sealed !== undefined,
  };
  const successor = successorOf(key, own);
  await keys.add({ ...successor, fingerprint: text.fingerprint }, sealed);
  const replaced = replacedBy(key, successor.id, new Date(now.getTime() + overlapHours * hourMs));
  await keys.save(replaced);
  return { successor, replaced };
};

type Code = RotateApiKeyRefusalCode;

const refusalsOf = (
  key: ApiKey,
  { expiresAt }: RotateApiKeyCommand,
  now: Date,
): readonly Refusal<Code>[] => [
  ...(key.revokedAt ? [refusal<Code>('REVOKED', ['apiKeyId'], [])] : []),
  ...(key.replacedById ? [refusal<Code>('ALREADY_REPLACED', ['apiKeyId'], [])] : []),
  ...expiryRefusals(expiresAt, now),
];

/** Makes a key in the place of another; for a while both hold. */
export class RotateApiKey {
  constructor(private readonly work: AccessWork) {}

  async execute(
    command: RotateApiKeyCommand,
    principal: Principal,
  ): Promise<Outcome<MadeKey, Code>> {
    const overlapHours = overlapOf(command.overlapHours);
    if (!isOverlap(overlapHours)) {
      throw badInput(
        `overlapHours is ${overlapHours}, it has to be from 0 to ${longestOverlapHours}.`,
        'input',
        'overlapHours',
      );
    }
    const request = requestOf('rotateApiKey', command, principal);
    return this.work.transact((stores) =>
      answerOnce<MadeKey, Code>(stores.idempotency, request, {
        work: () => this.rotate(stores, command, overlapHours),
        reread: async (id) => {
          const found = await stores.keys.find(id);
          return found && { id, key: found, secret: null };
        },
      }),
    );
  }

  private async rotate(
    stores: AccessStores,
    command: RotateApiKeyCommand,
    overlapHours: number,
  ): Promise<Outcome<MadeKey, Code>> {
    const { clock, newId, texts } = this.work;
    const now = clock.now();
    const key = await stores.keys.lock(command.apiKeyId);
    if (!key) return refused(refusal('NOT_FOUND', ['apiKeyId'], []));
    requireVersion(command.expectedVersion, key.version);
    const refusedFor = refusedBy(refusalsOf(key, command, now));
    if (refusedFor) return refusedFor;
    const text = texts.make(key.environment);
    const { expiresAt } = command;
    const { successor } = await replace(stores, key, {
      expiresAt, overlapHours, now, newId, made: text,
    }); // prettier-ignore
    return made({ id: successor.id, key: successor, secret: text.text });
  }
}

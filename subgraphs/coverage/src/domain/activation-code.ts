import type { Money } from '@care-graph/kernel/domain/money';
import { addHours } from '@care-graph/kernel/domain/period';

/** Every status of a code and those that may follow it (rule book §2.1); one that nothing follows is final. */
export const nextCodeStatuses = {
  GENERATED: ['ALLOCATED', 'EXPIRED', 'BLOCKED'],
  ALLOCATED: ['SOLD', 'RETURNED', 'EXPIRED', 'BLOCKED'],
  SOLD: ['REDEEMED', 'RETURNED', 'VOIDED', 'EXPIRED', 'BLOCKED'],
  REDEEMED: [],
  RETURNED: ['ALLOCATED', 'EXPIRED', 'BLOCKED'],
  VOIDED: [],
  EXPIRED: [],
  BLOCKED: ['GENERATED', 'ALLOCATED', 'SOLD', 'RETURNED', 'EXPIRED'],
} as const satisfies Record<string, readonly string[]>;

export type CodeStatus = keyof typeof nextCodeStatuses;

export const codeMayBecome = (from: CodeStatus, to: CodeStatus): boolean =>
  (nextCodeStatuses[from] as readonly CodeStatus[]).includes(to);

/** An electronic code is told to the buyer; a card carries it under a seal. */
export type CodeForm = 'E_CODE' | 'CARD';

export interface ActivationCode {
  readonly id: string;
  readonly batchId: string;
  /** The last four characters; the code itself is kept as a keyed hash only. */
  readonly lastFour: string;
  readonly status: CodeStatus;
  readonly form: CodeForm;
  readonly planSkuId: string;
  readonly regionCode: string;
  readonly partnerId: string | null;
  readonly storeId: string | null;
  readonly saleReference: string | null;
  readonly salePrice: Money | null;
  readonly soldAt: Date | null;
  readonly redeemBy: Date | null;
  readonly redeemedAt: Date | null;
  readonly contractId: string | null;
  /** The e-code in full, encrypted; gone a day after the sale. */
  readonly sealedSecret: Buffer | null;
  /** When the e-code was told to the buyer, or the card's seal was found broken; null while nobody has seen the code. */
  readonly revealedAt: Date | null;
  /** The status that a suspicion was laid on; null while there is none. */
  readonly blockedFrom: CodeStatus | null;
  readonly version: number;
}

/** How many characters a code has (R-ACT-05). */
export const codeLength = 16;
export const codeAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A code as it is compared: upper case, without blanks and separators; nothing when it cannot be one. */
export const normalizedCode = (typed: string): string | undefined => {
  const code = typed.toUpperCase().replace(/[\s.\-_]/g, '');
  return code.length === codeLength && /^[A-Z0-9]+$/.test(code) ? code : undefined;
};

/** Hours for which a sold e-code is answered again to the same partner and sale reference. */
const secretShownHours = 24;

/** True of a sold e-code until a day after it was told to the buyer, that very instant included. */
export const maySecretBeShown = (
  { status, form, revealedAt, redeemBy }: ShownCode,
  now: Date,
): boolean =>
  codeStatusAt({ status, redeemBy }, now) === 'SOLD' &&
  form === 'E_CODE' &&
  revealedAt !== null &&
  now <= addHours(revealedAt, secretShownHours);

type ShownCode = Pick<ActivationCode, 'status' | 'form' | 'revealedAt' | 'redeemBy'>;

/** What was told before that instant is shown to nobody any more. */
export const lastShownBefore = (now: Date): Date => addHours(now, -secretShownHours);

const isInTime = ({ redeemBy }: Pick<ActivationCode, 'redeemBy'>, now: Date): boolean =>
  redeemBy === null || now.getTime() <= redeemBy.getTime();

/** True for a code that a shop can sell now: nobody has seen it (R-RTN-03); a blocked one is unblocked first, which is not a sale. */
export const isSellable = (code: ActivationCode, now: Date): boolean =>
  code.status === 'ALLOCATED' && !isRevealed(code) && isInTime(code, now);

/** True for a code that its holder can turn into a contract now. */
export const isRedeemable = (code: ActivationCode, now: Date): boolean =>
  codeMayBecome(code.status, 'REDEEMED') && isInTime(code, now);

/** The status as the clock has it: an unredeemed code is expired from the instant after its last one. */
export const codeStatusAt = (
  { status, redeemBy }: Pick<ActivationCode, 'status' | 'redeemBy'>,
  now: Date,
): CodeStatus =>
  codeMayBecome(status, 'EXPIRED') && !isInTime({ redeemBy }, now) ? 'EXPIRED' : status;

/** True for a code that somebody may have read: it was told to the buyer, or its seal is broken. */
export const isRevealed = ({ status, revealedAt }: ActivationCode): boolean =>
  revealedAt !== null || status === 'REDEEMED';

/** Where a code stood before it was blocked. */
const statusBeforeBlock = ({ blockedFrom, soldAt, partnerId }: ActivationCode): CodeStatus => {
  if (blockedFrom) return blockedFrom;
  if (soldAt) return 'SOLD';
  return partnerId === null ? 'GENERATED' : 'ALLOCATED';
};

/** What may follow for this very code, as the clock has it; a blocked one goes back to where it stood. */
export const nextStatusesOf = (code: ActivationCode, now: Date): readonly CodeStatus[] => {
  const next: readonly CodeStatus[] = nextCodeStatuses[codeStatusAt(code, now)];
  const isOpen: Partial<Record<CodeStatus, boolean>> = {
    EXPIRED: code.redeemBy !== null,
    ALLOCATED: code.status === 'BLOCKED' || !isRevealed(code),
    SOLD: code.status === 'BLOCKED' || !isRevealed(code),
    RETURNED: code.status === 'BLOCKED' || mayComeBack(code),
  };
  const before = code.status === 'BLOCKED' ? [statusBeforeBlock(code), 'EXPIRED'] : next;
  return next.filter((status) => before.includes(status) && isOpen[status] !== false);
};

/** True for a code that nobody has seen and that no contract waits for (R-RTN-03). */
const mayComeBack = (code: ActivationCode): boolean =>
  !isRevealed(code) && code.contractId === null;

/** A code under suspicion, which remembers where it stood. */
export const blocked = (code: ActivationCode): ActivationCode => ({
  ...code,
  status: 'BLOCKED',
  blockedFrom: code.status,
});

/** A code cleared of suspicion, where it stood before. */
export const unblocked = (code: ActivationCode): ActivationCode => ({
  ...code,
  status: statusBeforeBlock(code),
  blockedFrom: null,
});

/** A returned code in its partner's stock: the sale that was undone is in its history. */
export const restocked = (code: ActivationCode): ActivationCode => ({
  ...code,
  status: 'ALLOCATED',
  storeId: null,
  saleReference: null,
  salePrice: null,
  soldAt: null,
});

import type { Money } from '@care-graph/kernel/domain/money';

/** Every status of a code and those that may follow it (rule book §2.1); one that nothing follows is final. */
export const nextCodeStatuses = {
  GENERATED: ['ALLOCATED', 'EXPIRED', 'BLOCKED'],
  ALLOCATED: ['SOLD', 'RETURNED', 'EXPIRED', 'BLOCKED'],
  SOLD: ['REDEEMED', 'RETURNED', 'VOIDED', 'EXPIRED', 'BLOCKED'],
  REDEEMED: [],
  RETURNED: ['ALLOCATED', 'EXPIRED', 'BLOCKED'],
  VOIDED: [],
  EXPIRED: [],
  BLOCKED: ['GENERATED', 'ALLOCATED', 'SOLD', 'RETURNED'],
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
export const secretShownHours = 24;

const isInTime = ({ redeemBy }: Pick<ActivationCode, 'redeemBy'>, now: Date): boolean =>
  redeemBy === null || now.getTime() <= redeemBy.getTime();

/** True for a code that a shop can sell now; a blocked one is unblocked first, which is not a sale. */
export const isSellable = (code: ActivationCode, now: Date): boolean =>
  code.status === 'ALLOCATED' && isInTime(code, now);

/** True for a code that its holder can turn into a contract now. */
export const isRedeemable = (code: ActivationCode, now: Date): boolean =>
  codeMayBecome(code.status, 'REDEEMED') && isInTime(code, now);

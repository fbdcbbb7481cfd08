/** How a card takes money back; slowly where the first answer to each refund comes too late. */
export type Refunding = 'at once' | 'slowly' | 'never';

/** How a card of the sandbox behaves. */
interface Card {
  /** Why it pays nothing; undefined where it pays. */
  readonly declines?: string;
  /** True where the payer confirms on a page of the sandbox's first, and the money is only promised by that. */
  readonly asksPayer?: boolean;
  /** True where the first answer to a charge comes too late. */
  readonly isSlow?: boolean;
  /** How it takes money back; as a rule at once. */
  readonly refunds?: Refunding;
}

const cards: Readonly<Record<string, Card>> = {
  tok_success: {},
  tok_timeout: { isSlow: true },
  tok_declined: { declines: 'The card was declined.' },
  tok_3d_secure: { asksPayer: true },
  tok_refund_timeout: { refunds: 'slowly' },
  tok_refund_declined: { refunds: 'never' },
};

/** The card by its token; any other token is no card. */
export const cardOf = (token: string): Card =>
  (Object.hasOwn(cards, token) ? cards[token] : undefined) ?? {
    declines: 'There is no such card.',
  };

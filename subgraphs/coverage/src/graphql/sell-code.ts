import { command } from '@care-graph/kernel/graphql/command';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { MoneyInput } from '@care-graph/kernel/graphql/shared-types';
import { ID } from 'type-graphql';
import type { SellCodeCommand as SellCode, SellCodeRefusalCode } from '../application/sell-code';
import { ActivationCode } from './codes.type';
import { shared } from './shared';

/** The sale as it is handed in; the price is read into minor units before the use case sees it. */
export type SellCodeCommand = Omit<SellCode, 'price'> & { readonly price?: MoneyInput | null };

export const sellCode = command<
  SellCodeRefusalCode,
  SellCodeCommand,
  { activationCode: object; secret: string | null }
>(shared, {
  name: 'SellCode',
  description: "Records the sale of one code, once for each of the partner's sale references.",
  access: { scopes: [['codes:sell']], tags: ['partner'] },
  inputDescription: 'What is needed for selling a code.',
  input: {
    saleReference: [
      () => String,
      "The partner's own number of the sale, unique for the partner; it makes the command idempotent.",
    ],
    code: [
      () => String,
      'The code handed over, as printed; null draws an electronic code from stock.',
      { nullable: true },
    ],
    planSkuId: [
      () => ID,
      'The plan to draw from stock; null when a code is given.',
      { nullable: true },
    ],
    storeId: [
      () => ID,
      'The shop that sells; null when the partner has one only.',
      { nullable: true },
    ],
    price: [() => MoneyInput, 'What the customer paid.', { nullable: true }],
    soldAt: [() => DateTimeScalar, 'When it was sold; null means now.', { nullable: true }],
  },
  payloadDescription: 'What came of selling a code.',
  result: {
    activationCode: [
      () => ActivationCode,
      'The sold code; null when it was refused.',
      { nullable: true },
    ],
    secret: [
      () => String,
      'The electronic code in full; null for cards, and after 24 hours for a repeated call.',
      { nullable: true },
    ],
  },
  refusals: {
    CODE_NOT_USABLE:
      "The code is unknown, somebody else's, blocked, expired or sold; the words are the same for all of these.",
    OUT_OF_STOCK: 'No code of the plan is left.',
    PARTNER_NOT_ACTIVE: 'The partner may not trade.',
    STORE_NOT_FOUND: 'No such shop of the partner.',
  },
});

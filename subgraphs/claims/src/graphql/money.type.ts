import { boundedList, field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Money, Node } from '@care-graph/kernel/graphql/shared-types';
import { OrdinalBasis } from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import { Component } from './references';
import { Deadline, DecisionBasis } from './shared';
import { Refund } from './refund.type';
import { PaymentStatus, QuoteLineKind, QuotePurpose, QuoteStatus } from './vocabulary';

@objectType('QuoteLine', 'One line of what is to be paid.')
export class QuoteLine {
  @field(() => QuoteLineKind, 'What it is for.')
  kind!: keyof typeof QuoteLineKind;

  @field(() => String, 'What it is for, in words.')
  text!: string;

  @field(() => Money, 'What it adds; negative for a discount or a waiver.')
  amount!: Money;

  @field(
    () => Component,
    'The part it is about; null when it is about none or the catalog does not answer.',
    { nullable: true },
  )
  component!: Component | null;

  @field(() => Int, 'The turn that set the fee, from 1; null on other lines.', { nullable: true })
  ordinal!: number | null;

  @field(() => OrdinalBasis, 'Which earlier uses were counted; null on other lines.', {
    nullable: true,
  })
  ordinalBasis!: keyof typeof OrdinalBasis | null;

  @field(() => [DecisionBasis], 'The rules and clauses behind it.')
  basis!: readonly object[];
}

@objectType('FeeQuote', 'What is to be paid, line by line, until when, and why.', {
  implements: Node,
})
export class FeeQuote {
  @field(() => ID, 'Opaque id with the prefix `quo_`.')
  id!: string;

  @field(() => QuotePurpose, 'What it is for.')
  purpose!: keyof typeof QuotePurpose;

  @field(() => QuoteStatus, 'Whether it can be paid.')
  status!: keyof typeof QuoteStatus;

  @field(() => [QuoteLine], 'What it is made of.', { directives: [boundedList(5)] })
  lines!: readonly QuoteLine[];

  @field(() => Money, 'The sum of its lines.')
  total!: Money;

  @field(
    () => Boolean,
    'True when the maker may change it with the exchange rate until it is paid.',
  )
  isIndicative!: boolean;

  @field(() => DateTimeScalar, 'When it was made.')
  quotedAt!: Date;

  @field(() => Deadline, 'Until when it can be paid.')
  deadline!: object;

  @field(() => [DecisionBasis], 'The rules and clauses behind it.')
  basis!: readonly object[];
}

@objectType('Payment', 'Money for one quote.', { implements: Node })
export class Payment {
  @field(() => ID, 'Opaque id with the prefix `pay_`.')
  id!: string;

  @field(() => FeeQuote, 'What is paid for.')
  quote!: FeeQuote;

  @field(() => PaymentStatus, 'How far it is.')
  status!: keyof typeof PaymentStatus;

  @field(() => Money, "The amount, which is the quote's total.")
  amount!: Money;

  @field(() => DateTimeScalar, "When it was promised by the payer's bank; null until then.", {
    nullable: true,
  })
  authorizedAt!: Date | null;

  @field(() => DateTimeScalar, 'When it was taken; null until then.', { nullable: true })
  capturedAt!: Date | null;

  @field(() => String, 'Why it failed, in words for the payer; null when it did not.', {
    nullable: true,
  })
  failure!: string | null;

  @field(() => String, 'Where the payer has to confirm; null when there is nothing to confirm.', {
    nullable: true,
    scopes: [['self:write']],
  })
  actionUrl!: string | null;

  @field(() => [Refund], 'What was given back or asked for, latest first.', {
    directives: [boundedList(1)],
  })
  refunds!: readonly object[];
}

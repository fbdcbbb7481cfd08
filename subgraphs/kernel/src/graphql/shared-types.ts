import { ID } from 'type-graphql';
import { decimalOf, type Money as MoneyValue } from '../domain/money';
import type { TableClass } from './class-from-table';
import { connectionType } from './connection';
import { deadlineType } from './deadline.type';
import { decisionBasisType, type TermsReferences, userErrorType } from './decision.types';
import { field, inputType, interfaceType, objectType } from './decorators';
import { CurrencyCodeScalar, DateTimeScalar, DecimalScalar } from './scalars';
import * as words from './vocabulary';

/** Whatever keeps one identity through all its changes. */
@interfaceType('Node', 'Whatever keeps one identity through all its changes.')
export abstract class Node {
  @field(() => ID, 'Opaque, prefixed with the kind of thing, and sortable by time of creation.')
  id!: string;
}

@objectType('Money', 'An amount that never travels without its currency.', {
  directives: ['@shareable'],
})
export class Money {
  @field(() => DecimalScalar, 'The amount with as many decimals as the currency has.')
  amount!: string;

  @field(() => CurrencyCodeScalar, 'The currency of the amount.')
  currency!: string;
}

/** An amount as the API shows it. */
export const moneyTypeOf = (money: MoneyValue): Money => ({
  amount: decimalOf(money),
  currency: money.currency,
});

@inputType('MoneyInput', 'An amount of money as it is handed in.')
export class MoneyInput {
  @field(() => DecimalScalar, 'The amount, with no more decimals than the currency has.')
  amount!: string;

  @field(() => CurrencyCodeScalar, 'The currency of the amount.')
  currency!: string;
}

@objectType('Actor', 'Who acted, without saying who that is in person.', {
  directives: ['@shareable'],
})
export class Actor {
  @field(() => words.ActorKind, 'The role in which they acted.')
  kind!: keyof typeof words.ActorKind;

  @field(
    () => String,
    "Words for people, such as the role with the service centre's or partner's name; never a person's name.",
  )
  label!: string;

  @field(() => ID, 'The identity that acted; null for the system.', {
    nullable: true,
    tags: ['internal'],
    scopes: [['pii:read']],
  })
  principalId!: string | null;
}

@objectType('Consent', "Something a person agreed to or acknowledged, with the text's version.", {
  directives: ['@shareable'],
})
export class Consent {
  @field(() => words.ConsentKind, 'What it is about.')
  kind!: keyof typeof words.ConsentKind;

  @field(() => String, 'The version of the text that was shown.')
  documentVersion!: string;

  @field(() => DateTimeScalar, 'When it was given.')
  givenAt!: Date;

  @field(() => Actor, 'Who gave it.')
  givenBy!: Actor;
}

@inputType('ConsentInput', 'A consent as it is handed in with a command.')
export class ConsentInput {
  @field(() => words.ConsentKind, 'What it is about.')
  kind!: keyof typeof words.ConsentKind;

  @field(
    () => String,
    'The edition of the text that was shown, such as 2026-01; up to 64 letters, digits, blanks or . _ / : + -.',
  )
  documentVersion!: string;

  @field(() => DateTimeScalar, 'When it was given on paper or elsewhere; null means now.', {
    nullable: true,
  })
  givenAt?: Date | null;
}

@inputType('SerialInput', 'A serial number as it is handed in.')
export class SerialInput {
  @field(() => words.SerialComponent, 'The part that carries it.')
  component!: keyof typeof words.SerialComponent;

  @field(() => String, 'The serial number; blanks around it and case do not matter.')
  value!: string;
}

/** The entities of other subgraphs (or its own) that the shared types of a subgraph point to. */
export interface SharedReferences extends TermsReferences {
  readonly Region: TableClass;
}

const absent = { nullable: true } as const;

const reasonGiven =
  'What the actor gave as the reason; null when none was asked, and for a partner where the words are somebody else’s.';

/** One change in the life of something, with one subgraph's own class of its basis. */
const historyEventType = (DecisionBasis: TableClass) => {
  @objectType('HistoryEvent', 'One change in the life of something, never altered afterwards.', {
    implements: Node,
    directives: ['@shareable'],
  })
  class HistoryEvent extends Node {
    @field(() => ID, 'The id of what changed, whose prefix tells the kind of thing.')
    subjectId!: string;

    @field(() => DateTimeScalar, 'When the change took place.')
    at!: Date;

    @field(() => String, 'The command or timer that made the change, such as `activatePlan`.')
    action!: string;

    @field(
      () => String,
      'The status before; null for the first event and where the status stayed.',
      absent,
    )
    fromStatus!: string | null;

    @field(() => String, 'The status after; null where the status stayed.', absent)
    toStatus!: string | null;

    @field(() => Actor, 'Who made the change.')
    actor!: Actor;

    @field(() => String, reasonGiven, absent)
    reason!: string | null;

    @field(() => [DecisionBasis], 'The rules the change rests on.')
    basis!: readonly object[];
  }

  return HistoryEvent;
};

/** The shared types that point to entities, made for one subgraph with its own classes of those. */
export const sharedTypes = (refs: SharedReferences) => {
  const DecisionBasis = decisionBasisType(refs);
  const HistoryEvent = historyEventType(DecisionBasis);
  return {
    DecisionBasis,
    UserError: userErrorType(DecisionBasis),
    HistoryEvent,
    HistoryConnection: connectionType('History', HistoryEvent, { of: 'event', shareable: true }),
    Deadline: deadlineType(refs.Region, DecisionBasis),
  };
};

export type SharedTypes = ReturnType<typeof sharedTypes>;

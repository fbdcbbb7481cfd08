import { ID, Int } from 'type-graphql';
import { decimalOf, type Money as MoneyValue } from '../domain/money';
import { connectionType } from './connection';
import { field, inputType, interfaceType, objectType } from './decorators';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from './scalars';
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

  @field(() => String, 'The version of the text that was shown.')
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
export interface SharedReferences {
  readonly TermsVersion: new () => object;
  readonly TermsClause: new () => object;
  readonly Region: new () => object;
  /** `@provides` of a subgraph that keeps another one's facts, which never change once written. */
  readonly provides?: {
    readonly termsVersion: readonly string[];
    readonly clause: readonly string[];
  };
}

/** The shared types that point to entities, made for one subgraph with its own classes of those. */
export const sharedTypes = (refs: SharedReferences) => {
  @objectType(
    'DecisionBasis',
    "One reason in the programme's own rules for a decision, a fee or a deadline.",
    {
      directives: ['@shareable'],
    },
  )
  class DecisionBasis {
    @field(() => String, 'The rule of the rule book, such as `R-ACT-07`, stable for ever.')
    ruleId!: string;

    @field(
      () => refs.TermsVersion,
      'The terms that were applied; null when the rule holds under all terms.',
      {
        nullable: true,
        directives: refs.provides?.termsVersion ?? [],
      },
    )
    termsVersion!: object | null;

    @field(
      () => refs.TermsClause,
      'The passage of those terms; null when the rule is not a clause of theirs.',
      {
        nullable: true,
        directives: refs.provides?.clause ?? [],
      },
    )
    clause!: object | null;
  }

  @interfaceType('UserError', 'What every refusal of a command says, whatever the command.')
  abstract class UserError {
    @field(() => String, 'The reason as a sentence for people.')
    message!: string;

    @field(
      () => [String],
      'The path from `input` to what is wrong; null when no single value is.',
      { nullable: true },
    )
    field!: readonly string[] | null;

    @field(
      () => [DecisionBasis],
      'The rules and clauses that the refusal rests on; empty when the programme has no part in it.',
    )
    basis!: readonly object[];

    @field(() => words.NextStep, 'What the caller can do next; null when nothing helps.', {
      nullable: true,
    })
    nextStep!: keyof typeof words.NextStep | null;
  }

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
      { nullable: true },
    )
    fromStatus!: string | null;

    @field(() => String, 'The status after; null where the status stayed.', { nullable: true })
    toStatus!: string | null;

    @field(() => Actor, 'Who made the change.')
    actor!: Actor;

    @field(() => String, 'What the actor gave as the reason; null when none was asked.', {
      nullable: true,
    })
    reason!: string | null;

    @field(() => [DecisionBasis], 'The rules the change rests on.')
    basis!: readonly object[];
  }

  @objectType('Deadline', 'Something that is due, with the rule that makes it so.', {
    directives: ['@shareable'],
  })
  class Deadline {
    @field(() => words.DeadlineKind, 'What is due.')
    kind!: keyof typeof words.DeadlineKind;

    @field(() => DateTimeScalar, 'The instant from which time is counted.')
    startedAt!: Date;

    @field(() => DateTimeScalar, 'The last instant that is still in time, itself included.')
    dueAt!: Date;

    @field(() => Int, 'How much time there is, counted in `unit`.')
    allowance!: number;

    @field(() => words.DeadlineUnit, 'What `allowance` counts.')
    unit!: keyof typeof words.DeadlineUnit;

    @field(
      () => refs.Region,
      'The region whose public holidays and local day count; null when hours are counted.',
      {
        nullable: true,
      },
    )
    calendar!: object | null;

    @field(() => [DateScalar], 'The weekend days and public holidays left out of the count.')
    skippedDays!: readonly string[];

    @field(() => words.DeadlineState, 'Where the deadline stands now.')
    state!: keyof typeof words.DeadlineState;

    @field(() => DateTimeScalar, 'When it was met, missed or waived; null while it runs.', {
      nullable: true,
    })
    settledAt!: Date | null;

    @field(() => words.DeadlineConsequence, 'What missing it brings.')
    onMiss!: keyof typeof words.DeadlineConsequence;

    @field(() => [DecisionBasis], 'The rule and the clause that set it.')
    basis!: readonly object[];
  }

  const HistoryConnection = connectionType('History', HistoryEvent, {
    of: 'event',
    shareable: true,
  });

  return { DecisionBasis, UserError, HistoryEvent, HistoryConnection, Deadline };
};

export type SharedTypes = ReturnType<typeof sharedTypes>;

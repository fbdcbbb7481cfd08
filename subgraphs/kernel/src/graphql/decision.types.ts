import { field, interfaceType, objectType } from './decorators';
import type { TableClass } from './class-from-table';
import * as words from './vocabulary';

const absent = { nullable: true } as const;

/** The entities of other subgraphs (or its own) that a decision's basis points to. */
export interface TermsReferences {
  readonly TermsVersion: TableClass;
  readonly TermsClause: TableClass;
  /** `@provides` of a subgraph that keeps another one's facts, which never change once written. */
  readonly provides?: {
    readonly termsVersion: readonly string[];
    readonly clause: readonly string[];
  };
}

/** Why something was decided as it was, with one subgraph's own classes of terms and clauses. */
export const decisionBasisType = ({ TermsVersion, TermsClause, provides }: TermsReferences) => {
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
      () => TermsVersion,
      'The terms that were applied; null when the rule holds under all terms.',
      {
        nullable: true,
        directives: provides?.termsVersion ?? [],
      },
    )
    termsVersion!: object | null;

    @field(
      () => TermsClause,
      'The passage of those terms, or of the offer that the plan was sold under; null when the rule is no clause of either.',
      {
        nullable: true,
        directives: provides?.clause ?? [],
      },
    )
    clause!: object | null;
  }

  return DecisionBasis;
};

/** What every refusal says; each command's own refusal type adds its code. */
export const userErrorType = (DecisionBasis: TableClass) => {
  @interfaceType('UserError', 'What every refusal of a command says, whatever the command.')
  abstract class UserError {
    @field(() => String, 'The reason as a sentence for people.')
    message!: string;

    @field(
      () => [String],
      'The path from `input` to what is wrong; null when no single value is.',
      absent,
    )
    field!: readonly string[] | null;

    @field(
      () => [DecisionBasis],
      'The rules and clauses that the refusal rests on; empty when the programme has no part in it.',
    )
    basis!: readonly object[];

    @field(() => words.NextStep, 'What the caller can do next; null when nothing helps.', absent)
    nextStep!: keyof typeof words.NextStep | null;
  }

  return UserError;
};

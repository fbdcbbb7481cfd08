import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import type { SerialComponent } from '@care-graph/kernel/domain/vocabulary';
import { type ClaimRefusalCode, type Clause, refusalRules } from './adjudication';
import type { Ties } from './flyaway';

/** What coverage knows about one unit at a loss, and since then where that is asked. */
export interface UnitFacts {
  readonly deviceId: string;
  /** Every serial number that the unit itself has or had. */
  readonly serialNumbers: readonly string[];
  /** The parts whose numbers are on record now. */
  readonly numberedComponents: readonly SerialComponent[];
  /** Linked to the account of the contract's holder. */
  readonly isAccountLinked: boolean;
  readonly isControllerBound: boolean;
  /** The first instant without the maker's warranty; null when unknown. */
  readonly warrantyEndsAt: Date | null;
}

export interface UnitQuestion {
  readonly contractId: string;
  readonly deviceId: string;
  /** The instant at which the ties have to have held. */
  readonly at: Date;
  /** True when they have to have held ever since. */
  readonly throughout: boolean;
}

/** Which ties a lost aircraft has to have had (R-BND-01), and how long: at the loss, or from then until it is verified. */
export interface BindingClause {
  readonly accountLink: boolean;
  readonly controllerBinding: boolean;
  readonly until: 'INCIDENT' | 'VERIFICATION';
  readonly basis: DecisionBasis;
}

/** What of the pinned terms decides about ties. */
export interface TieTerms {
  readonly pinned: { readonly id: string; readonly code: string };
  readonly binding: BindingClause | undefined;
  readonly clauses: readonly Clause[];
}

export type MissingTie = Extract<ClaimRefusalCode, 'ACCOUNT_NOT_LINKED' | 'CONTROLLER_NOT_BOUND'>;

/** A tie that was missing, and why that counts. */
export interface TieRefusal {
  readonly code: MissingTie;
  readonly basis: readonly DecisionBasis[];
}

/** True when the ties have to hold until the loss is verified, and not only at the loss. */
export const mustHoldThroughout = (binding: BindingClause | undefined): boolean =>
  binding?.until === 'VERIFICATION';

export const tiesOf = ({ isAccountLinked, isControllerBound }: UnitFacts): Ties => ({
  accountLinked: isAccountLinked,
  controllerBound: isControllerBound,
});

const bindingBasis = ({ binding }: TieTerms): readonly DecisionBasis[] =>
  binding ? [binding.basis] : [];

/** What the review of ties rests on. */
export const tieBasis = (terms: TieTerms): readonly DecisionBasis[] => [
  ...underTerms(terms.pinned, 'R-FLY-08', 'A-07'),
  ...bindingBasis(terms),
];

/** The rule as the pinned terms have it: with its clause, where one says so. */
const ruleIn =
  ({ pinned, clauses }: TieTerms) =>
  (ruleId: string): readonly DecisionBasis[] => {
    const clause = clauses.find(({ basis }) => basis.ruleId === ruleId);
    return clause ? [clause.basis] : underTerms(pinned, ruleId);
  };

/** The ties that the pinned terms ask for and the unit did not have; without them there is no right to anything (R-BND-02). */
export const missingTies = (terms: TieTerms, unit: UnitFacts): readonly TieRefusal[] => {
  const { binding } = terms;
  const asked: readonly (readonly [MissingTie, boolean])[] = [
    ['ACCOUNT_NOT_LINKED', binding?.accountLink === true && !unit.isAccountLinked],
    ['CONTROLLER_NOT_BOUND', binding?.controllerBinding === true && !unit.isControllerBound],
  ];
  return asked
    .filter(([, isMissing]) => isMissing)
    .map(([code]) => ({
      code,
      basis: [...refusalRules[code].flatMap(ruleIn(terms)), ...bindingBasis(terms)],
    }));
};

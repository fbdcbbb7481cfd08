import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { type Refusal, refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { PlanSku, TermsVersion } from './catalogue';
import type { TermsClause } from './clause';
import type { World } from './clause-ties';
import { endedBefore, latestDayOf, sharesDays } from './days';
import { plansAnsweredBy, type TermsFinding, termsFindings } from './terms-findings';

export type PublishTermsRefusalCode =
  | 'CLAUSES_OVERLAP'
  | 'CLAUSES_MISSING'
  | 'CONSEQUENCE_IMPOSSIBLE'
  | 'VALIDITY_OVERLAPS'
  | 'VALID_FROM_PAST';

/** What is known when a draft of terms is to be published. */
export interface PublishingFacts extends World {
  readonly draft: TermsVersion;
  readonly clauses: readonly TermsClause[];
  /** All other editions. */
  readonly others: readonly TermsVersion[];
  /** The plans that pin the draft or the edition that it takes the place of. */
  readonly plans: readonly PlanSku[];
  readonly now: Date;
}

type Found = Refusal<PublishTermsRefusalCode>;

const field = ['termsVersionId'];

/** The edition that the draft takes the place of, when that binds and ends no sooner by itself. */
export const editionToEnd = <Edition extends TermsVersion>(
  draft: TermsVersion,
  others: readonly Edition[],
): Edition | undefined =>
  others.find(
    ({ id, status, validFrom, validTo }) =>
      id === draft.supersedesId &&
      status === 'PUBLISHED' &&
      validTo === null &&
      validFrom < draft.validFrom,
  );

const basisOf = (
  { id, code }: TermsVersion,
  clauses: readonly TermsClause[],
): readonly DecisionBasis[] =>
  clauses.map(({ ruleId, id: clauseId, reference }) => ({
    ruleId,
    terms: { id, code },
    clause: { id: clauseId, reference },
  }));

const withoutStop = (message: string): string => message.replace(/\.$/, '');

/** The refusals by what the check found; what is not named here is missing. */
const codeOf: Readonly<Partial<Record<TermsFinding['kind'], PublishTermsRefusalCode>>> = {
  OVERLAP: 'CLAUSES_OVERLAP',
  CONSEQUENCE_IMPOSSIBLE: 'CONSEQUENCE_IMPOSSIBLE',
};

const clauseRefusal = (draft: TermsVersion, { kind, clauses, message }: TermsFinding): Found =>
  saying(
    refusal(codeOf[kind] ?? 'CLAUSES_MISSING', field, basisOf(draft, clauses)),
    withoutStop(message),
  );

/** Fees are looked at when they are published: an edition answers for its clauses. */
const clauseRefusals = (facts: PublishingFacts): readonly Found[] => {
  const { draft, clauses, products, regions } = facts;
  const plans = plansAnsweredBy(draft, facts.plans);
  const checked = { terms: draft, clauses, plans, products, regions, schedules: [], tiers: [] };
  return termsFindings(checked)
    .filter(({ severity }) => severity === 'ERROR')
    .map((finding) => clauseRefusal(draft, finding));
};

/** Editions of the draft's generation that would hold beside it, once the one it takes the place of is ended. */
const validityRefusals = ({ draft, others }: PublishingFacts): readonly Found[] => {
  const ending = editionToEnd(draft, others);
  return others
    .filter(({ status }) => status !== 'DRAFT')
    .filter(
      ({ programme, generation, id }) =>
        id === draft.supersedesId ||
        (programme === draft.programme && generation === draft.generation),
    )
    .map((other) => (other === ending ? endedBefore(other, draft.validFrom) : other))
    .filter((other) => sharesDays(other, draft))
    .map(({ code, validFrom, validTo }) =>
      saying(
        refusal('VALIDITY_OVERLAPS', field, []),
        `${code} is valid from ${validFrom}${validTo === null ? ' on' : ` to ${validTo}`}`,
      ),
    );
};

const pastRefusals = ({ draft, regions, now }: PublishingFacts): readonly Found[] => {
  const latest = latestDayOf(now, draft.generation, regions);
  return draft.validFrom < latest
    ? [
        saying(
          refusal('VALID_FROM_PAST', field, []),
          `it is ${draft.validFrom}, and somewhere it is ${latest} already`,
        ),
      ]
    : [];
};

/** Every reason why a draft of terms cannot be made binding. */
export const publishingRefusals = (facts: PublishingFacts): readonly Found[] => [
  ...clauseRefusals(facts),
  ...validityRefusals(facts),
  ...pastRefusals(facts),
];

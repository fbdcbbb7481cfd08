import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import type { CauseOfLoss, ServiceType } from '@care-graph/kernel/domain/vocabulary';
import type { Claim } from './claim';
import { type ClaimTerms, type CoverFacts, isOffered } from './desks';
import { missingTies, type MissingTie, type TieTerms, type UnitFacts } from './flyaway-ties';

export type FlyawayRefusalCode =
  'SERVICE_NOT_OFFERED' | 'QUOTA_EXHAUSTED' | 'FLYAWAY_NOT_INCLUDED' | 'FLYAWAY_SUBLIMIT_REACHED';

type FlyawayRefusal = Refusal<FlyawayRefusalCode>;

/** What decides whether a lost aircraft may be claimed. */
export interface FlyawayOpening {
  readonly cover: CoverFacts;
  readonly terms: ClaimTerms | undefined;
  readonly serviceType: ServiceType;
  readonly incident: { readonly occurredAt: Date; readonly cause: CauseOfLoss } | undefined;
  /** The unit as coverage knows it; undefined for other services, and while nobody has told when it was lost. */
  readonly lostUnit: UnitFacts | undefined;
}

const field = ['serviceType'] as const;

const inTerms = (
  { cover }: Pick<FlyawayOpening, 'cover'>,
  ruleId: string,
): readonly DecisionBasis[] =>
  underTerms({ id: cover.termsVersionId, code: cover.termsVersionCode }, ruleId);

/** Plan and pinned terms have to have it (R-FLY-10). */
export const lacksFlyaway = ({ cover, terms, serviceType }: FlyawayOpening): boolean =>
  serviceType === 'FLYAWAY' &&
  terms !== undefined &&
  (cover.flyawaysRemaining === null || !isOffered(terms, 'FLYAWAY'));

export const flyawayIsIncluded = (facts: FlyawayOpening): FlyawayRefusal | undefined =>
  lacksFlyaway(facts)
    ? refusal('FLYAWAY_NOT_INCLUDED', field, inTerms(facts, 'R-FLY-10'), 'OPEN_OTHER_SERVICE')
    : undefined;

/** While the maker's warranty runs, a unit may be given without a use (R-FLY-02); only the review can tell. */
const mayBeInWarranty = ({ incident, lostUnit }: FlyawayOpening): boolean =>
  incident !== undefined &&
  lostUnit?.warrantyEndsAt !== null &&
  lostUnit !== undefined &&
  lostUnit.warrantyEndsAt.getTime() > incident.occurredAt.getTime();

/** Without a use, or without a flyaway inside the uses, there is nothing to give for the loss (R-FLY-09, R-QTA-02). */
export const flyawayIsLeft = (facts: FlyawayOpening): FlyawayRefusal | undefined => {
  const { cover, serviceType } = facts;
  if (serviceType !== 'FLYAWAY' || lacksFlyaway(facts) || mayBeInWarranty(facts)) return undefined;
  if (cover.replacementsRemaining < 1)
    return refusal('QUOTA_EXHAUSTED', field, inTerms(facts, 'R-TRM-02'));
  return (cover.flyawaysRemaining ?? 0) < 1
    ? refusal('FLYAWAY_SUBLIMIT_REACHED', field, inTerms(facts, 'R-QTA-02'), 'OPEN_OTHER_SERVICE')
    : undefined;
};

/** What is lost cannot be sent in, and what is not lost is: each has services of its own. */
export const serviceFitsLoss = (facts: FlyawayOpening): FlyawayRefusal | undefined => {
  const { serviceType, incident } = facts;
  if (incident === undefined || (serviceType === 'FLYAWAY') === (incident.cause === 'FLYAWAY'))
    return undefined;
  const misfit = refusal(
    'SERVICE_NOT_OFFERED',
    field,
    inTerms(facts, 'R-FLY-01'),
    'OPEN_OTHER_SERVICE',
  );
  return saying(misfit, `${serviceType} does not go with the cause ${incident.cause}`);
};

/** What of the pinned terms decides about the ties of the lost unit. */
export const tieTermsOf = ({
  cover,
  terms,
}: Pick<FlyawayOpening, 'cover' | 'terms'>): TieTerms => ({
  pinned: { id: cover.termsVersionId, code: cover.termsVersionCode },
  binding: terms?.binding,
  clauses: terms?.clauses ?? [],
});

/** Ties that were missing leave nothing to give for the loss, whatever else speaks against it (R-BND-02, R-EXC-R2). */
export const unitWasTied = (
  facts: Pick<FlyawayOpening, 'cover' | 'terms' | 'lostUnit'>,
): readonly Refusal<MissingTie>[] =>
  facts.lostUnit
    ? missingTies(tieTermsOf(facts), facts.lostUnit).map(({ code, basis }) =>
        refusal(code, null, basis),
      )
    : [];

const isTie = (code: string | null): code is MissingTie =>
  code === 'ACCOUNT_NOT_LINKED' || code === 'CONTROLLER_NOT_BOUND';

/** Where ties alone speak against a claim it comes on record, as refused; then what is known of it is kept. */
export const isForTies = (found: Refusal): found is Refusal<MissingTie> => isTie(found.code);

/** Why records alone refused the claim as it was opened; empty for any other (R-BND-02, R-EXC-R2). */
export const refusedAtOnce = ({ openedAt, decisions }: Claim): readonly Refusal<MissingTie>[] =>
  decisions.flatMap(({ refusalCode, decidedAt, decidedBy, basis }) =>
    isTie(refusalCode) && decidedBy.kind === 'SYSTEM' && decidedAt.getTime() === openedAt.getTime()
      ? [refusal(refusalCode, null, basis)]
      : [],
  );

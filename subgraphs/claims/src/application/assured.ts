import type { ServiceType } from '@care-graph/kernel/domain/vocabulary';
import { bordersOf } from '../domain/borders';
import type { Incident } from '../domain/claim';
import { isPrepaidService } from '../domain/claim-status';
import type { DeadlineRule } from '../domain/deadline';
import { deadlineRule, needsConsent } from '../domain/desks';
import { reviewedFlyaway } from '../domain/flyaway';
import { tieTermsOf } from '../domain/flyaway-opening';
import { tieBasis, type TieRefusal, tiesOf } from '../domain/flyaway-ties';
import { doubtsOf } from '../domain/territory-rules';
import type { OpeningFiles } from './opening-files';
import type { Surroundings } from './opening-desk';
import type { Loss } from './loss-steps';
import type { Assured } from './register-claim';

/** What the rules have let through. */
interface LetThrough {
  readonly around: Surroundings;
  readonly serviceType: ServiceType;
  readonly incident: Incident | undefined;
  readonly files: OpeningFiles;
  /** The ties without which the claim comes on record as refused; none where they held. */
  readonly untied: readonly TieRefusal[];
}

/** What is missing though no rule spoke against it is a bug, never an answer. */
const missing = (): Error =>
  new Error(
    'A claim was about to be registered that the rules had let through without what it needs.',
  );

/** What the review of the lost unit's ties comes to; undefined for other services. */
const lossOf = ({ around, files, untied }: LetThrough): Loss | undefined => {
  const { lostUnit } = around;
  if (!lostUnit) return undefined;
  const flyaway = reviewedFlyaway(tiesOf(lostUnit), tieBasis(tieTermsOf(around)));
  return { flyaway, missing: untied, fileKinds: files.kinds };
};

/** How long the hand-over may take, where that begins with the claim: not where the fee comes first (R-EXP-03). */
const handOverOf = ({ around, serviceType }: LetThrough): DeadlineRule | undefined => {
  const rule = around.terms && deadlineRule(around.terms, 'HAND_OVER_UNIT', serviceType);
  if (!rule) throw missing();
  return isPrepaidService(serviceType) ? undefined : rule;
};

/** All that a claim is registered with. */
export const assured = (letThrough: LetThrough): Assured => {
  const { around, serviceType, incident } = letThrough;
  const { cover, terms, warranty, asked, center, backTo, components, holidays, prepaid } = around;
  if (!incident || !asked || !center || !terms) throw missing();
  const loss = lossOf(letThrough);
  return {
    cover,
    warranty,
    components,
    serviceType,
    handOver: loss ? undefined : handOverOf(letThrough),
    incident,
    askedIn: { regionCode: asked.code, timeZone: asked.timeZone },
    holidays,
    serviceCenterCode: center.code,
    borders: bordersOf({ asked, center: center.region, backTo, isSentIn: loss === undefined }),
    needsConsent: needsConsent(terms),
    doubts: doubtsOf({ ...around, isProofGiven: true }),
    price: prepaid?.price,
    loss,
  };
};

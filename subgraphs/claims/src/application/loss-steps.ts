import { system } from '@care-graph/kernel/domain/actor';
import { underTerms } from '@care-graph/kernel/domain/basis';
import type { EvidenceKind } from '@care-graph/kernel/domain/evidence';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import type { Adjudication } from '../domain/adjudication';
import { type Claim, inStatus } from '../domain/claim';
import type { Flyaway } from '../domain/flyaway';
import type { MissingTie, TieRefusal } from '../domain/flyaway-ties';
import { reviewableClaim } from '../domain/flyaway-verification';
import type { ChangeNote } from './claim-work';

/** What is known of a lost unit as its claim is registered. */
export interface Loss {
  readonly flyaway: Flyaway;
  /** Which of the ties that the pinned terms ask for were missing. */
  readonly missing: readonly TieRefusal[];
  /** Of which kinds the files are that came with the claim. */
  readonly fileKinds: readonly EvidenceKind[];
}

/** What the customer reads where records alone decided. */
const tieReasons: Readonly<Record<MissingTie, string>> = {
  ACCOUNT_NOT_LINKED: 'The aircraft was not linked to your account when it was lost and since.',
  CONTROLLER_NOT_BOUND: 'The aircraft was not tied to its controller when it was lost and since.',
};

/** Records alone decide about ties: a claim without them is refused as it is registered (R-BND-02, R-EXC-R2). */
const refusedLoss = (
  registered: Claim,
  missing: readonly TieRefusal[],
  newId: IdSource,
): ChangeNote => {
  const { openedAt: decidedAt } = registered;
  const decisions = missing.map(({ code: refusalCode, basis }): Adjudication => ({
    id: newId('adc'),
    outcome: 'REFUSED',
    refusalCode,
    reason: tieReasons[refusalCode],
    decidedAt,
    decidedBy: system,
    decidedIn: registered.status,
    reversesId: null,
    basis,
  }));
  return {
    claim: { ...inStatus(registered, 'REFUSED', decidedAt), decisions },
    action: 'refuseClaim',
    basis: missing.flatMap(({ basis }) => basis),
  };
};

/** The steps that a registered loss takes by itself: it waits for its flight records, or is reviewed with those that came along (R-FLY-01). */
export const lossSteps = (
  registered: Claim,
  { missing, fileKinds, flyaway }: Loss,
  newId: IdSource,
): readonly [ChangeNote, ...ChangeNote[]] => {
  if (missing.length > 0) return [refusedLoss(registered, missing, newId)];
  const at = registered.openedAt;
  const claim = inStatus(registered, 'AWAITING_FLIGHT_RECORDS', at);
  const reviewed = reviewOf(claim, fileKinds, at);
  return [{ claim, action: 'reviewTies', basis: flyaway.basis }, ...reviewed];
};

/** The step that flight records bring about; none for a claim that does not wait for any. */
export const reviewOf = (
  claim: Claim,
  kinds: readonly EvidenceKind[],
  now: Date,
): readonly ChangeNote[] => {
  const reviewed = reviewableClaim(claim, kinds, now);
  const basis = underTerms(claim.contract.terms, 'R-FLY-01');
  return reviewed ? [{ claim: reviewed, action: 'reviewFlyaway', basis }] : [];
};

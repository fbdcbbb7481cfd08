import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { CoveringContract } from '../domain/contract';
import { coverFrom } from '../domain/cover';
import type { Grant, Plan, RenewalTerms } from '../domain/plan';
import type { Succession } from '../domain/renewal-rules';
import { type Accepted, pinnedTermsOf } from './activation-record';
import { type CoverageWork, happened } from './coverage-work';

type Made = Pick<CoverageWork, 'clock' | 'newId'>;

/** What every rule has accepted: a plan that follows a contract. */
export interface AcceptedRenewal extends Accepted {
  readonly old: CoveringContract;
  readonly succession: Succession;
  readonly renewal: RenewalTerms;
}

/** What the contract that follows is granted: its plan's counts, but for replacements that the old terms set (C-01). */
export const grantsOfRenewal = (
  grants: readonly Grant[],
  { grantedReplacements, basis }: RenewalTerms,
): readonly Grant[] =>
  grants.map((grant) =>
    grant.line !== 'REPLACEMENT' || grantedReplacements === null
      ? grant
      : {
          ...grant,
          count: grantedReplacements,
          flyawayCount: Math.min(grant.flyawayCount, grantedReplacements),
          basis,
        },
  );

export const planOfRenewal = (plan: Plan, renewal: RenewalTerms): Plan => ({
  ...plan,
  grants: grantsOfRenewal(plan.grants, renewal),
});

/** The contract that follows: the same holder and unit, and all else pinned anew. */
export const followerFor = (
  { clock, newId }: Made,
  { old, plan, origin, enrollment, succession: { period } }: AcceptedRenewal,
  contractNumber: string,
): CoveringContract => {
  const now = clock.now();
  const { code, orderReference, partnerId, storeId, regionCode } = origin;
  return {
    id: newId('ctr'), contractNumber, status: period.startsAt > now ? 'SCHEDULED' : 'ACTIVE', channel: enrollment.channel,
    holderId: old.holderId, ...pinnedTermsOf(plan), regionCode, ...coverFrom(plan, period.startsAt),
    lineageRootId: old.lineageRootId, activationCodeId: code?.id ?? null, partnerId, storeId, orderReference,
    price: null, shippedAt: null, offerId: plan.offerId, renewsId: old.id, createdAt: now, version: 1,
  }; // prettier-ignore
};

/** What happened to the old contract, to the one that follows and to its code. */
export const renewalEvents = (
  work: Made,
  follower: CoveringContract,
  { old, origin: { code }, renewal: { basis } }: AcceptedRenewal,
  principal: Principal,
): readonly HistoryEvent[] => {
  const renewal = { action: 'renewContract', basis: [basis] };
  const redeemed = code ? [{ subjectId: code.id, from: 'SOLD', to: 'REDEEMED' }] : [];
  return [
    happened(work, principal, { ...renewal, subjectId: old.id }),
    happened(work, principal, { ...renewal, subjectId: follower.id, to: follower.status }),
    ...redeemed.map((change) => happened(work, principal, { ...renewal, ...change })),
  ];
};

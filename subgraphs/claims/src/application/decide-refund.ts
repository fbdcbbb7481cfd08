import { type Decision, decidedApproval, hasAsked } from '@care-graph/kernel/domain/approval';
import { underTerms } from '@care-graph/kernel/domain/basis';
import { requireVersion } from '@care-graph/kernel/domain/fault';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import { changedRefund, type Refund } from '../domain/refund';
import {
  isCustomersCause,
  isForDroppedBorder,
  isForWhatIsDue,
  refundBasis,
  withRefund,
} from '../domain/refund-rules';
import type { CarryOutRefund } from './carry-out-refund';
import { changePart, type ClaimWork, type CommandOn } from './claim-work';
import { claimByRefund, type OfRefund, refundOf } from './refund-work';

export interface DecideRefundCommand {
  readonly refundId: string;
  readonly decision: Decision;
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type DecideRefundRefusal =
  'NOT_FOUND' | 'NOT_OPEN' | 'SAME_PERSON' | 'CUSTOMER_CAUSE' | 'SERVICE_STILL_DUE';

/** A command that names the refund's version, not the claim's. */
type OnRefund = Omit<DecideRefundCommand, 'expectedVersion'> & {
  readonly refundVersion: number | null | undefined;
};

/** Grants or denies what another person asked back; what is granted is sent at once, or as soon as the provider answers. */
export class DecideRefund {
  constructor(
    private readonly work: ClaimWork,
    private readonly carryOut: CarryOutRefund,
  ) {}

  async execute(
    { expectedVersion, ...input }: DecideRefundCommand,
    principal: Principal,
  ): Promise<Outcome<OfRefund, DecideRefundRefusal>> {
    const command: CommandOn<DecideRefundRefusal, OnRefund, OfRefund> = {
      name: 'decideRefund',
      input: { ...input, refundVersion: expectedVersion },
      principal,
      field: 'refundId',
      lock: ({ claims }, visibility) => claims.lockByRefund(input.refundId, visibility),
      work: async ({ claim, stores, now: at, actor: by, save }) => {
        const refund = refundOf(claim, input.refundId);
        requireVersion(expectedVersion, refund.version);
        const refusedFor = refusedBy(refusalsOf(claim, refund, { input, principal }));
        if (refusedFor) return refusedFor;
        const { decision, note = null } = input;
        const basis = refundBasis(claim);
        const approval = decidedApproval(refund.approval, { decision, by, at, note, basis });
        const isGranted = decision === 'APPROVE';
        const status = isGranted ? refund.status : 'DENIED';
        const decided = withRefund(claim, changedRefund(refund, { approval, status }));
        if (isGranted) await stores.paymentJobs.refundLater(refund.id);
        return made({ id: refund.id, claim: await save(decided, { basis }) });
      },
    };
    const outcome = await changePart(this.work, command, claimByRefund);
    if (!outcome.made) return outcome;
    return made({ ...outcome.made, claim: await this.carryOut.attempt(outcome.made.id) });
  }
}

/** What is paid for has to be given first, or the claim has to end without it. */
const stillDue = ({ contract }: Claim): Refusal<'SERVICE_STILL_DUE'> =>
  refusal(
    'SERVICE_STILL_DUE',
    ['refundId'],
    underTerms(contract.terms, 'R-FEE-10'),
    'CONTACT_SUPPORT',
  );

/** Why the money stays where it is, whoever decides. */
const keptBy = (claim: Claim, refund: Refund): readonly Refusal<DecideRefundRefusal>[] => {
  if (isForDroppedBorder(claim, refund)) return [];
  if (isCustomersCause(claim)) return [refusal('CUSTOMER_CAUSE', null, refundBasis(claim))];
  return isForWhatIsDue(claim, refund) ? [stillDue(claim)] : [];
};

interface Deciding {
  readonly input: Pick<DecideRefundCommand, 'decision'>;
  readonly principal: Principal;
}

const refusalsOf = (
  claim: Claim,
  refund: Refund,
  { input, principal }: Deciding,
): readonly Refusal<DecideRefundRefusal>[] => {
  const { approval } = refund;
  const isOpen = approval.status === 'OPEN';
  const isGranting = isOpen && input.decision === 'APPROVE';
  return [
    ...(isOpen ? [] : [refusal('NOT_OPEN' as const, ['refundId'], [])]),
    ...(hasAsked(approval, principal) ? [refusal('SAME_PERSON' as const, null, [])] : []),
    ...(isGranting ? keptBy(claim, refund) : []),
  ];
};

import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { actorOf } from '@care-graph/kernel/domain/actor';
import { underTerms } from '@care-graph/kernel/domain/basis';
import { conflict, Fault, requireVersion } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import type { ClaimReads, ClaimStores } from '../domain/ports';
import type { Price } from '../domain/quote';
import { offerOf } from '../domain/remedies';
import type { RemedyOffer } from '../domain/remedy-facts';
import {
  isFeeBack,
  isMandatory,
  isUnitGone,
  refusalsOf,
  repriced,
  unpaidUse,
} from '../domain/reversal';
import type { CarryOutElection } from './carry-out-election';
import { claimOpen } from './carry-out-reversal';
import { type ClaimWork, notFound, wrongStatus } from './claim-work';
import type { DeliverOutbox } from './deliver-outbox';
import { requireNoChoicePending } from './elect-remedy';
import type { RemedyDesk } from './remedy-desk';
import { visibilityOf } from './row-rules';

export interface ReverseRefusalCommand {
  readonly claimId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type ReverseRefusalRefusal =
  | 'NOT_FOUND'
  | 'NOT_REFUSED'
  | 'REFUSAL_MANDATORY'
  | 'FEE_GIVEN_BACK'
  | 'UNIT_REPLACED'
  | 'UNIT_SENT_BACK'
  | 'QUOTA_EXHAUSTED'
  | 'CLAIM_OPEN';

type Attempted = Outcome<{ readonly id: string }, ReverseRefusalRefusal>;

/** What coverage knows, asked before the transaction begins. */
interface Surroundings {
  readonly isReplaced: boolean;
  /** What the unpaid choice costs now; undefined where there is none. */
  readonly offer: RemedyOffer | undefined;
}

interface ReversalParts {
  readonly desk: RemedyDesk;
  readonly outbox: DeliverOutbox;
  readonly carryOut: CarryOutElection;
}

/**
 * Takes a refusal back. It is carried out like a choice: on record first, then coverage is asked to hold again what
 * the refusal let go, then the claim goes on where it stood.
 */
export class ReverseRefusal {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly parts: ReversalParts,
  ) {}

  async execute(
    input: ReverseRefusalCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, ReverseRefusalRefusal>> {
    const [claim] = await this.reads.byIds([input.claimId], visibilityOf(principal));
    const around = await this.lookAround(claim);
    const attempted = await this.work.transact((stores) =>
      answerOnce<{ readonly id: string }, ReverseRefusalRefusal>(
        stores.idempotency,
        requestOf('reverseRefusal', input, principal),
        {
          reread: (id) => Promise.resolve({ id }),
          work: () => this.attempt(stores, around, input, principal),
        },
      ),
    );
    if (!attempted.made) return attempted;
    return this.parts.carryOut.execute<ReverseRefusalRefusal>(attempted.made.id);
  }

  private async lookAround(claim: Claim | undefined): Promise<Surroundings> {
    if (!claim || refusalsOf(claim).length === 0) return { isReplaced: false, offer: undefined };
    // What the refusal let go has to be free before it is held again, and what others used meanwhile counted.
    await this.parts.outbox.underContract(claim.contract.id);
    const isReplaced = await this.parts.desk.isReplaced(claim);
    return { isReplaced, offer: await this.offerFor(claim) };
  }

  /** What the unpaid choice costs now; undefined where there is none. */
  private async offerFor(claim: Claim): Promise<RemedyOffer | undefined> {
    const unpaid = unpaidUse(claim);
    if (!unpaid) return undefined;
    const facts = await this.parts.desk.factsAgain(claim);
    if (!facts)
      throw new Fault(
        'SUBGRAPH_UNAVAILABLE',
        'The coverage part does not know the contract. Try again.',
      );
    return offerOf(facts, unpaid.remedy);
  }

  private async attempt(
    stores: ClaimStores,
    { offer, isReplaced }: Surroundings,
    input: ReverseRefusalCommand,
    principal: Principal,
  ): Promise<Attempted> {
    const claim = await stores.claims.lock(input.claimId, visibilityOf(principal));
    if (!claim) return refused(notFound('claimId'));
    requireVersion(input.expectedVersion, claim.version);
    const refusedFor = await refusalFor(stores, claim, isReplaced);
    if (refusedFor) return refusedFor;
    await requireNoChoicePending(stores, claim.id);
    if ((await stores.outbox.undelivered(claim.id)).length > 0)
      throw conflict('Coverage is being told of the refusal: try again in a moment.');
    const gone = goneFor(offer);
    if (gone) return gone;
    const id = this.work.newId('elc');
    await stores.attempts.add({
      id,
      claimId: claim.id,
      remedy: 'REVERSAL',
      price: priceAgain(claim, offer),
      heldMoney: offer?.heldMoney ?? null,
      reason: input.reason,
      electedBy: actorOf(principal),
      electedAt: this.work.clock.now(),
      status: 'PENDING',
      refusals: [],
    });
    return made({ id });
  }
}

/** What it held was used meanwhile, be it the use, the discount or the turn whose fee is known. */
const goneFor = (offer: RemedyOffer | undefined) => {
  const basis = offer?.refusals.flatMap((reason) => reason.basis) ?? [];
  return basis.length > 0
    ? refused(refusal('QUOTA_EXHAUSTED' as const, ['claimId'], basis))
    : undefined;
};

/** The price of the unpaid choice as it is now; null where there is none. */
const priceAgain = (claim: Claim, offer: RemedyOffer | undefined): Price | null => {
  const unpaid = unpaidUse(claim);
  if (!unpaid) return null;
  if (!offer?.price) throw conflict('The claim has just been refused: read it again, then decide.');
  return repriced(unpaid.price, offer.price);
};

/** Nobody would pay for what the claim goes on to give: whoever wants it opens another one (R-FEE-10). */
const feeGivenBack = ({ contract }: Claim) => {
  const basis = underTerms(contract.terms, 'R-FEE-10');
  return refusal('FEE_GIVEN_BACK' as const, ['claimId'], basis, 'OPEN_OTHER_SERVICE');
};

/** The unit has been made good and handed in: what is wrong with the one in its place is another claim (R-ORR-06). */
const unitReplaced = ({ contract }: Claim) => {
  const basis = underTerms(contract.terms, 'R-ORR-06', 'R-SN-04');
  return refusal('UNIT_REPLACED' as const, ['claimId'], basis, 'OPEN_OTHER_SERVICE');
};

/** What was at the centre went back, or on in another claim, and comes again under a claim of its own (R-ORR-04). */
const unitSentBack = ({ contract }: Claim) => {
  const basis = underTerms(contract.terms, 'R-ORR-04');
  return refusal('UNIT_SENT_BACK' as const, ['claimId'], basis, 'OPEN_OTHER_SERVICE');
};

const refusalFor = async ({ claims }: ClaimStores, claim: Claim, isReplaced: boolean) => {
  const reasons = refusalsOf(claim);
  if (reasons.length === 0) return wrongStatus('NOT_REFUSED', claim, 'R-RFS-05');
  const mandatory = reasons.filter(isMandatory);
  if (mandatory.length > 0) {
    const basis = mandatory.flatMap((reason) => reason.basis);
    return refused(refusal('REFUSAL_MANDATORY' as const, ['claimId'], basis));
  }
  if (isReplaced) return refused(unitReplaced(claim));
  if (isUnitGone(claim)) return refused(unitSentBack(claim));
  if (isFeeBack(claim)) return refused(feeGivenBack(claim));
  await claims.lockOpening(claim.contract.id, [claim.serialNumber]);
  const isOpen = await claims.hasOpenClaim(claim.contract.id, [claim.serialNumber]);
  return isOpen ? refused(claimOpen()) : undefined;
};

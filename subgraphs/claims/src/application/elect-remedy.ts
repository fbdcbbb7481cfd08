import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { actorOf } from '@care-graph/kernel/domain/actor';
import { conflict, Fault, requireVersion } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Claim } from '../domain/claim';
import { differsInParts } from '../domain/corrected-receipt';
import type { ElectionAttempt } from '../domain/election-attempt';
import type { ClaimReads, ClaimStores } from '../domain/ports';
import { offerOf } from '../domain/remedies';
import type { RemedyOffer } from '../domain/remedy-facts';
import { lineOf, type Remedy } from '../domain/remedy';
import { ruleOf } from '../domain/service-rules';
import type { CarryOutElection, ElectRemedyRefusal } from './carry-out-election';
import { type ClaimWork, notFound, wrongStatus } from './claim-work';
import type { DeliverOutbox } from './deliver-outbox';
import type { RemedyDesk } from './remedy-desk';
import { visibilityOf } from './row-rules';

export interface ElectRemedyCommand {
  readonly claimId: string;
  readonly remedy: Remedy;
  readonly idempotencyKey: string;
  readonly expectedVersion?: number | null;
}

/** What a remedy would cost, and the claim that it was reckoned for. */
interface Offered {
  readonly offer: RemedyOffer;
  readonly madeFor: Claim;
}

/** What was found, and what came, decide what can be chosen: neither was put right since. */
const isAsOffered = (claim: Claim, { madeFor }: Offered): boolean =>
  claim.assessment?.id === madeFor.assessment?.id && !differsInParts(claim, madeFor);

/** What a choice is made with. */
interface ElectionParts {
  readonly desk: RemedyDesk;
  readonly outbox: DeliverOutbox;
  readonly carryOut: CarryOutElection;
}

/**
 * Takes a choice on record and carries it out. The record comes first and names the price, then coverage
 * is asked to hold a use, then the claim moves on: whoever finds the record later can finish it.
 */
export class ElectRemedy {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly parts: ElectionParts,
  ) {}

  async execute(
    command: ElectRemedyCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, ElectRemedyRefusal>> {
    const offered = await this.offerFor(command, principal);
    const attempted = await this.work.transact((stores) =>
      answerOnce<{ readonly id: string }, ElectRemedyRefusal>(
        stores.idempotency,
        requestOf('electRemedy', command, principal),
        {
          reread: (id) => Promise.resolve({ id }),
          work: () => this.attempt(stores, offered, command, principal),
        },
      ),
    );
    return attempted.made ? this.parts.carryOut.execute(attempted.made.id) : attempted;
  }

  /** What the remedy would cost now; undefined when no choice is due. */
  private async offerFor(
    { claimId, remedy }: ElectRemedyCommand,
    principal: Principal,
  ): Promise<Offered | undefined> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    if (claim?.status !== 'AWAITING_ELECTION') return undefined;
    // The turn sets the fee of a use: those that were paid for a moment ago have to be counted.
    if (lineOf[remedy]) await this.parts.outbox.underContract(claim.contract.id);
    const [facts] = await this.parts.desk.factsOf([claim]);
    if (!facts)
      throw new Fault(
        'SUBGRAPH_UNAVAILABLE',
        'The coverage part does not know the contract. Try again.',
      );
    return { offer: offerOf(facts, remedy), madeFor: claim };
  }

  private async attempt(
    stores: ClaimStores,
    offered: Offered | undefined,
    { claimId, remedy, expectedVersion }: ElectRemedyCommand,
    principal: Principal,
  ): Promise<Outcome<{ readonly id: string }, ElectRemedyRefusal>> {
    const claim = await stores.claims.lock(claimId, visibilityOf(principal));
    if (!claim) return refused(notFound('claimId'));
    requireVersion(expectedVersion, claim.version);
    if (claim.status !== 'AWAITING_ELECTION')
      return wrongStatus('NOT_AWAITING_ELECTION', claim, ruleOf(claim, 'CHOOSE'));
    await requireNoChoicePending(stores, claimId);
    if (!offered || !isAsOffered(claim, offered))
      throw conflict('The claim has just been assessed: read the remedies, then choose.');
    const { offer } = offered;
    const refusedFor = refusedBy(offer.refusals);
    if (refusedFor) return refusedFor;
    const attempt: ElectionAttempt = {
      id: this.work.newId('elc'),
      claimId,
      remedy,
      price: offer.price ?? null,
      heldMoney: offer.heldMoney ?? null,
      reason: null,
      electedBy: actorOf(principal),
      electedAt: this.work.clock.now(),
      status: 'PENDING',
      refusals: [],
    };
    await stores.attempts.add(attempt);
    return made({ id: attempt.id });
  }
}

/** While a choice is on its way, nobody knows yet whether a use is held; what would need to know has to wait. */
export const requireNoChoicePending = async (
  stores: ClaimStores,
  claimId: string,
): Promise<void> => {
  if (await stores.attempts.pendingOf(claimId)) {
    throw conflict(
      'A choice of remedy is being carried out: read the claim again in a moment, then decide.',
    );
  }
};

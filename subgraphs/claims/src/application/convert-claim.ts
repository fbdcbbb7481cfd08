import { system } from '@care-graph/kernel/domain/actor';
import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused, saying } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { CauseOfLoss } from '@care-graph/kernel/domain/vocabulary';
import { type Claim, inStatus, withNothingDue } from '../domain/claim';
import { mayBecome } from '../domain/claim-status';
import { repairSteps } from '../domain/conversion';
import type { FeeTable } from '../domain/desks';
import type { ClaimReads, ClaimStores } from '../domain/ports';
import { changeClaim, changeEvent, type ClaimWork, wrongStatus } from './claim-work';
import { requireNoChoicePending } from './elect-remedy';
import { endHold } from './end-hold';
import { requireNoMoneyOnItsWay } from './money-on-its-way';
import type { ReconcilePayment } from './reconcile-payment';
import type { Payable, ReturnDesk } from './return-desk';
import { visibilityOf } from './row-rules';

export interface ConvertClaimCommand {
  readonly claimId: string;
  readonly cause: CauseOfLoss;
  readonly reason: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey: string;
}

export type ConvertClaimRefusal = 'NOT_FOUND' | 'NOT_MAINTENANCE' | 'CENTER_NOT_AUTHORIZED';

/** What a repair under the pinned terms asks for. */
interface RepairTerms extends Awaited<ReturnType<ReturnDesk['sendingOf']>> {
  /** True where the centre that has the unit may repair it. */
  readonly isServed: boolean;
  /** Until when the customer can pay for a border. */
  readonly payBy: Payable | undefined;
  /** What missing parts cost. */
  readonly fees: FeeTable | undefined;
}

/** What a conversion goes by, before its transaction begins. */
interface Converting {
  /** Undefined where there is nothing to convert. */
  readonly terms: RepairTerms | undefined;
  readonly versionNow: number | undefined;
}

/** The unit cannot be sent on: it goes back, and its repair is opened for a centre that serves it. */
const notServed = ({ contract: { terms } }: Claim) =>
  refused(
    saying(
      refusal(
        'CENTER_NOT_AUTHORIZED' as const,
        ['claimId'],
        underTerms(terms, 'R-MNT-02', 'R-RGN-09'),
        'OPEN_OTHER_SERVICE',
      ),
      'finish or deny the maintenance and send the unit back; a repair claim of its own goes to a centre that serves it',
    ),
  );

/** A unit that lies at the centre did not fly away. */
const requireFlownHome = (cause: CauseOfLoss): void => {
  if (cause === 'FLYAWAY')
    throw badInput(
      'The unit is at the centre: send the cause of the damage that was found, such as DROP or COLLISION.',
      'input',
      'cause',
    );
};

/**
 * Goes on with the damage that maintenance came upon in a repair claim of its own (R-MNT-02). A payment that nobody has
 * promised yet is given up at the provider first.
 */
export class ConvertClaim {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly returns: ReturnDesk,
    private readonly payments: ReconcilePayment,
  ) {}

  async execute(
    input: ConvertClaimCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, ConvertClaimRefusal>> {
    requireFlownHome(input.cause);
    return this.payments.clearing(async (versionNow) => {
      const terms = await this.repairTerms(input.claimId, principal);
      return this.convert(input, principal, { terms, versionNow });
    });
  }

  private convert(
    input: ConvertClaimCommand,
    principal: Principal,
    { terms, versionNow }: Converting,
  ): Promise<Outcome<Claim, ConvertClaimRefusal>> {
    return changeClaim<ConvertClaimRefusal, ConvertClaimCommand>(this.work, {
      name: 'convertClaim',
      input,
      principal,
      versionNow,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, actor, save }) => {
        if (!terms || !mayBecome(claim.serviceType, claim.status, 'CONVERTED'))
          return wrongStatus('NOT_MAINTENANCE', claim, 'R-MNT-02');
        if (!terms.isServed) return notServed(claim);
        await requireNoChoicePending(stores, claim.id);
        requireNoMoneyOnItsWay(claim);
        const { newId } = this.work;
        const freed = await endHold(stores, claim, { state: 'FREED', at: now, newId });
        const repair = await this.repairOf(stores, claim, {
          ...terms,
          cause: input.cause,
          now,
          actor,
        });
        const closed = withNothingDue(inStatus(freed, 'CONVERTED', now), now);
        const note = { reason: input.reason, basis: ruleOnly('R-MNT-02') };
        await save({ ...closed, convertedToId: repair[2].id }, note);
        return made(await this.opened(stores, repair, note));
      },
    });
  }

  private async repairTerms(
    claimId: string,
    principal: Principal,
  ): Promise<RepairTerms | undefined> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    if (!claim || !mayBecome(claim.serviceType, claim.status, 'CONVERTED')) return undefined;
    const repair: Claim = { ...claim, serviceType: 'ONLINE_REPAIR' };
    const [sending, isServed, fees, payBy] = await Promise.all([
      this.returns.sendingOf(repair),
      this.returns.isServedAtCenter(repair),
      this.returns.feesOf(repair),
      // Only what asked for a consent was ever quoted for a border, and terms that ask for one say how long a quote holds.
      claim.crossBorder ? this.returns.payableOf(repair) : undefined,
    ]);
    return { ...sending, isServed, fees, payBy };
  }

  private async repairOf(
    stores: ClaimStores,
    claim: Claim,
    told: Pick<
      Parameters<typeof repairSteps>[1],
      'parts' | 'wholes' | 'fees' | 'handOver' | 'payBy' | 'cause' | 'now' | 'actor'
    >,
  ) {
    const { newId } = this.work;
    const claimNumber = await stores.claims.nextNumber(told.now.getUTCFullYear());
    return repairSteps(claim, {
      ...told,
      claimNumber,
      id: newId('clm'),
      incidentId: newId('inc'),
      newId,
    });
  }

  /** The repair claim on record, with each step that it took at once. */
  private async opened(
    stores: ClaimStores,
    [registered, awaiting, received]: ReturnType<typeof repairSteps>,
    { reason, basis }: { readonly reason: string; readonly basis: ReturnType<typeof ruleOnly> },
  ): Promise<Claim> {
    const { newId } = this.work;
    const { openedBy, openedAt: at } = registered;
    await stores.claims.add(received);
    await stores.history.record([
      changeEvent(newId, undefined, registered, { action: 'convertClaim', actor: openedBy, at, reason, basis }),
      changeEvent(newId, registered, awaiting, { action: 'routeClaim', actor: system, at, basis }),
      changeEvent(newId, awaiting, received, { action: 'receiveUnit', actor: system, at, basis }),
    ]); // prettier-ignore
    return received;
  }
}

import { type DecisionBasis, ruleOnly } from '@care-graph/kernel/domain/basis';
import { isInTime } from '@care-graph/kernel/domain/deadline';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { checkedClaim, missingPartsBasis } from '../domain/checked-claim';
import { type Claim, inStatus } from '../domain/claim';
import { mayBecome } from '../domain/claim-status';
import { serialsOfUnit } from '../domain/claimed-unit';
import { isListOpen } from '../domain/corrected-receipt';
import type { CoverageDesk } from '../domain/desks';
import { mayComeLate } from '../domain/hand-over';
import { unbindController } from '../domain/outbox';
import type { ClaimReads, ClaimStores } from '../domain/ports';
import { receivedClaim } from '../domain/received-claim';
import { ruleOf } from '../domain/service-rules';
import { type ChangeNote, changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { correctReceipt } from './correct-receipt';
import { takeUnitOver } from './pass-unit-on';
import type { ReturnDesk } from './return-desk';
import { visibilityOf } from './row-rules';
import { takeLateUnit } from './take-late-unit';
import {
  arrived,
  type IntakeFacts,
  type ReceiveUnitCommand,
  type ReceiveUnitRefusal,
  requireAfterOpening,
  requireListedParts,
  unitRefusal,
} from './unit-intake';

/** Takes a unit in with its check-list of parts; for Express the check decides at once what is to be paid. */
export class ReceiveUnit {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly coverage: CoverageDesk,
    private readonly returns: ReturnDesk,
  ) {}

  async execute(
    input: ReceiveUnitCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, ReceiveUnitRefusal>> {
    requireSensible(input, this.work.clock.now());
    const around = await this.lookAround(input.claimId, principal);
    return changeClaim<ReceiveUnitRefusal, ReceiveUnitCommand>(this.work, {
      name: 'receiveUnit',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, stores, now, saveSteps }) => {
        if (isListOpen(claim)) {
          const about = { input, ...around, newId: this.work.newId, now };
          return correctReceipt({ claim, stores, saveSteps }, about);
        }
        if (mayComeLate(claim)) {
          const { serials } = around;
          const about = { input, serials, newId: this.work.newId, now };
          return takeLateUnit({ claim, stores, saveSteps }, about);
        }
        const { note = null, ...unit } = input;
        const receivedAt = input.receivedAt ?? now;
        const refusedFor = refusalOf(claim, input, { receivedAt, serials: around.serials });
        if (refusedFor) return refusedFor;
        requireListedParts(claim, input);
        const received = receivedClaim(claim, {
          ...unit,
          receivedAt,
          note,
          wasControllerUnbound: !around.isControllerBound,
          fees: around.fees,
        });
        await takeUnitOver({ stores, newId: this.work.newId, now }, claim);
        const untied = await this.untied(stores, received, receivedAt);
        return made(await saveSteps([arrived(untied), ...this.checked(untied, around, now)]));
      },
    });
  }

  /** Has coverage told that the centre untied the controller, where that came tied. */
  private async untied(stores: ClaimStores, received: Claim, occurredAt: Date): Promise<Claim> {
    if (received.receipt?.wasControllerUnbound !== false) return received;
    const about = { id: this.work.newId('msg'), occurredAt };
    const { claim, message } = unbindController(received, about);
    await stores.outbox.add(message);
    return claim;
  }

  private checked(received: Claim, { fees, payBy }: IntakeFacts, now: Date): readonly ChangeNote[] {
    if (mayBecome(received.serviceType, 'RECEIVED', 'ENTITLEMENT_CHECK'))
      return [entitlementCheck(received, now)];
    if (!payBy) return [];
    const basis = missingPartsBasis(received);
    const facts = { fees, payBy, quoteId: this.work.newId('quo'), now };
    return checkedClaim(received, facts).map((claim) => ({ claim, action: 'checkParts', basis }));
  }

  private async lookAround(claimId: string, principal: Principal): Promise<IntakeFacts> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    if (!claim) return { serials: [], isControllerBound: false, fees: undefined, payBy: undefined };
    const [[cover], fees, payBy] = await Promise.all([
      this.coverage.coverOf([claim.contract.id]),
      claim.serviceType === 'MAINTENANCE' ? undefined : this.returns.feesOf(claim),
      claim.serviceType === 'EXPRESS' ? this.returns.payableOf(claim) : undefined,
    ]);
    const serials = serialsOfUnit(claim, cover);
    return { serials, isControllerBound: cover?.isControllerBound ?? false, fees, payBy };
  }
}

/** The right to maintenance is checked as soon as unit and controller are there (R-MNT-03). */
const entitlementCheck = (received: Claim, now: Date): ChangeNote => ({
  claim: inStatus(received, 'ENTITLEMENT_CHECK', now),
  action: 'checkEntitlement',
  basis: ruleOnly('R-MNT-03'),
});

const requireSensible = ({ components, receivedAt }: ReceiveUnitCommand, now: Date): void => {
  const wrong = components.findIndex(({ quantity }) => quantity < 0);
  if (wrong >= 0)
    throw badInput('A quantity is 0 or more.', 'input', 'components', String(wrong), 'quantity');
  if (receivedAt && receivedAt.getTime() > now.getTime()) {
    throw badInput(
      'receivedAt lies ahead: send the instant at which the unit arrived.',
      'input',
      'receivedAt',
    );
  }
};

const refusalOf = (
  claim: Claim,
  { serialNumber, hasController }: ReceiveUnitCommand,
  { receivedAt, serials }: { readonly receivedAt: Date; readonly serials: readonly string[] },
) => {
  if (claim.status !== 'AWAITING_RETURN' && claim.status !== 'RETURN_OVERDUE')
    return wrongStatus('NOT_EXPECTED', claim, ruleOf(claim, 'SEND_IN'));
  requireAfterOpening(claim, receivedAt);
  if (isTooLate(claim, receivedAt))
    return wrongStatus('RETURN_OVERDUE', claim, ...overdueRules(claim));
  return unitRefusal(claim, { serialNumber, hasController }, serials);
};

/** The terms leave it to a person whether a late unit still counts (R-RFS-05); one that was let count is waived. */
const overdueRules = ({ deadlines }: Claim): readonly string[] => [
  ...deadlines
    .filter(({ kind }) => kind === 'HAND_OVER_UNIT')
    .flatMap(({ basis }: { readonly basis: readonly DecisionBasis[] }) => basis.map(({ ruleId }) => ruleId)),
  'R-RFS-05',
]; // prettier-ignore

/** Without a report of the hand-over, the arrival is the latest instant at which it can have been. */
const isTooLate = ({ returnAuthorization, deadlines }: Claim, receivedAt: Date): boolean =>
  deadlines.some((deadline) => {
    if (deadline.kind !== 'HAND_OVER_UNIT' || deadline.onMiss === 'FLAG') return false;
    if (deadline.state !== 'RUNNING') return deadline.state === 'MISSED';
    return returnAuthorization?.handedOverAt === null && !isInTime(deadline, receivedAt);
  });

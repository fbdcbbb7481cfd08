import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { componentChecks } from '../domain/assessment';
import { type Claim, inStatus } from '../domain/claim';
import { isInTime } from '@care-graph/kernel/domain/deadline';
import { settleDeadline } from '../domain/deadline';
import type { CoverageDesk } from '../domain/desks';
import type { ClaimReads } from '../domain/ports';
import { normalizedSerial } from '../domain/replacement';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';
import { visibilityOf } from './row-rules';

export interface ReceiveUnitCommand {
  readonly claimId: string;
  readonly serialNumber: string;
  readonly components: readonly { readonly componentCode: string; readonly quantity: number }[];
  readonly hasController: boolean;
  readonly receivedAt?: Date | null;
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type ReceiveUnitRefusal =
  'NOT_FOUND' | 'NOT_EXPECTED' | 'RETURN_OVERDUE' | 'SERIAL_NOT_IN_LINEAGE';

/** Takes a unit in with its check-list of parts. */
export class ReceiveUnit {
  constructor(
    private readonly work: ClaimWork,
    private readonly reads: ClaimReads,
    private readonly coverage: CoverageDesk,
  ) {}

  async execute(
    input: ReceiveUnitCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, ReceiveUnitRefusal>> {
    requireSensible(input, this.work.clock.now());
    const lineage = await this.lineageOf(input.claimId, principal);
    return changeClaim<ReceiveUnitRefusal, ReceiveUnitCommand>(this.work, {
      name: 'receiveUnit',
      input,
      principal,
      field: 'claimId',
      lock: ({ claims }, visibility) => claims.lock(input.claimId, visibility),
      work: async ({ claim, now, save }) => {
        if (claim.status === 'RETURN_OVERDUE') return overdue();
        if (claim.status !== 'AWAITING_RETURN') return wrongStatus('NOT_EXPECTED', 'R-ORR-02');
        const receivedAt = input.receivedAt ?? now;
        requireAfterOpening(claim, receivedAt);
        if (isTooLate(claim, receivedAt)) return overdue();
        if (!lineage.includes(normalizedSerial(input.serialNumber))) {
          return refused(refusal('SERIAL_NOT_IN_LINEAGE', ['serialNumber'], ruleOnly('R-SN-04')));
        }
        return made(
          await save(received(claim, input, receivedAt), {
            basis: ruleOnly('R-CMP-15', 'R-ORR-04'),
          }),
        );
      },
    });
  }

  /** Every serial number that the unit of the claim's contract has or had. */
  private async lineageOf(claimId: string, principal: Principal): Promise<readonly string[]> {
    const [claim] = await this.reads.byIds([claimId], visibilityOf(principal));
    const [cover] = claim ? await this.coverage.coverOf([claim.contract.id]) : [];
    return cover?.lineageSerialNumbers ?? [];
  }
}

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

const requireAfterOpening = ({ openedAt }: Claim, receivedAt: Date): void => {
  if (receivedAt.getTime() >= openedAt.getTime()) return;
  throw badInput(
    'receivedAt lies before the claim was opened: send the instant at which the unit arrived.',
    'input',
    'receivedAt',
  );
};

/** Without a report of the hand-over, the arrival is the latest instant at which it can have been. */
const isTooLate = ({ returnAuthorization, deadlines }: Claim, receivedAt: Date): boolean =>
  returnAuthorization.handedOverAt === null &&
  deadlines.some(
    (deadline) => deadline.kind === 'HAND_OVER_UNIT' && !isInTime(deadline, receivedAt),
  );

/** The terms leave it to a person whether a late unit still counts (R-RFS-05). */
const overdue = () => wrongStatus('RETURN_OVERDUE', 'R-ORR-02', 'R-RFS-05');

/** A unit that has come was handed over by then, whatever was reported. */
const noLaterThan = (arrival: Date, handedOverAt: Date | null): Date =>
  handedOverAt && handedOverAt.getTime() < arrival.getTime() ? handedOverAt : arrival;

const received = (claim: Claim, input: ReceiveUnitCommand, receivedAt: Date): Claim => ({
  ...inStatus(claim, 'RECEIVED', receivedAt),
  returnAuthorization: {
    ...claim.returnAuthorization,
    handedOverAt: noLaterThan(receivedAt, claim.returnAuthorization.handedOverAt),
  },
  deadlines: claim.deadlines.map((deadline) =>
    deadline.kind === 'HAND_OVER_UNIT' && deadline.state === 'RUNNING'
      ? settleDeadline(deadline, receivedAt)
      : deadline,
  ),
  shipments: claim.shipments.map((shipment) =>
    shipment.direction === 'TO_CENTER'
      ? {
          ...shipment,
          status: 'DELIVERED',
          handedOverAt: noLaterThan(receivedAt, shipment.handedOverAt),
          deliveredAt: receivedAt,
        }
      : shipment,
  ),
  receipt: {
    receivedAt,
    serialNumber: normalizedSerial(input.serialNumber),
    checks: componentChecks(claim.returnAuthorization.components, input.components),
    hasController: input.hasController,
    note: input.note ?? null,
  },
});

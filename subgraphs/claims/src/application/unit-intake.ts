import { ruleOnly, underTerms } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Claim } from '../domain/claim';
import type { FeeTable } from '../domain/desks';
import { listMistake } from '../domain/listed-parts';
import type { ClaimStores } from '../domain/ports';
import type { Arrival } from '../domain/received-claim';
import { normalizedSerial } from '../domain/replacement';
import { ruleOf } from '../domain/service-rules';
import type { ChangeNote } from './claim-work';
import type { Payable } from './return-desk';

export interface ReceiveUnitCommand extends Pick<
  Arrival,
  'serialNumber' | 'components' | 'hasController'
> {
  readonly claimId: string;
  readonly receivedAt?: Date | null;
  readonly note?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export type ReceiveUnitRefusal =
  'NOT_FOUND' | 'NOT_EXPECTED' | 'RETURN_OVERDUE' | 'SERIAL_NOT_IN_LINEAGE' | 'CONTROLLER_MISSING';

/** What the other parts know, asked before the transaction begins. */
export interface IntakeFacts {
  /** Every serial number that the claim's unit has or had; none once another has taken its place in the contract. */
  readonly serials: readonly string[];
  /** True while the unit is tied to its remote controller. */
  readonly isControllerBound: boolean;
  /** What parts cost; undefined for maintenance, which makes no charge (R-FEE-07). */
  readonly fees: FeeTable | undefined;
  /** How long a quote for missing parts holds; only where they are quoted at once. */
  readonly payBy: Payable | undefined;
}

/** The locked claim that a unit came for, inside the transaction. */
export interface ClaimInHand {
  readonly claim: Claim;
  readonly stores: ClaimStores;
  readonly saveSteps: (steps: readonly ChangeNote[]) => Promise<Claim>;
}

export const arrived = (claim: Claim): ChangeNote => ({
  claim,
  action: 'receiveUnit',
  basis: ruleOnly('R-CMP-15', ruleOf(claim, 'CHECK_PARTS')),
});

export const requireAfterOpening = ({ openedAt }: Claim, receivedAt: Date): void => {
  if (receivedAt.getTime() >= openedAt.getTime()) return;
  throw badInput(
    'receivedAt lies before the claim was opened: send the instant at which the unit arrived.',
    'input',
    'receivedAt',
  );
};

/** A list that names other parts than those asked for would be charged by, and could not be held against anything (R-FEE-09). */
export const requireListedParts = (
  { returnAuthorization }: Claim,
  listed: Pick<ReceiveUnitCommand, 'components' | 'hasController'>,
): void => {
  const mistake = listMistake(listed, returnAuthorization?.components ?? []);
  if (!mistake) return;
  const { message, place, field } = mistake;
  throw badInput(message, 'input', 'components', String(place), field);
};

/** Why it is not the claim's unit, or not all that nothing can begin without. */
export const unitRefusal = (
  claim: Claim,
  { serialNumber, hasController }: Pick<ReceiveUnitCommand, 'serialNumber' | 'hasController'>,
  serials: readonly string[],
) => {
  if (!serials.includes(normalizedSerial(serialNumber)))
    return refused(
      refusal(
        'SERIAL_NOT_IN_LINEAGE' as const,
        ['serialNumber'],
        underTerms(claim.contract.terms, 'R-SN-04'),
      ),
    );
  return isWithoutController(claim, hasController) ? controllerMissing(claim) : undefined;
};

const isWithoutController = ({ returnAuthorization }: Claim, hasController: boolean): boolean =>
  returnAuthorization?.needsController === true && !hasController;

/** Without it nothing begins, and the claim waits on (R-MNT-01). */
const controllerMissing = ({ contract: { terms } }: Claim) =>
  refused(
    refusal(
      'CONTROLLER_MISSING' as const,
      ['hasController'],
      underTerms(terms, 'R-MNT-01'),
      'SEND_COMPONENTS',
    ),
  );

import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import { missingPartsBasis, recheckedClaim } from '../domain/checked-claim';
import type { Claim } from '../domain/claim';
import { differsInParts, isCorrected, withCorrectedReceipt } from '../domain/corrected-receipt';
import { ruleOf } from '../domain/service-rules';
import { type ChangeNote, wrongStatus } from './claim-work';
import { requireNoChoicePending } from './elect-remedy';
import { requireNoMoneyOnItsWay } from './money-on-its-way';
import {
  type ClaimInHand,
  type IntakeFacts,
  type ReceiveUnitCommand,
  type ReceiveUnitRefusal,
  requireListedParts,
  unitRefusal,
} from './unit-intake';

interface Correction extends IntakeFacts {
  readonly input: ReceiveUnitCommand;
  readonly newId: IdSource;
  readonly now: Date;
}

/** Puts another list of parts in place of the one of a unit that is here: parts come later, and lists have mistakes. */
export const correctReceipt = async (
  { claim, stores, saveSteps }: ClaimInHand,
  correction: Correction,
): Promise<Outcome<Claim, ReceiveUnitRefusal>> => {
  const { input, serials, fees } = correction;
  requireSameArrival(claim, input);
  const refusedFor = unitRefusal(claim, input, serials);
  if (refusedFor) return refusedFor;
  requireListedParts(claim, input);
  await requireNoChoicePending(stores, claim.id);
  requireNoMoneyOnItsWay(claim);
  const note = input.note ?? null;
  const corrected = withCorrectedReceipt(claim, { ...input, fees, note });
  if (!isCorrected(claim, corrected))
    return wrongStatus('NOT_EXPECTED', claim, ruleOf(claim, 'SEND_IN'));
  const basis = ruleOnly('R-CMP-15', ruleOf(claim, 'CHECK_PARTS'), 'R-FEE-09');
  const step = { claim: corrected, action: 'receiveUnit', reason: note, basis };
  return made(await saveSteps([step, ...rechecked(claim, corrected, correction)]));
};

/** The unit came when it came, which decided whether it came in time. */
const requireSameArrival = ({ receipt }: Claim, { receivedAt }: ReceiveUnitCommand): void => {
  if (!receivedAt || receivedAt.getTime() === receipt?.receivedAt.getTime()) return;
  throw badInput(
    'The unit was taken in before: leave receivedAt out to put the list of its parts right.',
    'input',
    'receivedAt',
  );
};

/** Express asks for what is missing at once, so that another list asks for something else. */
const rechecked = (
  before: Claim,
  corrected: Claim,
  { fees, payBy, newId, now }: Correction,
): readonly ChangeNote[] => {
  if (!payBy || !differsInParts(before, corrected)) return [];
  const claim = recheckedClaim(corrected, { fees, payBy, quoteId: newId('quo'), now });
  return [{ claim, action: 'checkParts', basis: missingPartsBasis(claim) }];
};

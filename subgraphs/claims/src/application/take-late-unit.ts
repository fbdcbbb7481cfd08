import { ruleOnly } from '@care-graph/kernel/domain/basis';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Claim } from '../domain/claim';
import { lateUnitClaim } from '../domain/received-claim';
import { ruleOf } from '../domain/service-rules';
import { wrongStatus } from './claim-work';
import { takeUnitOver } from './pass-unit-on';
import {
  type ClaimInHand,
  type IntakeFacts,
  type ReceiveUnitCommand,
  type ReceiveUnitRefusal,
  requireAfterOpening,
  requireListedParts,
  unitRefusal,
} from './unit-intake';

interface Late extends Pick<IntakeFacts, 'serials'> {
  readonly input: ReceiveUnitCommand;
  readonly newId: IdSource;
  readonly now: Date;
}

/** Takes in a unit whose claim had ended before it came, so that it can go back; one that is open about it goes first. */
export const takeLateUnit = async (
  { claim, stores, saveSteps }: ClaimInHand,
  { input, serials, newId, now }: Late,
): Promise<Outcome<Claim, ReceiveUnitRefusal>> => {
  const { note = null, receivedAt: cameAt, ...unit } = input;
  const receivedAt = cameAt ?? now;
  if (await stores.claims.hasOpenClaim(claim.contract.id, [claim.serialNumber]))
    return wrongStatus('NOT_EXPECTED', claim, ruleOf(claim, 'SEND_IN'));
  requireAfterOpening(claim, receivedAt);
  // Nothing is begun, so that nothing has to have come along.
  const refusedFor = unitRefusal(claim, { ...unit, hasController: true }, serials);
  if (refusedFor) return refusedFor;
  requireListedParts(claim, input);
  await takeUnitOver({ stores, newId, now }, claim);
  const basis = ruleOnly(ruleOf(claim, 'SEND_IN'), 'R-SHP-01');
  const late = lateUnitClaim(claim, { ...unit, receivedAt, note });
  return made(await saveSteps([{ claim: late, action: 'receiveUnit', reason: note, basis }]));
};

import { accepted, aClaim, type Cast, openClaim } from '../support/journey';
import { maintenanceDesk, mavicPlan } from '../support/maintenance-journey';
import { inCharge } from '../support/quota-messages';
import { there } from '../support/there';
import { answered } from './command';

/** Claims on aircraft that are served once a year, and whose discounts come to a sum. */
export interface MaintenanceCases {
  /** Its one maintenance is held by another claim. */
  readonly heldSerial: string;
  readonly awaitingReturn: { readonly claimId: string; readonly serial: string };
  readonly inCheck: string;
  /** In check as well; its right was taken by another claim since. */
  readonly withoutRight: string;
  /** Waits for a choice; other claims hold the whole sum for discounts. */
  readonly capped: string;
  /** Is assessed; the warranty of its maker is over. */
  readonly outOfWarranty: string;
  /** Waits for a choice; its parts did not come, and its repair costs next to nothing. */
  readonly incomplete: string;
}

/** Puts the plan on sale, and claims on record. */
export const maintenanceCases = async (
  cast: Cast,
  validFrom: string,
): Promise<MaintenanceCases> => {
  const desk = maintenanceDesk(cast, await mavicPlan(cast, validFrom));

  const hold = async (contractId: string, wish: object): Promise<void> => {
    const others = inCharge(cast.graph, contractId);
    accepted(await others.reserve(`clm_other_${contractId}`, wish));
  };

  const withoutRight = async (): Promise<string> => {
    const contractId = await desk.covered('MV3-C003');
    const claimId = await desk.inCheck('MV3-C003');
    await hold(contractId, { line: 'MAINTENANCE' });
    return claimId;
  };

  const capped = async (): Promise<string> => {
    const serial = 'MV3-C004';
    const contractId = await desk.covered(serial);
    const { claim } = accepted(await openClaim(cast.customer, aClaim(cast, serial)));
    const { id: claimId } = there(claim);
    accepted(await desk.received(claimId, serial));
    await desk.assessedAt(claimId, '1500.00');
    const money = { amount: '200.00', currency: 'EUR' };
    await hold(contractId, { line: 'REPAIR_DISCOUNT', money });
    return claimId;
  };

  const onBench = async (serialNumber: string): Promise<string> => {
    const { claim } = accepted(await openClaim(cast.customer, aClaim(cast, serialNumber)));
    const { id: claimId } = there(claim);
    const arrival = { claimId, serialNumber, components: [], hasController: false };
    accepted(await answered(cast.agent, 'receiveUnit', arrival));
    accepted(await answered(cast.agent, 'beginAssessment', { claimId }));
    return claimId;
  };

  const outOfWarranty = async (): Promise<string> => {
    const atOnce = (startedAt: string) => new Date(Date.parse(startedAt) + 1).toISOString();
    await desk.covered('MV3-C006', atOnce);
    return onBench('MV3-C006');
  };

  const incomplete = async (): Promise<string> => {
    await desk.covered('MV3-C005');
    const claimId = await onBench('MV3-C005');
    const amount = { amount: '0.09', currency: 'EUR' };
    const estimate = [{ kind: 'REPAIR_PARTS', text: 'New arm', amount }];
    const found = { warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings: 'An arm broke.', estimate };
    accepted(await answered(cast.agent, 'recordAssessment', { claimId, ...found }));
    return claimId;
  };

  const opened = async (serial: string): Promise<string> => {
    await desk.covered(serial);
    return there(accepted(await desk.opened(serial)).claim).id;
  };

  const inCheck = async (serial: string): Promise<string> => {
    await desk.covered(serial);
    return desk.inCheck(serial);
  };

  await hold(await desk.covered('MV3-C000'), { line: 'MAINTENANCE' });
  return {
    heldSerial: 'MV3-C000',
    awaitingReturn: { serial: 'MV3-C001', claimId: await opened('MV3-C001') },
    inCheck: await inCheck('MV3-C002'),
    withoutRight: await withoutRight(),
    capped: await capped(),
    outOfWarranty: await outOfWarranty(),
    incomplete: await incomplete(),
  };
};

import { miniSe } from '../support/express-journey';
import { flyawayDesk } from '../support/flyaway-journey';
import { accepted, type Cast } from '../support/journey';
import { contractOf } from '../support/plan-contracts';
import { inCharge } from '../support/quota-messages';
import { there } from '../support/there';
import { answered } from './command';

/** Losses of aircraft, each at a step of its own. */
export interface LossCases {
  /** Tied, and of the plan whose flyaways other claims hold. */
  readonly heldSerial: string;
  readonly withoutRecords: string;
  /** Waits for a choice, while other claims hold its flyaways. */
  readonly toChoose: string;
  readonly chosen: string;
  /** Declared lost; its controller and its account were undone since. */
  readonly untied: string;
  /** Taken back, with the quote that fell away. */
  readonly cancelled: { readonly claimId: string; readonly quoteId: string };
  readonly paid: string;
  /** Paid for, and found. */
  readonly found: string;
  /** Refused, since the records leave no choice. */
  readonly refused: string;
}

const flyaway = { line: 'REPLACEMENT', incidentType: 'FLYAWAY' };

/** Puts losses on record. */
export const lossCases = async (cast: Cast, plan: string): Promise<LossCases> => {
  const desk = flyawayDesk(cast);

  const tied = async (serial: string) => {
    const contractId = await contractOf(cast, plan, serial, miniSe);
    const deviceId = await desk.tie(serial);
    return { serial, contractId, deviceId };
  };

  /** Two other claims hold the flyaways of a contract. */
  const withoutFlyaways = async (contractId: string): Promise<void> => {
    const others = inCharge(cast.graph, contractId);
    for (const turn of ['first', 'second'])
      accepted(await others.reserve(`clm_${turn}_${contractId}`, flyaway));
  };

  const toChoose = async (): Promise<string> => {
    const { serial, contractId } = await tied('MSE-L002');
    const claimId = await desk.assessed(serial);
    await withoutFlyaways(contractId);
    return claimId;
  };

  const untied = async (): Promise<string> => {
    const { serial, deviceId } = await tied('MSE-L004');
    const claimId = await desk.elected(serial);
    accepted(await desk.start(claimId));
    for (const name of ['unbindController', 'unlinkAccount'])
      accepted(await answered(cast.customer, name, { deviceId }));
    return claimId;
  };

  const cancelled = async (): Promise<LossCases['cancelled']> => {
    const claimId = await desk.verified((await tied('MSE-L005')).serial);
    const { id: quoteId } = there((await desk.loss(claimId)).quotes[0]);
    accepted(await desk.cancel(claimId));
    await desk.lockedAs(claimId, 'UNLOCKED');
    return { claimId, quoteId };
  };

  const found = async (): Promise<string> => {
    const claimId = await desk.paid((await tied('MSE-L007')).serial);
    const foundAt = cast.graph.now();
    accepted(await answered(cast.customer, 'reportRecoveredUnit', { claimId, foundAt }));
    return claimId;
  };

  const opened = async (serial: string): Promise<string> =>
    there(accepted(await desk.opened((await tied(serial)).serial)).claim).id;

  const refused = async (): Promise<string> => {
    const claimId = await opened('MSE-L008');
    const refusal = {
      refusalCode: 'FLIGHT_RECORDS_MISSING',
      clauseIds: [],
      reason: 'None were sent.',
    };
    accepted(await answered(cast.adjudicator, 'refuseClaim', { claimId, ...refusal }));
    return claimId;
  };

  const held = await tied('MSE-L000');
  await withoutFlyaways(held.contractId);
  return {
    heldSerial: held.serial,
    withoutRecords: await opened('MSE-L001'),
    toChoose: await toChoose(),
    chosen: await desk.elected((await tied('MSE-L003')).serial),
    untied: await untied(),
    cancelled: await cancelled(),
    paid: await desk.paid((await tied('MSE-L006')).serial),
    found: await found(),
    refused: await refused(),
  };
};

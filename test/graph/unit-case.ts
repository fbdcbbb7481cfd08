import type { Ask } from '../support/graph';
import { type Cast, dataOf } from '../support/journey';
import { answered } from './command';

/** Units in their owners' hands. */
export interface UnitCase {
  /** Under contract since the start, and linked to nobody. */
  readonly covered: string;
  /** An aircraft linked to another customer, and tied to its controller. */
  readonly foreign: { readonly id: string; readonly serial: string };
  /** Linked, covered and reported as flown away, its purchase checked by staff. */
  readonly lost: { readonly id: string; readonly serial: string };
}

const deviceQuery = 'query ($serial: String!) { device(serialNumber: $serial) { id version } }';

const deviceOf = async (ask: Ask, serial: string) => {
  const { device } = dataOf(
    await ask<{ device: { id: string; version: number } | null }, object>(deviceQuery, { serial }),
  );
  if (!device) throw new Error(`There is no unit ${serial}.`);
  return device;
};

const lockMessage = `mutation Lock($input: ApplyOutboxMessageInput!) {
  applyOutboxMessage(input: $input) { userErrors { message } }
}`;

export const purchase = { dealerName: 'Foto Vilnius', regionCode: 'LT', purchasedOn: '2026-02-10' };
export const controller = { controllerSerialNumber: 'RC-000001' };

/** Links, ties and locks what the refusals are about. */
export const unitCase = async (
  { graph, customer, other, admin }: Cast,
  covered: string,
  lost: { readonly contractId: string; readonly serial: string },
  foreign: string,
): Promise<UnitCase> => {
  const { id: lostId } = await deviceOf(customer, lost.serial);
  await answered(customer, 'linkAccount', { serialNumber: lost.serial });
  await answered(admin, 'recordPurchase', {
    ...purchase,
    deviceId: lostId,
    isAuthorizedDealer: true,
  });
  const input = {
    messageId: 'msg_lost', claimId: 'clm_lost', sequence: 1, action: 'LOCK_DEVICE', contractId: lost.contractId,
    deviceId: lostId, occurredAt: graph.now(), ruleIds: ['R-FLY-04'],
  }; // prettier-ignore
  dataOf(await graph.asService('coverage', lockMessage, { input }));
  await answered(other, 'linkAccount', { serialNumber: foreign });
  const { id: foreignId } = await deviceOf(other, foreign);
  await answered(other, 'bindController', { deviceId: foreignId, ...controller });
  return {
    covered: (await deviceOf(customer, covered)).id,
    foreign: { id: foreignId, serial: foreign },
    lost: { id: lostId, serial: lost.serial },
  };
};

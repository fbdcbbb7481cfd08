import * as desk from '../generated/admin';
import type { Ask } from '../support/graph';
import { accepted, dataOf, eventually } from '../support/journey';
import { there } from '../support/there';
import type { SampledPartner } from './sample';

/** Whom codes are made for, and by whom. */
export interface Stocking {
  readonly admin: Ask;
  readonly partner: SampledPartner;
  readonly fresh: (what: string) => string;
}

/** What is asked for to have so many codes made of the plan that the retailer sells. */
export const makingOf = (
  { planSkuId, regionCode }: SampledPartner,
  size: number,
  idempotencyKey: string,
): desk.GenerateCodesInput => ({
  planSkuId,
  regionCode,
  deliveryForm: 'E_CODE',
  size,
  idempotencyKey,
});

/** Has codes made and gives so many of them to the retailer; the id of the batch, in which as many are left. */
export const stocked = async (
  { admin, partner, fresh }: Stocking,
  count: number,
): Promise<string> => {
  const input = makingOf(partner, 2 * count, fresh('key'));
  const { generateCodes } = dataOf(await admin(desk.GenerateCodesDocument, { input }));
  const { id: batchId } = there(accepted(generateCodes).batch);
  // They are made in the background: as long as they are missing the batch has too few.
  const allocate = async () => {
    const wanted = { batchId, partnerId: partner.id, count, idempotencyKey: fresh('key') };
    return dataOf(await admin(desk.AllocateCodesDocument, { input: wanted })).allocateCodes;
  };
  accepted(
    await eventually(allocate, ({ userErrors: [refusal] }) => refusal?.code !== 'TOO_FEW_LEFT'),
  );
  return batchId;
};

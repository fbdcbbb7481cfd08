import type { Principal } from '@care-graph/kernel/domain/principal';
import { AllocateCodes } from './allocate-codes';
import type { CoverageWork } from './coverage-work';
import { GenerateCodes, MakeBatch } from './generate-codes';

/** What development starts with: partners with a shop each, and codes that the first of them can sell. */
export interface Demonstration {
  readonly partners: readonly {
    readonly id: string;
    readonly name: string;
    readonly storeId: string;
    readonly storeName: string;
  }[];
  readonly regionCode: string;
  readonly planSkuId: string;
  readonly codeCount: number;
}

const demonstrator: Principal = {
  kind: 'admin',
  subject: 'demonstration',
  scopes: [],
  policies: [],
};

/** Puts the demonstration's partners and e-codes on record; run again, it changes nothing. */
export const prepareDemonstration = async (
  work: CoverageWork,
  wanted: Demonstration,
): Promise<void> => {
  const { planSkuId, regionCode, codeCount } = wanted;
  await work.transact(async ({ people }) => {
    for (const { id, name, storeId, storeName } of wanted.partners) {
      if (await people.partner(id)) continue;
      const partner = {
        id,
        name,
        status: 'ACTIVE',
        regionCodes: [regionCode, 'EU'],
        version: 1,
      } as const;
      await people.addPartner(partner, [
        { id: storeId, partnerId: id, name: storeName, reference: null, regionCode },
      ]);
    }
  });
  const key = { idempotencyKey: `demonstration ${planSkuId}` };
  const batch = await new GenerateCodes(work).execute(
    { ...key, planSkuId, regionCode, deliveryForm: 'E_CODE', size: codeCount },
    demonstrator,
  );
  if (!batch.made)
    throw new Error(
      `The demonstration's codes were refused: ${batch.refusals.map(({ code }) => code).join(', ')}`,
    );
  await new MakeBatch(work).execute(batch.made.id);
  const [first] = wanted.partners;
  if (first)
    await new AllocateCodes(work).execute(
      { ...key, batchId: batch.made.id, partnerId: first.id, count: codeCount },
      demonstrator,
    );
};

import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Outcome } from '@care-graph/kernel/domain/outcome';
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

/** A refusal here is a mistake in what development starts with. */
const notRefused = <Made>({ made, refusals }: Outcome<Made, string>): Made => {
  if (made !== undefined) return made;
  throw new Error(
    `The demonstration's codes were refused: ${refusals.map(({ code }) => code).join(', ')}`,
  );
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
  const { id: batchId } = notRefused(batch);
  await new MakeBatch(work).execute(batchId);
  const [first] = wanted.partners;
  if (first) {
    const allocation = { ...key, batchId, partnerId: first.id, count: codeCount };
    notRefused(await new AllocateCodes(work).execute(allocation, demonstrator));
  }
};

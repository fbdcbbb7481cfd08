import { system } from '@care-graph/kernel/domain/actor';
import { codeAlphabet, codeLength, type CodeStatus } from '../../domain/activation-code';
import type { CodeBatch } from '../../domain/batch';
import type { ShelfPlan } from '../../domain/programme';
import type { KeptCode } from '../../domain/programme-records';
import { day } from './calendar';
import type { Chance } from '@care-graph/kernel/domain/chance';
import { adminActor, partnerActor, type Seller, type Telling } from './telling';

/** So long before the half-year of its sales a batch is made. */
const leadTime = 40 * day;
const halfYear = 182 * day;

/** The batch from which a code sold then is, with one more code in it. */
const batchFor = (telling: Telling, { plan, regionCode }: ShelfPlan, soldAt: number): CodeBatch => {
  const { batches } = telling.world;
  const half = Math.floor(soldAt / halfYear);
  const key = `${plan.skuId} ${regionCode} ${half}`;
  const known = batches.get(key);
  if (known) {
    known.size += 1;
    return known.batch;
  }
  const generatedAt = half * halfYear - leadTime - telling.chance.between(0, 30 * day);
  const batch: CodeBatch = {
    id: telling.newId('bat', generatedAt), planSkuId: plan.skuId, regionCode, form: half % 2 === 0 ? 'E_CODE' : 'CARD',
    size: 0, redeemBy: batches.size % 2 === 0 ? null : new Date(generatedAt + 3 * 365 * day),
    generatedAt: new Date(generatedAt), jobId: telling.newId('job', generatedAt),
  }; // prettier-ignore
  batches.set(key, { batch, size: 1 });
  return batch;
};

/** Every batch goes on record once it is known how large it came to be. */
export const closeBatches = (telling: Telling): void => {
  for (const { batch, size } of telling.world.batches.values()) {
    const { id, jobId, generatedAt } = batch;
    const at = generatedAt.getTime();
    telling.records.jobs.push({
      id: jobId, kind: 'CODE_GENERATION', status: 'SUCCEEDED', createdAt: generatedAt, finishedAt: generatedAt,
      rowCount: size, doneCount: size, refusedCount: 0, partnerId: null,
    }); // prettier-ignore
    telling.records.batches.push({ ...batch, size });
    telling.event({ subjectId: id, at, action: 'generateCodes', by: adminActor('one') });
    const made = { action: 'codesGenerated', to: 'GENERATED', by: system };
    telling.event({ subjectId: id, at, ...made });
  }
};

const secretOf = (chance: Chance): string => {
  let text = '';
  for (let place = 0; place < codeLength; place += 1)
    text += codeAlphabet[chance.below(codeAlphabet.length)] ?? '';
  return text;
};

interface Sale {
  readonly shelfPlan: ShelfPlan;
  readonly seller: Seller;
  readonly soldAt: number;
}

/** A code on its way from its batch to the sale. */
export const codeSold = (telling: Telling, { shelfPlan, seller, soldAt }: Sale): KeptCode => {
  const { chance } = telling;
  const batch = batchFor(telling, shelfPlan, soldAt);
  const secret = secretOf(chance);
  const { price } = shelfPlan;
  const id = telling.newId('cod', batch.generatedAt.getTime());
  const code: KeptCode = {
    id, batchId: batch.id, secret, lastFour: secret.slice(-4),
    status: 'SOLD', form: batch.form, planSkuId: batch.planSkuId, regionCode: batch.regionCode,
    partnerId: seller.partner.id, storeId: seller.store.id, saleReference: `S-${id.slice(-11)}`,
    salePrice: price, soldAt: new Date(soldAt), redeemBy: batch.redeemBy, redeemedAt: null, contractId: null,
    revealedAt: batch.form === 'E_CODE' ? new Date(soldAt) : null, blockedFrom: null, version: 3,
  }; // prettier-ignore
  const of = { subjectId: code.id, partnerId: seller.partner.id };
  const generatedAt = batch.generatedAt.getTime();
  const made = { action: 'generateCodes', to: 'GENERATED', by: system };
  telling.event({ subjectId: code.id, at: generatedAt, ...made });
  const handedAt = chance.between(generatedAt + day, Math.max(generatedAt + 2 * day, soldAt - day));
  const handed = { action: 'allocateCodes', from: 'GENERATED', to: 'ALLOCATED' };
  telling.event({ ...of, at: handedAt, ...handed, by: adminActor('one') });
  const sold = { action: 'sellCode', from: 'ALLOCATED', to: 'SOLD' };
  telling.event({ ...of, at: soldAt, ...sold, by: partnerActor(seller.partner) });
  return code;
};

/** What has not been sold has none of these. */
const unsold = {
  storeId: null, saleReference: null, salePrice: null, soldAt: null, revealedAt: null,
} as const; // prettier-ignore

/** What became of a code that opened no contract, and what is said of it. */
interface Fate {
  readonly status: CodeStatus;
  readonly weight: number;
  /** The last event, beside those that lead to the status before. */
  readonly action?: string;
  readonly isSold: boolean;
  readonly isHanded: boolean;
}

const fates: readonly Fate[] = [
  { status: 'GENERATED', weight: 10, isSold: false, isHanded: false },
  { status: 'ALLOCATED', weight: 45, isSold: false, isHanded: true },
  { status: 'SOLD', weight: 20, isSold: true, isHanded: true },
  { status: 'RETURNED', weight: 8, isSold: false, isHanded: true, action: 'returnCode' },
  { status: 'VOIDED', weight: 9, isSold: true, isHanded: true, action: 'voidCode' },
  { status: 'BLOCKED', weight: 8, isSold: false, isHanded: true, action: 'blockCode' },
];

const fateOf = (chance: Chance) => {
  let left = chance.below(fates.reduce((sum, { weight }) => sum + weight, 0));
  return fates.find(({ weight }) => (left -= weight) < 0) ?? chance.oneOf(fates);
};

/** The code as far as its fate let it come, with as much of its way on record. */
const stoppedAt = (telling: Telling, sale: Sale, { status, isSold, isHanded }: Fate): KeptCode => {
  const { events } = telling.records;
  const path = events.length;
  const sold = codeSold(telling, sale);
  const blockedFrom = status === 'BLOCKED' ? 'ALLOCATED' : null;
  if (isSold) return { ...sold, status, blockedFrom };
  events.splice(path + (isHanded ? 2 : 1));
  const partnerId = isHanded ? sold.partnerId : null;
  return { ...sold, ...unsold, partnerId, status, blockedFrom };
};

/** A code whose last instant has come expires, wherever it stands. */
const expiredInTime = (telling: Telling, code: KeptCode): KeptCode => {
  const { id: subjectId, partnerId, status, redeemBy } = code;
  const { now } = telling.world;
  if (status === 'VOIDED' || redeemBy === null || redeemBy.getTime() >= now) return code;
  const expiry = { action: 'expireCodes', from: status, to: 'EXPIRED', by: system };
  telling.event({ subjectId, partnerId, at: redeemBy.getTime(), ...expiry });
  return { ...code, status: 'EXPIRED', blockedFrom: null };
};

/** A code that opened no contract, wherever it got to. */
export const codeInStock = (telling: Telling, sale: Sale): KeptCode => {
  const { chance, world } = telling;
  const fate = fateOf(chance);
  const code = stoppedAt(telling, sale, fate);
  const { id: subjectId, partnerId, status } = code;
  const from = fate.isSold ? 'SOLD' : 'ALLOCATED';
  const at = Math.min(world.now - 1, sale.soldAt + chance.between(0, 9 * day));
  const change = { at, from, to: status, by: adminActor('one') };
  if (fate.action) telling.event({ subjectId, partnerId, action: fate.action, ...change });
  return expiredInTime(telling, code);
};

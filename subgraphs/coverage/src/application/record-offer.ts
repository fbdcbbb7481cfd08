import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import {
  type Outcome,
  made,
  refusal,
  type Refusal,
  refused,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Partner, Store } from '../domain/contract';
import type { OfferOutcome, RecordedOffer } from '../domain/partner-ports';
import type { CoverageWork } from './coverage-work';
import { requireReference } from './enrollment';
import { sellingShop, shopMissing } from './selling-shop';

export interface RecordOfferCommand {
  readonly reference: string;
  readonly productCode: string;
  readonly planSkuId?: string | null;
  readonly outcome: OfferOutcome;
  readonly storeId?: string | null;
  readonly at?: Date | null;
}

export type RecordOfferRefusalCode =
  'PARTNER_NOT_ACTIVE' | 'STORE_NOT_FOUND' | 'PRODUCT_UNKNOWN' | 'PLAN_NOT_FOUND';

type OfferRefusal = Refusal<RecordOfferRefusalCode>;

/** Puts on record whether a plan was offered with a device; the same reference takes the place of the first. */
export class RecordOffer {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: RecordOfferCommand,
    principal: Principal,
  ): Promise<Outcome<RecordedOffer, RecordOfferRefusalCode>> {
    const now = this.work.clock.now();
    requireOffer(command, now);
    const seller = await this.sellerOf(command, principal);
    if (!seller) return refused(refusal('PARTNER_NOT_ACTIVE', null, []));
    const refusedFor = refusedBy(await this.refusals(command, seller));
    if (refusedFor) return refusedFor;
    const { reference, productCode, planSkuId, outcome, at } = command;
    const offer: RecordedOffer = {
      partnerId: seller.partner.id, reference, productCode, planSkuId: planSkuId ?? null, outcome,
      storeId: seller.store?.id ?? null, at: at ?? now,
    }; // prettier-ignore
    await this.work.transact(({ offers }) => offers.put(offer));
    return made(offer);
  }

  /** The partner, if it may trade, and the shop: the one that is named, else its only one. */
  private sellerOf(
    { storeId }: RecordOfferCommand,
    { partnerId }: Principal,
  ): Promise<Seller | undefined> {
    return this.work.transact(async ({ people }) => {
      const partner = await people.partner(partnerId ?? '');
      if (partner?.status !== 'ACTIVE') return undefined;
      const shops = await people.storesOf(partner.id);
      const store = sellingShop(shops, storeId);
      return { partner, store, missing: store ? undefined : shopMissing(shops, storeId) };
    });
  }

  /** The catalog is asked, so no transaction is open. */
  private async refusals(
    { productCode, planSkuId }: RecordOfferCommand,
    seller: Seller,
  ): Promise<readonly OfferRefusal[]> {
    const isKnown = await this.work.terms.hasProduct(productCode);
    const isPlan = !isKnown || !planSkuId || (await this.isPlanFor(seller, planSkuId, productCode));
    return [
      ...(seller.missing ? [seller.missing] : []),
      ...(isKnown
        ? []
        : [refusal('PRODUCT_UNKNOWN' as const, ['productCode'], ruleOnly('R-PRD-03'))]),
      ...(isPlan ? [] : [refusal('PLAN_NOT_FOUND' as const, ['planSkuId'], ruleOnly('R-PRG-05'))]),
    ];
  }

  private async isPlanFor(
    { partner, store }: Seller,
    skuId: string,
    productCode: string,
  ): Promise<boolean> {
    const regionCode = store?.regionCode ?? partner.regionCodes.at(0) ?? '';
    const plan = await this.work.terms.planFor({ skuId, regionCode, channel: 'CODE' });
    return plan?.productCode === productCode;
  }
}

interface Seller {
  readonly partner: Partner;
  readonly store: Store | undefined;
  /** Why the shop is not known though it has to be. */
  readonly missing: Refusal<'STORE_NOT_FOUND'> | undefined;
}

/** Checks what no rule of the programme decides: these are mistakes of the calling program. */
const requireOffer = (
  { reference, planSkuId, outcome, at }: RecordOfferCommand,
  now: Date,
): void => {
  requireReference(reference, 'input', 'reference');
  if (Boolean(planSkuId) === (outcome === 'NOT_SHOWN')) {
    const said = planSkuId
      ? 'No plan was shown: leave planSkuId out.'
      : `A plan was ${outcome}: name it in planSkuId.`;
    throw badInput(said, 'input', 'planSkuId');
  }
  if (at && at > now) throw badInput('at lies ahead: send the instant of the sale.', 'input', 'at');
};

import { underTerms } from '@care-graph/kernel/domain/basis';
import { requestOf } from '@care-graph/kernel/application/answer-once';
import { requireConsentsGiven } from '@care-graph/kernel/domain/consents';
import { badInput, conflict } from '@care-graph/kernel/domain/fault';
import type { Money } from '@care-graph/kernel/domain/money';
import { type Outcome, made, refusal, refused, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  bundleOrderRefusals,
  orderable,
  type OrderBundleRefusalCode,
} from '../domain/bundle-rules';
import type { Customer, Partner, ServiceContract, Store } from '../domain/contract';
import { nothingPinned } from '../domain/cover';
import type { Plan } from '../domain/plan';
import type { CoverageStores } from '../domain/ports';
import { consentsFor, holderFor, pinnedTermsOf } from './activation-record';
import { type CoverageWork, happened } from './coverage-work';
import { requireConsentsSinceFirstDay } from './first-day';
import { nameAShop, sellingShop } from './selling-shop';
import { type GivenConsent, type Holder, requireReach, requireReference } from './enrollment';

export interface OrderBundleCommand {
  readonly orderReference: string;
  readonly planSkuId: string;
  readonly regionCode: string;
  readonly storeId?: string | null;
  readonly holder: Holder;
  readonly price?: Money | null;
  readonly consents: readonly GivenConsent[];
}

type OrderOutcome = Outcome<ServiceContract, OrderBundleRefusalCode>;

/** What the catalog knows of the order. */
interface Foreseen {
  readonly plan: Plan | undefined;
  readonly regions: readonly string[];
}

interface Ordering extends Foreseen {
  readonly command: OrderBundleCommand;
  readonly principal: Principal;
  readonly partner: Partner;
}

interface Ordered {
  readonly plan: Plan;
  readonly shop: Store | undefined;
  readonly holder: Customer;
}

/** Opens a contract for a device bought with it in one order, once for each of the partner's orders (R-ACT-01). */
export class OrderBundle {
  constructor(private readonly work: CoverageWork) {}

  async execute(command: OrderBundleCommand, principal: Principal): Promise<OrderOutcome> {
    requireOrder(command, this.work.clock.now());
    await requireConsentsSinceFirstDay(this.work, command.consents, 'input', 'consents');
    const foreseen = await this.foresee(command, principal);
    return this.work.transact(async (stores) => {
      const { partnerId } = principal;
      const partner = partnerId === undefined ? undefined : await stores.people.partner(partnerId);
      if (!partner) return refused(refusal('PARTNER_NOT_ACTIVE', null, []));
      return this.order(stores, { command, principal, partner, ...foreseen });
    });
  }

  /** Asked before the transaction, since the catalog answers it. */
  private async foresee(
    { planSkuId: skuId, regionCode }: OrderBundleCommand,
    { partnerId }: Principal,
  ): Promise<Foreseen> {
    const { terms, clock } = this.work;
    const seller = partnerId === undefined ? undefined : { partnerId, soldAt: clock.now() };
    const [plan, regions] = await Promise.all([
      terms.planFor({ skuId, regionCode, channel: 'BUNDLED', seller }),
      terms.regionWithGroup(regionCode),
    ]);
    return { plan, regions };
  }

  private async order(stores: CoverageStores, ordering: Ordering): Promise<OrderOutcome> {
    const { command, principal, partner, plan, regions } = ordering;
    const earlier = await stores.contracts.lockOrder(partner.id, command.orderReference);
    if (earlier) return made(await sameOrder(stores, earlier, ordering));
    const shop = await shopOf(stores, partner, command);
    const { consents } = command;
    const facts = { partner, plan, shop, regions, consents };
    const reasons = refusedBy(bundleOrderRefusals(facts));
    const bundled = orderable(plan);
    if (reasons || !bundled)
      return reasons ?? refused(refusal('PLAN_NOT_ON_SALE', ['planSkuId'], []));
    await stores.idempotency.claim(orderRequest(command, principal));
    const holder = await holderFor(stores, this.work, { enrollment: command, principal });
    return made(await this.write(stores, ordering, { plan: bundled, shop, holder }));
  }

  private async write(
    stores: CoverageStores,
    { command, principal, partner }: Ordering,
    { plan, shop, holder }: Ordered,
  ): Promise<ServiceContract> {
    const { clock, newId } = this.work;
    const createdAt = clock.now();
    const contract: ServiceContract = {
      id: newId('ctr'), contractNumber: await stores.contracts.nextNumber(createdAt.getUTCFullYear()),
      status: 'PENDING_SHIPMENT', channel: 'BUNDLED', holderId: holder.id, ...pinnedTermsOf(plan), ...nothingPinned,
      feeScheduleId: plan.feeScheduleId ?? null, regionCode: command.regionCode, lineageRootId: null,
      activationCodeId: null, partnerId: partner.id, storeId: shop?.id ?? null, price: command.price ?? null,
      orderReference: command.orderReference, shippedAt: null, offerId: plan.offerId, renewsId: null, activateBy: null,
      createdAt, version: 1,
    }; // prettier-ignore
    const consents = consentsFor(contract, { enrollment: command, principal });
    await stores.contracts.add(contract, undefined, consents);
    await stores.history.record([
      happened(this.work, principal, {
        subjectId: contract.id, action: 'orderBundle', to: contract.status,
        basis: underTerms(plan.terms, 'R-ACT-01'),
      }),
    ]); // prettier-ignore
    return contract;
  }
}

/** A partner's order is its own key: what is compared of a repeat is all that it says. */
const orderRequest = (command: OrderBundleCommand, principal: Principal) => {
  const { orderReference: idempotencyKey } = command;
  return {
    ...requestOf('orderBundle', { ...command, idempotencyKey }, principal),
    key: idempotencyKey,
  };
};

/** A repeat of an order gives its contract again; the same number for another order is a conflict. */
const sameOrder = async (
  { idempotency }: CoverageStores,
  earlier: ServiceContract,
  { command, principal }: Ordering,
): Promise<ServiceContract> => {
  const before = await idempotency.claim(orderRequest(command, principal));
  if (before?.sameInput) return earlier;
  throw conflict(
    'This order reference names another order: use a new one.',
    'input',
    'orderReference',
  );
};

/** The shop that is named, which has to be the partner's; else the only one. */
const shopOf = async (
  { people }: CoverageStores,
  { id }: Partner,
  { storeId }: OrderBundleCommand,
): Promise<Store | undefined> => {
  const shops = await people.storesOf(id);
  const shop = sellingShop(shops, storeId);
  if (shop ?? (!storeId && shops.length === 0)) return shop;
  const wrong = storeId
    ? 'This is no shop of yours: name one that is.'
    : `Not clear: ${nameAShop}.`;
  throw badInput(wrong, 'input', 'storeId');
};

/** Checks what no rule of the programme decides: these are mistakes of the calling program. */
const requireOrder = (
  { orderReference, holder, consents }: OrderBundleCommand,
  now: Date,
): void => {
  requireReference(orderReference, 'input', 'orderReference');
  requireReach(holder, 'input', 'holder');
  requireConsentsGiven(consents, now, 'input', 'consents');
};

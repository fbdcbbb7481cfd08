import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput, conflict } from '@care-graph/kernel/domain/fault';
import { type Money, sameMoney } from '@care-graph/kernel/domain/money';
import { type Outcome, made, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type ActivationCode,
  isSellable,
  maySecretBeShown,
  normalizedCode,
} from '../domain/activation-code';
import type { Partner, Store } from '../domain/contract';
import type { CoverageStores, EarlierSale } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';
import { requireSinceFirstDay } from './first-day';
import { sellingShop, shopMissing } from './selling-shop';
import { requireReference } from './enrollment';

export interface SellCodeCommand {
  readonly saleReference: string;
  readonly code?: string | null;
  readonly planSkuId?: string | null;
  readonly storeId?: string | null;
  readonly price?: Money | null;
  readonly soldAt?: Date | null;
}

export type SellCodeRefusalCode =
  'CODE_NOT_USABLE' | 'OUT_OF_STOCK' | 'PARTNER_NOT_ACTIVE' | 'STORE_NOT_FOUND';

export interface Sale {
  readonly code: ActivationCode;
  /** The e-code in full; undefined for cards, and for a repeat after a day or once it is sold no more. */
  readonly secret: string | undefined;
}

type SaleOutcome = Outcome<Sale, SellCodeRefusalCode>;

/** Records the sale of one code, once for each of the partner's sale references. */
export class SellCode {
  constructor(private readonly work: CoverageWork) {}

  async execute(given: SellCodeCommand, principal: Principal): Promise<SaleOutcome> {
    requireSale(given, this.work.clock.now());
    await requireSinceFirstDay(this.work, given.soldAt, 'input', 'soldAt');
    // Blanks around a reference name no other sale.
    const command = { ...given, saleReference: given.saleReference.trim() };
    const { outcome, lacksIn } = await this.attempt(command, principal, []);
    if (!lacksIn) return outcome;
    // Codes of the shop's own region go first; only for those of its group the catalog has to be asked.
    const groups = await this.work.terms.regionWithGroup(lacksIn);
    return (await this.attempt(command, principal, groups)).outcome;
  }

  private attempt(
    command: SellCodeCommand,
    principal: Principal,
    groups: readonly string[],
  ): Promise<Attempted> {
    return this.work.transact(async (stores) => {
      const partner = await partnerOf(stores, principal);
      if (!partner) return { outcome: refused(partnerNotActive()) };
      const earlier = await stores.codes.findSale(partner.id, command.saleReference);
      if (earlier) return { outcome: made(await this.repeat(stores, earlier, command)) };
      if (partner.status !== 'ACTIVE') return { outcome: refused(partnerNotActive()) };
      const shops = await stores.people.storesOf(partner.id);
      const store = sellingShop(shops, command.storeId);
      const missing = store ? undefined : shopMissing(shops, command.storeId);
      if (missing) return { outcome: refused(missing) };
      const seller = { principal, partnerId: partner.id, ...placeOf(store, groups) };
      const outcome = await this.sell(stores, command, seller);
      return { outcome, lacksIn: lacksCode(outcome) ? store?.regionCode : null };
    });
  }

  private async sell(
    stores: CoverageStores,
    command: SellCodeCommand,
    seller: Seller,
  ): Promise<SaleOutcome> {
    const code = await this.codeToSell(stores, command, seller);
    if (code === undefined) {
      return command.code
        ? refused(refusal('CODE_NOT_USABLE', ['code'], ruleOnly('R-ACT-11')))
        : refused(refusal('OUT_OF_STOCK', ['planSkuId'], []));
    }
    const now = this.work.clock.now();
    const sold = await stores.codes.save({
      ...code,
      status: 'SOLD',
      saleReference: command.saleReference,
      salePrice: command.price ?? null,
      soldAt: command.soldAt ?? now,
      revealedAt: code.form === 'E_CODE' ? now : code.revealedAt,
      storeId: seller.storeId,
    });
    await stores.history.record([
      happened(this.work, seller.principal, {
        subjectId: code.id,
        action: 'sellCode',
        from: code.status,
        to: 'SOLD',
      }),
    ]);
    return made({ code: sold, secret: this.secretOf(sold) });
  }

  private async codeToSell(
    { codes }: CoverageStores,
    { code, planSkuId }: SellCodeCommand,
    { partnerId, regionCodes }: Seller,
  ): Promise<ActivationCode | undefined> {
    const now = this.work.clock.now();
    const stock = { partnerId, planSkuId: planSkuId ?? '', regionCodes };
    if (!code) return codes.lockNextInStock(stock, now);
    const found = await codes.lockBySecret(this.hashOf(code));
    const isOwn = found?.partnerId === partnerId && isSoldIn(found, regionCodes);
    return isOwn && isSellable(found, now) ? found : undefined;
  }

  /** A repeat of a sale gives its code as it is by now; the same reference for another sale is a conflict. */
  private async repeat(
    { codes }: CoverageStores,
    earlier: EarlierSale,
    command: SellCodeCommand,
  ): Promise<Sale> {
    const { code } = earlier;
    const isSame =
      saysTheSame(command, earlier) &&
      (!command.code || (await codes.findBySecret(this.hashOf(command.code)))?.id === code.id);
    if (!isSame) {
      throw conflict(
        'This sale reference names another sale: use a new one.',
        'input',
        'saleReference',
      );
    }
    // A code that came back is no buyer's any more, whoever it was sold to since.
    const isStillTheirs = code.saleReference === command.saleReference;
    return { code, secret: isStillTheirs ? this.secretOf(code) : undefined };
  }

  private hashOf(typed: string): string {
    return this.work.secrets.hashOf(normalizedCode(typed) ?? typed);
  }

  /** From a day on it is not shown any more, whether or not a timer has destroyed the copy yet. */
  private secretOf(code: ActivationCode): string | undefined {
    const { sealedSecret } = code;
    if (!sealedSecret || !maySecretBeShown(code, this.work.clock.now())) return undefined;
    return this.work.secrets.open(sealedSecret);
  }
}

interface Seller {
  readonly principal: Principal;
  readonly partnerId: string;
  readonly storeId: string | null;
  /** The region of the shop and its group, of which the code has to be; undefined where no shop tells it. */
  readonly regionCodes: readonly string[] | undefined;
}

interface Attempted {
  readonly outcome: SaleOutcome;
  /** The shop's region, where no code of it could be sold. */
  readonly lacksIn?: string | null | undefined;
}

const lacksCode = ({ refusals }: SaleOutcome): boolean =>
  refusals.some(({ code }) => code === 'OUT_OF_STOCK' || code === 'CODE_NOT_USABLE');

/** A plan is for the region in which its code is sold (A-04, R-RGN-02). */
const isSoldIn = (
  { regionCode }: ActivationCode,
  regionCodes: readonly string[] | undefined,
): boolean => regionCodes === undefined || regionCodes.includes(regionCode);

const placeOf = (store: Store | undefined, groups: readonly string[]) => ({
  storeId: store?.id ?? null,
  regionCodes: store?.regionCode ? [store.regionCode, ...groups] : undefined,
});

const partnerNotActive = () => refusal('PARTNER_NOT_ACTIVE' as const, null, []);

const partnerOf = async (
  { people }: CoverageStores,
  { partnerId }: Principal,
): Promise<Partner | undefined> =>
  partnerId === undefined ? undefined : people.partner(partnerId);

/** Whether the command, apart from the code that it names, tells of the sale that is on record. */
const saysTheSame = (
  { planSkuId, storeId, soldAt, price }: SellCodeCommand,
  earlier: EarlierSale,
): boolean =>
  sameIfNamed(planSkuId, earlier.code.planSkuId) &&
  sameIfNamed(storeId, earlier.storeId) &&
  sameIfNamed(soldAt?.getTime(), earlier.soldAt?.getTime()) &&
  samePrice(price ?? null, earlier.salePrice);

/** What a sale leaves open is filled in when it is recorded, so only what a repeat names can differ. */
const sameIfNamed = <Value>(named: Value | null | undefined, recorded: Value | null | undefined) =>
  named === null || named === undefined || named === recorded;

const samePrice = (one: Money | null, other: Money | null): boolean =>
  one === null || other === null ? one === other : sameMoney(one, other);

/** Checks what no rule of the programme decides: these are mistakes of the calling program. */
const requireSale = (
  { saleReference, code, planSkuId, soldAt }: SellCodeCommand,
  now: Date,
): void => {
  requireReference(saleReference, 'input', 'saleReference');
  if (Boolean(code) === Boolean(planSkuId)) {
    throw badInput(
      'Exactly one of code and planSkuId is needed: a code in hand, or a plan to draw from stock.',
      'input',
      'code',
    );
  }
  if (soldAt && soldAt > now) {
    throw badInput('soldAt lies ahead: send the instant at which it was sold.', 'input', 'soldAt');
  }
};

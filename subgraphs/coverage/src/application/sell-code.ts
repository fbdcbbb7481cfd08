import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput, conflict } from '@care-graph/kernel/domain/fault';
import { type Money, sameMoney } from '@care-graph/kernel/domain/money';
import { type Outcome, made, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type ActivationCode,
  isSellable,
  normalizedCode,
  secretShownHours,
} from '../domain/activation-code';
import type { Partner, Store } from '../domain/contract';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';

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
  /** The e-code in full; undefined for cards, and for a repeat after a day. */
  readonly secret: string | undefined;
}

type SaleOutcome = Outcome<Sale, SellCodeRefusalCode>;

/** Records the sale of one code, once for each of the partner's sale references. */
export class SellCode {
  constructor(private readonly work: CoverageWork) {}

  async execute(command: SellCodeCommand, principal: Principal): Promise<SaleOutcome> {
    requireSale(command, this.work.clock.now());
    return this.work.transact(async (stores) => {
      const partner = await partnerOf(stores, principal);
      if (!partner) return refused(partnerNotActive());
      const earlier = await stores.codes.findSale(partner.id, command.saleReference);
      if (earlier) return made(await this.repeat(stores, earlier, command));
      if (partner.status !== 'ACTIVE') return refused(partnerNotActive());
      const store = await shopOf(stores, partner, command);
      if (command.storeId && !store) return refused(refusal('STORE_NOT_FOUND', ['storeId'], []));
      const seller = { principal, partnerId: partner.id, storeId: store?.id ?? null };
      return this.sell(stores, command, seller);
    });
  }

  private async sell(
    stores: CoverageStores,
    command: SellCodeCommand,
    seller: Seller,
  ): Promise<SaleOutcome> {
    const code = await this.codeToSell(stores, command, seller.partnerId);
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
    await stores.jobs.forgetSecret(code.id, secretShownHours);
    return made({ code: sold, secret: this.secretOf(sold) });
  }

  private async codeToSell(
    { codes }: CoverageStores,
    { code, planSkuId }: SellCodeCommand,
    partnerId: string,
  ): Promise<ActivationCode | undefined> {
    const now = this.work.clock.now();
    if (!code) return codes.lockNextInStock(partnerId, planSkuId ?? '', now);
    const found = await codes.lockBySecret(this.hashOf(code));
    return found?.partnerId === partnerId && isSellable(found, now) ? found : undefined;
  }

  /** A repeat of a sale gives the same code again; the same reference for another sale is a conflict. */
  private async repeat(
    { codes }: CoverageStores,
    earlier: ActivationCode,
    command: SellCodeCommand,
  ): Promise<Sale> {
    const isSame =
      saysTheSame(command, earlier) &&
      (!command.code || (await codes.findBySecret(this.hashOf(command.code)))?.id === earlier.id);
    if (!isSame) {
      throw conflict(
        'This sale reference names another sale: use a new one.',
        'input',
        'saleReference',
      );
    }
    return { code: earlier, secret: this.secretOf(earlier) };
  }

  private hashOf(typed: string): string {
    return this.work.secrets.hashOf(normalizedCode(typed) ?? typed);
  }

  private secretOf({ form, sealedSecret }: ActivationCode): string | undefined {
    return form === 'E_CODE' && sealedSecret ? this.work.secrets.open(sealedSecret) : undefined;
  }
}

interface Seller {
  readonly principal: Principal;
  readonly partnerId: string;
  readonly storeId: string | null;
}

const partnerNotActive = () => refusal('PARTNER_NOT_ACTIVE' as const, null, []);

const partnerOf = async (
  { people }: CoverageStores,
  { partnerId }: Principal,
): Promise<Partner | undefined> =>
  partnerId === undefined ? undefined : people.partner(partnerId);

/** The shop that is named, which has to be the partner's; else the partner's first. */
const shopOf = async (
  { people }: CoverageStores,
  { id }: Partner,
  { storeId }: SellCodeCommand,
): Promise<Store | undefined> => {
  const shops = await people.storesOf(id);
  return storeId ? shops.find((shop) => shop.id === storeId) : shops.at(0);
};

/** Whether the command, apart from the code that it names, tells of the sale that is on record. */
const saysTheSame = (
  { planSkuId, storeId, soldAt, price }: SellCodeCommand,
  earlier: ActivationCode,
): boolean =>
  sameIfNamed(planSkuId, earlier.planSkuId) &&
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
  if (saleReference.trim() === '' || saleReference.length > 100) {
    throw badInput('saleReference has to be 1 to 100 characters long.', 'input', 'saleReference');
  }
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

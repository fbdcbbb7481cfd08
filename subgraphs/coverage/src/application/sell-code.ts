import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput, conflict } from '@care-graph/kernel/domain/fault';
import { type Money, sameMoney } from '@care-graph/kernel/domain/money';
import { type Outcome, made, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type ActivationCode,
  codeMayBecome,
  normalizedCode,
  secretShownHours,
} from '../domain/activation-code';
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
    const { partnerId } = principal;
    requireReference(command);
    return this.work.transact(async (stores) => {
      const partner = partnerId === undefined ? undefined : await stores.people.partner(partnerId);
      if (!partner) return refused(refusal('PARTNER_NOT_ACTIVE', null, []));
      const earlier = await stores.codes.findSale(partner.id, command.saleReference);
      if (earlier) return made(await this.repeat(stores, earlier, command));
      if (partner.status !== 'ACTIVE') return refused(refusal('PARTNER_NOT_ACTIVE', null, []));
      const shops = await stores.people.storesOf(partner.id);
      const store = command.storeId ? shops.find(({ id }) => id === command.storeId) : shops.at(0);
      if (command.storeId && !store) return refused(refusal('STORE_NOT_FOUND', ['storeId'], []));
      return this.sell(stores, command, {
        principal,
        partnerId: partner.id,
        storeId: store?.id ?? null,
      });
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
    if (!code) return codes.lockNextInStock(partnerId, planSkuId ?? '');
    const found = await codes.lockBySecret(this.work.secrets.hashOf(normalizedCode(code) ?? code));
    return found?.partnerId === partnerId && codeMayBecome(found.status, 'SOLD')
      ? found
      : undefined;
  }

  /** A repeat of a sale gives the same code again; the same reference for another sale is a conflict. */
  private async repeat(
    { codes }: CoverageStores,
    earlier: ActivationCode,
    command: SellCodeCommand,
  ): Promise<Sale> {
    const { secrets } = this.work;
    const hash = command.code
      ? secrets.hashOf(normalizedCode(command.code) ?? command.code)
      : undefined;
    const sameCode = hash === undefined || (await codes.findBySecret(hash))?.id === earlier.id;
    const samePlan = !command.planSkuId || command.planSkuId === earlier.planSkuId;
    if (!samePlan || !sameCode || !samePrice(command.price ?? null, earlier.salePrice)) {
      throw conflict('This sale reference names another sale: use a new one.', 'saleReference');
    }
    return { code: earlier, secret: this.secretOf(earlier) };
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

const samePrice = (one: Money | null, other: Money | null): boolean =>
  one === null || other === null ? one === other : sameMoney(one, other);

const requireReference = ({ saleReference, code, planSkuId }: SellCodeCommand): void => {
  if (saleReference.trim() === '' || saleReference.length > 100) {
    throw badInput('saleReference has to be 1 to 100 characters long.', 'saleReference');
  }
  if (Boolean(code) === Boolean(planSkuId)) {
    throw badInput(
      'Exactly one of code and planSkuId is needed: a code in hand, or a plan to draw from stock.',
      'code',
    );
  }
};

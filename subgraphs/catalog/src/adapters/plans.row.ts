import type { TermsGeneration } from '@care-graph/kernel/domain/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  DataSource,
  OfferedForm,
  PlanCounts,
  PlanExtension,
  PlanKind,
  PlanOffer,
  PlanPackage,
  PlanSku,
  PlanStatus,
} from '../domain/catalogue';
import type { OfferKind, StockState } from '../domain/vocabulary';

/** PostgreSQL hands whole numbers of 64 bits over as texts. */
export const wholeAmount = {
  to: (amount: bigint | null | undefined) => amount?.toString() ?? null,
  from: (text: string | null) => (text === null ? null : BigInt(text)),
};

@Entity('plan_sku')
export class PlanSkuRow implements PlanSku {
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'product_code' }) productCode!: string;
  @Column('integer', { name: 'term_months' }) termMonths!: number;
  @Column('text', { name: 'terms_id' }) termsId!: string;
  @Column('text') generation!: TermsGeneration;
  @Column('text') kind!: PlanKind;
  @Column('text', { nullable: true }) ean!: string | null;
  @Column('text', { name: 'manufacturer_part_number', nullable: true })
  manufacturerPartNumber!: string | null;
  @Column('jsonb') forms!: OfferedForm[];
  @Column('jsonb', { nullable: true }) package!: PlanPackage | null;
  @Column('text') status!: PlanStatus;
  @Column('jsonb') counts!: PlanCounts;
  @Column('jsonb') source!: DataSource;
  @Column({ type: 'integer', insert: false }) version!: number;
  @Column({ type: 'text', name: 'sort_key', insert: false, update: false }) sortKey!: string;
}

@Entity('plan_offer')
export class PlanOfferRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'plan_sku_id' }) planSkuId!: string;
  @Column('text') kind!: OfferKind;
  @Column('text', { name: 'seller_name' }) sellerName!: string;
  @Column('text', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('text', { name: 'region_code' }) regionCode!: string;
  @Column('bigint', { name: 'price_minor', transformer: wholeAmount }) priceMinor!: bigint;
  @Column('char', { length: 3 }) currency!: string;
  @Column('boolean', { name: 'is_indicative' }) isIndicative!: boolean;
  @Column('text', { name: 'item_code', nullable: true }) itemCode!: string | null;
  @Column('text', { nullable: true }) stock!: StockState | null;
  @Column('integer', { name: 'minimum_quantity' }) minimumQuantity!: number;
  @Column('text', { name: 'exclusion_ids', array: true }) exclusionIds!: string[];
  @Column('date', { name: 'valid_from', nullable: true }) validFrom!: string | null;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  @Column('jsonb') source!: DataSource;
  @Column({ type: 'text', name: 'sort_key', insert: false, update: false }) sortKey!: string;
}

export const offerOf = ({ priceMinor, currency, ...rest }: PlanOfferRow): PlanOffer => ({
  ...rest,
  price: { minor: priceMinor, currency },
});

export const offerRowOf = ({ price, ...rest }: PlanOffer): Omit<PlanOfferRow, 'sortKey'> => ({
  ...rest,
  exclusionIds: [...rest.exclusionIds],
  priceMinor: price.minor,
  currency: price.currency,
});

@Entity('plan_extension')
export class PlanExtensionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'product_code' }) productCode!: string;
  @Column('integer', { name: 'extension_months' }) extensionMonths!: number;
  @Column('text', { name: 'region_code' }) regionCode!: string;
  @Column('bigint', { name: 'price_minor', transformer: wholeAmount }) priceMinor!: bigint;
  @Column('bigint', { name: 'replacement_fee_minor', nullable: true, transformer: wholeAmount })
  replacementFeeMinor!: bigint | null;
  @Column('char', { length: 3 }) currency!: string;
  @Column('text', { name: 'seller_name' }) sellerName!: string;
  @Column('jsonb') source!: DataSource;
}

export const extensionRowOf = ({
  price,
  replacementFee,
  ...rest
}: PlanExtension): PlanExtensionRow => ({
  ...rest,
  priceMinor: price.minor,
  currency: price.currency,
  replacementFeeMinor: replacementFee?.minor ?? null,
});

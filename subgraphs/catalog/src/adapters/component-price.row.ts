import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataSource } from '../domain/catalogue';
import type { ComponentPrice } from '../domain/component-price';
import { wholeAmount } from './plans.row';

@Entity('component_price')
export class ComponentPriceRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'schedule_id' }) scheduleId!: string;
  @Column('text', { name: 'component_code' }) componentCode!: string;
  @Column('text', { name: 'product_code', nullable: true }) productCode!: string | null;
  @Column('bigint', { name: 'amount_minor', transformer: wholeAmount }) amountMinor!: bigint;
  @Column('char', { length: 3 }) currency!: string;
  @Column('jsonb') source!: DataSource;
}

export const componentPriceOf = ({
  amountMinor,
  currency,
  ...rest
}: ComponentPriceRow): ComponentPrice => ({ ...rest, price: { minor: amountMinor, currency } });

export const componentPriceRowOf = ({ price, ...rest }: ComponentPrice): ComponentPriceRow => ({
  ...rest,
  amountMinor: price.minor,
  currency: price.currency,
});

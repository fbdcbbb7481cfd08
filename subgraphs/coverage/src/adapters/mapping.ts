import { money } from '@care-graph/kernel/domain/money';
import type { ActivationCode } from '../domain/activation-code';
import type { ServiceContract } from '../domain/contract';
import type { EarlierSale } from '../domain/ports';
import type { CodeRow, SaleRow } from './codes.row';
import type { ContractRow } from './contracts.row';

export const moneyOf = (minor: string | null, currency: string | null) =>
  minor === null || currency === null ? null : money(BigInt(minor), currency);

/** What was told of a sale, and its code as it is by now. */
export const saleOf = (
  { storeId, soldAt, priceMinor, priceCurrency }: SaleRow,
  code: ActivationCode,
): EarlierSale => ({ code, storeId, soldAt, salePrice: moneyOf(priceMinor, priceCurrency) });

export const codeOf = ({
  salePriceMinor,
  saleCurrency,
  secretHash: _secret,
  ...row
}: CodeRow): ActivationCode => ({
  ...row,
  salePrice: moneyOf(salePriceMinor, saleCurrency),
});

export const codeColumns = ({
  salePrice,
  ...code
}: ActivationCode): Omit<CodeRow, 'secretHash'> => ({
  ...code,
  salePriceMinor: salePrice ? salePrice.minor.toString() : null,
  saleCurrency: salePrice?.currency ?? null,
});

export const contractOf = ({
  startsAt,
  endsAt,
  priceMinor,
  priceCurrency,
  ...row
}: ContractRow): ServiceContract => ({
  ...row,
  period: startsAt && endsAt ? { startsAt, endsAt } : null,
  price: moneyOf(priceMinor, priceCurrency),
});

const noPeriod = { startsAt: null, endsAt: null };

export const contractColumns = ({ period, price, ...contract }: ServiceContract): ContractRow => ({
  ...contract,
  ...(period ?? noPeriod),
  priceMinor: price ? price.minor.toString() : null,
  priceCurrency: price?.currency ?? null,
  activateBy: contract.activateBy ?? null,
});

import { money } from '@care-graph/kernel/domain/money';
import type { ActivationCode } from '../domain/activation-code';
import type { ServiceContract } from '../domain/contract';
import type { CodeRow } from './codes.row';
import type { ContractRow } from './contracts.row';

export const codeOf = ({
  salePriceMinor,
  saleCurrency,
  secretHash: _secret,
  ...row
}: CodeRow): ActivationCode => ({
  ...row,
  salePrice:
    salePriceMinor === null || saleCurrency === null
      ? null
      : money(BigInt(salePriceMinor), saleCurrency),
});

export const codeColumns = ({
  salePrice,
  ...code
}: ActivationCode): Omit<CodeRow, 'secretHash'> => ({
  ...code,
  salePriceMinor: salePrice ? salePrice.minor.toString() : null,
  saleCurrency: salePrice?.currency ?? null,
});

export const contractOf = ({ startsAt, endsAt, ...row }: ContractRow): ServiceContract => ({
  ...row,
  period: { startsAt, endsAt },
});

export const contractColumns = ({ period, ...contract }: ServiceContract): ContractRow => ({
  ...contract,
  ...period,
});

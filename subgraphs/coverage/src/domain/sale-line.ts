import { decimalOf } from '@care-graph/kernel/domain/money';
import { codeStatusAt } from './activation-code';
import { statusAt } from './contract';
import type { Sale } from './job-ports';

/** As of when a sale is told, and whether the contract's own number and period are told too. */
export interface SaleView {
  readonly now: Date;
  readonly showsContract: boolean;
}

type Cell = string | number | null | undefined;

const moment = (at: Date | null | undefined): string | undefined => at?.toISOString();

/** Every column of an export with what stands in it; what there is none of is empty. */
const columns: Readonly<Record<string, (sale: Sale, view: SaleView) => Cell>> = {
  saleReference: ({ code, contract }) => code?.saleReference ?? contract?.orderReference,
  soldAt: ({ soldAt }) => moment(soldAt),
  storeId: ({ code, contract }) => code?.storeId ?? contract?.storeId,
  planSkuId: ({ code, contract }) => (code ?? contract)?.planSkuId,
  regionCode: ({ code, contract }) => (code ?? contract)?.regionCode,
  price: (sale) => priceOf(sale)?.amount,
  currency: (sale) => priceOf(sale)?.currency,
  codeForm: ({ code }) => code?.form,
  codeLastFour: ({ code }) => code?.lastFour,
  codeStatus: ({ code }, { now }) => code && codeStatusAt(code, now),
  redeemedAt: ({ code }) => moment(code?.redeemedAt),
  contractStatus: ({ contract }, { now }) => contract && statusAt(contract, now),
  contractNumber: ({ contract }, { showsContract }) =>
    showsContract ? contract?.contractNumber : undefined,
  startsAt: ({ contract }, { showsContract }) =>
    showsContract ? moment(contract?.period?.startsAt) : undefined,
  endsAt: ({ contract }, { showsContract }) =>
    showsContract ? moment(contract?.period?.endsAt) : undefined,
  openClaims: ({ contract, openClaims }) => contract && openClaims,
  settledClaims: ({ contract, settledClaims }) => contract && settledClaims,
};

const priceOf = ({ code, contract }: Sale) => {
  const price = code ? code.salePrice : contract?.price;
  return price ? { amount: decimalOf(price), currency: price.currency } : undefined;
};

/** A spreadsheet takes what begins so for a formula and runs it; behind an apostrophe it is a text. */
const beginsFormula = /^[=+\-@\t\r]/;

const written = (cell: Cell): string => {
  const text = String(cell ?? '');
  const guarded = beginsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

const lineOf = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\r\n`;

/** The first line of an export. */
export const saleHeader = lineOf(Object.keys(columns));

/** One sale as a line of an export. */
export const saleLine = (sale: Sale, view: SaleView): string =>
  lineOf(Object.values(columns).map((cellOf) => cellOf(sale, view)));

import type { CopyValue } from '@care-graph/kernel/runtime/seed/copy-text';
import type { Sheet as SheetOf } from '@care-graph/kernel/runtime/seed/copying';
import { getMetadataArgsStorage } from 'typeorm';
import { liveNumbers } from '../../domain/parcel';
import type { ToldLife } from '../../domain/told-claim';
import { GoodwillRow, RefundRow } from '../approved-parts.row';
import {
  claimRow,
  goodwillRows,
  paymentRows,
  quoteRows,
  refundRows,
  shipmentRows,
} from '../claim-mapping';
import { IncidentRow, PaymentRow, QuoteRow, ShipmentRow } from '../claim-parts.row';
import { ClaimRow } from '../claim.row';
import { jsonColumn } from '../json-columns';
import { HistoryEventRow } from '../records.row';

type Sheet = SheetOf<readonly ToldLife[]>;

const print = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value;

type Place = (row: Readonly<Record<string, unknown>>) => CopyValue;

interface Column {
  readonly name: string;
  readonly place: Place;
}

type Write = (value: unknown) => string;

/** After so many values with amounts a column is taken for one that has them as a rule. */
const fewAmounts = 20;

/** Writes JSON; a value with amounts takes a printer, which costs several times as much, so that only those have it, and columns of theirs. */
const jsonWriter = (): Write => {
  let [plain, withAmounts] = [0, 0];
  return (value) => {
    try {
      if (withAmounts <= plain + fewAmounts) {
        const text = JSON.stringify(value);
        plain += 1;
        return text;
      }
    } catch {
      withAmounts += 1;
    }
    return JSON.stringify(value, print);
  };
};

/** Writes what is the same object in one row after the other once: who acts, and on what a decision rests. */
const writingOnce = (write: Write): Write => {
  let last: unknown;
  let text = '';
  return (value) => {
    if (value !== last) [last, text] = [value, write(value)];
    return text;
  };
};

const placedAsJson = (propertyName: string): Place => {
  const write = writingOnce(jsonWriter());
  return (row) => {
    const value = row[propertyName];
    return value === null || value === undefined ? null : write(value);
  };
};

/** True for the class itself, and for those that it extends. */
const isOf = (rowClass: new () => object, target: unknown): boolean =>
  rowClass === target || (typeof target === 'function' && rowClass.prototype instanceof target);

/** The columns of a row class as its mapping has them, so that what a claim gets to keep is kept of made-up ones too. */
const columnsOf = (rowClass: new () => object): readonly Column[] =>
  getMetadataArgsStorage()
    .columns.filter(({ target }) => isOf(rowClass, target))
    .map(({ propertyName, options: { name = propertyName, transformer } }) => ({
      name,
      place:
        transformer === jsonColumn
          ? placedAsJson(propertyName)
          : (row) => (row[propertyName] ?? null) as CopyValue,
    }));

const sheet = <Row extends object>(
  table: string,
  rowClass: new () => Row,
  rowsOf: (life: ToldLife) => readonly Row[],
): Sheet => {
  const columns = columnsOf(rowClass);
  return {
    table,
    columns: columns.map(({ name }) => `"${name}"`).join(', '),
    rowsOf: (lives) =>
      lives.flatMap(rowsOf).map((row) => {
        const values = row as Readonly<Record<string, unknown>>;
        return columns.map(({ place }) => place(values));
      }),
  };
};

/** Serial numbers of the units that were given. */
const setAside: Sheet = {
  table: 'replacement_serial',
  columns: 'value, claim_id',
  rowsOf: (lives) =>
    lives.flatMap(({ claim: { id, replacement } }) =>
      (replacement?.serials ?? []).map(({ value }) => [value, id]),
    ),
};

/** The numbers of parcels that are under way. */
const tracked: Sheet = {
  table: 'tracked_parcel',
  columns: 'tracking_number, claim_id',
  rowsOf: (lives) =>
    lives.flatMap(({ claim }) => liveNumbers(claim).map((number) => [number, claim.id])),
};

/** Nobody real is behind a message: it is on record, and was never to be mailed. */
const notices: Sheet = {
  table: 'notice',
  columns: 'id, claim_id, kind, letter, medium, due_at, amount_minor, currency, state, created_at',
  rowsOf: (lives) =>
    lives.flatMap(({ notices: told }) =>
      told.map((one) => [
        one.id, one.claimId, one.kind, one.letter, one.medium, one.dueAt, one.amount?.minor ?? null,
        one.amount?.currency ?? null, 'RECORDED', one.createdAt,
      ]),
    ),
}; // prettier-ignore

/** Every table of claims that a programme fills. */
export const claimSheets = (): readonly Sheet[] => [
  sheet('incident', IncidentRow, ({ claim }) => [claim.incident]),
  sheet('claim', ClaimRow, ({ claim }) => [claimRow(claim)]),
  sheet('quote', QuoteRow, ({ claim }) => quoteRows(claim)),
  sheet('payment', PaymentRow, ({ claim }) => paymentRows(claim)),
  sheet('goodwill', GoodwillRow, ({ claim }) => goodwillRows(claim)),
  sheet('refund', RefundRow, ({ claim }) => refundRows(claim)),
  sheet('shipment', ShipmentRow, ({ claim }) => shipmentRows(claim)),
  sheet('history_event', HistoryEventRow, ({ events }) => events),
  setAside,
  tracked,
  notices,
];

import type { ImportKind } from './job';

/** One row of a document, with the line that it begins on. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A document split into cells, or where and why it cannot be. */
export type ReadSheet = (
  document: string,
) =>
  | { readonly rows: readonly SheetRow[] }
  | { readonly rows?: undefined; readonly line: number; readonly reason: string };

/** The columns of a kind of document: what a row cannot do without, and what it may have. */
interface Columns {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

/** The column in which an activation names a part's serial number. */
export const serialColumns = {
  AIRCRAFT: 'aircraftSerial',
  GIMBAL: 'gimbalSerial',
  CAMERA: 'cameraSerial',
  BODY: 'bodySerial',
} as const;

/** The columns in which an activation tells the version of a text that was agreed to, and when. */
export const consentColumns = {
  TERMS: { version: 'termsVersion', givenAt: 'termsAcceptedAt' },
  ACT_ON_BEHALF: { version: 'actOnBehalfVersion', givenAt: 'actOnBehalfGivenAt' },
} as const;

const columnsOf: Readonly<Record<ImportKind, Columns>> = {
  SALE_IMPORT: {
    needed: ['saleReference'],
    optional: ['code', 'planSkuId', 'storeId', 'price', 'currency', 'soldAt'],
  },
  ACTIVATION_IMPORT: {
    needed: ['channel', 'givenName', 'familyName', 'email', 'termsVersion', 'actOnBehalfVersion'],
    optional: [
      'code',
      'planSkuId',
      'orderReference',
      'phone',
      ...Object.values(serialColumns),
      ...Object.values(consentColumns).map(({ givenAt }) => givenAt),
    ],
  },
  OFFER_IMPORT: {
    needed: ['reference', 'productCode', 'outcome'],
    optional: ['planSkuId', 'storeId', 'at'],
  },
};

export const isImportKind = (kind: string): kind is ImportKind => Object.hasOwn(columnsOf, kind);

const listed = (title: string, names: readonly string[]): readonly string[] =>
  names.length > 0 ? [`${title} ${names.join(', ')}`] : [];

/** A name that is none of ours is not told again in full. */
const longestName = 40;

/** What is wrong with a header line, in words; undefined when nothing is. */
export const headerFault = (kind: ImportKind, header: readonly string[]): string | undefined => {
  const { needed, optional } = columnsOf[kind];
  const known = [...needed, ...optional];
  const unknown = header.filter((name) => !known.includes(name));
  const faults = [
    ...listed('missing', needed.filter((name) => !header.includes(name))),
    ...listed('unknown', unknown.map((name) => JSON.stringify(name.slice(0, longestName)))),
    ...listed('named twice', known.filter((name) => header.indexOf(name) !== header.lastIndexOf(name))),
  ]; // prettier-ignore
  return faults.length > 0 ? faults.join('; ') : undefined;
};

const isBlank = ({ cells }: SheetRow): boolean => cells.length === 1 && cells[0] === '';

/** The header, and the rows below it; lines without anything in them are none. */
export const headerAndRows = (rows: readonly SheetRow[]) => {
  const [header, ...body] = rows;
  return { header: header?.cells ?? [], body: body.filter((row) => !isBlank(row)) };
};

/** A row as it waits for its turn. */
export interface RowInput {
  readonly columns: readonly string[];
  readonly cells: readonly string[];
}

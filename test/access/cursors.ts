import type { Names, Rivals } from './rivals';

/** A list that goes on by cursors, as somebody has it. */
export interface OwnList {
  readonly title: string;
  readonly askers: readonly (keyof Rivals['asks'])[];
  /** What stands before the list and after it. */
  readonly around: (names: Names) => readonly [before: string, after: string];
  readonly field: string;
  readonly counts?: true;
  /** Where the rows that the asker does not have are listed for somebody, if not in the same list of a rival. */
  readonly elsewhere?: { readonly as: 'admin'; readonly field: string };
}

const customers = ['customer', 'other'] as const;
const partners = ['partner', 'otherPartner'] as const;

const under = (before: string) => () => [`${before} {`, '}'] as const;
const contract = ({ contract: id }: Names) => [`serviceContract(id: "${id}") {`, '}'] as const;
const claim = ({ claim: id }: Names) => [`claim(id: "${id}") {`, '}'] as const;
/** Both owners had the unit, each for a time: its history is cut in two. */
const resold = () => ['device(serialNumber: "RS4-RESOLD") {', '}'] as const;
const code = ({ code: id }: Names) => [`activationCode(id: "${id}") {`, '}'] as const;
const root = () => ['', ''] as const;

const lists = (
  askers: OwnList['askers'],
  around: OwnList['around'],
  fields: readonly string[],
): readonly OwnList[] =>
  fields.map((field) => ({
    title: field,
    askers,
    around,
    field,
    ...(field === 'claims' ? { counts: true } : {}),
  }));

/** Every list that a customer or a partner goes through, and that of the claims of a service centre. */
export const ownLists: readonly OwnList[] = [
  ...lists(customers, under('me'), ['contracts', 'devices', 'claims']),
  ...lists(customers, contract, ['claims', 'ledger', 'history', 'notices']),
  ...lists(customers, resold, ['history']),
  ...lists(customers, claim, ['history', 'notices']),
  ...lists(partners, under('partnerAccount'), ['codes', 'contracts', 'claims', 'jobs']),
  ...lists(partners, under('partnerAccount'), ['batches']).map((list) => ({
    ...list,
    elsewhere: { as: 'admin', field: 'codeBatches' } as const,
  })),
  ...lists(partners, contract, ['claims']),
  ...lists(partners, code, ['history']),
  ...lists(['agent'], root, ['claims']),
];

/** The list in which the rows of others are. */
export const listOfOthers = ({ elsewhere, ...list }: OwnList): OwnList =>
  elsewhere ? { ...list, around: root, field: elsewhere.field } : list;

export const pageQuery = (
  { around, field, counts }: OwnList,
  names: Names,
  page: string,
): string => {
  const [before, after] = around(names);
  const total = counts ? 'totalCount' : '';
  return `{ ${before} list: ${field}(${page}) {
    edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } ${total}
  } ${after} }`;
};

/** A page as it is answered. */
export interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly totalCount?: number;
}

/** The page in an answer, however deep it stands; undefined where there is none. */
export const pageIn = (data: unknown): Page | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const { list } = data as { readonly list?: Page | null };
  return list === undefined ? pageIn(Object.values(data)[0]) : (list ?? undefined);
};

/** A cursor of the same list, at the same place in it, of a row that never was. */
export const neverWas = (cursor: string): string => {
  const [list, key = '', id = ''] = JSON.parse(
    Buffer.from(cursor, 'base64url').toString('utf8'),
  ) as string[];
  const other = (text: string) => (text === id ? id.replace(/.{6}$/, '000000') : text);
  return Buffer.from(JSON.stringify([list, other(key), other(id)])).toString('base64url');
};

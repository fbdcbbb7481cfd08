import { linesOf } from '../operator/lines';

/** A key as the command for keys shows it. */
export interface ListedKey {
  readonly id: string;
  readonly prefix: string;
  readonly name: string;
  readonly audience: string;
  readonly environment: string;
  readonly documentMode: string;
  readonly scopes: readonly string[];
  readonly partner: { readonly id: string } | null;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

const columns: readonly (readonly [title: string, of: (key: ListedKey) => string])[] = [
  ['id', ({ id }) => id],
  ['prefix', ({ prefix }) => prefix],
  ['name', ({ name }) => name],
  ['audience', ({ audience }) => audience],
  ['partner', ({ partner }) => partner?.id ?? '-'],
  ['environment', ({ environment }) => environment],
  ['documents', ({ documentMode }) => documentMode],
  ['scopes', ({ scopes }) => scopes.join(',')],
  ['expires', ({ expiresAt }) => expiresAt],
  ['revoked', ({ revokedAt }) => revokedAt ?? '-'],
  ['last used', ({ lastUsedAt }) => lastUsedAt ?? '-'],
];

/** A table of keys with a line for each. */
export const listOf = (keys: readonly ListedKey[]): string =>
  linesOf([
    columns.map(([title]) => title),
    ...keys.map((key) => columns.map(([, of]) => of(key))),
  ]);

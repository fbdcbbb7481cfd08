import type { QuotaEntry } from './ledger';

/** True once a service of any line was used. */
export const isUsed = (entries: readonly Pick<QuotaEntry, 'kind'>[]): boolean =>
  entries.some(({ kind }) => kind === 'COMMIT');

/** True while a claim holds part of any line: its reserve is neither committed nor released. */
export const isHeld = (
  entries: readonly Pick<QuotaEntry, 'id' | 'kind' | 'settlesId'>[],
): boolean => {
  const settled = new Set(entries.map(({ settlesId }) => settlesId));
  return entries.some(({ id, kind }) => kind === 'RESERVE' && !settled.has(id));
};

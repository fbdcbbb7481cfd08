import { requireLine } from '@care-graph/kernel/domain/required-text';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { refusal, type Refusal } from '@care-graph/kernel/domain/outcome';
import { hasRepeats } from '@care-graph/kernel/domain/serial';
import type { Store } from '../domain/contract';
import type { CoverageWork } from './coverage-work';

/** A shop as it is handed in. */
export interface NewStore {
  readonly name: string;
  readonly reference?: string | null;
  readonly regionCode: string;
}

/** The longest name and reference of a partner or a shop. */
const longestName = 200;
const longestReference = 100;

/** How many shops one command adds; more are added one by one. */
const mostStores = 100;

export const requireName = (name: string, ...path: readonly string[]): void => {
  requireLine(name, longestName, 'input', ...path, 'name');
};

export const requireStore = ({ name, reference }: NewStore, ...path: readonly string[]): void => {
  requireName(name, ...path);
  if (typeof reference === 'string')
    requireLine(reference, longestReference, 'input', ...path, 'reference');
};

export const requireStores = (stores: readonly NewStore[]): void => {
  if (stores.length > mostStores)
    throw badInput(
      `stores has ${stores.length} shops; send up to ${mostStores}.`,
      'input',
      'stores',
    );
  stores.forEach((store, place) => {
    requireStore(store, 'stores', String(place));
  });
  const references = stores.flatMap(({ reference }) => reference ?? []);
  if (hasRepeats(references))
    throw badInput('Each shop has a number of its own: name each once.', 'input', 'stores');
};

export const requireRegions = (regionCodes: readonly string[]): void => {
  if (regionCodes.length === 0 || regionCodes.length > longestReference || hasRepeats(regionCodes))
    throw badInput('regionCodes names one region or more, each once.', 'input', 'regionCodes');
};

const regionNotAllowed = (...path: readonly string[]): Refusal<'REGION_NOT_ALLOWED'> =>
  refusal('REGION_NOT_ALLOWED', path, ruleOnly('R-RGN-01'));

/** Each region with the group it belongs to, as the catalog has it; never asked inside a transaction. */
export type RegionGroups = ReadonlyMap<string, readonly string[]>;

export const regionGroupsOf = async (
  { terms }: Pick<CoverageWork, 'terms'>,
  codes: readonly string[],
): Promise<RegionGroups> =>
  new Map(
    await Promise.all(
      [...new Set(codes)].map(async (code) => [code, await terms.regionWithGroup(code)] as const),
    ),
  );

/** The programme sells in regions that the catalog knows (R-RGN-01). */
export const unknownRegions = (
  regionCodes: readonly string[],
  groups: RegionGroups,
): readonly Refusal<'REGION_NOT_ALLOWED'>[] =>
  regionCodes.flatMap((code, place) =>
    (groups.get(code) ?? []).length > 0 ? [] : [regionNotAllowed('regionCodes', String(place))],
  );

/** A shop stands where its partner may sell: in one of its regions, or in one that belongs to them. */
export const storeRegionRefusal = (
  { regionCode }: NewStore,
  allowed: readonly string[],
  groups: RegionGroups,
  path: readonly string[],
): readonly Refusal<'REGION_NOT_ALLOWED'>[] =>
  (groups.get(regionCode) ?? []).some((code) => allowed.includes(code))
    ? []
    : [regionNotAllowed(...path, 'regionCode')];

/** A shop on record. */
export const storeOf = (
  { newId }: Pick<CoverageWork, 'newId'>,
  partnerId: string,
  { name, reference, regionCode }: NewStore,
): Store => ({ id: newId('str'), partnerId, name, reference: reference ?? null, regionCode });

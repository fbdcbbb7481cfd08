import type { Sighting } from '@care-graph/kernel/runtime/personal-data-route';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { type ExportedFile, filesIn, writeFiles } from './files';
import { type AskKeeper, type Keeper, type Keepers, keepers } from './keepers';
import { requireEmptyFolder } from './written-files';

/** Whose data is asked for, by whom and why. */
export interface SubjectRequest {
  readonly customerId: string;
  readonly askedBy: string;
  readonly reason: string | null;
}

export const noSuchCustomer = (customerId: string): StartFault =>
  new StartFault(`There is no customer ${customerId}: give the id of one, which begins with cus_.`);

/** What the parts know of the customer, put together. */
const sightEverywhere = async (ask: AskKeeper, asked: SubjectRequest): Promise<Sighting> => {
  const sighted: Sighting[] = [];
  for (const keeper of keepers)
    sighted.push((await ask(keeper, { ...asked, action: 'SIGHT', subjects: [] })) as Sighting);
  if (!sighted.some(({ isKnown }) => isKnown)) throw noSuchCustomer(asked.customerId);
  return {
    isKnown: true,
    subjects: [...new Set(sighted.flatMap(({ subjects }) => subjects))],
    open: sighted.flatMap(({ open }) => open),
  };
};

/** What each part answered. */
type ByKeeper = Partial<Readonly<Record<Keeper, unknown>>>;

/** A customer's data as it is given out. */
export interface Exported {
  readonly customerId: string;
  readonly parts: ByKeeper;
  /** What became of the files' contents, in words. */
  readonly note: string;
  readonly files: readonly ExportedFile[];
}

/** Who asks for the files, where they are asked for, and the folder that they come into. */
type Export = SubjectRequest & { readonly folder?: string | undefined };

const notes = {
  named: 'files names what is kept: with --files <folder> those that are CHECKED are written too.',
  written:
    'files names what is kept: those with a path are in the folder of --files, by that name.',
} as const;

/** All that is kept about a customer, by part and table, and the files that are; with a folder, they are written there. */
export const exportCustomer = async (
  { ask, fetchFile }: Keepers,
  { folder, ...asked }: Export,
): Promise<Exported> => {
  if (folder !== undefined) await requireEmptyFolder(folder);
  const { subjects: known } = await sightEverywhere(ask, asked);
  const subjects = [...known];
  const parts: Partial<Record<Keeper, unknown>> = {};
  for (const keeper of keepers)
    parts[keeper] = await ask(keeper, { ...asked, action: 'EXPORT', subjects });
  const found = keepers.flatMap((keeper) => filesIn(keeper, parts[keeper]));
  const { customerId } = asked;
  if (folder === undefined) return { customerId, parts, note: notes.named, files: found };
  const files = await writeFiles({ fetchFile, folder, asked: { ...asked, subjects } }, found);
  return { customerId, parts, note: notes.written, files };
};

const rowsIn = (erased: unknown): number =>
  Object.values(erased as Readonly<Record<string, number>>).reduce((sum, count) => sum + count, 0);

/**
 * Erases a customer in every part, the part that knows who it is last: a run that broke off is taken up by the next.
 * The others are gone through once more after that, since the customer could act until then.
 */
export const eraseCustomer = async (
  ask: AskKeeper,
  asked: SubjectRequest,
): Promise<Readonly<Record<Keeper, number>>> => {
  const { subjects, open } = await sightEverywhere(ask, asked);
  if (open.length > 0)
    throw new StartFault(
      `${asked.customerId} cannot be erased while this stands open: ${open.join(', ')}.`,
    );
  const counts: Record<Keeper, number> = { claims: 0, access: 0, coverage: 0 };
  for (const keeper of [...keepers, ...keepers.slice(0, -1)]) {
    const erased = await ask(keeper, { ...asked, action: 'ERASE', subjects: [...subjects] });
    counts[keeper] += rowsIn(erased);
  }
  return counts;
};

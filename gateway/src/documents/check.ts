import type { KeptDocument } from './document-desk';
import type { ListedDocument } from './registry-desk';

/** For how long a retired document counts as one that somebody may still run. */
export const usedWithinDays = 90;

/** A document that a schema does not serve any more. */
export interface BrokenDocument {
  readonly client: string;
  readonly name: string;
  readonly problem: string;
  readonly lastRunAt: string | null;
}

/** What is known of the documents of all clients. */
export interface CheckedRegistry {
  readonly documents: readonly KeptDocument[];
  /** The same documents with their use in so many days. */
  readonly listed: readonly ListedDocument[];
  readonly problemOf: (document: KeptDocument) => Promise<string | null>;
}

const placeOf = ({ client, id }: Pick<KeptDocument, 'client' | 'id'>): string => `${client} ${id}`;

/** The documents that are published, or were run within the last 90 days, and that a schema breaks. */
export const brokenBy = async ({
  documents,
  listed,
  problemOf,
}: CheckedRegistry): Promise<readonly BrokenDocument[]> => {
  const usage = new Map(listed.map((one) => [placeOf(one), one.usage]));
  const broken: BrokenDocument[] = [];
  for (const document of documents) {
    const { client, name, retiredAt } = document;
    const { lastRunAt = null } = usage.get(placeOf(document)) ?? {};
    if (retiredAt !== null && lastRunAt === null) continue;
    const problem = await problemOf(document);
    if (problem !== null) broken.push({ client, name, problem, lastRunAt });
  }
  return broken;
};

/** A line for each broken document: which, whose, what of it, and when it was run last. */
export const sayBroken = (broken: readonly BrokenDocument[]): string =>
  broken
    .map(({ client, name, problem, lastRunAt }) => {
      const used = lastRunAt === null ? 'never run' : `run last at ${lastRunAt}`;
      return `${name} of ${client}: ${problem} (${used})`;
    })
    .join('\n');

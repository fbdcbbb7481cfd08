import type { WantedDocument } from './published-document';

/** Documents that one manifest may bring. */
export const mostDocuments = 2000;

/** What a manifest says, or what is wrong with it as a whole. */
export type ReadManifest =
  | { readonly documents: readonly WantedDocument[]; readonly problem?: never }
  | { readonly documents?: never; readonly problem: string };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;
const steps: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 };

/** A name that the outermost object of a JSON text has twice: parsing keeps the last one and loses the others. */
const repeatedName = (text: string): string | undefined => {
  const names = new Set<string>();
  const found = text.match(tokens) ?? [];
  let depth = 0;
  for (const [place, token] of found.entries()) {
    depth += steps[token] ?? 0;
    // Nothing but a name stands before a colon.
    if (depth !== 1 || found[place + 1] !== ':') continue;
    const name = JSON.parse(token) as string;
    if (names.has(name)) return name;
    names.add(name);
  }
  return undefined;
};

interface Entry {
  readonly id: unknown;
  readonly body: unknown;
}

/** Apollo's generator lists operations; graphql-codegen and Relay make an object of ids and texts. */
const entriesOf = (manifest: Readonly<Record<string, unknown>>): readonly Entry[] | string => {
  const { format, version, operations } = manifest;
  if (format === undefined) return Object.entries(manifest).map(([id, body]) => ({ id, body }));
  if (format !== 'apollo-persisted-query-manifest')
    return `its format is ${JSON.stringify(format)}; apollo-persisted-query-manifest is read, and an object of ids and texts`;
  if (version !== 1) return `its version is ${JSON.stringify(version)}; version 1 is read`;
  if (!Array.isArray(operations)) return 'it has no list of operations';
  return operations.map((one: unknown) =>
    isObject(one) ? { id: one['id'], body: one['body'] } : { id: undefined, body: undefined },
  );
};

const isWanted = (entry: Entry): entry is { readonly id: string; readonly body: string } =>
  typeof entry.id === 'string' && entry.id !== '' && typeof entry.body === 'string';

const problemOf = (entries: readonly Entry[]): string | undefined => {
  if (entries.length === 0) return 'it has no documents';
  if (entries.length > mostDocuments)
    return `it has ${entries.length} documents; ${mostDocuments} is the most at once`;
  const broken = entries.findIndex((entry) => !isWanted(entry));
  return broken < 0 ? undefined : `its entry ${broken + 1} is no text with an id`;
};

/** Reads a manifest as a client's build made it: Apollo's, graphql-codegen's or Relay's. */
export const readManifest = (text: string): ReadManifest => {
  const manifest = parsed(text.replace(/^\uFEFF/, ''));
  if (!isObject(manifest)) return { problem: 'it is no JSON object' };
  const repeated = repeatedName(text);
  if (repeated !== undefined) return { problem: `it has ${JSON.stringify(repeated)} twice` };
  const entries = entriesOf(manifest);
  if (typeof entries === 'string') return { problem: entries };
  const problem = problemOf(entries);
  if (problem !== undefined) return { problem };
  return { documents: entries.filter(isWanted).map(({ id, body }) => ({ body, alias: id })) };
};

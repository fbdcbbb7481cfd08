import DataLoader from 'dataloader';
import { boundedCache } from './bounded-cache';
import type { GraphClient } from './graph-client';

/** One question to another subgraph: a root field with its arguments, and what it is to tell. */
interface GraphQuestion<Key, Wired> {
  readonly field: string;
  /** The arguments' names with their types, as the document declares them. */
  readonly variables: Readonly<Record<string, string>>;
  readonly valuesOf: (key: Key) => Readonly<Record<string, unknown>>;
  /** The selection; `$name` stands for the value of a variable. */
  readonly selection: string;
  readonly argumentNames: Readonly<Record<string, string>>;
  readonly cacheKeyOf: (key: Key) => string;
  /** How many facts are kept; none for facts that may change. */
  readonly keep?: number;
  /** Whether a fact will stay as it is; all of them do where nothing is said. */
  readonly isFinal?: (wired: Wired) => boolean;
}

/** A page has no more rows than this, so that none costs more than one request. */
const largestPage = 100;

const documentFor = <Key, Wired>(question: GraphQuestion<Key, Wired>, count: number): string => {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const declared = numbers.flatMap((n) =>
    Object.entries(question.variables).map(([name, type]) => `$${name}${n}: ${type}`),
  );
  const fields = numbers.map((n) => {
    const inputs = Object.entries(question.argumentNames).map(
      ([argument, name]) => `${argument}: $${name}${n}`,
    );
    const selection = question.selection.replaceAll(/\$(\w+)/g, `$$$1${n}`);
    return `q${n}: ${question.field}(${inputs.join(', ')}) { ${selection} }`;
  });
  return `query (${declared.join(', ')}) { ${fields.join(' ')} }`;
};

const variablesFor = <Key, Wired>(
  question: GraphQuestion<Key, Wired>,
  keys: readonly Key[],
): object =>
  Object.fromEntries(
    keys.flatMap((key, n) =>
      Object.entries(question.valuesOf(key)).map(([name, value]) => [`${name}${n}`, value]),
    ),
  );

/**
 * Asks another subgraph for all that is wanted in one tick with one request. Facts that never change once they are
 * written are kept; what it does not know yet, and what may still change, is asked again.
 */
export const graphFacts = <Key, Wired>(
  client: GraphClient,
  question: GraphQuestion<Key, Wired>,
) => {
  const isFinal = question.isFinal ?? (() => true);
  const kept =
    question.keep === undefined ? undefined : boundedCache<Promise<Wired | null>>(question.keep);
  const loader = new DataLoader<Key, Wired | null, string>(
    async (keys) => {
      const answer = await client.ask<Record<string, Wired | null>>(
        documentFor(question, keys.length),
        variablesFor(question, keys),
      );
      return keys.map((_, n) => answer[`q${n}`] ?? null);
    },
    {
      cacheKeyFn: question.cacheKeyOf,
      maxBatchSize: largestPage,
      ...(kept ? { cacheMap: kept } : { cache: false }),
    },
  );
  return async (key: Key): Promise<Wired | null> => {
    const found = await loader.load(key);
    if (found === null || !isFinal(found)) loader.clear(key);
    return found;
  };
};

import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';

const document = 'query FirstTerms { termsVersions(last: 1) { nodes { validFrom } } }';

interface FirstTermsAnswer {
  readonly termsVersions: { readonly nodes: readonly { readonly validFrom: string }[] };
}

/** Tells the first day of the catalog's first terms; it is asked once, and again after a fault. */
export const firstDayIn = (catalog: GraphClient): (() => Promise<string>) => {
  const ask = async (): Promise<string> => {
    const { termsVersions } = await catalog.ask<FirstTermsAnswer>(document, {});
    const [first] = termsVersions.nodes;
    if (!first) throw new Error('The catalog has no terms.');
    return first.validFrom;
  };
  let known: Promise<string> | undefined;
  return () => {
    known ??= ask().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
};

import { type DocumentNode, visit } from 'graphql';

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** How deep lists and objects lie in each other; counted level by level, so that no value is too deep to be counted. */
const depthOf = (value: unknown): number => {
  let depth = 0;
  let level = [value].filter(isNested);
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap((one) => Object.values(one) as unknown[]).filter(isNested);
  }
  return depth;
};

/** The deepest value written into a document. */
export const depthWritten = (document: DocumentNode): number => {
  let depth = 0;
  let deepest = 0;
  const nested = {
    enter: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    leave: () => {
      depth -= 1;
    },
  };
  visit(document, { ListValue: nested, ObjectValue: nested });
  return deepest;
};

/** The deepest value among the variables of a request. */
export const depthOfVariables = (variables: Readonly<Record<string, unknown>>): number => {
  // Most requests have plain values only.
  for (const name in variables) if (isNested(variables[name])) return depthOf(variables) - 1;
  return 0;
};

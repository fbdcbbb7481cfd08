import fc, { type GeneratorValue } from 'fast-check';
import { buildSchema, type DocumentNode, parse, validate } from 'graphql';
import { forbiddenIn, runRandom } from '../../test/access-random-answers';
import { type Choose, lets, randomGraph, sdlOf, some } from '../../test/access-random-graph';
import { randomOperation } from '../../test/access-random-operation';
import { readAccessTable } from './access-table';
import { errorsPerField } from './complete-result';
import { operationAccess } from './operation-access';
import { checkAccess } from './operation-access-check';

const scopesKept = ['a', 'b', 'c'];

const randomCase = (generate: GeneratorValue) => {
  const choose: Choose = (limit) => generate(fc.nat, { max: limit - 1 });
  const graph = randomGraph(choose);
  const sdl = sdlOf(graph);
  const text = randomOperation(graph, choose);
  const isSignedIn = choose(4) > 0;
  const caller = {
    isSignedIn,
    scopes: isSignedIn && choose(4) > 0 ? some(choose, scopesKept) : [],
    policies: choose(2) === 0 ? ['p'] : [],
  };
  const variables = { either: choose(2) === 0, ...(choose(2) === 0 ? { off: true } : {}) };
  const schema = buildSchema(sdl, { assumeValidSDL: true });
  return { sdl, text, caller, variables, seed: choose(1000), schema, mayUse: lets(graph, caller) };
};

type RandomCase = ReturnType<typeof randomCase>;

const outcomeOf = ({ sdl, schema, caller, variables }: RandomCase, document: DocumentNode) => {
  const access = operationAccess(readAccessTable(sdl), schema, document, null);
  const { isSignedIn, scopes, policies } = caller;
  const kind = isSignedIn ? ('agent' as const) : ('anonymous' as const);
  const outcome = checkAccess(access, { kind, subject: 's', scopes, policies }, variables);
  if (outcome.kind === 'rejected') throw new Error('A query was rejected.');
  return outcome.kind === 'allowed'
    ? { document, complete: (result: ReturnType<typeof runRandom> = {}) => result }
    : outcome;
};

const bothAnswers = (found: RandomCase, isShaky: boolean) => {
  const { schema, text, variables, seed, mayUse } = found;
  const original = parse(text);
  expect(validate(schema, original).map(({ message }) => message)).toEqual([]);
  const { document, complete } = outcomeOf(found, original);
  if (document) {
    expect(forbiddenIn(schema, document, mayUse)).toEqual(new Set());
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  }
  const run = { schema, variables, seed, isShaky };
  const forbidden = forbiddenIn(schema, original, mayUse);
  return {
    ours: complete(document ? runRandom({ ...run, document }) : undefined),
    theirs: runRandom({ ...run, document: original, forbidden }),
    forbidden,
  };
};

const pathsOf = (errors: readonly { readonly path?: unknown }[] = []) =>
  errors.map(({ path }) => JSON.stringify(path));

describe('any query of any graph, asked by anybody', () => {
  it('is answered as if each field that is not allowed had failed in its place', () => {
    const seen = { filtered: 0, whole: 0, risen: 0 };
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const found = randomCase(generate);
        const { ours, theirs, forbidden } = bothAnswers(found, false);
        seen[forbidden.size > 0 ? 'filtered' : 'whole'] += 1;
        if (theirs.data === null) seen.risen += 1;
        expect(JSON.stringify(ours.data)).toBe(JSON.stringify(theirs.data));
        fc.pre((theirs.errors?.length ?? 0) <= errorsPerField);
        expect(pathsOf(ours.errors)).toEqual(pathsOf(theirs.errors));
        expect(theirs.errors?.every(({ message }) => message === 'forbidden') ?? true).toBe(true);
      }),
      { numRuns: 150, endOnFailure: true },
    );
    // What is never met is not proven.
    expect(Object.values(seen).every((count) => count > 5)).toBe(true);
  });

  it('has the same data also when other fields fail of themselves', () => {
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const { ours, theirs } = bothAnswers(randomCase(generate), true);
        expect(JSON.stringify(ours.data)).toBe(JSON.stringify(theirs.data));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

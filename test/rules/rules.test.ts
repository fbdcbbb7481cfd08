import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/tool-output';
import { type Edit, edited, misfit } from './mutation';
import { mutations } from './mutations/mutations';
import { isProduct, projectFiles } from './project-files';
import { idsIn, readRules, type RuleKind } from './rule-list';
import { namingTests, testedRules } from './tested-rules';

const rules = readRules();
const ids = new Set(rules.map(({ id }) => id));

const repeated = (all: readonly string[]): readonly string[] =>
  all.filter((one, index) => all.indexOf(one) !== index);

const textOf = (file: string): string | undefined => {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

const misfitsOf = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) => misfit(edit, textOf(edit.file)) ?? []);

const idsOfKind = (...kinds: readonly RuleKind[]): readonly string[] =>
  rules.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);

const mutated = mutations.map(({ rule }) => rule);

describe('the rules of the programme', () => {
  it('have an id each, a part that they are for, and a text', () => {
    expect(repeated(rules.map(({ id }) => id))).toEqual([]);
    expect(rules.filter(({ id }) => idsIn(id)[0] !== id)).toEqual([]);
    expect(new Set(rules.map(({ part }) => part))).toEqual(
      new Set(['programme', 'catalog', 'coverage', 'claims']),
    );
    expect(rules.filter(({ text, section }) => text === '' || section === '')).toEqual([]);
  });

  it('are all that titles of tests name', () => {
    expect([...namingTests().keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('are all that code and data cite', () => {
    const cited = projectFiles()
      .filter(isProduct)
      .flatMap((file) => idsIn(textOf(file) ?? '').map((id) => ({ file, id })));
    expect(cited).not.toEqual([]);
    expect(cited.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});

describe('what switches a rule off', () => {
  it('is there for every rule that decides something and that tests name, or it is said why not', () => {
    const named = testedRules(rules).filter(({ tests }) => tests.length > 0);
    const deciding = named.filter(({ kind }) => kind === 'DECIDES').map(({ id }) => id);
    expect(deciding.filter((id) => !mutated.includes(id))).toEqual([]);
  });

  it('is for a rule that decides something, and that tests name', () => {
    const named = namingTests();
    expect(mutated.filter((id) => idsOfKind('FACT', 'JOURNEY').includes(id))).toEqual([]);
    expect(mutated.filter((id) => !ids.has(id) || !named.has(id))).toEqual([]);
  });

  it('fits the text that it changes', () => {
    expect(mutations.flatMap((one) => ('edits' in one ? misfitsOf(one.edits) : []))).toEqual([]);
  });

  it('changes what it says and nothing else', () => {
    const table = 'a,R,x\nb,S,x\nc,R,xx';
    expect(edited({ file: 'a.csv', find: 'S', replace: 'T' }, table)).toBe('a,R,x\nb,T,x\nc,R,xx');
    expect(edited({ file: 'a.csv', rows: [',R,'] }, table)).toBe('b,S,x');
    expect(edited({ file: 'a.csv', rows: [',R,'], find: 'x', replace: 'y' }, table)).toBe(
      'a,R,y\nb,S,x\nc,R,yy',
    );
  });

  it('would be named if it did not fit', () => {
    const edit = { file: 'a.ts', find: 'x', replace: 'y' };
    expect(misfit(edit, undefined)).toBe('a.ts is not there');
    expect(misfit(edit, 'y')).toBe('a.ts has “x” 0 times');
    expect(misfit(edit, 'xx')).toBe('a.ts has “x” 2 times');
    expect(misfit({ ...edit, replace: 'x' }, 'x')).toBe('a.ts: “x” changes nothing');
    expect(misfit({ file: 'a.csv', rows: [',R,'] }, 'a,S,x')).toBe('a.csv has no such rows: ,R,');
    expect(misfit(edit, 'x')).toBeUndefined();
    expect(misfit({ file: 'a.csv', rows: [',R,'] }, 'a,R,x')).toBeUndefined();
  });
});

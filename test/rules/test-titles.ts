import * as ts from 'typescript';
import { eachTitles } from './each-titles';
import { sourceFile } from './static-names';
import { type Scope, textOf, type Value } from './static-value';
import { bound, valueOf } from './static-values';

/** What stands around a test: the titles of its groups, and what their tables name. */
interface Around {
  readonly titles: readonly string[];
  readonly scope?: Scope;
}

const titled = ['describe', 'it', 'test'];

/** `it`, `it.only`, `it.each(table)`: which of the words a call begins with, and the table behind it. */
interface Titled {
  readonly isGroup: boolean;
  readonly table: ts.Expression | undefined;
}

const leftmost = (node: ts.Expression): string =>
  ts.isPropertyAccessExpression(node) ? leftmost(node.expression) : node.getText();

const titledCall = ({ expression: callee }: ts.CallExpression): Titled | undefined => {
  const table = ts.isCallExpression(callee) ? callee.arguments[0] : undefined;
  const word = leftmost(ts.isCallExpression(callee) ? callee.expression : callee);
  const isEach = !ts.isCallExpression(callee) || callee.expression.getText().endsWith('.each');
  return titled.includes(word) && isEach ? { isGroup: word === 'describe', table } : undefined;
};

const withRow = (
  body: ts.Node | undefined,
  row: readonly Value[],
  scope?: Scope,
): Scope | undefined =>
  body && (ts.isArrowFunction(body) || ts.isFunctionExpression(body))
    ? bound(body, row, scope)
    : scope;

const within = ({ titles }: Around, own: string, scope: Scope | undefined): Around => ({
  titles: [...titles, own],
  ...(scope && { scope }),
});

/** One for each row of its table; one in all where it has no table, or none that can be read. */
const instancesOf = (
  call: ts.CallExpression,
  { table }: Titled,
  around: Around,
): readonly Around[] => {
  const [title, body] = call.arguments;
  if (!title) return [];
  const { scope } = around;
  const template = textOf(valueOf(title, scope));
  if (!table) return [within(around, template, scope)];
  return eachTitles(template, valueOf(table, scope)).map(({ text, row }) =>
    within(around, text, withRow(body, row, scope)),
  );
};

type Tell = (title: string) => void;

const tellTitled = (call: ts.CallExpression, found: Titled, around: Around, tell: Tell): void => {
  for (const instance of instancesOf(call, found, around)) {
    if (!found.isGroup) tell(instance.titles.join(' › '));
    else
      call.arguments.slice(1).forEach((body) => {
        visit(body, instance, tell);
      });
  }
};

/** A function of ours that is called among the tests may make tests of what it is given. */
const tellCalled = (call: ts.CallExpression, { titles, scope }: Around, tell: Tell): void => {
  const called = valueOf(call.expression, scope);
  if (called?.kind !== 'function') return;
  const given = call.arguments.map((argument) => valueOf(argument, scope));
  visit(called.node.body, { titles, scope: bound(called.node, given, called.scope) }, tell);
};

/** What is only declared makes no tests: it is gone into where it is called. */
const isDeclared = (node: ts.Node): boolean =>
  ts.isVariableStatement(node) || ts.isFunctionDeclaration(node);

const visit = (node: ts.Node, around: Around, tell: Tell): void => {
  if (isDeclared(node)) return;
  const found = ts.isCallExpression(node) ? titledCall(node) : undefined;
  if (found && ts.isCallExpression(node)) {
    tellTitled(node, found, around, tell);
    return;
  }
  if (ts.isCallExpression(node)) tellCalled(node, around, tell);
  ts.forEachChild(node, (child) => {
    visit(child, around, tell);
  });
};

/** The titles of a file's tests as jest gives them, with those of the groups around them. */
export const titlesIn = (path: string): readonly string[] => {
  const titles: string[] = [];
  visit(sourceFile(path), { titles: [] }, (title) => titles.push(title));
  return titles;
};

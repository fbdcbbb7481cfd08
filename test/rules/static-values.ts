import * as ts from 'typescript';
import { listFrom, methodValue } from './static-methods';
import { declarationOf } from './static-names';
import { added, list, type Scope, text, textOf, type Value } from './static-value';

type Reading<Node extends ts.Node> = (node: Node, scope?: Scope) => Value;

const inScope = (name: string, scope: Scope | undefined): Value =>
  scope && (scope.names.has(name) ? scope.names.get(name) : inScope(name, scope.outer));

const isBound = (name: string, scope: Scope | undefined): boolean =>
  scope !== undefined && (scope.names.has(name) || isBound(name, scope.outer));

/** A constant is read where it is declared, so what is bound around its use says nothing there. */
const nameValue: Reading<ts.Identifier> = (node, scope) => {
  if (isBound(node.text, scope)) return inScope(node.text, scope);
  const declared = declarationOf(node);
  return declared && valueOf(declared);
};

/** What an object says under a name: the last that says it wins, as in a run. */
const recordMember = (
  { properties }: ts.ObjectLiteralExpression,
  name: string,
  scope: Scope | undefined,
): Value => {
  for (const property of properties.toReversed()) {
    if (ts.isSpreadAssignment(property)) {
      const spread = memberOf(valueOf(property.expression, scope), name);
      if (spread) return spread;
    } else if (property.name.getText() === name) return propertyValue(property, scope);
  }
  return undefined;
};

export const memberOf = (value: Value, name: string): Value => {
  if (value?.kind === 'list') return value.items[Number(name)];
  return value?.kind === 'record' ? recordMember(value.node, name, value.scope) : undefined;
};

const propertyValue: Reading<ts.ObjectLiteralElementLike> = (property, scope) => {
  if (ts.isPropertyAssignment(property)) return valueOf(property.initializer, scope);
  return ts.isShorthandPropertyAssignment(property) ? nameValue(property.name, scope) : undefined;
};

const listValue: Reading<ts.ArrayLiteralExpression> = ({ elements }, scope) => {
  const items: Value[] = [];
  for (const element of elements) {
    if (!ts.isSpreadElement(element)) items.push(valueOf(element, scope));
    else {
      const spread = valueOf(element.expression, scope);
      if (spread?.kind !== 'list') return undefined;
      items.push(...spread.items);
    }
  }
  return list(items);
};

const templateValue: Reading<ts.TemplateExpression> = ({ head, templateSpans }, scope) =>
  text(
    templateSpans.reduce(
      (said, { expression, literal }) => said + textOf(valueOf(expression, scope)) + literal.text,
      head.text,
    ),
  );

const bindPattern = (pattern: ts.ObjectBindingPattern, value: Value, names: Map<string, Value>) => {
  for (const { name, propertyName, dotDotDotToken } of pattern.elements) {
    const key = (propertyName ?? name).getText();
    if (!dotDotDotToken) bind(name, memberOf(value, key), names);
  }
};

const bind = (name: ts.BindingName, value: Value, names: Map<string, Value>): void => {
  if (ts.isIdentifier(name)) names.set(name.text, value);
  else if (ts.isObjectBindingPattern(name)) bindPattern(name, value, names);
  else
    name.elements.forEach((element, index) => {
      if (ts.isBindingElement(element)) bind(element.name, memberOf(value, String(index)), names);
    });
};

/** The names that a function sees when it is given these. */
export const bound = (
  { parameters }: ts.SignatureDeclaration,
  given: readonly Value[],
  outer: Scope | undefined,
): Scope => {
  const names = new Map<string, Value>();
  parameters.forEach(({ name }, index) => {
    bind(name, given[index], names);
  });
  return { names, outer };
};

const applied = (called: Value, given: readonly Value[]): Value =>
  called?.kind === 'function' && !ts.isBlock(called.node.body)
    ? valueOf(called.node.body, bound(called.node, given, called.scope))
    : undefined;

/** The entries of an object, its keys first. */
const entriesOf = (value: Value): readonly (readonly [Value, Value])[] | undefined =>
  value?.kind === 'record' && value.node.properties.every(ts.isPropertyAssignment)
    ? value.node.properties
        .filter(ts.isPropertyAssignment)
        .map(({ name, initializer }) => [
          text(ts.isStringLiteral(name) ? name.text : name.getText()),
          valueOf(initializer, value.scope),
        ])
    : undefined;

type Global = (first: Value, second: Value) => Value;

/** What is called by its full name. */
const globals: Readonly<Record<string, Global>> = {
  'Object.entries': (record) => {
    const entries = entriesOf(record);
    return entries && list(entries.map(list));
  },
  'Object.keys': (record) => {
    const entries = entriesOf(record);
    return entries && list(entries.map(([key]) => key));
  },
  'Array.from': (shape, of) => listFrom(memberOf(shape, 'length'), of, applied),
  String: (value) => value,
};

const callValue: Reading<ts.CallExpression> = ({ expression: callee, arguments: args }, scope) => {
  const given = args.map((argument) => valueOf(argument, scope));
  const name = callee.getText();
  if (Object.hasOwn(globals, name)) return globals[name]?.(given[0], given[1]);
  if (!ts.isPropertyAccessExpression(callee)) return applied(valueOf(callee, scope), given);
  const target = valueOf(callee.expression, scope);
  return methodValue(target, callee.name.text, { given, apply: applied });
};

const sumValue: Reading<ts.BinaryExpression> = ({ left, right, operatorToken }, scope) =>
  operatorToken.kind === ts.SyntaxKind.PlusToken
    ? added(valueOf(left, scope), valueOf(right, scope))
    : undefined;

const accessValue: Reading<ts.PropertyAccessExpression> = (node, scope) =>
  memberOf(valueOf(node.expression, scope), node.name.text);

const elementValue: Reading<ts.ElementAccessExpression> = (node, scope) =>
  memberOf(valueOf(node.expression, scope), textOf(valueOf(node.argumentExpression, scope)));

const wrapped = (node: ts.Expression): ts.Expression | undefined =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? node.expression
    : undefined;

const words: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.TrueKeyword]: 'true',
  [ts.SyntaxKind.FalseKeyword]: 'false',
  [ts.SyntaxKind.NullKeyword]: 'null',
};

const literalValue = (node: ts.Expression): Value => {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return text(node.text);
  const word = words[node.kind];
  return word === undefined ? undefined : text(word);
};

const compoundValue: Reading<ts.Expression> = (node, scope) => {
  if (ts.isTemplateExpression(node)) return templateValue(node, scope);
  if (ts.isArrayLiteralExpression(node)) return listValue(node, scope);
  const known = scope ? { scope } : {};
  if (ts.isObjectLiteralExpression(node)) return { kind: 'record', node, ...known };
  return ts.isArrowFunction(node) ? { kind: 'function', node, ...known } : undefined;
};

const derivedValue: Reading<ts.Expression> = (node, scope) => {
  if (ts.isIdentifier(node)) return nameValue(node, scope);
  if (ts.isCallExpression(node)) return callValue(node, scope);
  if (ts.isBinaryExpression(node)) return sumValue(node, scope);
  if (ts.isPropertyAccessExpression(node)) return accessValue(node, scope);
  return ts.isElementAccessExpression(node) ? elementValue(node, scope) : undefined;
};

/** What an expression of a test says, as far as reading it tells. */
export const valueOf: Reading<ts.Expression> = (node, scope) => {
  const inner = wrapped(node);
  if (inner) return valueOf(inner, scope);
  return literalValue(node) ?? compoundValue(node, scope) ?? derivedValue(node, scope);
};

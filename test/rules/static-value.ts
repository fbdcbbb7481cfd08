import type * as ts from 'typescript';

/** Names that the parameters of a function have where it is read, nearest first. */
export interface Scope {
  readonly names: ReadonlyMap<string, Value>;
  readonly outer: Scope | undefined;
}

/** What can be known of an expression without running it, numbers by their digits; undefined is what cannot. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'record'; readonly node: ts.ObjectLiteralExpression; readonly scope?: Scope }
  | { readonly kind: 'function'; readonly node: ts.ArrowFunction; readonly scope?: Scope }
  | undefined;

/** What stands in a title for what only a run can tell. */
const unknownText = '…';

export const text = (said: string | number): Value => ({ kind: 'text', text: String(said) });

export const list = (items: readonly Value[]): Value => ({ kind: 'list', items });

export const textOf = (value: Value): string => {
  if (value?.kind === 'text') return value.text;
  if (value?.kind === 'list') return `[${value.items.map(textOf).join(', ')}]`;
  return unknownText;
};

/** The sum of numbers, or one text after the other; nothing where either is not known. */
export const added = (one: Value, other: Value): Value => {
  if (one?.kind !== 'text' || other?.kind !== 'text') return undefined;
  const sum = Number(one.text) + Number(other.text);
  return text(Number.isNaN(sum) ? one.text + other.text : sum);
};

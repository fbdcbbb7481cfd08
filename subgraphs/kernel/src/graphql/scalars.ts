import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { calendarDayForm, instantForm, instantFrom, isCalendarDay } from '../domain/instant';
import { isKnownCurrency } from '../domain/money';

/** Of a value that is no short text, its beginning tells enough. */
const longestQuote = 60;

const quoted = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
};

const wrong = (scalar: string, expected: string, value: unknown): GraphQLError =>
  new GraphQLError(`${scalar} has to be ${expected}, not ${quoted(value)}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });

const textOf = (scalar: string, expected: string, node: ValueNode): string => {
  if (node.kind === Kind.STRING) return node.value;
  throw wrong(scalar, expected, 'value' in node ? node.value : node.kind);
};

interface TextScalar<Value> {
  readonly name: string;
  readonly description: string;
  readonly expected: string;
  /** The value, or nothing when the text is not one. */
  readonly parse: (text: string) => Value | undefined;
  readonly print: (value: Value) => string;
}

/** A scalar whose inner type is the domain's and whose text is checked both ways. */
const textScalar = <Value>({ name, description, expected, parse, print }: TextScalar<Value>) => {
  const read = (text: unknown): Value => {
    const value = typeof text === 'string' ? parse(text) : undefined;
    if (value === undefined) throw wrong(name, expected, text);
    return value;
  };
  return new GraphQLScalarType<Value, string>({
    name,
    description,
    serialize: (value) => print(value as Value),
    parseValue: read,
    parseLiteral: (node) => read(textOf(name, expected, node)),
  });
};

/** An instant; inside it is a `Date`. */
export const DateTimeScalar = textScalar<Date>({
  name: 'DateTime',
  description: 'An instant in UTC as RFC 3339 writes it, such as `2026-03-12T12:00:00Z`.',
  expected: instantForm,
  parse: instantFrom,
  print: (instant) => instant.toISOString().replace(/\.000Z$/, 'Z'),
});

/** A calendar day without a zone; inside it is its text. */
export const DateScalar = textScalar<string>({
  name: 'Date',
  description: 'A calendar day without a time zone, written YYYY-MM-DD.',
  expected: calendarDayForm,
  parse: (text) => (isCalendarDay(text) ? text : undefined),
  print: (day) => day,
});

/** An exact decimal number; inside it is its text. */
export const DecimalScalar = textScalar<string>({
  name: 'Decimal',
  description: 'An exact decimal number as a string, such as `"149.00"`; never a float.',
  expected: 'a decimal number as a string such as "149.00"',
  parse: (text) => (/^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? text : undefined),
  print: (decimal) => decimal,
});

/** An ISO 4217 currency; inside it is its code. */
export const CurrencyCodeScalar = textScalar<string>({
  name: 'CurrencyCode',
  description: 'An ISO 4217 code of three letters, such as `EUR`.',
  expected: 'a currency of ISO 4217 that the programme uses, such as "EUR"',
  parse: (text) => (isKnownCurrency(text) ? text : undefined),
  print: (code) => code,
});

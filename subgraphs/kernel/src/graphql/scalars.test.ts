import { type GraphQLScalarType, parseValue } from 'graphql';
import { CurrencyCodeScalar, DateScalar, DateTimeScalar, DecimalScalar } from './scalars';

/** A scalar as a variable and as a literal; both have to read alike. */
const read = (scalar: GraphQLScalarType, text: string): unknown => {
  const asVariable: unknown = scalar.parseValue(text);
  expect(scalar.parseLiteral(parseValue(JSON.stringify(text)))).toEqual(asVariable);
  return asVariable;
};

describe('an instant', () => {
  it.each([
    ['2026-03-12T12:00:00Z', '2026-03-12T12:00:00Z'],
    ['2026-03-12T13:00:00+01:00', '2026-03-12T12:00:00Z'],
    ['2026-03-12T12:00:00.120Z', '2026-03-12T12:00:00.120Z'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00Z'],
  ])('%s is read as a Date and written as %s', (text, written) => {
    const instant = read(DateTimeScalar, text);
    expect(instant).toBeInstanceOf(Date);
    expect(DateTimeScalar.serialize(instant)).toBe(written);
  });
});

describe('a day, a number and a currency', () => {
  it.each([
    [DateScalar, '2026-03-12'],
    [DateScalar, '2028-02-29'],
    [DecimalScalar, '149.00'],
    [DecimalScalar, '-0.5'],
    [CurrencyCodeScalar, 'EUR'],
  ])('%s %s stays as it is written', (scalar, text) => {
    expect(scalar.serialize(read(scalar, text))).toBe(text);
  });
});

describe('what is none', () => {
  it.each([
    [DateTimeScalar, '2026-02-30T12:00:00Z'],
    [DateTimeScalar, '2026-03-12T24:00:00Z'],
    [DateTimeScalar, '2026-03-12T12:00:00'],
    [DateTimeScalar, '2026-03-12'],
    [DateTimeScalar, ''],
    [DateScalar, '2026-02-30'],
    [DateScalar, '2026-3-12'],
    [DateScalar, '2026-03-12T00:00:00Z'],
    [DecimalScalar, '1,5'],
    [DecimalScalar, '1e3'],
    [DecimalScalar, '.5'],
    [DecimalScalar, ''],
    [CurrencyCodeScalar, 'eur'],
    [CurrencyCodeScalar, 'XXX'],
    [CurrencyCodeScalar, 'toString'],
  ])('%s %p is the caller’s mistake, and the fault says what would be right', (scalar, text) => {
    const mistake = { extensions: { code: 'BAD_USER_INPUT' } };
    const caught = (work: () => unknown): unknown => {
      try {
        return work();
      } catch (error) {
        return error;
      }
    };
    for (const error of [
      caught(() => scalar.parseValue(text)),
      caught(() => scalar.parseLiteral(parseValue(JSON.stringify(text)))),
    ]) {
      expect(error).toMatchObject(mistake);
      expect((error as Error).message).toMatch(
        new RegExp(`^${scalar.name} has to be .+ such as .+`),
      );
    }
  });

  it.each([1, true, null, { a: 1 }, ['2026-03-12']])('%p is no text at all', (value) => {
    for (const scalar of [DateTimeScalar, DateScalar, DecimalScalar, CurrencyCodeScalar]) {
      expect(() => scalar.parseValue(value)).toThrow(`${scalar.name} has to be`);
    }
  });
});

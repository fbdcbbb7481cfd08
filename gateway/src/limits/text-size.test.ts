import { Fault } from '@care-graph/kernel/domain/fault';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { defaultLimits } from './limits';
import { textSizeRule } from './text-size-rule';
import { textSizeOf } from './text-size';

const schema = buildSchema(
  'type Query { thing(id: ID): Thing } type Thing { id: ID name: String next: Thing }',
);
const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const errorsOf = (text: string) =>
  validate(schema, parse(text), [...specifiedRules, textSizeRule(defaultLimits)]);

/** The one thing that is said of a document, as the fault that it is. */
const refusal = (text: string): string => {
  const errors = errorsOf(text);
  const fault = errors[0]?.originalError;
  if (errors.length !== 1 || !(fault instanceof Fault)) throw new Error(errors.join(' '));
  expect(fault.code).toBe('REQUEST_TOO_LARGE');
  return fault.message;
};

describe('a limit on the text of a document', () => {
  const named = (count: number) => many(count, (at) => `query q${at} { thing { id } }`);
  const declared = (count: number) =>
    `query (${many(count, (at) => `$v${at}: ID`)}) { thing { ${many(count, (at) => `a${at}: next { id }`)} } }`;
  const directed = (count: number) => `{ thing ${'@skip(if: false) '.repeat(count)} { id } }`;
  const repeated = (count: number) => `{ thing { ${'id '.repeat(count)} } }`;

  it.each([
    ['operations', named(11), 'The document has 11 operations, the limit is 10.'],
    ['variables', declared(101), 'An operation declares 101 variables, the limit is 100.'],
    ['directives', directed(6), 'One place in the document has 6 directives, the limit is 5.'],
    [
      'repeats',
      repeated(51),
      'One field is asked for 51 times in the same place, the limit is 50.',
    ],
  ])('on %s names it', (_name, text, message) => {
    expect(refusal(text)).toBe(message);
  });

  it('lets as much pass as it says', () => {
    expect(errorsOf(named(10))).toEqual([]);
    expect(errorsOf(repeated(50))).toEqual([]);
    const tooMany = errorsOf(declared(100)).concat(errorsOf(directed(5)));
    expect(tooMany.map(({ originalError }) => originalError)).toEqual(tooMany.map(() => undefined));
  });

  it('lets each of many fragments ask for the type’s name', () => {
    const fragments = many(60, (at) => `fragment f${at} on Thing { __typename a${at}: id }`);
    const text = `{ thing { ${many(60, (at) => `...f${at}`)} } } ${fragments}`;
    expect(errorsOf(text)).toEqual([]);
  });

  it('does not let one place ask for it again and again', () => {
    expect(errorsOf(`{ ${'__typename '.repeat(51)} }`)).toHaveLength(1);
    expect(errorsOf(`{ ${'__typename '.repeat(50)} }`)).toEqual([]);
  });

  it('counts a place with the fragments that are spread in it, by the names of the answer', () => {
    const fields = 'next { id }';
    expect(
      textSizeOf(
        parse(`{ thing { ...a ...b ...a x: id ... { id } } }
      fragment a on Thing { ${fields} ...b x: name }
      fragment b on Thing { ${fields} id x: name ...a }`),
      ),
    ).toEqual({
      operations: 1,
      variables: 0,
      directives: 0,
      repeats: 3,
    });
  });

  it('is said before anything else of the document, and nothing else is said', () => {
    expect(
      refusal(`${named(11)} { nobody { knows ${'id '.repeat(500)} } } { ...missing }`),
    ).toContain('13 operations');
    const circle = `{ thing { ...a } } fragment a on Thing { ${'id '.repeat(60)} ...a }`;
    expect(refusal(circle)).toContain('60 times');
  });

  it('holds in a document of deep braces', () => {
    const deep = `${'{ a '.repeat(900)}${'}'.repeat(900)}`;
    expect(errorsOf(deep)[0]?.message).toContain('Cannot query field "a"');
  });
});

import { buildSchema, parse, validate } from 'graphql';
import { givenUpFault } from './limit-faults';

const schema = buildSchema('type Query { a: Query b: Int }');
const many = (count: number, text: string): string => `${text} `.repeat(count);

describe('a document on which validation gives up', () => {
  it('is told what to do about it', () => {
    const document = parse(`{ ${many(49, `a { ${many(36, 'b')} }`)} }`);
    const errors = validate(schema, document);
    expect(errors.map(({ message }) => givenUpFault(message)?.code)).toEqual(['REQUEST_TOO_LARGE']);
    expect(givenUpFault('Cannot query field "c" on type "Query".')).toBeUndefined();
  });
});

import { buildSchema, getOperationAST, parse } from 'graphql';
import { unfitVariables } from './fitting-variables';

const schema = buildSchema(`
  type Query { things(filter: Filter): [ID!] }
  input Filter { colour: Colour }
  enum Colour { RED }
`);

const fitting = (variables: object) => {
  const operation = getOperationAST(parse('query ($filter: Filter) { things(filter: $filter) }'));
  if (!operation) throw new Error('There is no operation.');
  return unfitVariables(schema, operation, variables as never);
};

describe('the values of variables', () => {
  it('pass where they fit', () => {
    expect(fitting({ filter: { colour: 'RED' } })).toBeUndefined();
  });

  it.each([
    ['a field', { colou: 'RED' }],
    ['a word', { colour: 'RAD' }],
  ])(
    'are refused for %s that the audience does not have, without what it might have been',
    (_what, filter) => {
      const [error] = fitting({ filter })?.errors ?? [];
      expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
      expect(error?.message).not.toContain('Did you mean');
    },
  );
});

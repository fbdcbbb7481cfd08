import { buildSchema, graphql } from 'graphql';
import { checkArguments } from './check-arguments';

const schema = checkArguments(
  buildSchema(`
    input Filter { saleReference: String search: String statuses: [String!] }
    type Code { id: String }
    type Query { codes(filter: Filter, planSkuId: String): [Code!] }
    type Mutation { sell(saleReference: String): Code }
  `),
);

const askedWith = async (source: string) => {
  const { errors } = await graphql({ schema, source });
  return errors?.map(({ message }) => message) ?? [];
};

describe('blank texts in arguments', () => {
  it.each([
    { text: '{ codes(filter: { saleReference: "" }) { id } }', path: 'filter.saleReference' },
    { text: '{ codes(filter: { saleReference: " " }) { id } }', path: 'filter.saleReference' },
    { text: '{ codes(filter: { statuses: [""] }) { id } }', path: 'filter.statuses.0' },
    { text: 'mutation { sell(saleReference: "") { id } }', path: 'saleReference' },
  ])(
    'are a mistake where they would be taken for more than they say: $text',
    async ({ text, path }) => {
      expect(await askedWith(text)).toEqual([
        `${path} is blank: write something, or leave it out.`,
      ]);
    },
  );

  it.each(['{ codes(filter: { search: "" }) { id } }', '{ codes(planSkuId: "") { id } }'])(
    'find what there is, or nothing: %s',
    async (text) => {
      expect(await askedWith(text)).toEqual([]);
    },
  );
});

import { graphql, parse, print, type DefinitionNode } from 'graphql';
import { type ToyLoaders, toySubgraph } from '../../../../test/support/toy-part';
import { anonymous, type Principal } from '../domain/principal';
import type { Subgraph } from './build-subgraph';

const buyer: Principal = { kind: 'customer', subject: 's', scopes: ['apples:buy'], policies: [] };

let toy: Subgraph;

beforeAll(async () => {
  toy = await toySubgraph();
});

const freshLoaders = (): ToyLoaders => ({ reads: 0 });

const ask = (source: string, principal = buyer, subgraph = toy) =>
  graphql({
    schema: subgraph.schema,
    source,
    contextValue: { principal, loaders: freshLoaders(), freshLoaders },
  });

const buy = (input: string, subgraph = toy) =>
  ask(
    `mutation { buyApple(input: ${input}) {
      apple { id } price
      userErrors { __typename code message field nextStep basis { ruleId termsVersion { id } clause { id } } }
    } }`,
    buyer,
    subgraph,
  );

const printed = (name: string): string => {
  const isIt = (node: DefinitionNode) =>
    (node as { name?: { value: string } }).name?.value === name;
  return parse(toy.sdl).definitions.filter(isIt).map(print).join('\n');
};

describe('a command made from a table', () => {
  it('has an input of the table’s fields', () => {
    expect(printed('BuyAppleInput')).toBe(
      [
        '"""What is needed for buying."""',
        'input BuyAppleInput {',
        '  """Which apples."""',
        '  kind: String!',
        '  """How many; null buys one."""',
        '  count: Int',
        '}',
      ].join('\n'),
    );
  });

  it('has a payload of its results and its refusals', () => {
    expect(printed('BuyApplePayload')).toContain('  apple: Apple\n');
    expect(printed('BuyApplePayload')).toContain('  price: Int\n');
    expect(printed('BuyApplePayload')).toContain('  userErrors: [BuyAppleError!]!\n');
  });

  it('has a refusal type of its own, which says what every refusal says and one of its own words', () => {
    expect(printed('BuyAppleError')).toMatch(/type BuyAppleError implements UserError @tag/);
    expect(printed('BuyAppleError')).toContain('code: BuyAppleErrorCode!');
    expect(printed('BuyAppleErrorCode')).toBe(
      [
        '"""Why buyApple was refused."""',
        'enum BuyAppleErrorCode {',
        '  """There are none of that kind."""',
        '  NO_APPLES',
        '  """That is more than one may buy."""',
        '  TOO_MANY',
        '}',
      ].join('\n'),
    );
  });

  it('is a mutation that only those may use who hold its scope', async () => {
    expect(printed('Mutation')).toContain(
      'buyApple(\n    """What the command needs."""\n    input: BuyAppleInput!\n  ): BuyApplePayload! @requiresScopes(scopes: [["apples:buy"]]) @tag(name: "public")',
    );
    const { errors } = await ask(
      'mutation { buyApple(input: { kind: "x" }) { price } }',
      anonymous,
    );
    expect(errors).toMatchObject([{ message: 'This identity may not use Mutation.buyApple.' }]);
  });

  it('answers what it made, and no refusal', async () => {
    expect(await buy('{ kind: "boskoop" }')).toEqual({
      data: { buyApple: { apple: { id: 'boskoop' }, price: 3, userErrors: [] } },
    });
  });

  it('answers nothing but its refusals, all at once, each with its sentence and what would be right', async () => {
    const { data } = await buy('{ kind: "none", count: 10 }');
    expect(data).toEqual({
      buyApple: {
        apple: null,
        price: null,
        userErrors: [
          {
            __typename: 'BuyAppleError',
            code: 'NO_APPLES',
            message: 'There are none of that kind.',
            field: ['kind'],
            nextStep: 'ASK_SELLER',
            basis: [],
          },
          {
            __typename: 'BuyAppleError',
            code: 'TOO_MANY',
            message: 'That is more than one may buy: take up to 5.',
            field: null,
            nextStep: null,
            basis: [{ ruleId: 'R-QTA-01', termsVersion: { id: 'trm_1' }, clause: null }],
          },
        ],
      },
    });
  });

  it('hands its input and its caller to the use case, a field that is left out as none', async () => {
    const calls: unknown[] = [];
    const spied = await toySubgraph((input, by) => {
      calls.push([{ ...input }, by]);
      return Promise.resolve({ made: { id: 'x' }, refusals: [] });
    });
    await buy('{ kind: "a", count: null }', spied);
    await buy('{ kind: "b" }', spied);
    expect(calls).toEqual([
      [{ kind: 'a', count: null }, buyer],
      [{ kind: 'b' }, buyer],
    ]);
  });

  it('refuses an input that is not the table’s before the use case is asked', async () => {
    const { errors } = await buy('{ kind: 1, colour: "red" }');
    expect(errors?.map(({ message }) => message)).toEqual([
      'String cannot represent a non string value: 1',
      'Field "colour" is not defined by type "BuyAppleInput".',
    ]);
  });

  it('lets what comes after it read anew what it changed', async () => {
    const context = { principal: buyer, loaders: { reads: 7 }, freshLoaders };
    await graphql({
      schema: toy.schema,
      source: 'mutation { buyApple(input: { kind: "a" }) { price } }',
      contextValue: context,
    });
    expect(context.loaders).toEqual({ reads: 0 });
  });
});

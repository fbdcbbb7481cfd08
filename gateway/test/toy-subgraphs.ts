import { badInput } from '@care-graph/kernel/domain/fault';
import type { GraphContext } from '@care-graph/kernel/graphql/context';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@tag", "@authenticated", "@requiresScopes", "@policy", "@inaccessible"])`;

export const shelfSdl = `${link}
"The questions of the toy graph."
type Query {
  "A thing by its id."
  thing(id: ID!): Thing @tag(name: "public") @tag(name: "partner")
  "All things."
  things: [Thing!] @tag(name: "public") @tag(name: "partner")
  "Who asks, as the subgraph was told."
  caller: String @tag(name: "public") @tag(name: "partner")
  "Wants a sign-in."
  mine: String @authenticated @tag(name: "public") @tag(name: "partner")
  "Fails in a way that nobody foresaw."
  broken: String @tag(name: "public") @tag(name: "partner")
  "Refuses its input."
  picky(size: Int): String @tag(name: "public") @tag(name: "partner")
  "Wants a second factor."
  secret: String @policy(policies: [["step_up"]]) @tag(name: "public") @tag(name: "partner")
  "For the parts only."
  hidden: String @inaccessible
}
"The commands of the toy graph."
type Mutation {
  "Paints everything."
  paint: Boolean @requiresScopes(scopes: [["catalog:write"]]) @tag(name: "public") @tag(name: "partner")
}
"A thing on the shelf."
type Thing @key(fields: "id") {
  "Its id."
  id: ID!
  "Its name."
  name: String
  "Things beside it."
  next: Thing
}`;

export const stockSdl = `${link}
"The questions of the toy graph."
type Query {
  "How many things there are at all."
  total: Int @tag(name: "public") @tag(name: "partner") @tag(name: "bi")
}
"A thing on the shelf."
type Thing @key(fields: "id") {
  "Its id."
  id: ID!
  "How many there are."
  stock: Int
  "How many came in, unless nobody counted."
  received: Int
  "How many were counted; the schema promises a number."
  counted: Int!
}`;

export const toySdls = [
  { name: 'shelf', sdl: shelfSdl },
  { name: 'stock', sdl: stockSdl },
] as const;

const thing = (id: string) => ({ id, name: `thing ${id}`, next: { id: `${id}+`, name: 'next' } });

export const shelfResolvers = {
  Query: {
    thing: (_: unknown, { id }: { id: string }) => thing(id),
    things: () => ['a', 'b'].map(thing),
    caller: (_: unknown, __: unknown, { principal }: GraphContext) => JSON.stringify(principal),
    mine: () => 'yours',
    broken: () => {
      throw new Error('the password of the database is hunter2');
    },
    picky: (_: unknown, { size }: { size: number }) => {
      throw badInput(`size is ${size}, it has to be 1.`, 'size');
    },
    secret: () => 'told',
  },
  Mutation: { paint: () => true },
};

export const stockResolvers = {
  Query: { total: () => 7 },
  Thing: {
    __resolveReference: ({ id }: { id: string }) => (id === 'gone' ? null : { id }),
    stock: () => 3,
    counted: () => 3,
    received: () => {
      throw badInput('Nobody counted.');
    },
  },
};

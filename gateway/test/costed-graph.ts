/** A supergraph as composition writes it, cut down to what costs are read from: pages, plain lists, an interface, inputs. */
export const costedSupergraph = `
schema
  @link(url: "https://specs.apollo.dev/link/v1.0")
  @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"])
{ query: Query mutation: Mutation }

scalar Weight @cost(weight: 3)
enum Colour { RED BLUE }

type Query {
  shop(code: String!): Shop
  shops(first: Int, after: String, last: Int, filter: ShopFilter): ShopPage
    @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
  newest(limit: Int! = 3): [Shop!]! @listSize(slicingArguments: ["limit"])
  dear: Shop @cost(weight: 50)
  clauses: [Shop!]! @listSize(assumedSize: 4) @cost(weight: 5)
  priced(plain: Int, dear: Int @cost(weight: 7), filter: ShopFilter, filters: [ShopFilter!]): Int
  weigh: Weight
  weights: [Weight!]! @listSize(assumedSize: 2)
  things: [Thing!]! @listSize(assumedSize: 2)
  found: [Found!]!
  colour: Colour
}
type Mutation { open(code: String!): Shop }
input ShopFilter { name: String near: Near labels: [String!] @cost(weight: 2) }
input Near { place: String @cost(weight: 11) }
type Shop implements Thing {
  id: ID!
  next: Shop
  shelves(first: Int, last: Int): ShelfPage!
    @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
  parts(first: Int): [Shelf!]! @listSize(assumedSize: 6, slicingArguments: ["first"])
  tags: [String!]!
  staff: [Person!]!
}
type ShopPage { nodes: [Shop!]! edges: [ShopEdge!]! pageInfo: PageInfo! totalCount: Int }
type ShopEdge { cursor: String! node: Shop! }
type ShelfPage { nodes: [Shelf!]! edges: [ShelfEdge!]! pageInfo: PageInfo! }
type ShelfEdge { cursor: String! node: Shelf! }
type PageInfo { hasNextPage: Boolean! }
type Shelf implements Thing { id: ID! parts(first: Int): [Shelf!]! @listSize(assumedSize: 9, slicingArguments: ["first"]) shop: Shop }
type Person { name: String shop: Shop }
interface Thing { id: ID! parts(first: Int): [Shelf!]! }
union Found = Shop | Person
`;

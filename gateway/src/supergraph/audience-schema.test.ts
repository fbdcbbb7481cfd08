import { parse, printSchema } from 'graphql';
import { compose, type ComposedGraph } from '../compose';
import { readTags } from './field-tags';
import { readSupergraph } from './supergraph';

const head = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@tag", "@inaccessible"])
directive @shown(how: Shade) on FIELD
enum Shade { DARK }`;
const tag = (...names: readonly string[]): string =>
  names.map((name) => `@tag(name: "${name}")`).join(' ');
const all = tag('public', 'partner', 'bi');

const shop = `${head}
type Query {
  "A fruit."
  fruit(filter: FruitFilter = { ripe: true, only: [PIP] }, kind: Kind = PIP): Fruit ${all}
  basket: [Held!] ${tag('public')}
  till: Till ${all}
  key: Key ${tag('partner')}
  ledger: Ledger
}
type Mutation {
  eat(input: EatInput!): Fruit ${tag('public')}
}
interface Node { id: ID! }
"Grows."
type Fruit implements Node @key(fields: "id") ${tag('public')} {
  id: ID! ${all}
  name: String! @deprecated(reason: "Use id.")
  price: Money ${tag('partner')}
  pips: [Pip!]! ${all}
  poison: String @inaccessible
}
type Money { amount: String! margin: String ${tag('internal')} currency: Currency! }
type Pip { age: Int till: Till }
"Counts."
type Till implements Node ${tag('internal')} { id: ID! drawers: [Till!] }
type Key implements Node ${tag('partner')} { id: ID! fruit: Fruit }
union Held = Fruit | Till
type Ledger { total: Money }
enum Kind { PIP STONE }
scalar Currency
input FruitFilter ${tag('internal')} {
  ripe: Boolean = true only: [Kind!] grower: Grower ${tag('partner')}
}
input Grower { name: String }
input EatInput { id: ID! ${tag('public')} how: How }
enum How { RAW COOKED }`;

const farm = `${head}
type Query { farms: Int ${tag('bi')} }
type Fruit @key(fields: "id") {
  id: ID!
  origin: Origin ${tag('bi')}
}
type Origin { place: String }`;

const composed = (...sdls: readonly string[]): ComposedGraph =>
  compose(sdls.map((sdl, index) => ({ name: `part${index}`, sdl })));

/** A printed schema with a blank between its words, so that it can be read here. */
const words = (sdl: string): string => sdl.replace(/\s+/g, ' ').trim();

const { supergraphSdl, audienceSdls } = composed(shop, farm);

describe('what an audience sees', () => {
  it('is what its tags name, as composed, and what that leads to: public', () => {
    expect(words(audienceSdls.public)).toBe(
      words(`
        directive @shown(how: Shade) on FIELD
        input EatInput { id: ID! how: How }
        "Grows."
        type Fruit implements Node {
          id: ID!
          name: String! @deprecated(reason: "Use id.")
          pips: [Pip!]!
        }
        input FruitFilter { ripe: Boolean = true only: [Kind!] }
        union Held = Fruit
        enum How { RAW COOKED }
        enum Kind { PIP STONE }
        type Mutation { eat(input: EatInput!): Fruit }
        interface Node { id: ID! }
        type Pip { age: Int }
        type Query {
          "A fruit."
          fruit(filter: FruitFilter = {ripe: true, only: [PIP]}, kind: Kind = PIP): Fruit
          basket: [Held!]
        }
        enum Shade { DARK }`).replaceAll(/"(Grows|A fruit)\."/g, '"""$1."""'),
    );
  });

  it('is what its tags name, as composed, and what that leads to: partner', () => {
    expect(words(audienceSdls.partner)).toBe(
      words(`
        directive @shown(how: Shade) on FIELD
        scalar Currency
        "Grows."
        type Fruit implements Node { id: ID! price: Money pips: [Pip!]! }
        input FruitFilter { ripe: Boolean = true only: [Kind!] grower: Grower }
        input Grower { name: String }
        type Key implements Node { id: ID! fruit: Fruit }
        enum Kind { PIP STONE }
        type Money { amount: String! currency: Currency! }
        interface Node { id: ID! }
        type Pip { age: Int }
        type Query {
          "A fruit."
          fruit(filter: FruitFilter = {ripe: true, only: [PIP]}, kind: Kind = PIP): Fruit
          key: Key
        }
        enum Shade { DARK }`).replaceAll(/"(Grows|A fruit)\."/g, '"""$1."""'),
    );
  });

  it('has what another part adds, and no commands where none are for it: bi', () => {
    expect(words(audienceSdls.bi)).toContain('id: ID! pips: [Pip!]! origin: Origin }');
    expect(audienceSdls.bi).toContain('farms: Int');
    expect(audienceSdls.bi).not.toMatch(/Mutation|Money|Till|Key|Ledger|Currency|Held|Grower/);
  });

  it('is for staff all that is not inaccessible', () => {
    const { apiSchema, audienceSchemas } = readSupergraph(supergraphSdl);
    expect(audienceSchemas.staff).toBe(apiSchema);
    expect(printSchema(apiSchema)).toMatch(/ledger: Ledger[^]*drawers: \[Till!\]/);
    expect(printSchema(apiSchema)).not.toContain('poison');
    expect(Object.isFrozen(audienceSchemas)).toBe(true);
  });

  it('is what a returned interface may be, and no more where one is only implemented', () => {
    const asked = shop.replace('key: Key', `anything: Node ${tag('public')} key: Key`);
    const keys = (sdl: string) => composed(asked.replace(`Node ${tag('partner')}`, sdl), farm);
    expect(keys(`Node ${tag('partner', 'public')}`).audienceSdls.public).toContain('type Key');
    expect(keys(`Node ${tag('partner')}`).audienceSdls.public).not.toContain('type Key');
    const notAsked = shop.replace(`Node ${tag('partner')}`, `Node ${tag('partner', 'public')}`);
    expect(composed(notAsked, farm).audienceSdls.public).not.toContain('type Key');
  });
});

describe('the tags of a type', () => {
  it('hold for what extends it', () => {
    const text = parse(`type Pip ${tag('internal')} { a: Int } extend type Pip { b: Int }`);
    const isSeen = readTags(text, new Set())('public');
    expect([isSeen('Pip', 'a'), isSeen('Pip', 'b'), isSeen('Stone', 'a')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('tags that make no schema', () => {
  it('stop the start where a type would lack what its interface has', () => {
    const broken = shop.replace(`id: ID! ${all}`, `id: ID! ${tag('public', 'bi')}`);
    expect(() => composed(broken, farm)).toThrow(
      /^What the audience partner sees is no schema; mend the tags:\n {2}Interface field Node\.id expected but Fruit does not provide it\.$/,
    );
  });

  it('stop the start where an audience could ask nothing', () => {
    const mute = `${head} type Query { fruit: Int ${tag('public', 'partner')} }`;
    expect(() => composed(mute)).toThrow(
      /the audience bi sees is no schema.*\n {2}Query root type must be provided\.$/,
    );
  });

  it('stop the start where an input demands what is not seen', () => {
    const denied = shop.replace(
      `EatInput { id: ID! ${tag('public')}`,
      `EatInput { id: ID! ${tag('partner')}`,
    );
    expect(() => composed(denied, farm)).toThrow(
      /the audience public sees is no schema.*\n {2}EatInput\.id has to be given and is not seen\.$/,
    );
    const defaulted = denied.replace('EatInput { id: ID!', 'EatInput { id: ID! = "1"');
    expect(words(composed(defaulted, farm).audienceSdls.public)).toContain(
      'input EatInput { how: How }',
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Requirement } from '@care-graph/kernel/graphql/access';
import { type DirectiveNode, isTypeDefinitionNode, Kind, parse, print } from 'graphql';
import { toySupergraph, toyTable } from '../../test/access-toy';
import { readAccessTable } from './access-table';

const setsOf = (sets: Requirement['scopes']) => sets.map((set) => set.join('+')).join(' or ');

/** A requirement in a few words: `signed in`, `scopes a+b or c`, `policies p`. */
const wordsOf = ({ authenticated, scopes, policies }: Requirement): string =>
  [
    ...(authenticated ? ['signed in'] : []),
    ...(scopes.length > 0 ? [`scopes ${setsOf(scopes)}`] : []),
    ...(policies.length > 0 ? [`policies ${setsOf(policies)}`] : []),
  ].join(', ');

const asked = (sdl: string, place: string): readonly string[] | undefined =>
  readAccessTable(sdl).get(place)?.map(wordsOf).sort();

const email = 'scopes self:read or pii:read';

describe('the access table', () => {
  it.each([
    ['Query.person', []],
    ['Query.mine', ['signed in']],
    ['Person.email', [email]],
    ['Person.note', ['scopes notes+words']],
    ['Person.badge', []],
    ['Firm.badge', ['signed in']],
    ['Named.badge', ['signed in']],
    ['Named.name', []],
    ['Person.passport', ['scopes passports']],
    ['Passport.number', ['scopes passports', 'scopes serials:read']],
    ['Passport.country', ['policies step_up', 'scopes passports']],
    ['Person.summary', [email]],
    ['Person.digest', ['scopes passports', email, 'scopes serials:read']],
    ['Query.nobody', undefined],
  ])('knows what %s asks for', (place, words) => {
    expect(toyTable.get(place)?.map(wordsOf).sort()).toEqual(words);
  });

  it('has one object for requirements that are the same', () => {
    const [ofType] = toyTable.get('Person.passport') ?? [];
    expect(toyTable.get('Passport.number')).toContain(ofType);
    expect(toyTable.get('Person.digest')).toContain(ofType);
  });

  it('takes all object types behind an interface together, and the interface’s own with them', () => {
    const sdl = `type Query { it: I } interface I @policy(policies: [["p"]]) { x: S y: Int }
      type A implements I { x: S @authenticated y: Int @join__field(graph: G, requires: "x") }
      type B implements I @requiresScopes(scopes: [["b"]]) { x: S y: Int }
      scalar S @requiresScopes(scopes: [["s"]])`;
    expect(asked(sdl, 'I.x')).toEqual(['policies p', 'scopes b', 'scopes s', 'signed in']);
    expect(asked(sdl, 'I.y')).toEqual(['policies p', 'scopes b', 'scopes s', 'signed in']);
    expect(asked(sdl, 'Query.it')).toEqual(['policies p']);
    expect(asked(sdl, 'B.y')).toEqual(['scopes b']);
  });

  it('follows @requires through interfaces, type conditions, several graphs and circles', () => {
    const sdl = `type Query { a: A } interface I { x: Int } union U = B | C
      type A { i: I u: U
        f: Int @join__field(graph: G, requires: "i { x }") @join__field(graph: H, requires: "u { __typename ... on C { z } }")
        round: Int @join__field(graph: G, requires: "trip") trip: Int @authenticated @join__field(graph: H, requires: "round") }
      type B implements I { x: Int @requiresScopes(scopes: [["b"]]) }
      type C { z: Int @requiresScopes(scopes: [["c"]]) }`;
    expect(asked(sdl, 'A.f')).toEqual(['scopes b', 'scopes c']);
    expect(asked(sdl, 'A.round')).toEqual(['signed in']);
  });

  it('takes what a field has from a context for what it requires', () => {
    const sdl = `schema @link(url: "https://specs.apollo.dev/context/v0.1", for: SECURITY) { query: Query }
      type Query { a: A } union U @context(name: "g__u") = A | B
      type A @context(name: "g__c") { id: ID x: Int @authenticated }
      type B { x: Int @requiresScopes(scopes: [["b"]])
        f: Int @join__field(graph: G, contextArguments: [{ context: "g__c", name: "a", type: "Int", selection: " { x }" }])
        u: Int @join__field(graph: G, contextArguments: [{ context: "g__u", name: "a", type: "Int", selection: "{ x }" }])
      }`;
    expect(asked(sdl, 'B.f')).toEqual(['signed in']);
    expect(asked(sdl, 'B.u')).toEqual(['scopes b', 'signed in']);
    expect(() => readAccessTable(sdl.replace('@context(name: "g__c")', ''))).toThrow(
      'No type of the supergraph sets the context g__c',
    );
  });

  it('knows a directive by the name that the supergraph gives it', () => {
    const link = (extra: string) =>
      `schema @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY, ${extra}) { query: Query }`;
    const type = 'type Query { a: Int @signedIn b: Int @authenticated }';
    for (const extra of ['as: "signedIn"', 'import: [{ name: "@authenticated", as: "@signedIn" }]'])
      expect(asked(link(extra) + type, 'Query.a')).toEqual(['signed in']);
    const imported = link('import: ["@authenticated"]') + type;
    expect(asked(imported, 'Query.a')).toEqual([]);
    expect(asked(imported, 'Query.b')).toEqual(['signed in']);
  });

  it('adds up what extensions say', () => {
    const sdl = `type Query { a: A } type A { x: Int } extend type A @authenticated { y: Int }`;
    expect(asked(sdl, 'A.x')).toEqual(['signed in']);
    expect(asked(sdl, 'A.y')).toEqual(['signed in']);
  });
});

describe('a supergraph that cannot be enforced', () => {
  it.each([
    '@requiresScopes',
    '@requiresScopes(scopes: [])',
    '@requiresScopes(scopes: [[]])',
    '@requiresScopes(scopes: ["a"])',
    '@requiresScopes(scopes: [["a"], []])',
    '@requiresScopes(scopes: [[1]])',
    '@requiresScopes(scopes: [[""]])',
    '@requiresScopes(scope: [["a"]])',
    '@requiresScopes(scopes: [["a"]], unless: true)',
    '@requiresScopes(scopes: [["a"]]) @requiresScopes(scopes: [["b"]])',
    '@policy',
    '@policy(policies: [[]])',
    '@authenticated(unless: true)',
    '@authenticated @authenticated',
  ])('is one with %s, whether on field, type or answer', (directive) => {
    const places = {
      'Query.a': `type Query { a: A ${directive} } type A { x: Int }`,
      A: `type Query { a: A } type A ${directive} { x: Int }`,
      S: `type Query { a: S } scalar S ${directive}`,
    };
    for (const [place, sdl] of Object.entries(places))
      expect(() => readAccessTable(sdl)).toThrow(`on ${place} is not understood`);
  });

  it.each([
    ['another feature', 'https://specs.apollo.dev/rowRules/v0.1", for: SECURITY'],
    ['a later version', 'https://specs.apollo.dev/authenticated/v1.0", for: SECURITY'],
    ['a later version without a purpose', 'https://specs.apollo.dev/policy/v2.0"'],
  ])('is one with %s for security', (_title, link) => {
    expect(() =>
      readAccessTable(`schema @link(url: "${link}) { query: Query } type Query { a: Int }`),
    ).toThrow('this gateway does not enforce');
  });

  it('is one whose @requires names what is not there', () => {
    const broken = toySupergraph.replace('requires: "email"', 'requires: "phone"');
    expect(() => readAccessTable(broken)).toThrow('names Person.phone');
  });
});

describe('the supergraph of the programme', () => {
  const sdl = readFileSync(join(__dirname, '../../../schema/supergraph.graphql'), 'utf8');
  const table = readAccessTable(sdl);
  const isSecurity = ({ directives = [] }: { directives?: readonly DirectiveNode[] }) =>
    directives.some(({ name }) =>
      ['authenticated', 'requiresScopes', 'policy'].includes(name.value),
    );
  const types = parse(sdl).definitions.filter(isTypeDefinitionNode);
  const guardedTypes = types.filter(isSecurity).map(({ name }) => name.value);

  it('has no field with a security directive that the table takes for open', () => {
    const guarded = types.flatMap((type) => {
      const fields =
        type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || !('fields' in type)
          ? []
          : (type.fields ?? []);
      return fields
        .filter(
          (field) =>
            [type.name.value, print(field.type).replace(/[[\]!]/g, '')].some((name) =>
              guardedTypes.includes(name),
            ) || isSecurity(field),
        )
        .map(({ name }) => `${type.name.value}.${name.value}`);
    });
    const carrying = sdl
      .split('\n')
      .filter((line) => /^\s.*@(authenticated|requiresScopes|policy)\b/.test(line));
    expect(carrying.length).toBeGreaterThan(40);
    expect(guarded.length).toBeGreaterThanOrEqual(carrying.length);
    expect(guarded.filter((place) => (table.get(place)?.length ?? 0) === 0)).toEqual([]);
  });

  it('is known field by field, what is open and what is required of others included', () => {
    expect(table.get('Query.products')).toEqual([]);
    expect(table.get('Customer.email')?.map(wordsOf)).toEqual([email]);
    expect(table.get('Query.nobody')).toBeUndefined();
  });
});

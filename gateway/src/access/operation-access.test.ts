import { parse } from 'graphql';
import { toyAccess, toySchema, toyTable, withScopes } from '../../test/access-toy';
import { filterOperation } from './filter-operation';
import { knownOperations, operationAccess, unmetBy } from './operation-access';

const text = `
  query Two($on: Boolean = true) { person { email mail: email summary ...Told @include(if: $on) } __typename }
  fragment Told on Person { email ... on Named { badge } friend { passport { number } } }
  query One { person { name } }
  fragment Unused on Person { secret }`;

// GraphQL's own rule on unused fragments is not what is tested here.
const accessOf = (name: string) => operationAccess(toyTable, toySchema, parse(text), name);

describe('what an operation asks for', () => {
  it('is said for each field that is not open, in fragments and under aliases too', () => {
    const access = accessOf('Two');
    const places = [...access.guarded].map(
      ([{ alias, name }, { coordinate }]) => `${(alias ?? name).value} ${coordinate}`,
    );
    expect(places.sort()).toEqual([
      'badge Named.badge',
      'email Person.email',
      'email Person.email',
      'mail Person.email',
      'number Passport.number',
      'passport Person.passport',
      'summary Person.summary',
    ]);
    expect(Object.keys(access.fragments)).toEqual(['Told']);
  });

  it('names each requirement once', () => {
    const { requirements } = accessOf('Two');
    expect(new Set(requirements.map((requirement) => JSON.stringify(requirement))).size).toBe(4);
    expect(requirements).toHaveLength(4);
    expect(accessOf('One').requirements).toEqual([]);
  });

  it('is not met by whoever lacks one of them', () => {
    const access = accessOf('Two');
    expect(unmetBy(access, withScopes('self:read', 'passports', 'serials:read'))).toBeUndefined();
    expect(unmetBy(access, withScopes('pii:read', 'passports'))).toEqual([
      { authenticated: false, scopes: [['serials:read']], policies: [] },
    ]);
    expect(unmetBy(access, withScopes())).toHaveLength(4);
  });

  it('is a bug, and not open, where the table knows nothing of a field', () => {
    const other = new Map([...toyTable].filter(([place]) => place !== 'Person.name'));
    const document = parse('{ person { name } }');
    expect(() => operationAccess(other, toySchema, document, null)).toThrow(
      'The access table does not know Person.name.',
    );
  });
});

describe('operations that were asked before', () => {
  const known = () => knownOperations({ table: toyTable, schema: toySchema }, 2);
  const document = parse(text);

  it('are known by the key of their document', () => {
    const ask = known();
    const first = ask('key', document, 'Two');
    expect(ask('key', document, 'Two')).toBe(first);
    expect(ask(document, document, 'Two')).not.toBe(first);
    expect(ask(document, document, 'Two')).toBe(ask(document, document, 'Two'));
  });

  it('are told apart by their names under one key', () => {
    const ask = known();
    expect(ask('key', document, 'Two').operation.name?.value).toBe('Two');
    expect(ask('key', document, 'One').operation.name?.value).toBe('One');
  });

  it('are forgotten when others come', () => {
    const ask = known();
    const first = ask('a', document, 'Two');
    ask('b', document, 'Two');
    ask('c', document, 'Two');
    expect(ask('a', document, 'Two')).not.toBe(first);
  });

  it('are filtered once for each set of unmet requirements', () => {
    const access = toyAccess('{ person { email note name } }');
    const [first] = access.requirements;
    const filtered = filterOperation(access, access.requirements);
    expect(filterOperation(access, [...access.requirements])).toBe(filtered);
    const other = filterOperation(access, first ? [first] : []);
    expect(other).not.toBe(filtered);
    expect(other.queryHash).not.toBe(filtered.queryHash);
    expect(other.queryHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

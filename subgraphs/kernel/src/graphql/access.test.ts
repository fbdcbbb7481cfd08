import { buildSchema, graphql, parse } from 'graphql';
import type { Principal } from '../domain/principal';
import { anonymous } from '../domain/principal';
import { enforceAccess, isAccessEnforced, meets } from './access';

const directives = `
  directive @authenticated on FIELD_DEFINITION | OBJECT
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT
  directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION | OBJECT`;
const types = `
  type Query {
    open: String
    mine: String @authenticated
    staff: String @requiresScopes(scopes: [["claims:read"], ["claims:write", "claims:assess"]])
    fees: String @requiresScopes(scopes: [["terms:publish"]]) @policy(policies: [["step_up"]])
    person: Person
  }
  type Person @requiresScopes(scopes: [["pii:read"]]) { name: String email: String @authenticated }`;

const by = (...scopes: readonly string[]): Principal => ({
  kind: 'agent',
  subject: 'sub_1',
  scopes,
  policies: [],
});

const root = {
  open: 'open',
  mine: 'mine',
  staff: 'staff',
  fees: 'fees',
  person: { name: 'Anna', email: 'anna@example.org' },
};

const ask = async (source: string, principal: Principal) => {
  const schema = enforceAccess(buildSchema(directives + types), parse(types));
  const { data, errors = [] } = await graphql({
    schema,
    source,
    rootValue: root,
    contextValue: { principal },
  });
  return { data, refused: errors.map(({ path, message }) => [path?.join('.'), message]) };
};

describe('a subgraph’s own check of who may ask', () => {
  it.each([
    { who: anonymous, field: 'open', allowed: true },
    { who: anonymous, field: 'mine', allowed: false },
    { who: by(), field: 'mine', allowed: true },
    { who: by(), field: 'staff', allowed: false },
    { who: by('claims:read'), field: 'staff', allowed: true },
    { who: by('claims:write'), field: 'staff', allowed: false },
    { who: by('claims:write', 'claims:assess'), field: 'staff', allowed: true },
    { who: { ...anonymous, scopes: ['claims:read'] }, field: 'staff', allowed: false },
    { who: by('terms:publish'), field: 'fees', allowed: false },
    { who: { ...by(), policies: ['step_up'] }, field: 'fees', allowed: false },
    { who: { ...by('terms:publish'), policies: ['step_up'] }, field: 'fees', allowed: true },
  ])('$who.kind with $who.scopes and $who.policies may use $field: $allowed', async (row) => {
    const { data, refused } = await ask(`{ ${row.field} }`, row.who);
    expect(data).toEqual({ [row.field]: row.allowed ? row.field : null });
    expect(refused).toEqual(
      row.allowed ? [] : [[row.field, `This identity may not use Query.${row.field}.`]],
    );
  });

  it('holds on every field of a type that asks for something, however it is reached', async () => {
    const { data, refused } = await ask('{ open person { name email } }', by());
    expect(data).toEqual({ open: 'open', person: { name: null, email: null } });
    expect(refused.map(([path]) => path)).toEqual(['person.name', 'person.email']);
    expect((await ask('{ person { name } }', by('pii:read'))).refused).toEqual([]);
  });

  it('asks for what the type and the field ask for, both', async () => {
    const scoped = { ...anonymous, scopes: ['pii:read'] };
    expect((await ask('{ person { email } }', scoped)).refused).toHaveLength(1);
    expect(meets(scoped, { authenticated: false, scopes: [], policies: [] })).toBe(true);
  });

  it('is known to be there, or not', () => {
    const schema = buildSchema(directives + types);
    expect(isAccessEnforced(schema)).toBe(false);
    expect(isAccessEnforced(enforceAccess(schema, parse(types)))).toBe(true);
  });
});

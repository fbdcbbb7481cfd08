import { maskErrors } from '@care-graph/kernel/graphql/mask-errors';
import { askToy, no } from '../../test/access-toy';

describe('a query with fields that are not allowed', () => {
  it('runs the rest and answers null with an error at the place', async () => {
    const { kind, ran, data, told, errors } = await askToy('{ person { email name } }');
    expect({ kind, ran }).toEqual({ kind: 'filtered', ran: '{ person { name } }' });
    expect(JSON.stringify(data)).toBe('{"person":{"email":null,"name":"Rasa"}}');
    expect(told).toEqual([no('person.email', 'Person.email')]);
    const mask = maskErrors(() => undefined);
    expect(errors.map((error) => mask(error.toJSON(), error))).toEqual([
      {
        message: 'This identity may not use Person.email.',
        path: ['person', 'email'],
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
      },
    ]);
  });

  it('fetches nothing when nothing is left', async () => {
    const { ran, data, told } = await askToy('{ mine { name } also: mine { name } }');
    expect({ ran, data }).toEqual({ ran: undefined, data: { mine: null, also: null } });
    expect(told).toEqual([no('mine', 'Query.mine'), no('also', 'Query.mine')]);
  });

  it.each([
    {
      title: 'under each alias, whatever its arguments',
      text: '{ person { a: note(word: "x") b: note name } }',
      ran: '{ person { name } }',
      data: { person: { a: null, b: null, name: 'Rasa' } },
      told: [no('person.a', 'Person.note'), no('person.b', 'Person.note')],
    },
    {
      title: 'in each item of a list',
      text: '{ people { email name } }',
      ran: '{ people { name } }',
      data: {
        people: [
          { email: null, name: 'Rasa' },
          { email: null, name: 'Jonas' },
        ],
      },
      told: [no('people.0.email', 'Person.email'), no('people.1.email', 'Person.email')],
    },
    {
      title: 'in lists of lists, nulls left as they are',
      text: '{ person { grid { x y } } }',
      ran: '{ person { grid { x } } }',
      data: {
        person: {
          grid: [
            [
              { x: 1, y: null },
              { x: 2, y: null },
            ],
            null,
            [{ x: 3, y: null }],
          ],
        },
      },
      told: ['0.0', '0.1', '2.0'].map((at) => no(`person.grid.${at}.y`, 'Cell.y')),
    },
    {
      title: 'where an object is all that is left of it',
      text: '{ person { friend { email friend { email } } } }',
      ran: '{ person { friend { friend { typeOfObject: __typename } } } }',
      data: { person: { friend: { email: null, friend: null } } },
      told: [no('person.friend.email', 'Person.email')],
    },
    {
      title: 'for all that a type, a scalar or an enum guards',
      text: '{ person { passport { number country } } }',
      scopes: ['passports'],
      ran: '{ person { passport { typeOfObject: __typename } } }',
      data: { person: { passport: { number: null, country: null } } },
      told: [
        no('person.passport.number', 'Passport.number'),
        no('person.passport.country', 'Passport.country'),
      ],
    },
    {
      title: 'for what is computed from something guarded',
      text: '{ person { name digest summary } }',
      scopes: ['passports', 'self:read'],
      ran: '{ person { name summary } }',
      data: { person: { name: 'Rasa', digest: null, summary: 'short' } },
      told: [no('person.digest', 'Person.digest')],
    },
    {
      title: 'by the real type where type conditions differ',
      text: '{ found { ... on Firm { name badge } ... on Person { badge } } }',
      ran: '{ found { ... on Firm { name } ... on Person { badge } typeOfObject: __typename } }',
      data: { found: [{ name: 'Acme', badge: null }, { badge: 'R' }, null] },
      told: [no('found.0.badge', 'Firm.badge')],
    },
    {
      title: 'through an interface as soon as one type behind it asks',
      text: '{ named { name badge ... on Person { badge other: name } } }',
      ran: '{ named { name ... on Person { badge other: name } typeOfObject: __typename } }',
      data: {
        named: [
          { name: 'Rasa', badge: null, other: 'Rasa' },
          { name: 'Acme', badge: null },
        ],
      },
      told: [no('named.0.badge', 'Named.badge'), no('named.1.badge', 'Named.badge')],
    },
    {
      title: 'where one of two that ask for the same value may not',
      text: '{ found { ... on Person { badge firm { name } } ... on Named { badge } } }',
      ran: '{ found { ... on Person { badge firm { name } } typeOfObject: __typename } }',
      data: { found: [{ badge: null }, { badge: null, firm: { name: 'Acme' } }, null] },
      told: [no('found.0.badge', 'Named.badge'), no('found.1.badge', 'Named.badge')],
    },
    {
      title: 'in fragments, which stay where something is left of them',
      text: `{ person { ...Both ...Gone friend { ...Gone } } }
        fragment Both on Person { name ...Gone } fragment Gone on Person { email ... { secret } }`,
      scopes: ['secrets'],
      ran: '{ person { ...Both ...Gone friend { ...Gone } } } fragment Both on Person { name ...Gone } fragment Gone on Person { ... { secret } }',
      data: {
        person: { name: 'Rasa', email: null, secret: 's', friend: { email: null, secret: 's' } },
      },
      told: [no('person.email', 'Person.email'), no('person.friend.email', 'Person.email')],
    },
    {
      title: 'in fragments of which nothing is left, beside something and alone',
      text: `{ person { name ...Gone friend { ...Gone } } } fragment Gone on Person { ... { email } }`,
      ran: '{ person { name friend { typeOfObject: __typename } } }',
      data: { person: { name: 'Rasa', email: null, friend: { email: null } } },
      told: [no('person.email', 'Person.email'), no('person.friend.email', 'Person.email')],
    },
    {
      title: 'without the variables that nothing else uses',
      text: 'query Ask($word: String, $id: ID, $no: Boolean = false) { person(id: $id) { note(word: $word) @skip(if: $no) name } }',
      ran: 'query Ask($id: ID) { person(id: $id) { name } }',
      data: { person: { note: null, name: 'Rasa' } },
      told: [no('person.note', 'Person.note')],
    },
    {
      title: 'under a name of its own where the caller uses ours',
      text: '{ person { friend { email } typeOfObject: name } }',
      ran: '{ person { friend { typeOfObject_: __typename } typeOfObject: name } }',
      data: { person: { friend: { email: null }, typeOfObject: 'Rasa' } },
      told: [no('person.friend.email', 'Person.email')],
    },
  ])('is null $title', async ({ text, scopes, ran, data, told }) => {
    const answer = await askToy(text, scopes ? { scopes } : {});
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(data));
    expect({ ran: answer.ran, told: answer.told }).toEqual({ ran, told });
  });
});

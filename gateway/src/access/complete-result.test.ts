import { GraphQLError } from 'graphql';
import { askToy, toyAccess, withScopes } from '../../test/access-toy';
import { checkAccess } from './operation-access-check';

describe('a field that promises a value and is not allowed', () => {
  it.each([
    {
      title: 'its parent',
      text: '{ person { name secret } people { name } }',
      data: { person: null, people: [{ name: 'Rasa' }, { name: 'Jonas' }] },
      places: ['person.secret'],
    },
    {
      title: 'an item of a list that may hold nulls',
      text: '{ found { ... on Person { secret } ... on Firm { name } } }',
      data: { found: [{ name: 'Acme' }, null, null] },
      places: ['found.1.secret'],
    },
    {
      title: 'a list that may hold none, at its first item',
      text: '{ people { secret } }',
      data: { people: null },
      places: ['people.0.secret'],
    },
    {
      title: 'the inner of two lists',
      text: '{ person { grid { z } } }',
      data: { person: { grid: [null, null, null] } },
      places: ['person.grid.0.0.z', 'person.grid.2.0.z'],
    },
    {
      title: 'both of two lists and whoever has them',
      text: '{ person { sureGrid { z } } mine { name } }',
      scopes: ['some'],
      data: { person: null, mine: { name: 'Rasa' } },
      places: ['person.sureGrid.0.0.z'],
    },
    {
      title: 'everything',
      text: '{ person { name } sure { sureFriend { secret } } found { __typename } }',
      data: null,
      places: ['sure.sureFriend.secret'],
    },
  ])('takes along $title', async ({ text, scopes, data, places }) => {
    const answer = await askToy(text, scopes ? { scopes } : {});
    expect(answer.data).toEqual(data);
    expect(answer.errors.map(({ path }) => path?.join('.'))).toEqual(places);
  });
});

describe('many places of one field', () => {
  const people = (count: number) => ({
    data: { people: Array.from({ length: count }, () => ({ name: 'x' })) },
  });

  it('are told of up to the hundredth; those after it are null all the same', () => {
    const access = toyAccess('{ people { name email note } }');
    const outcome = checkAccess(access, withScopes('other'), {});
    if (outcome.kind !== 'filtered') throw new Error(outcome.kind);
    const earlier = new GraphQLError('earlier');
    const { data, errors = [] } = outcome.complete({ ...people(250), errors: [earlier] });
    expect(errors[0]).toBe(earlier);
    const of = (field: string) => errors.filter(({ path }) => path?.[2] === field);
    expect([of('email').length, of('note').length, errors.length]).toEqual([100, 100, 201]);
    expect(new Set((data?.['people'] as object[]).map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"name":"x","email":null,"note":null}']),
    );
  });

  it('are told of up to the hundredth where nothing runs', async () => {
    const aliases = Array.from({ length: 150 }, (_, index) => `a${index}: wipe`);
    const { told } = await askToy(`mutation { ${aliases.join(' ')} rename { person { email } } }`);
    expect(told).toHaveLength(101);
  });

  it('are one where the operation says it over and over', async () => {
    const again = Array.from({ length: 120 }, () => 'wipe').join(' ');
    const { errors } = await askToy(`mutation { ${again} other: wipe }`);
    expect(errors.map(({ path }) => path)).toEqual([['wipe'], ['other']]);
  });
});

describe('an answer without the type of an object', () => {
  it.each([{ badge: 'A' }, { badge: 'A', typeOfObject: 'Spaceship' }, { typeOfObject: 'Named' }])(
    'shows nothing of the object: %j',
    (object) => {
      const outcome = checkAccess(toyAccess('{ named { badge } }'), withScopes(), {});
      if (outcome.kind !== 'filtered') throw new Error(outcome.kind);
      const { data, errors = [] } = outcome.complete({ data: { named: [object] } });
      expect(data).toEqual({ named: null });
      expect(errors.map(({ path, originalError }) => [path, originalError?.message])).toEqual([
        [['named', 0], 'The type of an object was not answered, or is none of the schema.'],
      ]);
    },
  );

  it('is passed on as it is when there is no data at all', () => {
    const outcome = checkAccess(toyAccess('{ person { email } }'), withScopes(), {});
    if (outcome.kind !== 'filtered') throw new Error(outcome.kind);
    const result = { data: null, errors: [new GraphQLError('down')] };
    expect(outcome.complete(result)).toBe(result);
  });
});

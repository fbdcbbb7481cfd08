import { askToy, no, toyAccess, withScopes } from '../../test/access-toy';
import { checkAccess } from './operation-access-check';

const everything = [
  'self:read', 'secrets', 'notes', 'words', 'passports', 'serials:read', 'cells', 'depth', 'admin', 'step_up',
]; // prettier-ignore

describe('an operation whose fields are all allowed', () => {
  it.each([
    [
      'what is open',
      '{ person { name __typename } __typename __schema { queryType { name } } }',
      [],
    ],
    [
      'what its scopes open',
      '{ person { email secret note passport { number country } } }',
      everything,
    ],
    ['a command', 'mutation { wipe rename { person { secret } } }', ['admin', 'secrets']],
    ['one of several alternatives', '{ person { email summary } }', ['pii:read']],
  ])('runs as it came: %s', async (_title, text, scopes) => {
    const { kind, errors } = await askToy(text, { scopes });
    expect({ kind, errors }).toEqual({ kind: 'allowed', errors: [] });
  });

  it('is answered by one and the same word each time', () => {
    const access = toyAccess('{ person { email } }');
    const outcome = checkAccess(access, withScopes('pii:read'), {});
    expect(checkAccess(access, withScopes('self:read'), undefined)).toBe(outcome);
  });
});

describe('a field that is switched off', () => {
  const text = `query ($on: Boolean!, $off: Boolean = true) {
    person { name email @include(if: $on) ... @skip(if: $off) { secret } ...More @include(if: $on) }
  } fragment More on Person { note }`;

  it('is neither null nor an error', async () => {
    const { data, told, ran } = await askToy(text, { variables: { on: false } });
    expect({ data, told }).toEqual({ data: { person: { name: 'Rasa' } }, told: [] });
    expect(ran).toBe('{ person { name } }');
  });

  it('is one when it is switched on', async () => {
    const { data, told } = await askToy(text, { variables: { on: true } });
    expect(data).toEqual({ person: { name: 'Rasa', email: null, note: null } });
    expect(told).toEqual([no('person.email', 'Person.email'), no('person.note', 'Person.note')]);
    const both = await askToy(text, { variables: { on: true, off: false } });
    expect(both.data).toEqual({ person: null });
  });

  it.each([
    ['missing', {}],
    ['of another type', { on: 'yes' }],
  ])('by a variable that is %s refuses the operation', async (_title, variables) => {
    const { kind, data, errors } = await askToy(text, { variables });
    expect({ kind, data }).toEqual({ kind: 'rejected', data: undefined });
    expect(errors[0]?.message).toMatch(/^Variable "\$on"/);
  });
});

describe('an operation of which nothing runs', () => {
  it.each([
    {
      title: 'a command that is not allowed, beside one that is',
      text: 'mutation { rename { person { name } } wipe }',
      told: [no('wipe', 'Mutation.wipe')],
    },
    {
      title: 'a command with a payload that is not',
      text: `mutation { again: rename { person { ...Told ...Told mail: email } } }
        fragment Told on Person { friend { email } passport { number } }`,
      told: [
        no('again.person.friend.email', 'Person.email'),
        no('again.person.passport', 'Person.passport'),
        no('again.person.passport.number', 'Passport.number'),
        no('again.person.mail', 'Person.email'),
      ],
    },
    {
      title: 'a query where the audience has none of its fields removed',
      text: '{ named { badge ... on Firm { badge } } people { name } }',
      mode: 'reject' as const,
      told: [no('named.badge', 'Named.badge'), no('named.badge', 'Firm.badge')],
    },
  ])('is $title', async ({ text, mode, told }) => {
    const answer = await askToy(text, mode ? { mode } : {});
    expect(answer).toMatchObject({ kind: 'rejected', ran: undefined, data: null, told });
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual(
      told.map(() => ({ code: 'UNAUTHORIZED_FIELD_OR_TYPE' })),
    );
  });

  it('is not a command whose fields are switched off', async () => {
    const text =
      'mutation ($on: Boolean!) { rename { person { name email @include(if: $on) } } wipe @include(if: $on) }';
    const { kind, ran, data, told } = await askToy(text, { variables: { on: false } });
    expect({ kind, ran, told }).toEqual({
      kind: 'filtered',
      ran: 'mutation { rename { person { name } } }',
      told: [],
    });
    expect(data).toEqual({ rename: { person: { name: 'Rasa' } } });
  });
});

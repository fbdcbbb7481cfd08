import { toyAccess, withScopes } from '../../test/access-toy';
import { personalFields } from './personal-fields';

const answered = (text: string, scopes: readonly string[], variables = {}) =>
  personalFields(toyAccess(text), withScopes(...scopes), variables);

const text = `query ($on: Boolean = true, $passport: Boolean = false) {
  person { summary name email again: email ...Told @include(if: $on) }
}
fragment Told on Person { note friend { email } passport @skip(if: $passport) { number country } }`;

describe('the personal fields of an operation', () => {
  it('are those behind pii:read and serials:read, also as one of several alternatives, each once', () => {
    expect(answered(text, ['pii:read', 'passports', 'serials:read'])).toEqual([
      'Passport.number',
      'Person.email',
      'Person.summary',
    ]);
  });

  it('are counted for whoever may read them for another reason', () => {
    expect(answered('{ person { email } }', ['self:read'])).toEqual(['Person.email']);
  });

  it.each([
    ['that the caller may not use', '{ person { email } }', ['other']],
    ['below a field that the caller may not use', '{ vault { email } }', ['self:read']],
    ['below a type that is guarded', text, ['serials:read']],
    ['in an operation without any', '{ person { name note } }', ['pii:read', 'notes', 'words']],
  ])('are none %s', (_title, asked, scopes) => {
    expect(answered(asked, scopes)).toEqual([]);
  });

  it('are not those that are switched off', () => {
    const scopes = ['pii:read', 'passports', 'serials:read'];
    const without = ['Person.email', 'Person.summary'];
    expect(answered(text, scopes, { passport: true })).toEqual(without);
    expect(answered(text, scopes, { on: false })).toEqual(without);
  });

  it('are none of an operation whose variables are refused', () => {
    expect(answered(text, ['pii:read'], { on: 'perhaps' })).toEqual([]);
  });
});

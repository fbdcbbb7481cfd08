import type { JWTPayload } from 'jose';
import { type ClaimNames, principalOfClaims } from './principal-of-claims';
import { roleScopes } from './roles';

const nowS = 1_800_000_000;

const principalOf = (claims: JWTPayload, names: ClaimNames = {}) =>
  principalOfClaims({ sub: 'x', ...claims }, { nowS, toleranceS: 5, isDevelopment: false }, names);

const unknown = 'The token names no role that is known here.';

describe('the role of a token', () => {
  it.each<readonly [string, string, JWTPayload]>([
    ['the claim role, where nothing is said', 'role', { role: 'admin' }],
    ['another claim', 'care_role', { care_role: 'admin', role: 'customer' }],
    ['a claim within claims', 'realm_access.roles', { realm_access: { roles: ['admin'] } }],
    [
      'a claim whose name has dots itself',
      'https://care.example/role',
      { 'https://care.example/role': 'admin' },
    ],
    [
      'a list that names what else there is',
      'roles',
      { roles: ['offline_access', 'admin', 'uma_authorization'] },
    ],
    ['a list that names it twice', 'roles', { roles: ['admin', 'admin'] }],
  ])('is that of %s', (_title, roleClaim, claims) => {
    expect(principalOf(claims, { roleClaim })).toMatchObject({ kind: 'admin' });
  });

  it.each<readonly [string, string, JWTPayload, string]>([
    ['there is none', 'role', {}, unknown],
    ['the claim within is not there', 'realm_access.roles', { realm_access: {} }, unknown],
    ['what leads to it is a text', 'role.name', { role: 'admin' }, unknown],
    ['what leads to it is a list', 'roles.0', { roles: [{ name: 'admin' }] }, unknown],
    ['every object has it', 'constructor.name', {}, unknown],
    ['it is an object', 'role', { role: { name: 'admin' } }, unknown],
    ['it has another spelling', 'role', { role: 'Admin' }, unknown],
    ['a list names none', 'roles', { roles: ['user'] }, unknown],
    ['a list is in a list', 'roles', { roles: [[['admin']]] }, unknown],
    [
      'a list names two',
      'roles',
      { roles: ['agent', 'admin'] },
      'The token names several roles: agent, admin.',
    ],
    ['it is for keys', 'role', { role: 'partner' }, 'Partners sign in with a key'],
    ['it is for the parts', 'role', { role: 'service' }, unknown],
  ])('is refused where %s', (_title, roleClaim, claims, reason) => {
    expect(() => principalOf(claims, { roleClaim })).toThrow(reason);
  });
});

describe('the scopes of a token', () => {
  const scopesOf = (claims: JWTPayload, names: ClaimNames) =>
    principalOf({ role: 'customer', ...claims }, names).scopes;

  it.each<readonly [string, JWTPayload, readonly string[]]>([
    ['as a text', { scope: 'openid self:read profile' }, ['self:read']],
    ['as a list', { scope: ['self:write', 'openid'] }, ['self:write']],
    ['all of them', { scope: 'self:write self:read' }, ['self:read', 'self:write']],
    ['none of them', { scope: 'openid' }, []],
    ['nothing', { scope: '' }, []],
    ['more than the role has', { scope: 'keys:manage pii:read self:read' }, ['self:read']],
  ])('are those of its role that the claim lists: %s', (_title, claims, scopes) => {
    expect(scopesOf(claims, { scopesClaim: 'scope' })).toEqual(scopes);
  });

  it.each<readonly [string, JWTPayload]>([
    ['is missing', {}],
    ['is a number', { scope: 7 }],
    ['lists what is no text', { scope: ['self:read', 7] }],
  ])('are not guessed where the claim %s', (_title, claims) => {
    expect(() => scopesOf(claims, { scopesClaim: 'scope' })).toThrow(
      'The token has no claim scope that lists its scopes.',
    );
  });

  it('are all of the role where no claim is named', () => {
    expect(scopesOf({ scope: 'openid' }, {})).toEqual(roleScopes.customer);
  });
});

describe('the policy step_up', () => {
  const strong = { stepUpAcr: ['https://care.example/mfa', 'phr'] };

  it.each<readonly [string, JWTPayload, boolean]>([
    ['a second factor', { amr: ['pwd', 'mfa'], auth_time: nowS }, true],
    ['a way that the settings name', { acr: 'phr', auth_time: nowS - 60 }, true],
    ['another way', { acr: 'pwd', auth_time: nowS }, false],
    ['part of the name of one', { acr: 'ph', auth_time: nowS }, false],
    ['methods that are a text', { amr: 'mfa', auth_time: nowS }, false],
    ['such a way, at no known time', { acr: 'phr' }, false],
    ['such a way, at a time that is a text', { acr: 'phr', auth_time: String(nowS) }, false],
    ['such a way, 15 minutes ago', { acr: 'phr', auth_time: nowS - 900 }, true],
    ['such a way, a second longer ago', { acr: 'phr', auth_time: nowS - 901 }, false],
    ['such a way, as early as clocks may differ', { acr: 'phr', auth_time: nowS + 5 }, true],
    ['such a way, a second later', { acr: 'phr', auth_time: nowS + 6 }, false],
    ['what development gives its own', { development_step_up: true }, false],
  ])('by %s', (_title, claims, holds) => {
    expect(principalOf({ role: 'admin', ...claims }, strong).policies).toEqual(
      holds ? ['step_up'] : [],
    );
  });

  it('is for staff', () => {
    const claims = { role: 'customer', amr: ['mfa'], auth_time: nowS };
    expect(principalOf(claims).policies).toEqual([]);
  });
});

describe('the proved address of a customer', () => {
  const emailOf = (claims: JWTPayload) =>
    principalOf({ role: 'customer', email: 'anna@example.org', ...claims }).verifiedEmail;

  it('is the one that the provider says it has verified', () => {
    expect(emailOf({ email_verified: true })).toBe('anna@example.org');
  });

  it.each<readonly [string, JWTPayload]>([
    ['says nothing of it', {}],
    ['says that it is not', { email_verified: false }],
    ['says so in another form', { email_verified: 'true' }],
    ['has no address', { email_verified: true, email: '' }],
    ['is an admin’s', { email_verified: true, role: 'admin' }],
  ])('is none where the token %s', (_title, claims) => {
    expect(emailOf(claims)).toBeUndefined();
  });
});

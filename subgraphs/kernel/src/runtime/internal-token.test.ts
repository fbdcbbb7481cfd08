import { decodeJwt, importJWK, SignJWT } from 'jose';
import type { Principal } from '../domain/principal';
import {
  generateSigningKey,
  signer,
  type SigningKey,
  tokenLifetimeS,
  trusted,
  verifier,
} from './internal-token';

const customer: Principal = {
  kind: 'customer',
  subject: 'sub_1',
  scopes: ['self:read'],
  policies: [],
};
const claims: Principal = {
  kind: 'service',
  subject: 'claims',
  scopes: ['internal:coverage'],
  policies: [],
};
const refused = { code: 'UNAUTHENTICATED' };

let gateway: SigningKey;
let claimsKey: SigningKey;
let stranger: SigningKey;

beforeAll(async () => {
  [gateway, claimsKey, stranger] = await Promise.all([
    generateSigningKey('gateway'),
    generateSigningKey('claims'),
    generateSigningKey('gateway'),
  ]);
});

const verify = (token: string, audience = 'coverage') =>
  verifier(audience, [gateway, claimsKey].map(trusted))(token);

const signedBy = async (key: SigningKey, principal: Principal, audience = 'coverage') =>
  (await signer(key))(principal, audience);

interface Forgery {
  readonly key?: SigningKey;
  readonly kid?: string;
  readonly issuer?: string;
  readonly typ?: string;
  readonly expiresIn?: string;
}

/** A token that is right but for what the test changes. */
const forged = async (change: Forgery): Promise<string> => {
  const key = change.key ?? gateway;
  const header = {
    alg: 'Ed25519',
    kid: change.kid ?? key.kid,
    typ: change.typ ?? 'care-internal+jwt',
  };
  return new SignJWT({ principal: customer })
    .setProtectedHeader(header)
    .setIssuer(change.issuer ?? 'gateway')
    .setAudience('coverage')
    .setIssuedAt()
    .setExpirationTime(change.expiresIn ?? '30s')
    .sign(await importJWK(key.privateJwk, 'Ed25519'));
};

describe('an internal token', () => {
  it('carries who asks, from the gateway or another part', async () => {
    expect(await verify(await signedBy(gateway, customer))).toEqual(customer);
    expect(await verify(await signedBy(claimsKey, claims))).toEqual(claims);
    expect(await verify(await forged({}))).toEqual(customer);
  });

  it('holds for half a minute, and is signed once for the same caller', async () => {
    const sign = await signer(gateway);
    const token = await sign(customer, 'coverage');
    const { iat = 0, exp = 0 } = decodeJwt(token);
    expect(exp - iat).toBe(tokenLifetimeS);
    expect(await sign({ ...customer }, 'coverage')).toBe(token);
    expect(await sign(customer, 'claims')).not.toBe(token);
    expect(await sign({ ...customer, scopes: [] }, 'coverage')).not.toBe(token);
  });

  it.each([
    { why: 'made out to another part', token: () => signedBy(gateway, customer, 'claims') },
    { why: 'of a key that is not trusted', token: () => forged({ key: stranger }) },
    {
      why: 'of a stranger’s key under a trusted name',
      token: () => forged({ key: stranger, kid: gateway.kid }),
    },
    { why: 'of another issuer than its key’s', token: () => forged({ issuer: 'claims' }) },
    { why: 'of another kind', token: () => forged({ typ: 'JWT' }) },
    { why: 'that is over', token: () => forged({ expiresIn: '-1s' }) },
    {
      why: 'that was changed on the way',
      token: async () => {
        const [header, , signature] = (await signedBy(gateway, customer)).split('.');
        const [, payload] = (await signedBy(gateway, { ...customer, kind: 'admin' })).split('.');
        return [header, payload, signature].join('.');
      },
    },
    { why: 'that is none', token: () => Promise.resolve('no.token.at-all') },
    { why: 'that is empty', token: () => Promise.resolve('') },
  ])('$why is refused', async ({ token }) => {
    await expect(verify(await token())).rejects.toMatchObject(refused);
  });

  it.each([
    { why: 'the gateway speaking as a service', by: () => gateway, principal: claims },
    { why: 'a part speaking for a customer', by: () => claimsKey, principal: customer },
    {
      why: 'a part speaking as another one',
      by: () => claimsKey,
      principal: { ...claims, subject: 'catalog' },
    },
  ])('of $why is refused', async ({ by, principal }) => {
    await expect(verify(await signedBy(by(), principal))).rejects.toMatchObject(refused);
  });
});

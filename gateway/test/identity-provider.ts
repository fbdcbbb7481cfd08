import { createServer } from 'node:http';
import { listen, stopServer } from '@care-graph/kernel/runtime/serve';
import {
  exportJWK,
  generateKeyPair,
  type GenerateKeyPairResult,
  type JSONWebKeySet,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import type { TokenTrust } from '../src/access/bearer-token';

/** A key that an identity provider signs with. */
export interface ProviderKey {
  readonly kid: string;
  readonly alg: string;
  readonly pair: GenerateKeyPairResult;
}

export const providerKey = async (kid: string, alg = 'ES256'): Promise<ProviderKey> => ({
  kid,
  alg,
  pair: await generateKeyPair(alg, { extractable: true }),
});

/** The document in which a provider publishes its keys. */
export const publishedKeys = async (keys: readonly ProviderKey[]): Promise<JSONWebKeySet> => ({
  keys: await Promise.all(
    keys.map(async ({ kid, alg, pair }) => ({ ...(await exportJWK(pair.publicKey)), kid, alg })),
  ),
});

export const providerNames = { issuer: 'https://idp.example', audience: 'care-graph' } as const;

/** The claims of a token that holds. */
export const goodClaims = (): JWTPayload => ({
  iss: providerNames.issuer,
  aud: providerNames.audience,
  sub: 'rasa',
  role: 'customer',
  exp: Math.floor(Date.now() / 1000) + 3600,
});

/** A token of that key; what is said of claims and header replaces what a good one says. */
export const tokenOf = (
  { kid, alg, pair }: ProviderKey,
  claims: JWTPayload = {},
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> =>
  new SignJWT({ ...goodClaims(), ...claims })
    .setProtectedHeader({ alg, kid, ...header })
    .sign(pair.privateKey);

export interface IdentityProvider {
  readonly trust: TokenTrust;
  /** How often its keys were asked for. */
  readonly readings: () => number;
  publish(keys: readonly ProviderKey[]): Promise<void>;
  /** Answers 503 from now on, or is back. */
  fail(isAway: boolean): void;
  stop(): Promise<void>;
}

/** An identity provider's key document on the loopback interface. */
export const startIdentityProvider = async (
  ...keys: readonly ProviderKey[]
): Promise<IdentityProvider> => {
  let document = JSON.stringify(await publishedKeys(keys));
  let isAway = false;
  let readings = 0;
  const server = createServer((_request, response) => {
    readings += 1;
    response.writeHead(isAway ? 503 : 200, { 'content-type': 'application/json' }).end(document);
  });
  const origin = await listen(server, '127.0.0.1', 0);
  return {
    trust: { ...providerNames, jwks: `${origin}/keys` },
    readings: () => readings,
    publish: async (published) => {
      document = JSON.stringify(await publishedKeys(published));
    },
    fail: (away) => {
      isAway = away;
    },
    stop: () => stopServer(server, 0),
  };
};

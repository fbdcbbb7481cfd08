import { readFile } from 'node:fs/promises';
import { demanded, type Environment } from '@care-graph/kernel/runtime/settings';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { z } from 'zod';
import { type TokenAlgorithm, tokenAlgorithms, type TokenTrust } from './access/bearer-token';
import { type KeySource, publicKeysIn } from './access/jwks';
import { isSet, listed } from './config-texts';

const keySetSetting = z
  .string()
  .refine(
    (text) =>
      /^(https:\/\/[^/]|http:\/\/(127\.0\.0\.1|localhost)[:/])/.test(text) && URL.canParse(text),
    { message: 'has to be an https:// address' },
  );

const areAlgorithms = (names: readonly string[]): names is readonly TokenAlgorithm[] =>
  names.length > 0 && names.every((name) => tokenAlgorithms.some((known) => known === name));

/** Shared secrets and unsigned tokens cannot be configured: whoever could check such a token could make it. */
const algorithmsSetting = z.string().transform((text, context): readonly TokenAlgorithm[] => {
  const names = listed(text);
  if (areAlgorithms(names)) return names;
  context.addIssue({
    code: 'custom',
    message: `has to list some of ${tokenAlgorithms.join(', ')}, with commas between them`,
  });
  return z.NEVER;
});

const toleranceForm = 'has to be seconds from 0 to 300';

const toleranceSetting = z.coerce
  .number({ message: toleranceForm })
  .int(toleranceForm)
  .min(0, toleranceForm)
  .max(300, toleranceForm);

/** Where the provider's keys are read from: one of the two, where there is a provider. */
const keySettings = (environment: Environment, why: string | undefined) => ({
  OIDC_JWKS_URL: demanded(
    keySetSetting,
    why !== undefined && !isSet(environment, 'OIDC_JWKS_FILE'),
    `${why}; the keys may be in OIDC_JWKS_FILE instead`,
  ),
  OIDC_JWKS_FILE: z
    .string()
    .refine(() => !isSet(environment, 'OIDC_JWKS_URL'), {
      message: 'must not be set beside OIDC_JWKS_URL: the keys are read from one place',
    })
    .optional(),
});

/** Whom people sign in with: demanded in production; elsewhere any of these settings demands those without a default. */
export const signInSettings = (environment: Environment, inProduction: boolean) => {
  const isNamed = Object.keys(environment).some(
    (name) => name.startsWith('OIDC_') && isSet(environment, name),
  );
  const named = isNamed ? 'has to be set with the other OIDC settings, or none' : undefined;
  const why = inProduction ? 'has to be set in production' : named;
  return {
    OIDC_ISSUER: demanded(z.string(), why !== undefined, why),
    OIDC_AUDIENCE: demanded(z.string(), why !== undefined, why),
    ...keySettings(environment, why),
    OIDC_ALGORITHMS: algorithmsSetting.default(['RS256', 'ES256']),
    OIDC_CLOCK_TOLERANCE: toleranceSetting.default(5),
    OIDC_ROLE_CLAIM: z.string().default('role'),
    OIDC_SCOPES_CLAIM: z.string().optional(),
    OIDC_STEP_UP_ACR: z.string().transform(listed).default([]),
  };
};

type SignInSettings = z.output<z.ZodObject<ReturnType<typeof signInSettings>>>;

/** A file that holds no keys shows at the start, not at the first sign-in. */
const requireKeys = async (file: string): Promise<void> => {
  try {
    publicKeysIn(await readFile(file, 'utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartFault(`OIDC_JWKS_FILE ${file} is no set of public keys: ${why}`, { cause });
  }
};

const keySourceOf = async ({
  OIDC_JWKS_URL: address,
  OIDC_JWKS_FILE: file,
}: SignInSettings): Promise<KeySource | undefined> => {
  if (file === undefined) return address;
  await requireKeys(file);
  return { file };
};

/** The identity provider that is configured, if one is. */
export const providerTrust = async (settings: SignInSettings): Promise<TokenTrust | undefined> => {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = settings;
  const jwks = await keySourceOf(settings);
  if (issuer === undefined || audience === undefined || jwks === undefined) return undefined;
  return {
    issuer,
    audience,
    jwks,
    algorithms: settings.OIDC_ALGORITHMS,
    clockToleranceS: settings.OIDC_CLOCK_TOLERANCE,
    roleClaim: settings.OIDC_ROLE_CLAIM,
    scopesClaim: settings.OIDC_SCOPES_CLAIM,
    stepUpAcr: settings.OIDC_STEP_UP_ACR,
  };
};

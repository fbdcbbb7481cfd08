import { command } from '@care-graph/kernel/graphql/command';
import {
  expectedVersion,
  optionalKey,
  requiredKey,
} from '@care-graph/kernel/graphql/command-cells';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { ID, Int } from 'type-graphql';
import type { CreateApiKeyCommand } from '../application/create-api-key';
import type { RevokeApiKeyCommand, RevokeApiKeyRefusalCode } from '../application/revoke-api-key';
import type { RotateApiKeyCommand, RotateApiKeyRefusalCode } from '../application/rotate-api-key';
import type {
  RotateOwnApiKeyCommand,
  RotateOwnApiKeyRefusalCode,
} from '../application/rotate-own-api-key';
import type { KeyRefusalCode } from '../domain/key-rules';
import { ApiKey } from './keys.type';
import { shared } from './shared';
import { Audience, DocumentMode, KeyEnvironment } from './vocabulary';

const absent = { nullable: true } as const;
const usual = <Value>(defaultValue: Value) => ({ nullable: true, defaultValue }) as const;
const always = <Value>(defaultValue: Value) => ({ defaultValue }) as const;

const managesKeys = { scopes: [['keys:manage']], tags: ['internal'] } as const;
const withSecondFactor = { ...managesKeys, policies: ['step_up'] } as const;

export const createApiKey = command<
  KeyRefusalCode,
  CreateApiKeyCommand,
  { apiKey: object; secret: string | null }
>(shared, {
  name: 'CreateApiKey',
  description: 'Makes a key; its secret is in this answer and nowhere else.',
  access: withSecondFactor,
  inputDescription: 'What is needed for making a key.',
  input: {
    name: [() => String, 'The name for people.'],
    audience: [() => Audience, 'What it can see of the graph.'],
    partnerId: [() => ID, 'The partner it speaks for; needed for that audience.', absent],
    scopes: [() => [String], 'What it may do.'],
    documentMode: [
      () => DocumentMode,
      'Which documents it may run; refused for BI unless published only.',
      always('PUBLISHED_ONLY'),
    ],
    client: [
      () => String,
      'The client whose published documents it runs; null for those of its audience.',
      absent,
    ],
    environment: [
      () => KeyEnvironment,
      'Whether it reaches live data or the sandbox.',
      always('LIVE'),
    ],
    allowedNetworks: [
      () => [String],
      'The networks that it may be used from, in CIDR notation; empty for anywhere.',
      always([]),
    ],
    concurrentRequests: [() => Int, 'The most requests that may run at one time.', usual(10)],
    requestsPerSecond: [() => Int, 'The most requests in a second.', usual(20)],
    costPerMinute: [() => Int, 'The most cost points in a minute.', usual(60_000)],
    expiresAt: [
      () => DateTimeScalar,
      'The first instant at which it is no longer taken, at most two years ahead.',
    ],
    idempotencyKey: requiredKey,
  },
  payloadDescription: 'What came of making a key.',
  result: {
    apiKey: [() => ApiKey, 'The key; null when it was refused.', absent],
    secret: [
      () => String,
      'The whole key, shown this once; null when it was refused, and in a repeat.',
      absent,
    ],
  },
  refusals: {
    AUDIENCE_WITHOUT_KEYS: 'Only partners and BI tools have keys; people sign in.',
    PARTNER_MISSING: 'This audience needs a partner, and the one given is unknown.',
    SCOPE_UNKNOWN: 'There is no such scope.',
    SCOPE_NOT_FOR_AUDIENCE: 'The audience cannot have this scope.',
    DOCUMENT_MODE_NOT_FOR_AUDIENCE: 'The audience cannot have this mode of documents.',
    EXPIRY_OUT_OF_RANGE: 'It would end in the past or in more than two years.',
  },
});

export const rotateApiKey = command<
  RotateApiKeyRefusalCode,
  RotateApiKeyCommand,
  { apiKey: object; secret: string | null }
>(shared, {
  name: 'RotateApiKey',
  description: 'Makes a key in place of another; for a while both are good.',
  access: withSecondFactor,
  inputDescription: 'What is needed for rotating a key.',
  input: {
    apiKeyId: [() => ID, 'The key that is to be replaced.'],
    overlapHours: [() => Int, 'How many hours the old one stays good, 0 to 168.', usual(24)],
    expiresAt: [() => DateTimeScalar, 'The first instant at which the new one is no longer taken.'],
    expectedVersion,
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of rotating a key.',
  result: {
    apiKey: [() => ApiKey, 'The new key; null when it was refused.', absent],
    secret: [
      () => String,
      'The whole new key, shown this once; null when it was refused, and in a repeat.',
      absent,
    ],
  },
  refusals: {
    NOT_FOUND: 'No such key.',
    ALREADY_REPLACED: 'Another key takes its place already.',
    REVOKED: 'A revoked key has no successor.',
    EXPIRY_OUT_OF_RANGE: 'The new one would end in the past or in more than two years.',
  },
});

export const rotateOwnApiKey = command<
  RotateOwnApiKeyRefusalCode,
  RotateOwnApiKeyCommand,
  { prefix: string; secret: string | null; oldKeyExpiresAt: Date }
>(shared, {
  name: 'RotateOwnApiKey',
  description:
    'Replaces the key that the request came with by a new one of the same rights; both hold for the overlap.',
  access: { tags: ['partner', 'bi'], authenticated: true },
  inputDescription: 'What to know to rotate the key that the request comes with.',
  input: {
    overlapHours: [() => Int, 'How many hours the old key still holds; from 0 to 168.', usual(24)],
    idempotencyKey: [
      () => ID,
      'Makes a repeat safe: the same key and input give the first answer again, the secret for 24 hours only.',
    ],
  },
  payloadDescription: "What came of rotating one's own key.",
  result: {
    prefix: [
      () => String,
      "The new key's prefix, by which it can be told from others; null when refused.",
      absent,
    ],
    secret: [() => String, 'The new key in full, shown here only; null when refused.', absent],
    oldKeyExpiresAt: [
      () => DateTimeScalar,
      'Until when the old key holds; null when refused.',
      absent,
    ],
  },
  refusals: {
    NOT_A_KEY: 'The request did not come with an API key.',
    ALREADY_REPLACED: 'The key was replaced already.',
    OVERLAP_OUT_OF_RANGE: 'The overlap is outside its bounds.',
  },
});

export const revokeApiKey = command<
  RevokeApiKeyRefusalCode,
  RevokeApiKeyCommand,
  { apiKey: object }
>(shared, {
  name: 'RevokeApiKey',
  description:
    'Makes a key useless within seconds, everywhere, and with it the keys that it made in its own place.',
  access: managesKeys,
  inputDescription: 'What is needed for revoking a key.',
  input: {
    apiKeyId: [() => ID, 'The key that is to stop working.'],
    reason: [() => String, 'Why.'],
    idempotencyKey: optionalKey,
  },
  payloadDescription: 'What came of revoking a key.',
  result: { apiKey: [() => ApiKey, 'The revoked key; null when it was refused.', absent] },
  refusals: {
    NOT_FOUND: 'No such key.',
    ALREADY_REVOKED: 'It was revoked before.',
  },
});

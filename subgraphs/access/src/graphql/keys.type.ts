import { connectionType } from '@care-graph/kernel/graphql/connection';
import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import { ID, Int } from 'type-graphql';
import { Audience, DocumentMode, KeyEnvironment } from './vocabulary';

@objectType(
  'KeyUsage',
  'What a key was used for; 2147483647 stands for that many and for more, since an `Int` ends there.',
)
export class KeyUsage {
  @field(() => Int, 'Requests, refused ones included.')
  requests!: number;

  @field(() => Int, 'Requests over a limit or outside its scopes.')
  refused!: number;

  @field(() => Int, 'Cost points used.')
  cost!: number;
}

@objectType(
  'ApiKey',
  'A key of a partner or of a BI tool; its secret is shown once and never kept.',
  {
    tags: ['internal'],
    implements: Node,
  },
)
export class ApiKey {
  @field(() => ID, 'Opaque id with the prefix `key_`.')
  id!: string;

  @field(() => Int, 'How often it was changed.')
  version!: number;

  @field(() => String, 'The name for people.')
  name!: string;

  @field(() => String, 'The part that can be read, such as `cg_live_7F3K`.')
  prefix!: string;

  @field(() => Audience, 'What it can see of the graph.')
  audience!: keyof typeof Audience;

  @field(() => [String], 'What it may do.')
  scopes!: readonly string[];

  @field(() => DocumentMode, 'Which documents it may run; BI keys run published ones only.')
  documentMode!: keyof typeof DocumentMode;

  @field(
    () => String,
    'The client whose published documents it runs; null for those of its audience.',
    { nullable: true },
  )
  client!: string | null;

  @field(() => KeyEnvironment, 'Whether it reaches live data or the sandbox; never both.')
  environment!: keyof typeof KeyEnvironment;

  @field(
    () => [String],
    'The networks that it may be used from, in CIDR notation; empty when anywhere.',
  )
  allowedNetworks!: readonly string[];

  @field(() => Int, 'The most requests that may run at one time.')
  concurrentRequests!: number;

  @field(() => Int, 'The most requests in a second.')
  requestsPerSecond!: number;

  @field(() => Int, 'The most cost points in a minute.')
  costPerMinute!: number;

  @field(() => DateTimeScalar, 'When it was made.')
  createdAt!: Date;

  @field(() => DateTimeScalar, 'The first instant at which it is no longer taken.')
  expiresAt!: Date;

  @field(() => DateTimeScalar, 'When it was revoked; null while it is good.', { nullable: true })
  revokedAt!: Date | null;

  @field(() => DateTimeScalar, 'When it was used last, to the minute; null when never.', {
    nullable: true,
  })
  lastUsedAt!: Date | null;
}

export const ApiKeyConnection = connectionType('ApiKey', ApiKey, { of: 'key' });

@objectType('Partner', 'A shop or service partner that sells plans.', { keys: ['id'] })
export class Partner {
  @field(() => ID, 'Opaque id with the prefix `prt_`.')
  id!: string;
}

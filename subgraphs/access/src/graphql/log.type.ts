import { connectionType } from '@care-graph/kernel/graphql/connection';
import { field, inputType, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Actor } from '@care-graph/kernel/graphql/shared-types';
import { ID, Int } from 'type-graphql';

@objectType('AccessRecord', 'One request that was answered or refused.', { tags: ['internal'] })
export class AccessRecord {
  @field(() => DateTimeScalar, 'When it came.')
  at!: Date;

  @field(() => Actor, 'Who asked.')
  actor!: Actor;

  @field(() => ID, 'The key; null for a signed-in person.', { nullable: true })
  keyId!: string | null;

  @field(() => String, "The published document or the operation's name; null when it had none.", {
    nullable: true,
  })
  documentName!: string | null;

  @field(
    () => String,
    'The digest of the text, `sha256:` and hexadecimal digits; null when the request had none.',
    { nullable: true },
  )
  documentDigest!: string | null;

  @field(() => String, '`OK`, or the code of the fault.')
  outcome!: string;

  @field(() => Int, 'Cost points charged.')
  cost!: number;

  @field(
    () => [String],
    'The fields with personal data or full serial numbers that were read, as `Type.field`.',
  )
  personalFields!: readonly string[];
}

export const AccessRecordConnection = connectionType('AccessRecord', AccessRecord, {
  of: 'record',
});

@inputType('AccessLogFilter', 'The span and the caller.')
export class AccessLogFilter {
  @field(() => DateTimeScalar, 'The first instant, included.')
  from!: Date;

  @field(() => DateTimeScalar, 'The first instant that is left out, at most 31 days later.')
  until!: Date;

  @field(() => ID, 'Only this person or service.', { nullable: true })
  principalId?: string | null;

  @field(() => ID, 'Only this key.', { nullable: true })
  keyId?: string | null;

  @field(() => Boolean, 'True gives only requests that read personal data.', {
    nullable: true,
    defaultValue: false,
  })
  personalFieldsOnly?: boolean | null;
}

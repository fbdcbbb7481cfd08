import { connectionType } from '@care-graph/kernel/graphql/connection';
import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import { ID, Int } from 'type-graphql';
import { Audience, DocumentMode } from './vocabulary';

const seen = { tags: ['partner', 'bi'] } as const;

@objectType('DocumentVariable', 'One variable of a published document.')
export class DocumentVariable {
  @field(() => String, 'Its name, without the dollar sign.')
  name!: string;

  @field(() => String, 'Its type, as GraphQL writes it.')
  type!: string;

  @field(
    () => String,
    'What it is when it is not given, as GraphQL writes it; null when it has no default.',
    { nullable: true },
  )
  defaultValue!: string | null;
}

@objectType('DocumentUsage', 'How often a published document was run.')
export class DocumentUsage {
  @field(
    () => Int,
    'The requests that were answered; 2147483647 stands for that many and for more.',
  )
  runs!: number;

  @field(() => DateTimeScalar, 'The last time it was run; null when never.', { nullable: true })
  lastRunAt!: Date | null;
}

@objectType(
  'PublishedDocument',
  'An operation that was checked and published under a name; it never changes.',
  { ...seen, implements: Node },
)
export class PublishedDocument {
  @field(() => ID, 'The digest of its text, written `sha256:` and hexadecimal digits.')
  id!: string;

  @field(() => String, 'The name with its version, such as `BiLossRatioV1`.')
  name!: string;

  @field(() => Audience, 'Who can run it.')
  audience!: keyof typeof Audience;

  @field(
    () => String,
    'The client that it was published for, such as `portal-web`; unknown to every other client.',
  )
  client!: string;

  @field(() => [DocumentVariable], 'What it can be asked with, in the order of its text.')
  variables!: readonly DocumentVariable[];

  @field(() => String, 'Its text.')
  body!: string;

  @field(() => Int, 'The cost points it is estimated at with its default variables.')
  cost!: number;

  @field(() => Int, 'How many requests to subgraphs its plan makes.')
  fetches!: number;

  @field(() => DateTimeScalar, 'When it was published.')
  publishedAt!: Date;

  @field(() => DateTimeScalar, 'When it was retired; null while it can be run.', {
    nullable: true,
  })
  retiredAt!: Date | null;
}

export const PublishedDocumentConnection = connectionType('PublishedDocument', PublishedDocument, {
  of: 'document',
  ...seen,
});

@objectType('DocumentClient', 'A client that documents are published for.', { tags: ['internal'] })
export class DocumentClient {
  @field(() => String, 'Its name, such as `portal-web`.')
  name!: string;

  @field(() => Audience, 'Whose schema its documents are of.')
  audience!: keyof typeof Audience;

  @field(
    () => DocumentMode,
    'Which documents it may run; a stricter mode of its caller’s key goes before.',
  )
  mode!: keyof typeof DocumentMode;
}

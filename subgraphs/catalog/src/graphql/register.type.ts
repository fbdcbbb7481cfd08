import { field, objectType } from '@care-graph/kernel/graphql/decorators';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import { ID } from 'type-graphql';
import { DataSource } from './product.type';
import { RegisterKind } from './vocabulary';

@objectType(
  'RegisterEntry',
  'A point on which the sources disagree or are silent, and how it was settled.',
  { tags: ['public', 'partner', 'bi'], implements: Node },
)
export class RegisterEntry {
  @field(() => ID, 'Opaque id with the prefix `rgs_`.')
  id!: string;

  @field(() => String, 'The number in its register, such as `C-08` or `A-11`.')
  code!: string;

  @field(() => RegisterKind, 'Whether sources disagree or are silent.')
  kind!: keyof typeof RegisterKind;

  @field(() => String, 'What it is about.')
  subject!: string;

  @field(() => [RegisterStatement], 'What each source says, the one that was followed first.')
  statements!: readonly RegisterStatement[];

  @field(() => String, 'How it was settled, and why.')
  resolution!: string;
}

@objectType('RegisterStatement', 'What one source says.')
class RegisterStatement {
  @field(() => String, 'What it says, in short.')
  value!: string;

  @field(() => DataSource, 'Where it says so.')
  source!: DataSource;

  @field(() => Boolean, 'True when the data follow it.')
  isFollowed!: boolean;
}

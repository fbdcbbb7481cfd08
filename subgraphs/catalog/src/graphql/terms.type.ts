import { field, inputType, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateScalar } from '@care-graph/kernel/graphql/scalars';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import {
  ActivationChannel,
  ProductKind,
  TermsGeneration,
} from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import { DataSource } from './product.type';
import { ClauseKind, ProductFamily, TermsStatus } from './vocabulary';

@objectType(
  'TermsVersion',
  "One edition of the programme's terms; it never changes once published.",
  { tags: ['public', 'partner', 'bi'], keys: ['id'], implements: Node },
)
export class TermsVersion {
  @field(() => ID, 'Opaque id with the prefix `trm_`.')
  id!: string;

  @field(() => Int, 'How often the draft was changed.', { tags: ['internal'] })
  version!: number;

  @field(() => String, 'A short name for programs, such as `2022-tc.3`.', {
    directives: ['@shareable'],
  })
  code!: string;

  @field(() => String, 'The programme that the terms belong to, such as `CARE_REFRESH`.')
  programme!: string;

  @field(() => TermsGeneration, 'The generation that the edition belongs to.')
  generation!: keyof typeof TermsGeneration;

  @field(() => Int, 'The number of the edition within its generation, from 1.')
  revision!: number;

  @field(() => TermsStatus, 'Whether the edition binds anybody.')
  status!: keyof typeof TermsStatus;

  @field(() => String, 'The company that owes the services.')
  obligor!: string;

  @field(
    () => String,
    'The company that runs the programme for the obligor; null when it is the same.',
    { nullable: true },
  )
  administrator!: string | null;

  @field(() => DateScalar, 'The first day on which it is in force.')
  validFrom!: string;

  @field(() => DateScalar, 'The last such day, included; null while open.', { nullable: true })
  validTo!: string | null;

  @field(() => [String], 'The languages in which its text is on record, as BCP 47 tags.')
  locales!: readonly string[];

  @field(() => DataSource, 'The document it was taken from.')
  source!: DataSource;
}

@objectType('TermsClause', 'One rule of one edition, with what it applies to and what it says.', {
  tags: ['public', 'partner', 'bi'],
  keys: ['id'],
  implements: Node,
})
export class TermsClause {
  @field(() => ID, 'Opaque id with the prefix `cls_`.')
  id!: string;

  @field(() => String, 'The rule of the rule book that it carries out, such as `R-QTA-02`.')
  ruleId!: string;

  @field(() => ClauseKind, 'What it is about.')
  kind!: keyof typeof ClauseKind;

  @field(() => String, 'Its place in the document, such as `3.2.1(2)`.', {
    directives: ['@shareable'],
  })
  reference!: string;

  @field(
    () => String,
    'What an editor has to add, such as a slip in the source; null when nothing.',
    { nullable: true },
  )
  editorialNote!: string | null;
}

@objectType('TermsSelector', 'What a clause applies to; the more is said, the more specific it is.')
export class TermsSelector {
  @field(() => ProductFamily, 'The only family it applies to; null for any.', { nullable: true })
  family!: keyof typeof ProductFamily | null;

  @field(() => ProductKind, 'The only kind of device it applies to; null for any.', {
    nullable: true,
  })
  kind!: keyof typeof ProductKind | null;

  @field(() => Int, 'The only plan length it applies to, in months; null for any.', {
    nullable: true,
  })
  planMonths!: number | null;

  @field(() => ActivationChannel, 'The only way of activation it applies to; null for any.', {
    nullable: true,
  })
  channel!: keyof typeof ActivationChannel | null;
}

@inputType(
  'TermsSelectorInput',
  'What a question about terms is about; a clause that asks for what is left out does not apply.',
)
export class TermsSelectorInput {
  @field(() => String, 'The product, whose series, family and kind then count too.', {
    nullable: true,
  })
  productCode?: string | null;

  @field(() => Int, "The plan's length in months.", { nullable: true })
  planMonths?: number | null;

  @field(
    () => String,
    'The region the contract is or would be tied to, as an ISO 3166 code or `EU`.',
    { nullable: true },
  )
  regionCode?: string | null;

  @field(() => ActivationChannel, 'How the plan reaches its device.', { nullable: true })
  channel?: keyof typeof ActivationChannel | null;
}

import { field, inputType, objectType } from '@care-graph/kernel/graphql/decorators';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import { ProductKind, SerialComponent } from '@care-graph/kernel/graphql/vocabulary';
import { ID, Int } from 'type-graphql';
import { ProductFamily } from './vocabulary';

@objectType('DataSource', 'Where a fact comes from, so that it can be checked.')
export class DataSource {
  @field(() => String, 'The address or the title of the source.')
  document!: string;

  @field(() => String, 'The digest of the stored copy in hexadecimal; null when no copy is kept.', {
    nullable: true,
  })
  sha256!: string | null;

  @field(
    () => Boolean,
    'True when no source gives the value and it was made up for tests and demonstrations.',
  )
  isSynthetic!: boolean;

  @field(() => String, 'What an editor has to add; null when nothing.', { nullable: true })
  note!: string | null;
}

@objectType('Product', 'A device model that a plan can cover.', {
  tags: ['public', 'partner', 'bi'],
  keys: ['code', 'id'],
  implements: Node,
})
export class Product {
  @field(() => ID, 'Opaque id with the prefix `prd_`.')
  id!: string;

  @field(() => String, 'A short name for programs, such as `rs-4-mini`, unique and never reused.')
  code!: string;

  @field(() => String, 'The name in the shop.')
  name!: string;

  @field(
    () => ProductKind,
    'Whether it flies, is held in the hand, or is a camera with a plan of its own.',
  )
  kind!: keyof typeof ProductKind;

  @field(() => Boolean, 'True when service is given outside the country of purchase too.')
  hasInternationalWarranty!: boolean;

  @field(() => DataSource, 'Where these facts come from.')
  source!: DataSource;
}

@objectType('Series', 'A group of products that clauses can name together.', {
  tags: ['public', 'partner', 'bi'],
  keys: ['code'],
  implements: Node,
})
export class Series {
  @field(() => ID, 'Opaque id with the prefix `srs_`.')
  id!: string;

  @field(() => String, 'A short name for programs, such as `OSMO_ACTION`.')
  code!: string;

  @field(() => String, 'The name in the shop.')
  name!: string;

  @field(
    () => ProductFamily,
    'The family that is asked when neither product nor series has a clause.',
  )
  family!: keyof typeof ProductFamily;
}

@objectType('Component', 'A part that can be covered, missing or charged for.', {
  tags: ['public', 'partner', 'bi'],
  keys: ['code'],
  implements: Node,
})
export class Component {
  @field(() => ID, 'Opaque id with the prefix `cmp_`.')
  id!: string;

  @field(() => String, 'A short name for programs, such as `propeller_pair`.')
  code!: string;

  @field(() => String, 'The name for people.')
  name!: string;

  @field(() => Boolean, 'True when maintenance replaces it as worn.')
  isWearPart!: boolean;
}

@objectType('ProductComponent', 'A part of one product, and how many of it one replacement covers.')
export class ProductComponent {
  @field(() => Int, 'How many belong to one unit.')
  quantity!: number;

  @field(
    () => SerialComponent,
    'The serial number it carries; null when it carries none or nobody knows.',
    { nullable: true },
  )
  serialComponent!: keyof typeof SerialComponent | null;
}

@inputType('ProductFilter', 'Which products to give; every value given has to fit.')
export class ProductFilter {
  @field(() => ProductKind, 'Only this kind.', { nullable: true })
  kind?: keyof typeof ProductKind | null;

  @field(() => String, 'Only this series.', { nullable: true })
  seriesCode?: string | null;

  @field(() => String, 'Only products whose name or code holds these words.', { nullable: true })
  search?: string | null;

  @field(() => Boolean, 'True gives only products with a plan on sale, false only those without.', {
    nullable: true,
  })
  hasPlanOnSale?: boolean | null;
}

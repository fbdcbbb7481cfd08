import { field, inputType, objectType } from '@care-graph/kernel/graphql/decorators';
import { DateScalar, DecimalScalar } from '@care-graph/kernel/graphql/scalars';
import { Node } from '@care-graph/kernel/graphql/shared-types';
import { ID, Int } from 'type-graphql';
import { DataSource } from './product.type';
import { OfferKind, PlanKind, PlanStatus, StockState } from './vocabulary';

@objectType('PlanPackage', "The box of a plan's card, as the seller states it.")
class PlanPackage {
  @field(
    () => DecimalScalar,
    'The gross weight as printed; its unit is unknown, and null means not printed.',
    { nullable: true },
  )
  weight!: string | null;

  @field(
    () => DecimalScalar,
    'The length as printed; its unit is unknown, and null means not printed.',
    { nullable: true },
  )
  length!: string | null;

  @field(
    () => DecimalScalar,
    'The width as printed; its unit is unknown, and null means not printed.',
    { nullable: true },
  )
  width!: string | null;

  @field(
    () => DecimalScalar,
    'The height as printed; its unit is unknown, and null means not printed.',
    { nullable: true },
  )
  height!: string | null;
}

@objectType('PlanSku', 'A plan as it stands on the shelf.', {
  tags: ['public', 'partner', 'bi'],
  keys: ['id', 'ean'],
  implements: Node,
})
export class PlanSku {
  @field(() => ID, 'Opaque id with the prefix `sku_`.')
  id!: string;

  @field(() => String, 'The name in the shop.')
  name!: string;

  @field(() => Int, 'How long it runs, in calendar months: 12 or 24.')
  termMonths!: number;

  @field(() => String, 'The 13 digits under its bar code; null when the sources give none.', {
    nullable: true,
  })
  ean!: string | null;

  @field(() => String, "The maker's part number; null when the sources give none.", {
    nullable: true,
  })
  manufacturerPartNumber!: string | null;

  @field(() => PlanKind, 'Whether it opens cover or only prolongs it.')
  kind!: keyof typeof PlanKind;

  @field(() => PlanPackage, 'The box of the card; null when it is sold as a code only.', {
    nullable: true,
  })
  package!: PlanPackage | null;

  @field(() => PlanStatus, 'Whether it can be sold now.')
  status!: keyof typeof PlanStatus;

  @field(() => Int, 'How often it was changed.', { tags: ['internal'] })
  version!: number;
}

@objectType('PlanOffer', 'What one seller asks for one plan, for some time.', {
  tags: ['public', 'partner', 'bi'],
  keys: ['id'],
  implements: Node,
})
export class PlanOffer {
  @field(() => ID, 'Opaque id with the prefix `ofr_`.')
  id!: string;

  @field(() => OfferKind, 'Whose price it is.')
  kind!: keyof typeof OfferKind;

  @field(() => String, "The seller's trading name.")
  sellerName!: string;

  @field(() => Boolean, 'True when the seller says that the price may change without notice.')
  isIndicative!: boolean;

  @field(() => String, "The seller's own item code; null when the source gives none.", {
    nullable: true,
  })
  itemCode!: string | null;

  @field(() => StockState, 'How soon the seller delivers; null when the source does not say.', {
    nullable: true,
  })
  stock!: keyof typeof StockState | null;

  @field(() => Int, 'The smallest number sold at once.')
  minimumQuantity!: number;

  @field(() => DateScalar, 'The first day on which it holds; null when the source has no date.', {
    nullable: true,
  })
  validFrom!: string | null;

  @field(() => DateScalar, 'The last day on which it holds, included; null while it is open.', {
    nullable: true,
  })
  validTo!: string | null;

  @field(() => DataSource, 'Where the price comes from.')
  source!: DataSource;
}

@inputType('PlanSkuFilter', 'Which plans to give; every value given has to fit.')
export class PlanSkuFilter {
  @field(() => String, 'Only plans for this product.', { nullable: true })
  productCode?: string | null;

  @field(() => Int, 'Only plans of this length, in months.', { nullable: true })
  termMonths?: number | null;

  @field(() => String, 'Only plans on sale in this region.', { nullable: true })
  regionCode?: string | null;

  @field(() => PlanStatus, 'Only plans of this status; null means published ones.', {
    nullable: true,
  })
  status?: keyof typeof PlanStatus | null;
}

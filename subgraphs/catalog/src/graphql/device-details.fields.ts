import { field, objectType, resolved } from '@care-graph/kernel/graphql/decorators';
import { SerialComponent } from '@care-graph/kernel/graphql/vocabulary';
import { Ctx, Resolver, Root } from 'type-graphql';
import type { Product as ProductFacts } from '../domain/catalogue';
import type { CatalogContext } from './loaders';
import { present } from './present';
import { Product } from './product.type';

@objectType('SerialHint', 'Where one serial number is found.')
export class SerialHint {
  @field(() => SerialComponent, 'The part that carries the number.')
  component!: keyof typeof SerialComponent;

  @field(() => String, 'The place on the device, in words.')
  location!: string;
}

@Resolver(() => Product)
export class DeviceDetailFields {
  @resolved(() => [SerialHint], 'Where each serial number is found on the device.')
  serialHints(@Root() { serialHints }: ProductFacts) {
    return serialHints;
  }

  @resolved(
    () => [Product],
    "Models whose component may stand in for this one's; empty means same model only.",
  )
  async swapsWith(@Root() { swapsWithCodes }: ProductFacts, @Ctx() { loaders }: CatalogContext) {
    return present(await loaders.product.loadMany(swapsWithCodes));
  }
}

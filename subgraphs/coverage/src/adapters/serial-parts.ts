import type { SerialComponent } from '@care-graph/kernel/domain/vocabulary';

/** What of a plan's product the catalog is asked. */
export const productSelection = 'code components { serialComponent }';

export interface ProductAnswer {
  readonly code: string;
  readonly components: readonly { readonly serialComponent: SerialComponent | null }[];
}

/** The parts that bear a number: those that the catalog knows, and those that the terms ask for. */
export const serialPartsOf = (
  { components }: ProductAnswer,
  asked: readonly SerialComponent[],
): readonly SerialComponent[] => [
  ...new Set([...components.flatMap(({ serialComponent }) => serialComponent ?? []), ...asked]),
];

import type { Device } from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import type { CoverageWork } from './coverage-work';

/**
 * Ties what else covers the unit, or is about to, to the unit that took its place: a contract that follows, or is
 * followed by, the one under which it was replaced (R-SN-04, R-OPP-02).
 */
export const moveOtherBindings = async (
  { newId, clock }: Pick<CoverageWork, 'newId' | 'clock'>,
  { contracts, units }: CoverageStores,
  { old, device }: { readonly old: Device; readonly device: Device },
): Promise<void> => {
  const endedAt = clock.now();
  for (const binding of await units.activeBindingsOf(old.id, endedAt)) {
    const next = {
      ...binding,
      id: newId('bnd'),
      deviceId: device.id,
      boundAt: endedAt,
    };
    await contracts.supersede(
      { ...binding, status: 'SUPERSEDED', endedAt, supersededById: next.id },
      next,
    );
  }
};

import type { CoverageDesk } from '../domain/desks';

/** Tells whether units are tied to their remote controllers: coverage is asked once for a whole list. */
export class ControllerDesk {
  constructor(private readonly coverage: CoverageDesk) {}

  /** In the order of the contracts; null where coverage knows none such. */
  async areBound(contractIds: readonly string[]): Promise<readonly (boolean | null)[]> {
    const covers = await this.coverage.coverOf(contractIds);
    return covers.map((cover) => cover?.isControllerBound ?? null);
  }
}

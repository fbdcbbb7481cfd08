import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';

/** What a centre is to serve. */
export interface Served {
  readonly productCode: string;
  /** The service; undefined for any. */
  readonly line?: ServiceLine | undefined;
}

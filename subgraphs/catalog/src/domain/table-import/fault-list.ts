import type { RowFault, RowFaultCode } from './fault';

/** What was found in a document: the first of it in the order of lines, and how much more there is. */
export interface FoundFaults {
  readonly faults: readonly RowFault[];
  /** How many are not shown, and the reason of the first of them; null when all are. */
  readonly more: { readonly count: number; readonly code: RowFaultCode } | null;
}

/** More than this nobody mends by hand. */
export const mostShown = 500;

/** Collects faults without keeping more than can be shown: a file of a million lines may have millions. */
export class FaultList {
  private kept: RowFault[] = [];
  private count = 0;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  add(faults: readonly RowFault[]): void {
    if (faults.length === 0) return;
    this.count += faults.length;
    this.kept = [...this.kept, ...faults]
      .sort((one, other) => one.line - other.line)
      .slice(0, mostShown + 1);
  }

  found(): FoundFaults {
    const first = this.kept[mostShown];
    return {
      faults: this.kept.slice(0, mostShown),
      more: first ? { count: this.count - mostShown, code: first.code } : null,
    };
  }
}

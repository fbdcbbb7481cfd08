import type { Transact } from '@care-graph/kernel/application/transact';
import { system } from '@care-graph/kernel/domain/actor';
import type { Clock } from '@care-graph/kernel/domain/clock';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import type { KeyedId } from '../domain/ids';
import { type Catalogue, readCatalogue } from '../domain/import/read-catalogue';
import type { Finding } from '../domain/import/sheet';
import type { CatalogueFiles, CatalogueStore } from '../domain/ports';

/** What an import came to; with findings, nothing was loaded. */
interface Import {
  readonly isLoaded: boolean;
  readonly findings: readonly Finding[];
}

/** What an import works with. */
interface ImportParts {
  readonly files: CatalogueFiles;
  readonly transact: Transact<CatalogueStore>;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly idOf: KeyedId;
}

/** Loads the catalogue's files: all of them in one transaction, or nothing and every reason why. */
export class ImportCatalogue {
  constructor(private readonly parts: ImportParts) {}

  /** Loads once: a database that holds a catalogue keeps it. */
  async whenEmpty(): Promise<Import> {
    const { transact, files, idOf } = this.parts;
    if (!(await transact((store) => store.isEmpty()))) return { isLoaded: false, findings: [] };
    const { sheets, findings } = await files.read();
    if (findings.length > 0) return { isLoaded: false, findings };
    const read = readCatalogue(sheets, idOf);
    const { catalogue } = read;
    if (!catalogue) return { isLoaded: false, findings: read.findings };
    return transact(async (store) => {
      const isStillEmpty = await store.isEmpty();
      if (isStillEmpty) await this.load(catalogue, store);
      return { isLoaded: isStillEmpty, findings: [] };
    });
  }

  private async load(catalogue: Catalogue, store: CatalogueStore): Promise<void> {
    const now = this.parts.clock.now();
    await store.add(catalogue);
    await store.history.record(this.firstEvents(catalogue, now));
    await store.quality.recheck(now);
  }

  /** Plans, terms and fees have a history from their first day on. */
  private firstEvents({ terms, schedules, plans }: Catalogue, at: Date): readonly HistoryEvent[] {
    return [...terms, ...schedules, ...plans].map(({ id, status }) => ({
      id: this.parts.newId('evt'),
      subjectId: id,
      at,
      action: 'loadCatalogue',
      fromStatus: null,
      toStatus: status,
      actor: system,
      reason: null,
      basis: [],
    }));
  }
}

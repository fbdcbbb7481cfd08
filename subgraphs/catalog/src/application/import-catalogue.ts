import type { Transact } from '@care-graph/kernel/application/transact';
import type { KeyedId } from '../domain/ids';
import { readCatalogue } from '../domain/import/read-catalogue';
import type { Finding } from '../domain/import/sheet';
import type { CatalogueFiles, CatalogueStore } from '../domain/ports';

/** What an import came to; with findings, nothing was loaded. */
interface Import {
  readonly isLoaded: boolean;
  readonly findings: readonly Finding[];
}

/** Loads the catalogue's files: all of them in one transaction, or nothing and every reason why. */
export class ImportCatalogue {
  constructor(
    private readonly files: CatalogueFiles,
    private readonly transact: Transact<CatalogueStore>,
    private readonly idOf: KeyedId,
  ) {}

  /** Loads once: a database that holds a catalogue keeps it. */
  async whenEmpty(): Promise<Import> {
    if (!(await this.transact((store) => store.isEmpty())))
      return { isLoaded: false, findings: [] };
    const { sheets, findings } = await this.files.read();
    if (findings.length > 0) return { isLoaded: false, findings };
    const read = readCatalogue(sheets, this.idOf);
    const { catalogue } = read;
    if (!catalogue) return { isLoaded: false, findings: read.findings };
    return this.transact(async (store) => {
      const isStillEmpty = await store.isEmpty();
      if (isStillEmpty) await store.add(catalogue);
      return { isLoaded: isStillEmpty, findings: [] };
    });
  }
}

import type { Transact } from '@care-graph/kernel/application/transact';
import type { KeyedId } from '../domain/ids';
import { readCatalogue } from '../domain/import/read-catalogue';
import type { Finding } from '../domain/import/sheet';
import type { CatalogueFiles, CatalogueStore } from '../domain/ports';

/** What an import came to; with findings, nothing was loaded. */
export interface Import {
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
    return this.load(true);
  }

  /** Adds what the database does not have yet, so that a repeat changes nothing. */
  execute(): Promise<Import> {
    return this.load(false);
  }

  private async load(onlyWhenEmpty: boolean): Promise<Import> {
    const { sheets, findings } = await this.files.read();
    if (findings.length > 0) return { isLoaded: false, findings };
    const read = readCatalogue(sheets, this.idOf);
    const { catalogue } = read;
    if (!catalogue) return { isLoaded: false, findings: read.findings };
    return this.transact(async (store) => {
      const mayLoad = !onlyWhenEmpty || (await store.isEmpty());
      if (mayLoad) await store.add(catalogue);
      return { isLoaded: mayLoad, findings: [] };
    });
  }
}

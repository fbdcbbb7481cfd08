import type { ImportCatalogCommand } from '../../subgraphs/catalog/src/application/import-table';
import type { CatalogTableName } from '../../subgraphs/catalog/src/domain/table-import/tables';
import { butKeptAnswers, openTables, type Tables } from '../graph/tables';
import { type CatalogDatabase, catalogDatabase } from './catalog-database';
import { importing } from './table-imports';

/** The source that every row names. */
export const source = 'Test (no page address)';

type Load = Awaited<ReturnType<typeof importing>>;
type Outcome = Awaited<ReturnType<Load>>;

/** A mistake as it has to be told: its code, the line and column, and part of the sentence. */
export type Told = readonly [code: string, place: string, says: string];

export const said = ({ refusals }: Pick<Outcome, 'refusals'>) =>
  refusals.map(({ code, field, detail }) => [code, field, detail]);

/** The small catalogue in a database of its own, with imports over it. */
export interface ImportDatabase {
  readonly catalog: CatalogDatabase;
  readonly tables: Tables;
  readonly load: Load;
  /** Expects that a document is refused for these reasons and no other, and that nothing is changed. */
  refuses(
    table: CatalogTableName,
    document: string,
    wanted: readonly Told[],
    more?: Partial<ImportCatalogCommand>,
  ): Promise<void>;
  drop(): Promise<void>;
}

const startsWith = (place: string) => `${place}: `;

export const importDatabase = async (name: string): Promise<ImportDatabase> => {
  const catalog = await catalogDatabase(name);
  const tables = await openTables(catalog.url);
  const load = await importing(catalog);
  return {
    catalog,
    tables,
    load,
    refuses: async (table, document, wanted, more = {}) => {
      const before = butKeptAnswers(await tables.digests());
      const outcome = await load(table, document, more);
      expect(outcome.made).toBeUndefined();
      expect(said(outcome)).toEqual(
        wanted.map(([code, , says]) => [
          code,
          ['document'],
          expect.stringContaining(says) as unknown,
        ]),
      );
      const places = outcome.refusals.map(({ detail = '' }, index) => {
        const place = startsWith(wanted[index]?.[1] ?? '');
        return detail.startsWith(place) ? place : detail;
      });
      expect(places).toEqual(wanted.map(([, place]) => startsWith(place)));
      expect(butKeptAnswers(await tables.digests())).toEqual(before);
    },
    drop: async () => {
      await tables.close();
      await catalog.drop();
    },
  };
};

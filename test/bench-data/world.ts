import { movableClock } from '@care-graph/kernel/runtime/clocks';
import { openDatabase } from '@care-graph/kernel/runtime/database';
import { timeSortedIds } from '@care-graph/kernel/runtime/ids';
import { generateSigningKey, signer, trusted } from '@care-graph/kernel/runtime/internal-token';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { keyedId } from '../../subgraphs/catalog/src/adapters/keyed-ids';
import { pgCatalogStores } from '../../subgraphs/catalog/src/adapters/pg-catalog.stores';
import { migrations, rows } from '../../subgraphs/catalog/src/adapters/rows';
import { ImportTable } from '../../subgraphs/catalog/src/application/import-table';
import { importToolsIn } from '../../subgraphs/catalog/src/import-desk';
import { startCatalog } from '../../subgraphs/catalog/src/main';
import { admin } from '../support/catalog-database';
import { freshDatabase } from '../support/fresh-database';
import { askPart } from '../support/signed-request';
import { documentOf, offerRow, ownFolder } from '../support/table-imports';

const startsAt = new Date('2026-03-12T12:00:00Z');
const log = makeLog('bench-data', 'silent');

/** The catalog with the whole catalogue, counted from outside. */
export const startDataWorld = async () => {
  const database = await freshDatabase('bench_data');
  let statements = 0;
  const onStatement = (): void => {
    statements += 1;
  };
  const key = await generateSigningKey('coverage');
  const nobody = () => '';
  const catalog = await startCatalog({
    host: '127.0.0.1',
    port: 0,
    databaseUrl: database.url,
    environment: 'live',
    clock: movableClock(startsAt),
    log,
    signingKey: key,
    trustedKeys: [trusted(key)],
    peers: { catalog: nobody, coverage: nobody, claims: nobody },
    isDevelopment: true,
    onStatement,
  });
  const sign = await signer(key);
  const coverage = {
    kind: 'service',
    subject: 'coverage',
    scopes: ['internal:catalog'],
    policies: [],
  } as const;
  const own = await openDatabase(
    { url: database.url, part: 'catalog', entities: rows, migrations, onStatement },
    log,
  );
  const clock = { now: () => startsAt };
  const work = {
    transact: own.transact(pgCatalogStores),
    clock,
    newId: timeSortedIds(clock),
    idOf: keyedId,
  };
  const table = new ImportTable(work, await importToolsIn(ownFolder));
  return {
    statementsSoFar: () => statements,
    ask: async <Data>(query: string): Promise<Data> => {
      const address = { url: catalog.url, audience: 'catalog', sign };
      const { data, errors } = await askPart<Data>(address, coverage, query, {});
      if (errors || !data) throw new Error(`The catalog answers: ${JSON.stringify(errors)}`);
      return data;
    },
    /** Loads so many prices and takes them back, so that every round meets the same catalogue. */
    importOffers: async (count: number): Promise<void> => {
      const lines = Array.from({ length: count }, (_none, place) =>
        offerRow({ seller: `seller ${place}` }),
      );
      const document = documentOf('OFFERS', lines);
      const wish = { table: 'OFFERS', document, isDryRun: true, idempotencyKey: 'bench' } as const;
      const { made, refusals } = await table.execute(wish, admin);
      if (made?.rowCount !== count) throw new Error(`Refused: ${JSON.stringify(refusals[0])}`);
    },
    stop: async () => {
      await own.close();
      await catalog.stop();
      await database.drop();
    },
  };
};

export type DataWorld = Awaited<ReturnType<typeof startDataWorld>>;

import { BareTables } from '@care-graph/kernel/runtime/seed/bare-tables';
import { Copying } from '@care-graph/kernel/runtime/seed/copying';
import { requireInvariants } from '@care-graph/kernel/runtime/seed/invariants';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import type { Client } from 'pg';
import type { ClaimKeeper, Records } from '../../domain/programme-records';
import type { CodeSecrets } from '../../domain/ports';
import { invariants } from './invariants';
import { type Sheet, sheetsWith } from './sheets';

/** What is told of the work while it goes on. */
export type Progress = (sentence: string) => void;

interface Numbers {
  readonly events: number;
  readonly contracts: number;
}

/** What is to be filled in, known once the numbers on record are. */
export interface Filling {
  readonly records: Iterable<Records>;
  /** How far the numbers went, once all is told. */
  numbers(): Numbers;
}

interface Telling {
  readonly until: Date;
  readonly contracts: number;
  readonly ownMark: string;
  readonly secrets: CodeSecrets;
  readonly tell: Progress;
  readonly claims: ClaimKeeper;
}

/** The programme's own ids have its mark where others have chance. */
const foreign = 'SELECT id FROM service_contract WHERE substr(id, 17, $2) <> $1 LIMIT 1';

/** A programme comes on top of nothing; whoever gave the wrong database is told which contracts are in it. */
export const refuseWhatIsThere = async (client: Client, ownMark: string): Promise<void> => {
  const { rows } = await client.query<{ id: string }>(foreign, [ownMark, ownMark.length]);
  const [found] = rows;
  if (found)
    throw new StartFault(
      `The database holds contracts that were not made by this command, such as ${found.id}: give it an empty one.`,
    );
  const own = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM service_contract',
  );
  const count = own.rows[0]?.count ?? 0;
  if (count > 0)
    throw new StartFault(
      `The database holds the ${count} contracts of an earlier run already: keep them, or begin with an empty one.`,
    );
};

const numbersOnRecord = async (client: Client): Promise<Numbers> => {
  const { rows } = await client.query<{ events: string; contracts: string }>(
    `SELECT coalesce((SELECT max(seq) FROM history_event), 0) AS events,
       (SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM contract_number) AS contracts`,
  );
  const [found] = rows;
  return { events: Number(found?.events ?? 0), contracts: Number(found?.contracts ?? 0) };
};

const leaveNumbers = async (client: Client, { events, contracts }: Numbers): Promise<void> => {
  await client.query(
    `SELECT setval(pg_get_serial_sequence('history_event', 'seq'), $1), setval('contract_number', $2)`,
    [events, contracts],
  );
};

const fill = async (
  client: Client,
  filling: Filling,
  sheets: readonly Sheet[],
  { contracts, tell, claims }: Telling,
): Promise<void> => {
  const copying = new Copying(client, sheets);
  const step = Math.max(1000, Math.floor(contracts / 20));
  let [done, told, units] = [0, 0, 0];
  for (const records of filling.records) {
    await copying.add(records);
    await claims.add(records.claims);
    done += records.contracts.length;
    units += 1;
    if (units % 100 === 0) await copying.breathe();
    if (done - told < step) continue;
    told = done;
    tell(`${done} of ${contracts} contracts told`);
  }
  await copying.end();
};

/**
 * Fills the programme's tables in one transaction: they are stripped of triggers, keys and indexes, copied into, built
 * up and checked again, so that what the guards would have refused row by row is refused as a whole.
 */
export const fillTables = async (
  client: Client,
  fillingAfter: (numbers: Numbers) => Filling,
  telling: Telling,
): Promise<void> => {
  const { tell, until, secrets, ownMark, claims } = telling;
  const sheets = sheetsWith(secrets);
  const tables = sheets.map(({ table }) => table);
  await client.query(`SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET lock_timeout = '60s';
    SET maintenance_work_mem = '512MB'; SET work_mem = '128MB'`);
  await client.query(`BEGIN; LOCK TABLE ${tables.join(', ')} IN ACCESS EXCLUSIVE MODE`);
  try {
    await refuseWhatIsThere(client, ownMark);
    await claims.begin();
    const filling = fillingAfter(await numbersOnRecord(client));
    const bare = new BareTables(client, tables);
    await bare.strip();
    await fill(client, filling, sheets, telling);
    tell('all rows are copied');
    await leaveNumbers(client, filling.numbers());
    const built = async (): Promise<void> => {
      await bare.restore((left) => {
        if (left % 20 === 0) tell(`${left} indexes and keys left to build`);
      });
      await client.query(`ANALYZE ${tables.join(', ')}`);
      await requireInvariants(client, invariants, until);
      tell(`${invariants.length} invariants hold`);
    };
    await Promise.all([built(), claims.complete()]);
    await claims.keep();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
};

import { BareTables } from '@care-graph/kernel/runtime/seed/bare-tables';
import { Copying } from '@care-graph/kernel/runtime/seed/copying';
import { requireInvariants } from '@care-graph/kernel/runtime/seed/invariants';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import type { Client } from 'pg';
import type { ToldClaim, ToldLife } from '../../domain/told-claim';
import { invariants } from './invariants';
import { claimSheets } from './sheets';

/** Made-up claims come on top of none. */
const refuseWhatIsThere = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM claim LIMIT 1');
  const [found] = rows;
  if (found)
    throw new StartFault(
      `The database holds claims already, such as ${found.id}: give it an empty one.`,
    );
};

/** Nobody is reminded of what is made up. */
const remindNobody = 'UPDATE claim SET reminded_of = next_due_at WHERE next_due_at IS NOT NULL';

type Tell = (told: ToldClaim) => Promise<readonly ToldLife[]>;

interface Keeping {
  readonly client: Client;
  readonly tellClaim: Tell;
  readonly until: Date;
  readonly tell: (sentence: string) => void;
}

/**
 * Fills the tables of claims in one transaction of its own connection, stripped of guards meanwhile, beside whoever
 * fills those of coverage; nothing is kept before `keep`.
 */
export class ClaimKeeper {
  private readonly copying: Copying<readonly ToldLife[]>;
  private readonly bare: BareTables;
  private readonly tables: readonly string[];
  private count = 0;

  constructor(private readonly work: Keeping) {
    const sheets = claimSheets();
    this.tables = sheets.map(({ table }) => table);
    this.copying = new Copying(work.client, sheets);
    this.bare = new BareTables(work.client, this.tables);
  }

  async begin(): Promise<void> {
    const { client } = this.work;
    await client.query(`SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET lock_timeout = '60s';
      SET maintenance_work_mem = '256MB'; SET work_mem = '64MB'`);
    await client.query(`BEGIN; LOCK TABLE ${this.tables.join(', ')} IN ACCESS EXCLUSIVE MODE`);
    await refuseWhatIsThere(client);
    await this.bare.strip();
  }

  async add(claims: readonly ToldClaim[]): Promise<void> {
    const lives: ToldLife[] = [];
    for (const told of claims) lives.push(...(await this.work.tellClaim(told)));
    this.count += lives.length;
    if (lives.length > 0) await this.copying.add(lives);
  }

  async complete(): Promise<void> {
    const { client, tell, until } = this.work;
    await this.copying.end();
    await client.query(remindNobody);
    await this.bare.restore(() => undefined);
    await client.query(`ANALYZE ${this.tables.join(', ')}`);
    await requireInvariants(client, invariants, until);
    tell(`${this.count} claims are told, and ${invariants.length} invariants of theirs hold`);
  }

  async keep(): Promise<void> {
    await this.work.client.query('COMMIT');
  }
}

import { Fault } from '@care-graph/kernel/domain/fault';
import type { Outcome } from '@care-graph/kernel/domain/outcome';
import { timeSortedIds } from '@care-graph/kernel/runtime/ids';
import { PgClaimReads } from '../../subgraphs/claims/src/adapters/claim-reads';
import { claimStores } from '../../subgraphs/claims/src/adapters/stores';
import type { Claim } from '../../subgraphs/claims/src/domain/claim';
import { everyClaim } from '../../subgraphs/claims/src/domain/visibility';
import type { ClaimsDatabase } from './claims-database';
import { aDeskOver } from './claims-desk';
import { heldInTurn } from './held-back';
import { there } from './there';

type Command = () => Promise<Outcome<unknown, string>>;

/** What a command came to, in a word: it was made, or why it was not. */
const cameTo = async (run: Command): Promise<string> => {
  try {
    const { refusals } = await run();
    return refusals[0]?.code ?? 'made';
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
};

/** The use cases of claims on PostgreSQL, where two of them meet; what is beside claims is in memory. */
export const aRacingDesk = ({ url, database }: ClaimsDatabase) => {
  const place = { jobSchema: database.jobSchema, retryAfterMs: 60_000 };
  const transact = database.transact(claimStores(place));
  const newId = timeSortedIds({ now: () => new Date() });
  const desk = aDeskOver({ transact, reads: new PgClaimReads(database.manager) }, newId);

  const claimNow = async (id: string): Promise<Claim> =>
    there(await transact(({ claims }) => claims.lock(id, everyClaim)));

  /** Has commands come to a lock in this order while the test holds it, then lets go; gives what each came to. */
  const meetAt = (lock: string, ...commands: readonly Command[]): Promise<readonly string[]> =>
    heldInTurn(
      { url, lock },
      commands.map((run) => () => cameTo(run)),
    );

  return {
    ...desk,
    transact,
    claimNow,
    put: async (claim: Claim): Promise<Claim> => {
      await transact(({ claims }) => claims.add(claim));
      return claim;
    },
    change: async (id: string, change: Partial<Claim>): Promise<Claim> =>
      transact(async ({ claims }) =>
        claims.save({ ...there(await claims.lock(id, everyClaim)), ...change }),
      ),
    /** What was done to the claim, oldest first. */
    doneTo: async (subjectId: string): Promise<readonly string[]> => {
      const found = await database.manager.query<{ action: string }[]>(
        'SELECT action FROM history_event WHERE subject_id = $1 ORDER BY at, id',
        [subjectId],
      );
      return found.map(({ action }) => action);
    },
    /** What the claim has told coverage or still has to tell it, in order. */
    toldBy: async (claimId: string): Promise<readonly string[]> => {
      const found = await database.manager.query<{ action: string }[]>(
        'SELECT action FROM outbox WHERE claim_id = $1 ORDER BY sequence',
        [claimId],
      );
      return found.map(({ action }) => action);
    },
    meetAt,
    /** The same at one claim. */
    meet: (claimId: string, ...commands: readonly Command[]): Promise<readonly string[]> =>
      meetAt(`SELECT 1 FROM claims.claim WHERE id = '${claimId}' FOR UPDATE`, ...commands),
    /** The same where a claim is opened, or opened again, under the contract of the desk. */
    meetOpening: (...commands: readonly Command[]): Promise<readonly string[]> =>
      meetAt(`SELECT pg_advisory_xact_lock(hashtextextended('contract:ctr_1', 0))`, ...commands),
  };
};

export type RacingDesk = ReturnType<typeof aRacingDesk>;

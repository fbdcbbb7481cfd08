import type { Transact } from '@care-graph/kernel/application/transact';
import { type Actor, actorOf } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { Clock } from '@care-graph/kernel/domain/clock';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { FileAddresses } from '@care-graph/kernel/domain/files';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ModelDesk } from '../domain/model';
import type { EndTermsDesk } from '../domain/end-terms';
import type { TermsDesk } from '../domain/plan';
import type { CodeSecrets, CoverageStores, EventPlace } from '../domain/ports';

/** What every use case of this subgraph works with. */
export interface CoverageWork {
  readonly transact: Transact<CoverageStores>;
  readonly terms: TermsDesk;
  readonly endTerms: EndTermsDesk;
  readonly models: ModelDesk;
  readonly secrets: CodeSecrets;
  /** Makes the addresses by which files are sent and fetched. */
  readonly addresses: FileAddresses;
  readonly clock: Clock;
  readonly newId: IdSource;
  /** Whose tries of codes are counted apart from those of the same caller's own commands. */
  readonly triesOf?: 'imports';
}

interface Happening {
  readonly subjectId: string;
  readonly action: string;
  readonly from?: string;
  readonly to?: string;
  readonly reason?: string | null | undefined;
  readonly basis?: readonly DecisionBasis[];
}

/** An entry of the history, made now by the caller. */
export const happened = (
  { clock, newId }: Pick<CoverageWork, 'clock' | 'newId'>,
  by: Principal | Actor,
  { subjectId, action, from, to, reason, basis }: Happening,
): HistoryEvent => ({
  id: newId('evt'),
  subjectId,
  at: clock.now(),
  action,
  fromStatus: from ?? null,
  toStatus: to ?? null,
  actor: 'scopes' in by ? actorOf(by) : by,
  reason: reason ?? null,
  basis: basis ?? [],
});

/** Places in the history for one thing that happened to many. */
export const placesOf = (
  { newId }: Pick<CoverageWork, 'newId'>,
  subjectIds: readonly string[],
): readonly EventPlace[] => subjectIds.map((subjectId) => ({ id: newId('evt'), subjectId }));

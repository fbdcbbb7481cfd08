import type { Transact } from '@care-graph/kernel/application/transact';
import type { Clock } from '@care-graph/kernel/domain/clock';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import type {
  AccessStores,
  Digests,
  DocumentJudge,
  KeyTexts,
  Networks,
  PartnerDesk,
} from '../domain/ports';

/** What every use case of this subgraph works with. */
export interface AccessWork {
  readonly transact: Transact<AccessStores>;
  readonly texts: KeyTexts;
  readonly partners: PartnerDesk;
  readonly networks: Networks;
  readonly judge: DocumentJudge;
  readonly digests: Digests;
  readonly clock: Clock;
  readonly newId: IdSource;
}

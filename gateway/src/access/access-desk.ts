import type { Actor } from '@care-graph/kernel/domain/actor';
import type { Verify } from '@care-graph/kernel/runtime/internal-token';
import type { Soon } from '@care-graph/kernel/runtime/soon';
import type { Express } from 'express';
import type { Pool } from 'pg';
import type { LocalSubgraph } from '../engine/local-subgraph';
import type { DocumentDesk } from '../documents/document-desk';
import type { DocumentJudge } from '../documents/document-judge';
import type { GrantedKey } from './caller';
import type { Observed } from './observed';
import type { PartnerDesk } from './partner-desk';

/** One request as the access log keeps it. */
export interface AccessNote extends Readonly<Observed> {
  readonly at: Date;
  readonly actor: Actor;
  /** The key that asked; null for a person and for nobody known. */
  readonly keyId: string | null;
}

/** What the gateway asks of the part that keeps keys and the access log, in its own process. */
export interface AccessDesk {
  /** The key of a text, from an address; a fault of code UNAUTHENTICATED where it does not hold. */
  keyOf(text: string, address: string): Soon<GrantedKey>;
  /** Whether the text was that of a key within the last hour; it may have been revoked since. */
  wasGood(text: string): boolean;
  /** Takes note of a request; never makes it wait. */
  note(record: AccessNote): void;
  now(): Date;
}

/** What of the registry the gateway is given before it can judge documents. */
export interface AccessNeeds {
  readonly partners: PartnerDesk;
  readonly judge: Pick<DocumentJudge, 'judge'>;
}

/** The same with its subgraph, through which keys and the log are looked at and changed. */
export interface AccessPart extends AccessDesk {
  /** Undefined where the supergraph has no such part. */
  readonly subgraph: LocalSubgraph | undefined;
  /** The registry of published documents. */
  readonly documents: DocumentDesk;
  /** The route on which it gives out or erases what it keeps about a person; absent where it keeps nothing. */
  readonly personalDataRoute?: (verify: Verify) => (app: Express) => void;
  /** Connections to the database with the use of budgets, for where several gateways share it. */
  readonly pool: Pool | undefined;
  isReachable(): Promise<boolean>;
  stop(): Promise<void>;
}

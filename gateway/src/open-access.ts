import type { Clock } from '@care-graph/kernel/domain/clock';
import type { Log } from '@care-graph/kernel/runtime/log';
import { type Access, openAccess, type Peppers } from '../../subgraphs/access/src/main';
import type { AccessPart } from './access/access-desk';
import type { PartnerDesk } from './access/partner-desk';

export type { Peppers };

/** Where keys and the access log are kept. */
export interface AccessKeeping {
  readonly databaseUrl: string;
  readonly peppers: Peppers;
  readonly clock: Clock;
  readonly log: Log;
  readonly poolSize?: number | undefined;
  readonly onStatement?: ((sql: string) => void) | undefined;
}

/** What the gateway keeps itself, as it asks for it. */
const partOf = (access: Access, { clock }: AccessKeeping): AccessPart => ({
  keyOf: (text, address) => access.keyOf(text, address),
  wasGood: (text) => access.wasGood(text),
  note: (record) => {
    access.note(record);
  },
  now: () => clock.now(),
  subgraph: access,
  pool: access.pool,
  personalDataRoute: (verify) => access.personalDataRoute(verify),
  isReachable: () => access.isReachable(),
  stop: () => access.stop(),
});

/** Opens the schema `access` of a database, its tables brought up to date, with the subgraph over it. */
export const openAccessPart =
  (keeping: AccessKeeping) =>
  async (partners: PartnerDesk): Promise<AccessPart> =>
    partOf(await openAccess({ ...keeping, partners }), keeping);

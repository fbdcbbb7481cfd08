import type { Clock } from '@care-graph/kernel/domain/clock';
import type { Log } from '@care-graph/kernel/runtime/log';
import {
  type Access,
  aliasForm,
  clientForm,
  keyBudgets,
  openAccess,
  type Peppers,
  scopesOfKeys,
  stricterMode,
  textsIn,
} from '../../subgraphs/access/src/main';
import type { AccessNeeds, AccessPart } from './access/access-desk';

export type { Peppers };
export { aliasForm, clientForm, keyBudgets, scopesOfKeys, stricterMode, textsIn };

/** Where keys and the access log are kept. */
export interface AccessKeeping {
  readonly databaseUrl: string;
  readonly peppers: Peppers;
  readonly clock: Clock;
  readonly log: Log;
  readonly poolSize?: number | undefined;
  /** For a look only: the tables are taken as they are. */
  readonly isPrepared?: boolean;
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
  documents: access.documents,
  pool: access.pool,
  personalDataRoute: (verify) => access.personalDataRoute(verify),
  isReachable: () => access.isReachable(),
  stop: () => access.stop(),
});

/** Opens the schema `access` of a database, its tables brought up to date, with the subgraph over it. */
export const openAccessPart =
  (keeping: AccessKeeping) =>
  async (needs: AccessNeeds): Promise<AccessPart> =>
    partOf(await openAccess({ ...keeping, ...needs }), keeping);

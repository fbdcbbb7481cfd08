import { join } from 'node:path';
import type { DataEnvironment } from '@care-graph/kernel/runtime/data-environment';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { signer } from '@care-graph/kernel/runtime/internal-token';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { subgraphClient } from '../../gateway/src/engine/subgraph-client';
import type { Addresses } from '../../gateway/src/start/addresses';
import type { TestGraph } from './graph';

export const partNames = ['catalog', 'coverage', 'claims'] as const;
export type PartName = (typeof partNames)[number];

/** Asks a part of one environment as a caller who belongs there; answers the data, and fails on errors. */
export type AskIn = <Data>(part: PartName, query: string, variables?: object) => Promise<Data>;

const addressesIn = (parts: Addresses) =>
  partNames.map((name) => ({ name, url: () => parts[name] }));

/** The parts of a graph as its gateway asks them, on behalf of callers of either environment. */
export const bothEnvironments = async ({ dataDir, parts, sandbox }: TestGraph) => {
  const client = subgraphClient({
    subgraphs: addressesIn(parts),
    sandbox: sandbox && addressesIn(sandbox.parts),
    sign: await signer(await keptSigningKey(join(dataDir, 'keys'), 'gateway')),
    log: makeLog('test', 'warn'),
  });
  const as =
    (principal: Principal, environment: DataEnvironment): AskIn =>
    async <Data>(part: PartName, query: string, variables: object = {}) => {
      const answer = await client.ask(
        part,
        { query, variables },
        { principal, environment, requestId: 'test' },
      );
      if (answer.errors) throw new Error(`${part} answered: ${JSON.stringify(answer.errors)}`);
      return answer.data as Data;
    };
  return { as, stop: () => client.stop() };
};

export const partner: Principal = {
  kind: 'partner',
  subject: 'key_demo',
  partnerId: 'prt_demo',
  scopes: ['codes:read', 'codes:sell', 'contracts:read', 'claims:read'],
  policies: [],
};

export const otherPartner: Principal = { ...partner, subject: 'key_other', partnerId: 'prt_other' };

export const customer: Principal = {
  kind: 'customer',
  subject: 'dev-customer',
  scopes: ['self:read', 'self:write'],
  policies: [],
  person: { givenName: 'Rasa', familyName: 'Pavyzdė', email: 'rasa@example.com' },
};

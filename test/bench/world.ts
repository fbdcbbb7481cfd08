import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptSigningKey } from '@care-graph/kernel/runtime/key-folder';
import { keptSecret } from '@care-graph/kernel/runtime/kept-secret';
import type { Running } from '@care-graph/kernel/runtime/run-main';
import { developmentClaims } from '../../gateway/src/development-issuer';
import {
  providerKey,
  providerNames,
  publishedKeys,
  tokenOf,
} from '../../gateway/test/identity-provider';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted, aClaim, assessed, type Cast, castOf, coveredUnit, elect, eventually, openClaim,
  pay, replaced,
} from '../support/journey'; // prettier-ignore
import { madeKey } from '../support/keys';
import { there } from '../support/there';
import { type GatewayUnderTest, startGatewayUnderTest } from './gateway-under-test';

/** A gateway as in production before a graph that has something to show, and who asks it. */
export interface World extends Running {
  readonly gateway: GatewayUnderTest;
  readonly contractId: string;
  /** What a customer who signed in sends as their token. */
  readonly customerToken: string;
  readonly partnerKey: string;
}

/** More than the benchmark sends: what it measures is never the refusal of a good client. */
const plenty = '100000,900000000,10000';

/** A contract with a unit that was replaced, and a second claim that waits for a choice. */
const contractWithClaims = async (cast: Cast): Promise<string> => {
  const contractId = await coveredUnit(cast, 'RS4-0001');
  const open = async (serial: string): Promise<string> => {
    const { claim } = accepted(await openClaim(cast.customer, aClaim(cast, serial)));
    const { id } = there(claim);
    await assessed(cast, id, serial);
    return id;
  };
  const first = await open('RS4-0001');
  const { claim } = accepted(await elect(cast.customer, first, 'REPLACEMENT'));
  accepted(await pay(cast.customer, there(claim?.election?.quote).id));
  await replaced(cast, first, 'RS4-0002');
  // Coverage learns of the new unit a moment later.
  const unit = '{ device(serialNumber: "RS4-0002") { id } }';
  const known = () => cast.customer<{ device: object | null }, object>(unit);
  await eventually(known, ({ data }) => data.device !== null);
  await open('RS4-0002');
  return contractId;
};

/** An identity provider of the usual kind, which signs with RSA; its keys lie in a file. */
const provider = async (dataDir: string) => {
  const key = await providerKey('bench', 'RS256');
  const file = join(dataDir, 'jwks.json');
  await writeFile(file, JSON.stringify(await publishedKeys([key])));
  return {
    token: await tokenOf(key, developmentClaims('customer')),
    settings: {
      OIDC_ISSUER: providerNames.issuer,
      OIDC_AUDIENCE: providerNames.audience,
      OIDC_JWKS_FILE: file,
    },
  };
};

const settingsOf = async ({ databaseUrl, dataDir, parts }: TestGraph) => {
  const keys = join(dataDir, 'keys');
  const pepper = await keptSecret(keys, 'api-key-pepper');
  return {
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    TRUSTED_PROXIES: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    CATALOG_URL: parts.catalog,
    COVERAGE_URL: parts.coverage,
    CLAIMS_URL: parts.claims,
    API_KEY_PEPPERS: `development:${pepper.toString('hex')}`,
    INTERNAL_SIGNING_KEY: JSON.stringify(await keptSigningKey(keys, 'gateway')),
    PERSON_BUDGET: plenty,
    ANONYMOUS_BUDGET: plenty,
  };
};

export const startWorld = async (): Promise<World> => {
  const graph = await startTestGraph('bench', '2026-03-01T10:00:00Z');
  try {
    const cast = await castOf(graph);
    const contractId = await contractWithClaims(cast);
    const { secret: partnerKey } = await madeKey(cast.admin);
    const { token, settings } = await provider(graph.dataDir);
    const gateway = await startGatewayUnderTest({ ...(await settingsOf(graph)), ...settings });
    const stop = async (): Promise<void> => {
      await gateway.stop();
      await graph.stop();
    };
    return { gateway, contractId, customerToken: token, partnerKey, stop };
  } catch (error) {
    await graph.stop();
    throw error;
  }
};

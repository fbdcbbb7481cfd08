import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { movableClock } from '@care-graph/kernel/runtime/clocks';
import { generateSigningKey, signer, trusted } from '@care-graph/kernel/runtime/internal-token';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { startClaims } from '../../subgraphs/claims/src/main';
import { startSandboxPayments } from '../../subgraphs/claims/src/sandbox-payments/server';
import { agent, holder } from './claims-builders';
import { catalogPeer, coveragePeer, type Peer, serialOf } from './claims-peers';
import { freshDatabase } from './fresh-database';
import { askPart, type PartReply } from './signed-request';

/** The customer who holds every contract, and an agent of the centre that serves them. */
export const customer: Principal = { ...holder, scopes: ['self:read', 'self:write'] };
export const centre: Principal = {
  ...agent,
  scopes: ['claims:read', 'claims:assess', 'claims:fulfill'],
};

type Fields = Record<string, unknown>;

/** The claims subgraph with a database, a payment sandbox and peers of its own. */
export interface ClaimsPart {
  readonly coverage: Peer;
  readonly catalog: Peer;
  /** Every SQL statement sent so far. */
  readonly statements: readonly string[];
  ask(principal: Principal, query: string, variables?: object): Promise<PartReply<unknown>>;
  /** The data of an answer that has no errors. */
  told<Data = Fields>(principal: Principal, query: string, variables?: object): Promise<Data>;
  stop(): Promise<void>;
}

export const startClaimsPart = async (name: string): Promise<ClaimsPart> => {
  const database = await freshDatabase(name);
  const coverage = coveragePeer();
  const catalog = catalogPeer();
  await Promise.all([coverage.start(), catalog.start()]);
  const statements: string[] = [];
  const gateway = await generateSigningKey('gateway');
  const log = makeLog('claims', 'fatal');
  const clock = movableClock(new Date('2026-05-01T09:00:00Z'));
  const filesFolder = await mkdtemp(join(tmpdir(), 'claims-files-'));
  const environment = 'live';
  const place = { host: '127.0.0.1', port: 0, databaseUrl: database.url, environment } as const;
  const shared = { ...place, clock, log };
  const sandbox = await startSandboxPayments(shared);
  const claims = await startClaims({
    ...shared,
    signingKey: await generateSigningKey('claims'),
    trustedKeys: [trusted(gateway)],
    peers: { catalog: () => catalog.url, coverage: () => coverage.url, claims: () => '' },
    isDevelopment: true,
    filesKey: Buffer.alloc(32, 1),
    filesFolder,
    paymentsUrl: () => sandbox.url,
    paymentTimeoutMs: 200,
    // Longer than the payment may take, so that no scheduled work is before the answer.
    retryAfterMs: 1_000,
    onStatement: (sql) => statements.push(sql),
  });
  const asked = { url: claims.url, audience: 'claims', sign: await signer(gateway) };
  return {
    coverage,
    catalog,
    statements,
    ask: (principal, query, variables) => askPart(asked, principal, query, variables),
    told: async <Data>(principal: Principal, query: string, variables?: object) => {
      const { data, errors } = await askPart<Data>(asked, principal, query, variables);
      expect(errors).toBeUndefined();
      return data as Data;
    },
    stop: async () => {
      await claims.stop();
      await sandbox.stop();
      await Promise.all([coverage.stop(), catalog.stop()]);
      await database.drop();
      await rm(filesFolder, { recursive: true, force: true });
    },
  };
};

/** What a command answers. */
interface CommandReply {
  readonly claim: Fields;
  readonly userErrors: readonly { readonly code: string }[];
}

/** Runs commands as one principal, by name. */
export const commandsOf =
  ({ told }: Pick<ClaimsPart, 'told'>, principal: Principal) =>
  async (name: string, input: object, selection = 'claim { id status }'): Promise<CommandReply> => {
    const type = name.replace(/^./, (first) => first.toUpperCase());
    const { reply } = await told<{ reply: CommandReply }>(
      principal,
      `mutation ($input: ${type}Input!) { reply: ${name}(input: $input) { ${selection} userErrors { message ... on ${type}Error { code } } } }`,
      { input },
    );
    return reply;
  };

/** Opens a claim under a contract; gives its id. */
export const openClaimUnder = async (part: ClaimsPart, contractId: string): Promise<string> => {
  const consents = ['PRIVACY_POLICY', 'DATA_WIPE'].map((kind) => ({ kind, documentVersion: '1' }));
  const incident = { occurredAt: '2026-04-30T09:00:00Z', cause: 'DROP' };
  const input = {
    contractId,
    serviceType: 'ONLINE_REPAIR',
    incident,
    consents,
    idempotencyKey: `open-${contractId}`,
  };
  return (await commandsOf(part, customer)('openClaim', input)).claim['id'] as string;
};

/** Brings a claim to the choice of a remedy: opened, taken in and assessed; gives its id. */
export const assessedClaimUnder = async (part: ClaimsPart, contractId: string): Promise<string> => {
  const claimId = await openClaimUnder(part, contractId);
  const atCentre = commandsOf(part, centre);
  await atCentre('receiveUnit', {
    claimId,
    serialNumber: serialOf(contractId),
    components: [{ componentCode: 'gimbal', quantity: 1 }],
    hasController: false,
  });
  await atCentre('beginAssessment', { claimId });
  await atCentre('recordAssessment', {
    claimId,
    warranty: 'OUT_OF_SCOPE',
    cause: 'DROP',
    findings: 'Broken',
    estimate: [
      { kind: 'REPAIR_LABOR', text: 'Work', amount: { amount: '120.00', currency: 'PLN' } },
    ],
  });
  return claimId;
};

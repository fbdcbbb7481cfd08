import { requireLine } from '@care-graph/kernel/domain/required-text';
import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome, refusedBy } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ApiKey, DocumentMode, KeyAudience, KeyEnvironment } from '../domain/api-key';
import { keyRefusals, type KeyRefusalCode, needsPartner } from '../domain/key-rules';
import type { AccessStores } from '../domain/ports';
import { requireClient } from './required-client';
import type { AccessWork } from './access-work';

export interface CreateApiKeyCommand {
  readonly name: string;
  readonly audience: KeyAudience;
  readonly partnerId?: string | null;
  readonly scopes: readonly string[];
  readonly documentMode: DocumentMode;
  readonly client?: string | null;
  readonly environment: KeyEnvironment;
  readonly allowedNetworks: readonly string[];
  readonly concurrentRequests?: number | null;
  readonly requestsPerSecond?: number | null;
  readonly costPerMinute?: number | null;
  readonly expiresAt: Date;
  readonly idempotencyKey: string;
}

/** A key that was made, with its text where this is the answer in which it is shown. */
export interface MadeKey {
  readonly id: string;
  readonly key: ApiKey;
  readonly secret: string | null;
}

/** The bounds of a key's budgets, and what they are where nothing is said. */
export const keyBudgets = {
  concurrentRequests: { usual: 10, most: 1000 },
  requestsPerSecond: { usual: 20, most: 10_000 },
  costPerMinute: { usual: 60_000, most: 100_000_000 },
} as const;

type BudgetName = keyof typeof keyBudgets;

const budgetOf = (command: CreateApiKeyCommand, name: BudgetName): number => {
  const { usual, most } = keyBudgets[name];
  const value = command[name] ?? usual;
  if (value >= 1 && value <= most) return value;
  throw badInput(`${name} is ${value}, it has to be from 1 to ${most}.`, 'input', name);
};

const longestName = 100;
const mostNetworks = 50;

/** Makes a key; its text is in the first answer and nowhere else. */
export class CreateApiKey {
  constructor(private readonly work: AccessWork) {}

  async execute(
    command: CreateApiKeyCommand,
    principal: Principal,
  ): Promise<Outcome<MadeKey, KeyRefusalCode>> {
    this.requireSense(command);
    const isPartnerKnown = await this.isPartnerKnown(command, principal);
    const request = requestOf('createApiKey', command, principal);
    return this.work.transact((stores) =>
      answerOnce<MadeKey, KeyRefusalCode>(stores.idempotency, request, {
        work: () => this.make(stores, command, isPartnerKnown),
        reread: async (id) => {
          const key = await stores.keys.find(id);
          return key && { id, key, secret: null };
        },
      }),
    );
  }

  private async make(
    stores: AccessStores,
    command: CreateApiKeyCommand,
    isPartnerKnown: boolean,
  ): Promise<Outcome<MadeKey, KeyRefusalCode>> {
    const now = this.work.clock.now();
    const refusedFor = refusedBy(keyRefusals(command, isPartnerKnown, now));
    if (refusedFor) return refusedFor;
    const { text, prefix, fingerprint } = this.work.texts.make(command.environment);
    const key = this.keyFor(command, { prefix, now });
    await stores.keys.add({ ...key, fingerprint });
    return made({ id: key.id, key, secret: text });
  }

  private keyFor(
    command: CreateApiKeyCommand,
    { prefix, now }: { readonly prefix: string; readonly now: Date },
  ): ApiKey {
    const id = this.work.newId('key');
    return {
      id,
      budgetId: id,
      isSelfMade: false,
      version: 1,
      name: command.name.trim(),
      prefix,
      audience: command.audience,
      partnerId: needsPartner(command.audience) ? (command.partnerId ?? null) : null,
      scopes: [...new Set(command.scopes)].sort(),
      documentMode: command.documentMode,
      client: command.client ?? null,
      environment: command.environment,
      allowedNetworks: command.allowedNetworks,
      concurrentRequests: budgetOf(command, 'concurrentRequests'),
      requestsPerSecond: budgetOf(command, 'requestsPerSecond'),
      costPerMinute: budgetOf(command, 'costPerMinute'),
      createdAt: now,
      expiresAt: command.expiresAt,
      revokedAt: null,
      replacedById: null,
      lastUsedAt: null,
    };
  }

  /** Asked before the transaction, since another part answers. */
  private async isPartnerKnown(
    { audience, partnerId, environment }: CreateApiKeyCommand,
    principal: Principal,
  ): Promise<boolean> {
    if (!needsPartner(audience) || partnerId === null || partnerId === undefined) return false;
    return this.work.partners.isKnown(partnerId, environment, principal);
  }

  /** Checks what no rule decides: these are mistakes of the calling program. */
  private requireSense(command: CreateApiKeyCommand): void {
    requireLine(command.name.trim(), longestName, 'input', 'name');
    requireClient(command.client);
    if (command.allowedNetworks.length > mostNetworks) {
      throw badInput(`allowedNetworks may name up to ${mostNetworks}.`, 'input', 'allowedNetworks');
    }
    for (const [index, network] of command.allowedNetworks.entries()) {
      if (this.work.networks.isNetwork(network)) continue;
      throw badInput(
        `allowedNetworks has ${network}, which is no network: write it as 192.0.2.0/24 or 2001:db8::/32.`,
        'input',
        'allowedNetworks',
        String(index),
      );
    }
    for (const name of Object.keys(keyBudgets) as BudgetName[]) budgetOf(command, name);
  }
}

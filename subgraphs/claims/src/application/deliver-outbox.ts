import { system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import type { CoverageDesk } from '../domain/desks';
import type { OutboxMessage } from '../domain/outbox';
import type { ClaimStores } from '../domain/ports';
import { changeEvent, type ClaimWork } from './claim-work';

/** Delivers what a claim has for coverage, in order; the first that is not applied stops the rest and is tried again. */
export class DeliverOutbox {
  constructor(
    private readonly work: ClaimWork,
    private readonly coverage: CoverageDesk,
  ) {}

  /** Delivers whatever the claims under a contract have, so that coverage's count of uses is up to date. */
  async underContract(contractId: string): Promise<void> {
    const claimIds = await this.work.transact(({ outbox }) =>
      outbox.claimsWithUndelivered(contractId),
    );
    for (const claimId of claimIds) await this.execute(claimId);
  }

  async execute(claimId: string): Promise<void> {
    const messages = await this.work.transact(({ outbox }) => outbox.undelivered(claimId));
    for (const message of messages) {
      const { deviceId } = await this.coverage.apply(message);
      await this.work.transact((stores) => this.settle(stores, message, deviceId));
    }
  }

  private async settle(
    stores: ClaimStores,
    message: OutboxMessage,
    deviceId: string | null,
  ): Promise<void> {
    const now = this.work.clock.now();
    if (message.action === 'SUPERSEDE_SERIAL') await this.bind(stores, message, deviceId, now);
    await stores.outbox.markDelivered(message.id, now);
  }

  private async bind(
    stores: ClaimStores,
    { claimId }: OutboxMessage,
    deviceId: string | null,
    now: Date,
  ): Promise<void> {
    const claim = await stores.claims.lock(claimId);
    if (!claim?.replacement || claim.replacement.boundAt) return;
    const next = await stores.claims.save({
      ...claim,
      replacement: { ...claim.replacement, deviceId, boundAt: now },
    });
    const note = {
      action: 'bindReplacement',
      actor: system,
      at: now,
      basis: ruleOnly('R-SN-04', 'R-ORR-07'),
    };
    await stores.history.record([changeEvent(this.work.newId, claim, next, note)]);
  }
}

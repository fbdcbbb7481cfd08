import { system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import type { CoverageDesk } from '../domain/desks';
import type { OutboxMessage } from '../domain/outbox';
import type { Alarm, ClaimStores } from '../domain/ports';
import type { Replacement } from '../domain/replacement';
import { ruleOf } from '../domain/service-rules';
import { everyClaim } from '../domain/visibility';
import { changeEvent, type ClaimWork, rereadClaim } from './claim-work';

/**
 * Delivers what a claim has for coverage, in order. A message that does not get there stops the rest and is tried
 * again; one that coverage refuses is kept with the reason, and the rest goes on without it.
 */
export class DeliverOutbox {
  constructor(
    private readonly work: ClaimWork,
    private readonly coverage: CoverageDesk,
    private readonly alarm: Alarm,
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
      const answer = await this.coverage.apply(message);
      if (!answer.isApplied) return this.goOnWithout(message, answer.code);
      await this.work.transact((stores) => this.settle(stores, message, answer.deviceId));
    }
  }

  /** What comes after a refused message has another number from here on, so it is read again. */
  private async goOnWithout(message: OutboxMessage, code: string): Promise<void> {
    const isNews = await this.work.transact((stores) => this.keepRefused(stores, message, code));
    if (isNews) this.alarm.messageRefused(message, code);
    return this.execute(message.claimId);
  }

  private async keepRefused(
    stores: ClaimStores,
    { id, claimId, action, ruleIds }: OutboxMessage,
    code: string,
  ): Promise<boolean> {
    if (!(await stores.outbox.markRefused(id, code))) return false;
    const claim = await rereadClaim(stores, claimId);
    const note = {
      action: 'coverageRefused',
      actor: system,
      at: this.work.clock.now(),
      reason: `${action}: ${code}`,
      basis: ruleOnly(...ruleIds),
    };
    await stores.history.record([changeEvent(this.work.newId, claim, claim, note)]);
    return true;
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
    { claimId, newSerials }: OutboxMessage,
    deviceId: string | null,
    now: Date,
  ): Promise<void> {
    const claim = await stores.claims.lock(claimId, everyClaim);
    if (!claim?.replacement || claim.replacement.boundAt) return;
    // One that was lost on its way may have another one in its place by now.
    if (!isOf(claim.replacement, newSerials)) return;
    const next = await stores.claims.save({
      ...claim,
      replacement: { ...claim.replacement, deviceId, boundAt: now },
    });
    const note = {
      action: 'bindReplacement',
      actor: system,
      at: now,
      basis: ruleOnly('R-SN-04', ruleOf(claim, 'BIND')),
    };
    await stores.history.record([changeEvent(this.work.newId, claim, next, note)]);
  }
}

const isOf = ({ serials }: Replacement, newSerials: OutboxMessage['newSerials']): boolean =>
  serials.every(({ value }) => newSerials?.some((one) => one.value === value));

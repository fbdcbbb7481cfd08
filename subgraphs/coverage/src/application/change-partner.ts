import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { requireVersion } from '@care-graph/kernel/domain/fault';
import { type Outcome, made, refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { Partner, PartnerStatus } from '../domain/contract';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';

export interface ReinstatePartnerCommand {
  readonly partnerId: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export interface SuspendPartnerCommand extends ReinstatePartnerCommand {
  readonly reason: string;
}

export type SuspendPartnerRefusalCode = 'NOT_FOUND' | 'NOT_ACTIVE';
export type ReinstatePartnerRefusalCode = 'NOT_FOUND' | 'NOT_SUSPENDED';

/** A step between the two statuses of a partner. */
interface Step<Code extends string> {
  readonly name: string;
  readonly from: PartnerStatus;
  readonly to: PartnerStatus;
  /** The refusal where the partner does not stand in `from`. */
  readonly otherwise: Code;
}

interface Change<Code extends string> {
  readonly step: Step<Code>;
  readonly command: ReinstatePartnerCommand & { readonly reason?: string };
  readonly principal: Principal;
}

const suspend: Step<'NOT_ACTIVE'> = {
  name: 'suspendPartner',
  from: 'ACTIVE',
  to: 'SUSPENDED',
  otherwise: 'NOT_ACTIVE',
};

const reinstate: Step<'NOT_SUSPENDED'> = {
  name: 'reinstatePartner',
  from: 'SUSPENDED',
  to: 'ACTIVE',
  otherwise: 'NOT_SUSPENDED',
};

/** Stops a partner, which may then read and nothing else, and lets it trade again. */
export class ChangePartner {
  constructor(private readonly work: CoverageWork) {}

  suspend(
    command: SuspendPartnerCommand,
    principal: Principal,
  ): Promise<Outcome<Partner, SuspendPartnerRefusalCode>> {
    return this.change({ step: suspend, command, principal });
  }

  reinstate(
    command: ReinstatePartnerCommand,
    principal: Principal,
  ): Promise<Outcome<Partner, ReinstatePartnerRefusalCode>> {
    return this.change({ step: reinstate, command, principal });
  }

  private change<Code extends string>(
    change: Change<Code>,
  ): Promise<Outcome<Partner, Code | 'NOT_FOUND'>> {
    const request = requestOf(change.step.name, change.command, change.principal);
    return this.work.transact((stores) =>
      answerOnce<Partner, Code | 'NOT_FOUND'>(stores.idempotency, request, {
        work: () => this.decide(stores, change),
        reread: (id) => stores.partners.find(id),
      }),
    );
  }

  private async decide<Code extends string>(
    { partners, history }: CoverageStores,
    { step: { name, from, to, otherwise }, command, principal }: Change<Code>,
  ): Promise<Outcome<Partner, Code | 'NOT_FOUND'>> {
    const partner = await partners.lock(command.partnerId);
    if (!partner) return refused(refusal('NOT_FOUND', ['partnerId'], []));
    requireVersion(command.expectedVersion, partner.version);
    if (partner.status !== from) return refused(refusal(otherwise, ['partnerId'], []));
    const saved = await partners.save({ ...partner, status: to });
    const event = { subjectId: partner.id, action: name, from, to, reason: command.reason };
    await history.record([happened(this.work, principal, event)]);
    return made(saved);
  }
}

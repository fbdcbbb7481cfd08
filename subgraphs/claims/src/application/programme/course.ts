import { type Actor, system } from '@care-graph/kernel/domain/actor';
import { businessDaysAfter } from '@care-graph/kernel/domain/business-days';
import { type DecisionBasis, ruleOnly } from '@care-graph/kernel/domain/basis';
import type { Chance } from '@care-graph/kernel/domain/chance';
import type { Deadline } from '@care-graph/kernel/domain/deadline';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { DeadlineKind, ServiceType } from '@care-graph/kernel/domain/vocabulary';
import { type Claim, inStatus } from '../../domain/claim';
import type { ClaimStatus } from '../../domain/claim-status';
import { type DeadlineRule, settleDeadline } from '../../domain/deadline';
import { deadlineRule } from '../../domain/desks';
import { newsOf } from '../../domain/news';
import { letters, type Notice } from '../../domain/notice';
import type { ToldClaim } from '../../domain/told-claim';
import type { PlanFacts } from './plan-facts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** What the claims of a programme share. */
export interface Around {
  readonly facts: PlanFacts;
  readonly chance: Chance;
  /** The last instant that was lived. */
  readonly now: number;
  /** Public holidays from the month of the claim, or the one before it, on. */
  readonly holidays: readonly string[];
}

/** How a step came about. */
interface Step {
  readonly action: string;
  readonly at: number;
  readonly by?: Actor;
  readonly to?: ClaimStatus;
  readonly reason?: string;
  readonly basis?: readonly DecisionBasis[];
}

export const center: Actor = {
  kind: 'SERVICE_CENTER',
  label: 'Service centre',
  principalId: 'programme-agent',
};
export const adjudicator: Actor = {
  kind: 'ADJUDICATOR',
  label: 'Adjudicator',
  principalId: 'programme-adjudicator',
};

const hex = (number: number): string => number.toString(16).padStart(2, '0');

/** So old messages were sent before claims had any. */
const toldFor = 60 * day;

const opening = ruleOnly('R-ORR-01');

const unmoved = { fromStatus: null, toStatus: null } as const;

const movedTo = (before: Claim | undefined, toStatus: ClaimStatus) => ({
  fromStatus: before?.status ?? null,
  toStatus,
});

/** A claim as it is lived, with its history. */
export class Course {
  readonly events: HistoryEvent[] = [];
  readonly notices: Notice[] = [];
  private made = 0;

  constructor(
    public claim: Claim,
    readonly told: ToldClaim,
    readonly around: Around,
  ) {
    this.note(undefined, { action: 'openClaim', at: claim.openedAt.getTime(), by: claim.openedBy });
  }

  newId(prefix: string): string {
    this.made += 1;
    return `${prefix}_${this.told.id.slice('clm_'.length)}${hex(this.made)}`;
  }

  /** Takes a step, with what else of the claim it changes. */
  step(step: Step, change: Partial<Claim> = {}): void {
    const before = this.claim;
    const moved = step.to ? inStatus(before, step.to, new Date(step.at)) : before;
    this.claim = { ...moved, ...change, version: before.version + 1 };
    this.note(before, step);
  }

  /** A deadline as the pinned terms set it; undefined where they set none. */
  deadline(kind: DeadlineKind, at: number): Deadline | undefined {
    const rule = deadlineRule(this.around.facts.terms, kind, this.claim.serviceType);
    return rule && this.begun(rule, at);
  }

  /** The claim's own deadlines once one was met. */
  met(kind: DeadlineKind, at: number): readonly Deadline[] {
    return this.claim.deadlines.map((one) =>
      one.kind === kind ? settleDeadline(one, new Date(at)) : one,
    );
  }

  isPast(at: number): boolean {
    return at < this.around.now;
  }

  private begun(rule: DeadlineRule, at: number): Deadline {
    const { kind, allowance, unit, onMiss, basis } = rule;
    const { regionCode } = this.claim.askedIn;
    return {
      kind, allowance, unit, onMiss, startedAt: new Date(at), ...this.dueOf(rule, at), basis: [basis],
      regionCode: unit === 'HOUR' ? null : regionCode, state: 'RUNNING', settledAt: null,
    }; // prettier-ignore
  }

  private dueOf({ unit, allowance }: DeadlineRule, at: number): Pick<Deadline, 'dueAt' | 'skippedDays'> {
    const { clock } = this.around.facts;
    if (unit === 'HOUR') return { dueAt: new Date(at + allowance * hour) };
    const { timeZone } = this.claim.askedIn;
    const { holidays } = this.around;
    if (unit === 'BUSINESS_DAY') return businessDaysAfter(new Date(at), allowance, { timeZone, holidays });
    const lastDay = Math.floor(clock.shownAt(at) / day) + allowance;
    return { dueAt: new Date(clock.instantOf((lastDay + 1) * day) - 1) };
  } // prettier-ignore

  private note(before: Claim | undefined, step: Step): void {
    const { action, at, by = system, reason = null, basis = opening } = step;
    const { id: subjectId, status } = this.claim;
    const moved = before?.status === status ? unmoved : movedTo(before, status);
    this.events.push({
      id: this.newId('evt'),
      subjectId,
      at: new Date(at),
      action,
      ...moved,
      actor: by,
      reason,
      basis,
    });
    if (at > this.around.now - toldFor) this.tell(before, at);
  }

  private tell(before: Claim | undefined, at: number): void {
    for (const news of newsOf(before, this.claim)) {
      const { kind } = letters[news.letter];
      const about = { claimId: this.claim.id, createdAt: new Date(at), medium: 'EMAIL' } as const;
      this.notices.push({ ...news, ...about, id: this.newId('ntc'), kind });
    }
  }
}

/** True where the terms that the claim has pinned offer the service. */
export const offers = ({ terms }: PlanFacts, serviceType: ServiceType): boolean =>
  terms.services.some(({ serviceTypes }) => serviceTypes.includes(serviceType));

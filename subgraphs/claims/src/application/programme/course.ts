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
import { ruleOf } from '../../domain/service-rules';
import type { ToldClaim } from '../../domain/told-claim';
import type { PlanFacts } from './plan-facts';
import type { Turns } from './turns';

export const hour = 3_600_000;
export const day = 24 * hour;

/** What the claims of a programme share. */
export interface Around {
  readonly facts: PlanFacts;
  readonly chance: Chance;
  readonly turns: Turns;
  /** The last instant that was lived. */
  readonly now: number;
  /** Public holidays from the month of the claim, or the one before it, on. */
  readonly holidays: readonly string[];
}

/** How a step came about. */
export interface Step {
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

/** Decides about money, and about what is asked for outside the terms. */
export const admin: Actor = {
  kind: 'ADMIN',
  label: 'Administrator',
  principalId: 'programme-admin-one',
};

const hex = (number: number, places: number): string => number.toString(16).padStart(places, '0');

/** By that part of an id it sorts by its time. */
const timePlaces = 12;

/** The id of something that came to be then, told of by the rest of another id. */
export const idAt = (prefix: string, at: number, of: string): string =>
  `${prefix}_${hex(at, timePlaces)}${of.slice('clm_'.length + timePlaces)}`;

/** How a claim began that was not opened by its customer. */
interface Begun {
  readonly step: Step;
  readonly customer: Actor;
}

/** What happened to something of the claim that has a life of its own. */
interface Aside extends Step {
  readonly subjectId: string;
  readonly fromStatus: string | null;
  readonly toStatus: string;
}

/** So old messages were sent before claims had any. */
const toldFor = 60 * day;

const unmoved = { fromStatus: null, toStatus: null } as const;

const movedTo = (before: Claim | undefined, toStatus: ClaimStatus) => ({
  fromStatus: before?.status ?? null,
  toStatus,
});

/** A claim as it is lived, with its history. */
export class Course {
  readonly events: HistoryEvent[] = [];
  readonly notices: Notice[] = [];
  readonly customer: Actor;
  /** The claim that it was turned into. */
  followedBy: Course | undefined;
  private made = 0;

  constructor(
    public claim: Claim,
    readonly told: ToldClaim,
    readonly around: Around,
    begun?: Begun,
  ) {
    const { openedBy: by, openedAt } = claim;
    this.customer = begun?.customer ?? by;
    this.note(undefined, begun?.step ?? { action: 'openClaim', at: openedAt.getTime(), by });
  }

  /** The last instant of which anything was told. */
  get lastAt(): number {
    return this.events.at(-1)?.at.getTime() ?? this.claim.openedAt.getTime();
  }

  newId(prefix: string): string {
    this.made += 1;
    return `${prefix}_${this.claim.id.slice('clm_'.length)}${hex(this.made, 2)}`;
  }

  /** The same for what is listed by its time. */
  newIdAt(prefix: string, at: number): string {
    this.made += 1;
    return `${idAt(prefix, at, this.claim.id)}${hex(this.made, 2)}`;
  }

  /** Takes a step, with what else of the claim it changes. */
  step(step: Step, change: Partial<Claim> = {}): void {
    const before = this.claim;
    const moved = step.to ? inStatus(before, step.to, new Date(step.at)) : before;
    this.claim = { ...moved, ...change, version: before.version + 1 };
    this.note(before, step);
  }

  /** Puts on record what happened to something of the claim, which its customer does not read. */
  aside(aside: Aside): void {
    const { action, at, by = system, reason = null, basis = [] } = aside;
    const { subjectId, fromStatus, toStatus } = aside;
    const moved = { subjectId, fromStatus, toStatus };
    this.events.push({ id: this.newId('evt'), at: new Date(at), action, ...moved, actor: by, reason, basis });
  } // prettier-ignore

  /** Changes of the claim what is told of elsewhere. */
  keep(change: Partial<Claim>): void {
    this.claim = { ...this.claim, ...change, version: this.claim.version + 1 };
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
    const {
      action,
      at,
      by = system,
      reason = null,
      basis = ruleOnly(ruleOf(this.claim, 'REGISTER')),
    } = step;
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

import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import type { Period } from '@care-graph/kernel/domain/period';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type ActivationFacts,
  type ActivationRefusal,
  coverRefusals,
  windowClosesAt,
} from '../domain/activation-rules';
import type { ServiceContract } from '../domain/contract';
import type { Plan } from '../domain/plan';
import type { CoverageStores } from '../domain/ports';
import { triedRefusals } from '../domain/video-rules';
import { askedMoment } from './asked-moment';
import { CodeTry } from './code-tries';
import type { CoverageWork } from './coverage-work';
import {
  activationFacts,
  consentsOfEnrollment,
  deviceOnRecord,
  type Enrollment,
  hashIfTyped,
  requireEnrollment,
} from './enrollment';
import { requireConsentsSinceFirstDay } from './first-day';
import { pinnedPlanOf } from './pinned-plan';
import {
  approvedHolding,
  type Enrolling,
  comesFromNowhere,
  findOrigin,
  namesNoPlan,
  planOfOrigin,
} from './plan-origin';
import { partnerNotActive } from './suspended-partner';

export interface EligibilityQuestion {
  readonly enrollment: Enrollment;
  readonly productCode?: string | null;
  readonly firstStartedAt?: Date | null;
  readonly at?: Date | null;
}

/** What activation would come to; the rules are those that activation itself asks. */
export interface Eligibility {
  readonly refusals: readonly ActivationRefusal[];
  /** Undefined when no usable code or order names one. */
  readonly plan: Plan | undefined;
  readonly regionCode: string | undefined;
  readonly grounds: 'NOT_STARTED' | 'IN_WINDOW' | 'VIDEO_APPROVED' | undefined;
  readonly window: EligibilityWindow | undefined;
  readonly period: Period | undefined;
  readonly basis: readonly DecisionBasis[];
}

export interface EligibilityWindow {
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly hours: number;
  readonly isOpen: boolean;
  readonly basis: DecisionBasis;
}

/** Tries an activation out without writing anything. */
export class CheckEligibility {
  constructor(private readonly work: CoverageWork) {}

  async execute(question: EligibilityQuestion, principal: Principal): Promise<Eligibility> {
    const { enrollment } = question;
    const enrolling = { enrollment, principal };
    const now = askedMoment(question.at, this.work.clock.now());
    requireStarted(question, now);
    requireEnrollment(triable(enrollment, principal), principal, now);
    await requireConsentsSinceFirstDay(this.work, enrollment.consents, ...consentsOfEnrollment);
    const found = await this.onRecord(enrolling, now);
    const { approved, onRecord } = found;
    if (found.stopped) return refusedFor(found.stopped);
    if (approved) return this.onApproval(question, principal, { approved, onRecord, now });
    const plan = await planOfOrigin(this.work, enrollment, found.origin);
    if (!found.origin || !plan) return refusedFor(namesNoPlan(enrolling));
    const { namedProductCode, firstStartedAt } = namedIn(question);
    const facts = activationFacts({
      enrollment, plan, principal, now, ...found.onRecord, namedProductCode, firstStartedAt,
    }); // prettier-ignore
    const consents = enrollment.consents ?? undefined;
    const tried = { ...facts, consents };
    const refusals = triedRefusals(tried, onRecord.contractsOfLineage);
    return { ...eligibilityOf(tried, refusals), plan, regionCode: found.origin.regionCode };
  }

  /** A code that cannot be used is a refused try, as in the command itself: else codes could be guessed here. */
  private async onRecord(enrolling: Enrolling, now: Date) {
    const { work } = this;
    const { enrollment, principal } = enrolling;
    const tries = new CodeTry(work, principal, hashIfTyped(work, enrollment));
    const found = await work.transact(async (stores) => {
      const hindered = await partnerNotActive(stores, principal);
      const opens = hindered
        ? undefined
        : await tries.ask(stores, () => this.whatOpens(stores, enrolling, now));
      const stopped = hindered ?? (opens ? undefined : await comesFromNowhere(stores, enrolling));
      return { ...opens, stopped, onRecord: await deviceOnRecord(stores, enrollment, now) };
    });
    return { origin: undefined, approved: undefined, ...found };
  }

  /** Where the plan comes from, or the contract for which an approved video holds it; undefined when nothing does. */
  private async whatOpens(stores: CoverageStores, enrolling: Enrolling, now: Date) {
    const origin = await findOrigin(stores, this.work, enrolling, now);
    const approved =
      origin !== undefined || enrolling.enrollment.channel !== 'CODE'
        ? undefined
        : await approvedHolding(stores, this.work, enrolling, now);
    return origin || approved ? { origin, approved } : undefined;
  }

  /** What completing an activation on an approved video would come to, for the unit that the plan is held for. */
  private async onApproval(
    { enrollment }: EligibilityQuestion,
    principal: Principal,
    { approved, onRecord, now }: Approved,
  ): Promise<Eligibility> {
    const plan = await pinnedPlanOf(this.work.terms, approved);
    if (!plan || onRecord.device?.rootId !== approved.lineageRootId)
      return refusedFor(namesNoPlan({ enrollment, principal }));
    const facts = activationFacts({ enrollment, plan, principal, now, ...onRecord });
    const refusals = coverRefusals(facts);
    const { regionCode } = approved;
    const found = { ...eligibilityOf(facts, refusals), plan, regionCode };
    return { ...found, grounds: refusals.length > 0 ? undefined : 'VIDEO_APPROVED' };
  }
}

interface Approved {
  readonly approved: ServiceContract;
  readonly onRecord: Awaited<ReturnType<typeof deviceOnRecord>>;
  readonly now: Date;
}

/** A unit that is first started later is not started at the moment that is asked about. */
const requireStarted = ({ firstStartedAt }: EligibilityQuestion, now: Date): void => {
  if (!firstStartedAt || firstStartedAt <= now) return;
  const message = 'firstStartedAt lies ahead of the moment asked about: leave it out.';
  throw badInput(message, 'input', 'firstStartedAt');
};

/** A trial needs no holder; the command does. */
const triable = (enrollment: Enrollment, { kind }: Principal): Enrollment =>
  kind === 'customer' ? enrollment : { ...enrollment, holder: enrollment.holder ?? nobody };

const namedIn = ({ productCode, firstStartedAt }: EligibilityQuestion) => ({
  namedProductCode: productCode ?? null,
  firstStartedAt: firstStartedAt ?? null,
});

/** What the rules say of the facts, with the window that they were read in. */
const eligibilityOf = (
  facts: ActivationFacts,
  refusals: readonly ActivationRefusal[],
): Pick<Eligibility, 'refusals' | 'grounds' | 'window' | 'period' | 'basis'> => {
  const window = windowOf(facts);
  const grounds = window ? 'IN_WINDOW' : 'NOT_STARTED';
  return {
    refusals,
    grounds: refusals.length > 0 ? undefined : grounds,
    window,
    period: facts.period,
    basis: window ? [window.basis] : [facts.plan.requiredSerials.basis],
  };
};

const nobody = { givenName: '-', familyName: '-', email: '-@-' };

/** Nothing is known of a plan; why, is the whole answer. */
const refusedFor = (reason: ActivationRefusal): Eligibility => ({
  refusals: [reason],
  plan: undefined,
  regionCode: undefined,
  grounds: undefined,
  window: undefined,
  period: undefined,
  basis: reason.basis,
});

const windowOf = ({
  plan: { window },
  device,
  now,
}: ActivationFacts): EligibilityWindow | undefined => {
  const startedAt = device?.firstStartedAt;
  const dueAt = windowClosesAt(startedAt, window);
  if (!window || !startedAt || !dueAt) return undefined;
  const isOpen = now.getTime() <= dueAt.getTime();
  return { startedAt, dueAt, hours: window.hours, isOpen, basis: window.basis };
};

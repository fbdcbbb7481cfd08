import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { Period } from '@care-graph/kernel/domain/period';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type ActivationRefusal,
  activationRefusals,
  codeNotUsable,
  windowClosesAt,
} from '../domain/activation-rules';
import type { Plan } from '../domain/plan';
import type { CoverageWork } from './coverage-work';
import {
  activationFacts,
  deviceOnRecord,
  type Enrollment,
  findUsableCode,
  planOfCode,
  requireEnrollment,
} from './enrollment';

export interface EligibilityQuestion {
  readonly enrollment: Enrollment;
  readonly productCode?: string | null;
  readonly firstStartedAt?: Date | null;
  readonly at?: Date | null;
}

/** What activation would come to; the rules are those that activation itself asks. */
export interface Eligibility {
  readonly refusals: readonly ActivationRefusal[];
  /** Undefined when no usable code names a plan. */
  readonly plan: Plan | undefined;
  readonly regionCode: string | undefined;
  readonly grounds: 'NOT_STARTED' | 'IN_WINDOW' | undefined;
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
    requireEnrollment(
      principal.kind === 'customer'
        ? enrollment
        : { ...enrollment, holder: enrollment.holder ?? nobody },
      principal,
    );
    const found = await this.work.transact(async (stores) => ({
      code: await findUsableCode(stores.codes, this.work, enrollment, principal),
      onRecord: await deviceOnRecord(stores, enrollment),
    }));
    const plan = found.code && (await planOfCode(this.work, found.code));
    if (!found.code || !plan) return noPlan;
    const now = question.at ?? this.work.clock.now();
    const { productCode: namedProductCode, firstStartedAt } = question;
    const facts = activationFacts({
      enrollment, plan, principal, now, ...found.onRecord,
      namedProductCode: namedProductCode ?? null, firstStartedAt: firstStartedAt ?? null,
    }); // prettier-ignore
    const refusals = activationRefusals(facts);
    const window = windowOf(plan, facts.device?.firstStartedAt ?? null, now);
    return {
      refusals,
      plan,
      regionCode: found.code.regionCode,
      grounds: refusals.length > 0 ? undefined : window ? 'IN_WINDOW' : 'NOT_STARTED',
      window,
      period: facts.period,
      basis: window ? [window.basis] : [plan.requiredSerials.basis],
    };
  }
}

/** A trial needs no holder; the command does. */
const nobody = { givenName: '-', familyName: '-', email: '-@-' };

const noPlan: Eligibility = {
  refusals: [codeNotUsable()],
  plan: undefined,
  regionCode: undefined,
  grounds: undefined,
  window: undefined,
  period: undefined,
  basis: codeNotUsable().basis,
};

const windowOf = (
  { window }: Plan,
  startedAt: Date | null,
  now: Date,
): EligibilityWindow | undefined => {
  const dueAt = windowClosesAt(startedAt, window);
  return window && startedAt && dueAt
    ? {
        startedAt,
        dueAt,
        hours: window.hours,
        isOpen: now.getTime() <= dueAt.getTime(),
        basis: window.basis,
      }
    : undefined;
};

import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { Period } from '@care-graph/kernel/domain/period';
import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  type ActivationFacts,
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
    const now = question.at ?? this.work.clock.now();
    requireEnrollment(triable(enrollment, principal), principal, now);
    const found = await this.work.transact(async (stores) => ({
      code: await findUsableCode(stores.codes, this.work, enrollment, principal),
      onRecord: await deviceOnRecord(stores, enrollment),
    }));
    const plan = found.code && (await planOfCode(this.work, found.code));
    if (!found.code || !plan) return noPlan;
    const { namedProductCode, firstStartedAt } = namedIn(question);
    const facts = activationFacts({
      enrollment, plan, principal, now, ...found.onRecord, namedProductCode, firstStartedAt,
    }); // prettier-ignore
    return { ...eligibilityOf(facts), plan, regionCode: found.code.regionCode };
  }
}

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
): Pick<Eligibility, 'refusals' | 'grounds' | 'window' | 'period' | 'basis'> => {
  const refusals = activationRefusals(facts);
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

const noPlan: Eligibility = {
  refusals: [codeNotUsable()],
  plan: undefined,
  regionCode: undefined,
  grounds: undefined,
  window: undefined,
  period: undefined,
  basis: codeNotUsable().basis,
};

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

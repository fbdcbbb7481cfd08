import { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import { arg, query } from '@care-graph/kernel/graphql/decorators';
import { Ctx, Resolver } from 'type-graphql';
import type {
  CheckEligibility,
  Eligibility,
  EligibilityWindow,
} from '../application/check-eligibility';
import type { Plan } from '../domain/plan';
import { activatePlan } from './activate-plan';
import { PlanEligibilityInput } from './eligibility.type';
import type { CoverageContext } from './loaders';
import { PlanEligibility } from './plan-eligibility.type';

const windowShape = ({ startedAt, dueAt, hours, isOpen, basis }: EligibilityWindow) => ({
  kind: 'ACTIVATE_PLAN',
  startedAt,
  dueAt,
  allowance: hours,
  unit: 'HOUR',
  calendar: null,
  skippedDays: [],
  state: isOpen ? 'RUNNING' : 'MISSED',
  settledAt: isOpen ? null : dueAt,
  onMiss: 'REFUSABLE',
  basis: [basisTypeOf(basis)],
});

const planShape = ({ skuId, productCode, terms, feeScheduleId, requiredSerials }: Plan) => ({
  product: { code: productCode },
  planSku: { id: skuId },
  termsVersion: terms,
  feeSchedule: feeScheduleId === undefined ? null : { id: feeScheduleId },
  requiredSerials: requiredSerials.components,
});

const noPlan = {
  product: null,
  planSku: null,
  termsVersion: null,
  feeSchedule: null,
  requiredSerials: [],
};

const eligibilityShape = (found: Eligibility) => {
  const { plan, regionCode, grounds, window, period, refusals, basis } = found;
  const isEligible = refusals.length === 0;
  return {
    isEligible,
    grounds: grounds ?? null,
    ...(plan ? planShape(plan) : noPlan),
    region: regionCode === undefined ? null : { code: regionCode },
    window: window ? windowShape(window) : null,
    period: isEligible && period ? period : null,
    refusals: refusals.map((refusal) => activatePlan.errorOf(refusal)),
    basis: basis.map(basisTypeOf),
  };
};

@Resolver()
export class EligibilityQueries {
  constructor(private readonly check: CheckEligibility) {}

  @query(
    () => PlanEligibility,
    'Whether an enrollment would succeed, and why or why not, without writing anything.',
    { nullable: true, tags: ['public', 'partner'], authenticated: true, cost: 5 },
  )
  async planEligibility(
    @arg('input', () => PlanEligibilityInput, 'The enrollment to be tried out.')
    input: PlanEligibilityInput,
    @Ctx() { principal }: CoverageContext,
  ) {
    return eligibilityShape(await this.check.execute(input, principal));
  }
}

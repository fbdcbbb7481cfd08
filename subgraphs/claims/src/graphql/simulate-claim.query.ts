import type { GivenAddress } from '@care-graph/kernel/domain/postal-address';
import { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import {
  arg,
  boundedList,
  field,
  inputType,
  objectType,
  query,
} from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { MoneyInput } from '@care-graph/kernel/graphql/shared-types';
import { ServiceChannel, ServiceType } from '@care-graph/kernel/graphql/vocabulary';
import { Ctx, ID, Resolver } from 'type-graphql';
import type { SimulateClaim } from '../application/simulate-claim';
import type { Simulation } from '../domain/simulation';
import { deadlineShape } from './deadline-shape';
import { IncidentInput } from './inputs';
import type { ClaimContext } from './loaders';
import { openClaim, triedOut } from './open-claim';
import { RemedyOption } from './remedy.type';
import { optionShape } from './remedy-shape';
import { Deadline, DecisionBasis } from './shared';
import { SimulatedDecision, simulatedDecision } from './simulated-decision.type';
import { Remedy } from './vocabulary';

@inputType('SimulateClaimInput', 'A claim to be tried out.')
class SimulateClaimInput {
  @field(() => ID, 'The contract that the claim would be made under.')
  contractId!: string;

  @field(() => ServiceType, 'The way in which it would be served.')
  serviceType!: keyof typeof ServiceType;

  @field(() => IncidentInput, 'What happened, or might.')
  incident!: IncidentInput;

  @field(() => Remedy, 'The remedy to cost; null costs all of them.', { nullable: true })
  remedy?: keyof typeof Remedy | null;

  @field(() => [String], 'Parts that could not be sent in.', { nullable: true })
  missingComponentCodes?: readonly string[] | null;

  @field(() => MoneyInput, 'What a paid repair would cost; needed to cost a discount.', {
    nullable: true,
  })
  repairEstimate?: MoneyInput | null;

  @field(() => String, "Where service would be asked for; null means the contract's region.", {
    nullable: true,
  })
  regionCode?: string | null;

  @field(() => ServiceChannel, 'Who would serve.', {
    nullable: true,
    defaultValue: 'MAKER_DIRECT',
  })
  channel?: keyof typeof ServiceChannel | null;

  @field(...triedOut.proofOfPurchaseId)
  proofOfPurchaseId?: string | null;

  @field(...triedOut.shipTo)
  shipTo?: GivenAddress | null;

  @field(() => DateTimeScalar, 'When it would be registered; null means now.', { nullable: true })
  at?: Date | null;
}

@objectType('ClaimSimulation', 'What would come of a claim, with nothing written and nothing held.')
class ClaimSimulation {
  @field(() => Boolean, 'True when nothing stands in the way of registering it.')
  wouldBeAccepted!: boolean;

  @field(
    () => [openClaim.UserError],
    'Everything that stands in the way, as registering would say it; consents and other files than the proof of purchase come with the claim itself.',
  )
  refusals!: readonly object[];

  @field(() => [SimulatedDecision], 'What an adjudicator would or might say.', {
    directives: [boundedList(3)],
  })
  likelyDecisions!: readonly SimulatedDecision[];

  @field(
    () => [RemedyOption],
    "The remedies with their cost, for a fault that the user did not cause as if the maker's warranty still ran.",
    { directives: [boundedList(6)] },
  )
  remedies!: readonly object[];

  @field(() => [Deadline], 'What would be due when.', { directives: [boundedList(3)] })
  deadlines!: readonly object[];

  @field(() => [DecisionBasis], 'The rules and clauses behind the answer.')
  basis!: readonly object[];
}

const simulationShape = (simulation: Simulation) => ({
  wouldBeAccepted: simulation.refusals.length === 0,
  refusals: simulation.refusals.map((refusal) => openClaim.errorOf(refusal)),
  likelyDecisions: simulation.likelyDecisions.map(simulatedDecision),
  remedies: simulation.remedies.map(optionShape),
  deadlines: simulation.deadlines.map(deadlineShape),
  basis: simulation.basis.map(basisTypeOf),
});

@Resolver()
export class SimulationQueries {
  constructor(private readonly simulate: SimulateClaim) {}

  @query(
    () => ClaimSimulation,
    "What would come of a claim, without writing anything; null when the contract is not the caller's.",
    { nullable: true, tags: ['public'], scopes: [['self:read'], ['claims:read']], cost: 10 },
  )
  async simulateClaim(
    @arg('input', () => SimulateClaimInput, 'The claim to be tried out.') input: SimulateClaimInput,
    @Ctx() { principal }: ClaimContext,
  ) {
    const simulation = await this.simulate.execute(input, principal);
    return simulation ? simulationShape(simulation) : null;
  }
}

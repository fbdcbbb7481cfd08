import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { localDayOf } from '@care-graph/kernel/domain/period';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { hasCover, type ServiceContract } from '../domain/contract';
import { usedMonths } from '../domain/lineage-rules';
import type { Plan, RenewalTerms } from '../domain/plan';
import type { Deadline as ContractDeadline } from '@care-graph/kernel/domain/deadline';
import { renewalDeadline } from '../domain/renewal-deadline';
import {
  type RenewalFacts,
  type RenewalRefusal,
  renewalRefusals,
  type Succession,
  successionOf,
} from '../domain/renewal-rules';
import { askedMoment } from './asked-moment';
import { inTermsOf } from './contract-command';
import type { CoverageWork } from './coverage-work';
import { inForceFor, renewalFacts } from './renewal-facts';
import { rowsVisibleTo } from './row-rules';
import { partnerNotActive } from './suspended-partner';

export interface RenewalQuestion {
  readonly contractId: string;
  readonly planSkuId?: string | null;
  readonly at?: Date | null;
}

/** What renewing would come to; the rules are those that renewal itself asks. */
export interface RenewalQuote {
  readonly plan: Plan | undefined;
  readonly regionCode: string;
  /** Undefined when something stands in the way. */
  readonly succession: Succession | undefined;
  readonly window: ContractDeadline | undefined;
  readonly usedMonths: number;
  readonly maxMonths: number | null;
  readonly refusals: readonly RenewalRefusal[];
  readonly basis: readonly DecisionBasis[];
}

/** Tries a renewal out without writing anything. */
export class QuoteRenewal {
  constructor(private readonly work: CoverageWork) {}

  /** Undefined when the contract is not there, or somebody else's. */
  async execute(
    { contractId, planSkuId, at }: RenewalQuestion,
    principal: Principal,
  ): Promise<RenewalQuote | undefined> {
    const now = askedMoment(at, this.work.clock.now());
    const visible = rowsVisibleTo(principal);
    const contract = await this.work.transact(({ contractEnds }) =>
      contractEnds.findVisible(contractId, visible),
    );
    if (!contract) return undefined;
    const { renewal } = await this.work.endTerms.endTermsOf(contract);
    const skuId = planSkuId ?? (await this.foreseen(contract, renewal, now));
    const plan = await this.planFor(contract, skuId);
    const inForce = await inForceFor(this.work.endTerms, plan, {
      regionCode: contract.regionCode,
      now,
    });
    const known = { contract, renewal, plan, inForce, planField: 'planSkuId', now } as const;
    const { facts, stopped } = await this.work.transact(async (stores) => ({
      facts: await renewalFacts(stores, { ...known, ...triedOut }),
      stopped: await partnerNotActive(stores, principal),
    }));
    const refusals = [...(stopped ? [stopped] : []), ...renewalRefusals(facts)];
    return quoteOf({ facts, refusals }, contract, plan);
  }

  private async foreseen(
    { productCode, regionCode, timeZone }: ServiceContract,
    renewal: RenewalTerms | undefined,
    now: Date,
  ): Promise<string | undefined> {
    if (!renewal?.isOffered) return undefined;
    const { planMonths } = renewal;
    const on = localDayOf(now, timeZone);
    return (await this.work.endTerms.foreseenPlan({ productCode, regionCode, planMonths, on }))
      ?.skuId;
  }

  private async planFor(
    { regionCode }: ServiceContract,
    skuId: string | undefined,
  ): Promise<Plan | undefined> {
    if (skuId === undefined) return undefined;
    return this.work.terms.planFor({ skuId, regionCode, channel: 'STORE_SEPARATE' });
  }
}

/** Whoever only tries a renewal out is asked for no consent. */
const triedOut = { consents: undefined, isOnBehalf: false } as const;

const basisOf = ({ renewal, contract }: RenewalFacts): readonly DecisionBasis[] =>
  renewal ? [renewal.basis] : inTermsOf(contract, 'R-RNW-02');

const successionFor = ({ period }: ServiceContract, plan: Plan | undefined, now: Date) =>
  plan && period ? successionOf(period, plan, now) : undefined;

const quoteOf = (
  { facts, refusals }: Pick<RenewalQuote, 'refusals'> & { readonly facts: RenewalFacts },
  contract: ServiceContract,
  plan: Plan | undefined,
): RenewalQuote => {
  const { renewal, ofLineage, now } = facts;
  const followedAt = ofLineage.find(({ renewsId }) => renewsId === contract.id)?.createdAt;
  return {
    plan,
    regionCode: contract.regionCode,
    succession: refusals.length === 0 ? successionFor(contract, plan, now) : undefined,
    window: hasCover(contract)
      ? renewalDeadline(contract, renewal, { followedAt: followedAt ?? null, now })
      : undefined,
    usedMonths: usedMonths(ofLineage),
    maxMonths: renewal?.isOffered ? renewal.maxTotalMonths : null,
    refusals,
    basis: basisOf(facts),
  };
};

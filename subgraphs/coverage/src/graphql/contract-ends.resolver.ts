import { approvalTypeOf } from '@care-graph/kernel/graphql/approval.type';
import { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import { pageRequest } from '@care-graph/kernel/graphql/connection';
import { boundedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { moneyTypeOf } from '@care-graph/kernel/graphql/shared-types';
import { Ctx, Resolver, Root } from 'type-graphql';
import { hasCover, type ServiceContract as Contract } from '../domain/contract';
import {
  type ContractRequest,
  type ContractRequestKind,
  requestAt,
} from '../domain/contract-request';
import type { EndTermsDesk } from '../domain/end-terms';
import type { Deadline as ContractDeadline } from '@care-graph/kernel/domain/deadline';
import { renewalDeadline } from '../domain/renewal-deadline';
import { bonusOfContract } from './contract-bonus';
import { BonusWarranty, PlanReturn } from './contract-ends.type';
import { ServiceContract } from './contracts.type';
import type { CoverageContext, CoverageLoaders } from './loaders';
import { contractShape } from './shapes';
import { Approval, Deadline } from './shared';
import { approvalDeadlinesOf } from './videos.shape';

const absent = { nullable: true } as const;

export const deadlineShape = ({ regionCode, basis, ...deadline }: ContractDeadline) => ({
  ...deadline,
  calendar: regionCode === null ? null : { code: regionCode },
  skippedDays: [],
  basis: basis.map(basisTypeOf),
});

/** The latest request of that kind. */
const requestIn = async (
  contract: Contract,
  kind: ContractRequestKind,
  loaders: CoverageLoaders,
): Promise<ContractRequest | undefined> => {
  const requests = await loaders.contractRequests.load(contract.id);
  const latest = requests.find((request) => request.kind === kind);
  return latest && requestAt(latest, contract, loaders.now);
};

/** More videos than an approval can come from. */
const latestVideos = { first: 3 };

/** What approved videos make due. */
const videoDeadlines = async ({ id }: Contract, loaders: CoverageLoaders) => {
  const { rows } = await loaders.videoPage(id, pageRequest(latestVideos, 'contract videos'), null);
  return approvalDeadlinesOf(rows, loaders.now);
};

/** How contracts end, and what follows them. */
@Resolver(() => ServiceContract)
export class ContractEndFields {
  constructor(private readonly desk: EndTermsDesk) {}

  @resolved(
    () => [Deadline],
    'What is due or was due, soonest first; null when the catalog does not answer.',
    { nullable: true, directives: [boundedList(3)] },
  )
  async deadlines(@Root() contract: Contract, @Ctx() { loaders }: CoverageContext) {
    const due = await Promise.all([
      videoDeadlines(contract, loaders),
      this.renewalDeadlines(contract, loaders),
    ]);
    return due.flat().sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  }

  @resolved(
    () => ServiceContract,
    "The contract it follows; null when it is the device's first.",
    absent,
  )
  async renews(@Root() { renewsId }: Contract, @Ctx() { loaders }: CoverageContext) {
    const contract = renewsId === null ? null : await loaders.contract.load(renewsId);
    return contract && contractShape(contract, loaders.now);
  }

  @resolved(
    () => ServiceContract,
    'The contract that follows it; null while there is none.',
    absent,
  )
  async renewedBy(@Root() { id }: Contract, @Ctx() { loaders }: CoverageContext) {
    const [follower] = await loaders.followers.load(id);
    return follower ? contractShape(follower, loaders.now) : null;
  }

  @resolved(
    () => BonusWarranty,
    'The reward for a period without use; null when the terms have none.',
    absent,
  )
  async bonusWarranty(@Root() contract: Contract, @Ctx() { loaders }: CoverageContext) {
    const bonus = await bonusOfContract(contract, this.desk, loaders);
    return bonus ? { ...bonus, basis: bonus.basis.map(basisTypeOf) } : null;
  }

  @resolved(
    () => Approval,
    "The customer's request to end it early; null when there was none.",
    absent,
  )
  async termination(@Root() contract: Contract, @Ctx() { loaders }: CoverageContext) {
    const request = await requestIn(contract, 'TERMINATION', loaders);
    return request ? approvalTypeOf(request) : null;
  }

  @resolved(
    () => PlanReturn,
    'The request to give the plan back; null when there was none.',
    absent,
  )
  async planReturn(@Root() contract: Contract, @Ctx() { loaders }: CoverageContext) {
    const request = await requestIn(contract, 'PLAN_RETURN', loaders);
    if (!request) return null;
    const { refund, productReturnReference, refundedAt } = request;
    return {
      refund: refund && moneyTypeOf(refund),
      productReturnReference,
      refundedAt,
      approval: approvalTypeOf(request),
    };
  }

  private async renewalDeadlines(contract: Contract, loaders: CoverageLoaders) {
    if (!hasCover(contract)) return [];
    const [{ renewal }, [follower]] = await Promise.all([
      this.desk.endTermsOf(contract),
      loaders.followers.load(contract.id),
    ]);
    const standing = { followedAt: follower?.createdAt ?? null, now: loaders.now };
    const deadline = renewalDeadline(contract, renewal, standing);
    return deadline ? [deadlineShape(deadline)] : [];
  }
}

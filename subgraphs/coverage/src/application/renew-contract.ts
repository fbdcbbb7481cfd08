import { requireConsentsGiven } from '@care-graph/kernel/domain/consents';
import { badInput } from '@care-graph/kernel/domain/fault';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { codeNotUsable } from '../domain/activation-rules';
import { type CoveringContract, hasCover, type ServiceContract } from '../domain/contract';
import type { Device } from '../domain/device';
import type { Plan, RenewalTerms } from '../domain/plan';
import type { CoverageStores } from '../domain/ports';
import {
  type RenewalFacts,
  renewalRefusals,
  type RenewalRefusalCode,
  successionOf,
} from '../domain/renewal-rules';
import { bindingFor, consentsFor, grantsFor, noticeFor } from './activation-record';
import { CodeTry } from './code-tries';
import { type AtContract, changeContract, type ContractCommand } from './contract-command';
import type { CoverageWork } from './coverage-work';
import { type Enrollment, type GivenConsent, requireReference, typedHash } from './enrollment';
import {
  type Enrolling,
  findOrigin,
  giveUp,
  lockOrigin,
  planOfOrigin,
  type PlanOrigin,
} from './plan-origin';
import { requireConsentsSinceFirstDay } from './first-day';
import { inForceFor, isOnBehalf, renewalFacts, type RenewalKnowledge } from './renewal-facts';
import { type AcceptedRenewal, followerFor, planOfRenewal, renewalEvents } from './renewal-record';
import { rowsVisibleTo } from './row-rules';
import { unlessStopped } from './suspended-partner';

export interface RenewContractCommand extends Pick<ContractCommand, 'contractId'> {
  readonly code?: string | null;
  readonly planSkuId?: string | null;
  readonly orderReference?: string | null;
  readonly consents: readonly GivenConsent[];
  readonly idempotencyKey: string;
}

export type RenewContractRefusalCode = 'NOT_FOUND' | RenewalRefusalCode;

type Renewed = Outcome<ServiceContract, RenewalRefusalCode>;

/** How the plan that is to follow is named: as at an activation, but for the unit, which is the contract's. */
const enrollmentOf = (command: RenewContractCommand): Enrollment => {
  const { code, planSkuId, orderReference, consents } = command;
  const channel = code ? 'CODE' : 'STORE_SEPARATE';
  return { channel, code: code ?? null, planSkuId: planSkuId ?? null, orderReference: orderReference ?? null, serials: [], consents };
}; // prettier-ignore

/** Checks what no rule of the programme decides: these are mistakes of the calling program. */
const requireRenewal = (
  { code, planSkuId, orderReference, consents }: RenewContractCommand,
  now: Date,
): void => {
  if (Boolean(code) === Boolean(planSkuId)) {
    const message =
      'Exactly one of code and planSkuId is needed: a code, or a plan that was ordered.';
    throw badInput(message, 'input', 'code');
  }
  if (code && orderReference)
    throw badInput('A code names its sale: leave orderReference out.', 'input', 'orderReference');
  if (planSkuId) requireReference(orderReference ?? '', 'input', 'orderReference');
  requireConsentsGiven(consents, now, 'input', 'consents');
};

/** Follows a contract with another one for the same device, or gives every reason why not. */
export class RenewContract {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: RenewContractCommand,
    principal: Principal,
  ): Promise<Outcome<ServiceContract, RenewContractRefusalCode>> {
    const { work } = this;
    requireRenewal(command, work.clock.now());
    await requireConsentsSinceFirstDay(work, command.consents, 'input', 'consents');
    const enrolling = { enrollment: enrollmentOf(command), principal };
    const hash = command.code ? typedHash(work, enrolling.enrollment) : undefined;
    const tries = new CodeTry(work, principal, hash);
    const known = await this.knowledge(command, enrolling, tries);
    return changeContract<RenewalRefusalCode>(work, {
      name: 'renewContract',
      leavesStatus: true,
      command,
      principal,
      change: (at) =>
        tries.attempt(at.stores, () =>
          unlessStopped(at.stores, principal, () => this.renew(at, { command, enrolling, known })),
        ),
    });
  }

  /** The catalog is asked before the transaction, which would hold its locks meanwhile. */
  private async knowledge(
    { contractId }: RenewContractCommand,
    { enrollment, principal }: Enrolling,
    tries: CodeTry,
  ): Promise<RenewalKnowledge> {
    const { work } = this;
    const visible = rowsVisibleTo(principal);
    const { contract, origin } = await work.transact(async (stores) => ({
      contract: await stores.contractEnds.findVisible(contractId, visible),
      origin: await tries.look(stores, () => findOrigin(stores, work, { enrollment, principal })),
    }));
    const plan = await planOfOrigin(work, enrollment, origin);
    const place = { regionCode: origin?.regionCode ?? '', now: work.clock.now() };
    const inForce = await inForceFor(work.endTerms, plan, place);
    const terms = contract && (await work.endTerms.endTermsOf(contract));
    return { renewal: terms?.renewal, plan, inForce };
  }

  private async renew(at: AtContract, { command, enrolling, known }: Attempt): Promise<Renewed> {
    const { stores, contract, now } = at;
    const origin = await lockOrigin(stores, this.work, enrolling);
    const device = hasCover(contract) ? await lockUnitOf(stores, contract) : undefined;
    const { consents, code } = command;
    const planField = code ? 'code' : 'planSkuId';
    const named = { ...known, plan: origin && known.plan, planField, consents } as const;
    const whose = { contract, isOnBehalf: isOnBehalf(enrolling.principal), now };
    const facts = await renewalFacts(stores, { ...named, ...whose });
    const refusedFor = refusedBy(reasonsAgainst(facts));
    if (refusedFor) return refusedFor;
    const found = { ...enrolling, ...named, origin, device, old: contract };
    return made(await this.write(stores, acceptedOf(found, now)));
  }

  private async write(
    stores: CoverageStores,
    accepted: AcceptedRenewal,
  ): Promise<CoveringContract> {
    const { work } = this;
    const { origin, device, principal } = accepted;
    await giveUp(stores, work, origin, principal);
    const contractNumber = await stores.contracts.nextNumber(work.clock.now().getUTCFullYear());
    const follower = followerFor(work, accepted, contractNumber);
    const { id: contractId, createdAt: redeemedAt } = follower;
    const binding = bindingFor(work, follower, device);
    await stores.contracts.add(follower, binding, consentsFor(follower, accepted));
    if (origin.code)
      await stores.codes.save({ ...origin.code, status: 'REDEEMED', redeemedAt, contractId });
    await stores.ledger.append(grantsFor(work, follower, accepted));
    await stores.notices.add(noticeFor(work, follower));
    await stores.history.record(renewalEvents(work, follower, accepted, principal));
    return follower;
  }
}

interface Attempt {
  readonly command: RenewContractCommand;
  readonly enrolling: Enrolling;
  readonly known: RenewalKnowledge;
}

/** Every reason; a code that names no plan is one more, in the words that all such codes get. */
const reasonsAgainst = (facts: RenewalFacts): readonly Refusal<RenewalRefusalCode>[] => {
  const reasons = renewalRefusals(facts);
  return facts.plan || facts.planField !== 'code'
    ? reasons
    : [...reasons, refusal('CODE_NOT_USABLE', ['code'], codeNotUsable().basis, 'ASK_SELLER')];
};

/** The unit that the contract covers, or covered last, its lineage locked; undefined for one that let go of it. */
const lockUnitOf = async (
  { contracts, devices }: CoverageStores,
  { id, lineageRootId: rootId }: CoveringContract,
): Promise<Device | undefined> => {
  await devices.lockLineageOf({ id: rootId, rootId });
  const binding = await contracts.activeBindingOf(id);
  return binding && devices.find(binding.deviceId);
};

interface Found extends Enrolling {
  readonly plan: Plan | undefined;
  readonly renewal: RenewalTerms | undefined;
  readonly origin: PlanOrigin | undefined;
  readonly device: Device | undefined;
  readonly old: ServiceContract;
}

/** What the rules have accepted; they refuse whatever lacks a part of it. */
const acceptedOf = (
  { plan, renewal, origin, device, old, enrollment, principal }: Found,
  now: Date,
): AcceptedRenewal => {
  if (!origin || !plan || !renewal || !device || !hasCover(old))
    throw new Error('The rules passed a renewal without a plan or a unit.');
  const succession = successionOf(old.period, plan, now);
  const granting = planOfRenewal(plan, renewal);
  return { enrollment, principal, plan: granting, origin, device, old, succession, renewal };
};

import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refused,
  refusedBy,
} from '@care-graph/kernel/domain/outcome';
import type { Period } from '@care-graph/kernel/domain/period';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type ActivationCode, isRedeemable } from '../domain/activation-code';
import { coverRefusals, type CoverRefusalCode } from '../domain/activation-rules';
import { type ServiceContract, statusAt } from '../domain/contract';
import { coverFrom } from '../domain/cover';
import type { Plan } from '../domain/plan';
import type { CoverageStores } from '../domain/ports';
import { type VideoVerification, videoStatusAt } from '../domain/video';
import { grantsFor, noticeFor } from './activation-record';
import { contractNotFound } from './contract-command';
import { type CoverageWork, happened } from './coverage-work';
import { pinnedPlanOf } from './pinned-plan';
import { rowsVisibleTo } from './row-rules';
import { unlessStopped } from './suspended-partner';
import { recordStep } from './video-work';

export interface CompleteActivationCommand {
  readonly contractId: string;
  readonly idempotencyKey: string;
}

export type CompleteActivationRefusalCode =
  | 'NOT_FOUND'
  | 'NOT_AWAITING_ACTIVATION'
  | 'ACTIVATION_APPROVAL_LAPSED'
  | 'CODE_NOT_USABLE'
  | CoverRefusalCode
  | 'PARTNER_NOT_ACTIVE';

type CompleteRefusal = Refusal<CompleteActivationRefusalCode>;
type CompleteOutcome = Outcome<ServiceContract, CompleteActivationRefusalCode>;

interface Attempt {
  readonly contractId: string;
  readonly principal: Principal;
  /** The plan under the terms that the contract has pinned, with the fees of this day. */
  readonly plan: Plan | undefined;
}

/** What there is to decide by, locked. */
interface Found {
  readonly contract: ServiceContract;
  readonly video: VideoVerification | undefined;
  readonly code: ActivationCode | undefined;
}

const field = ['contractId'];

/** Why a contract does not wait for this step; an approval that is over asks for another video (R-ACT-10, A-06). */
const stepRefusal = ({ contract, video }: Found, now: Date): CompleteRefusal | undefined => {
  const status = statusAt(contract, now);
  if (status === 'AWAITING_ACTIVATION') return undefined;
  const hasLapsed = status === 'AWAITING_VIDEO' && video && videoStatusAt(video, now) === 'LAPSED';
  return hasLapsed
    ? refusal('ACTIVATION_APPROVAL_LAPSED', field, video.basis, 'SUBMIT_NEW_VIDEO')
    : refusal('NOT_AWAITING_ACTIVATION', field, ruleOnly('R-ACT-10'));
};

/** A code that was blocked, or has expired, while its contract waited redeems nothing: holding it buys no time. */
const codeRefusals = ({ code }: Found, now: Date): readonly CompleteRefusal[] =>
  code && !isRedeemable(code, now)
    ? [refusal('CODE_NOT_USABLE', field, ruleOnly('R-ACT-11', 'A-17'), 'ASK_SELLER')]
    : [];

/** Turns a contract whose video was approved into one in force, up to the last instant of the approval. */
export class CompleteActivation {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: CompleteActivationCommand,
    principal: Principal,
  ): Promise<CompleteOutcome> {
    const { contractId } = command;
    const request = requestOf('completeActivation', command, principal);
    const onRecord = await this.work.transact(({ contracts }) =>
      contracts.lockVisible(contractId, rowsVisibleTo(principal)),
    );
    const plan = onRecord && (await pinnedPlanOf(this.work.terms, onRecord));
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () =>
          unlessStopped(stores, principal, () =>
            this.complete(stores, { contractId, principal, plan }),
          ),
        reread: (id) => stores.contracts.find(id),
      }),
    );
  }

  private async complete(
    stores: CoverageStores,
    { contractId, principal, plan }: Attempt,
  ): Promise<CompleteOutcome> {
    const contract = await stores.contracts.lockVisible(contractId, rowsVisibleTo(principal));
    if (!contract) return refused(contractNotFound());
    if (!plan) throw new Error(`The catalog has no plan ${contract.planSkuId} any more`);
    const found = { contract, ...(await this.behind(stores, contract)) };
    const now = this.work.clock.now();
    const step = stepRefusal(found, now);
    if (step) return refused(step);
    const cover = coverFrom(plan, now);
    const refusals = refusedBy([
      ...codeRefusals(found, now),
      ...(await this.reasonsAgainst(stores, contract, { plan, period: cover.period })),
    ]);
    if (refusals) return refusals;
    const next: ServiceContract = { ...contract, ...cover, status: 'ACTIVE', activateBy: null };
    return made(await this.write(stores, { found, next, plan, principal }));
  }

  private async behind(stores: CoverageStores, { id, activationCodeId }: ServiceContract) {
    const video = await stores.videos.latestOf(id);
    const code = activationCodeId === null ? undefined : await stores.codes.lock(activationCodeId);
    return { video, code };
  }

  /** Asked with the unit's lineage locked: nobody covers or locks one of its units meanwhile. */
  private async reasonsAgainst(
    stores: CoverageStores,
    { id }: ServiceContract,
    cover: { readonly plan: Plan; readonly period: Period },
  ): Promise<readonly CompleteRefusal[]> {
    const binding = await stores.contracts.activeBindingOf(id);
    const held = binding && (await stores.devices.find(binding.deviceId));
    if (!held) throw new Error(`${id} holds no unit`);
    await stores.devices.lockLineageOf(held);
    const device = (await stores.devices.find(held.id)) ?? held;
    const contractsOfLineage = await stores.contractEnds.ofLineages([device.rootId]);
    const facts = { ...cover, device, contractsOfLineage, planField: 'code' } as const;
    return coverRefusals(facts).map((reason) => ({ ...reason, field }));
  }

  private async write(
    stores: CoverageStores,
    step: {
      readonly found: Found;
      readonly next: ServiceContract;
      readonly plan: Plan;
      readonly principal: Principal;
    },
  ): Promise<ServiceContract> {
    const { work } = this;
    const { found, plan, principal } = step;
    const now = work.clock.now();
    const contract = await stores.contracts.save(step.next);
    if (found.code) await stores.codes.save({ ...found.code, status: 'REDEEMED', redeemedAt: now });
    // What is granted, and the message, are of the day on which cover begins.
    const begun = { ...contract, createdAt: now };
    await stores.ledger.append(grantsFor(work, begun, { plan, principal }));
    await stores.notices.add(noticeFor(work, begun));
    await this.recordUse(stores, { ...step, contract });
    return contract;
  }

  private async recordUse(
    stores: CoverageStores,
    {
      found: { contract: from, video, code },
      contract,
      principal,
    }: { readonly found: Found; readonly contract: ServiceContract; readonly principal: Principal },
  ): Promise<void> {
    if (!video) throw new Error(`${from.id} was approved without a video`);
    const used = await stores.videos.save({
      ...video,
      status: 'USED',
      settledAt: this.work.clock.now(),
    });
    const step = { action: 'completeActivation', by: principal, basis: video.basis };
    await recordStep(this.work, stores, { from, to: { contract, video: used } }, step);
    if (!code) return;
    const { action, basis } = step;
    const redeemed = { action, basis, subjectId: code.id, from: 'SOLD', to: 'REDEEMED' };
    await stores.history.record([happened(this.work, principal, redeemed)]);
  }
}

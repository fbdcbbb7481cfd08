import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { activationRefusals, type ActivationRefusalCode } from '../domain/activation-rules';
import type { ServiceContract } from '../domain/contract';
import { serialsOn } from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import {
  type Accepted,
  bindingFor,
  consentsFor,
  contractFor,
  eventsFor,
  grantsFor,
  holderFor,
  noticeFor,
} from './activation-record';
import { acceptedIn, type Attempt, planBehind } from './attempt';
import { CodeTry } from './code-tries';
import type { CoverageWork } from './coverage-work';
import {
  consentsOfEnrollment,
  type Enrollment,
  hashIfTyped,
  requireEnrollment,
} from './enrollment';
import { requireConsentsSinceFirstDay } from './first-day';
import { giveUp } from './plan-origin';

export interface ActivatePlanCommand {
  readonly enrollment: Enrollment;
  readonly idempotencyKey: string;
}

type ActivationOutcome = Outcome<ServiceContract, ActivationRefusalCode>;

/** Turns a plan into a contract in force, or gives every reason why not; code and contract change together or not at all. */
export class ActivatePlan {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    { enrollment, idempotencyKey }: ActivatePlanCommand,
    principal: Principal,
  ): Promise<ActivationOutcome> {
    requireEnrollment(enrollment, principal, this.work.clock.now());
    await requireConsentsSinceFirstDay(this.work, enrollment.consents, ...consentsOfEnrollment);
    const tries = new CodeTry(this.work, principal, hashIfTyped(this.work, enrollment));
    const plan = await planBehind(this.work, { enrollment, principal }, tries);
    const request = requestOf('activatePlan', { ...enrollment, idempotencyKey }, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () =>
          tries.attempt(stores, () => this.activate(stores, { enrollment, principal, plan })),
        reread: (id) => stores.contracts.find(id),
      }),
    );
  }

  private async activate(stores: CoverageStores, attempt: Attempt): Promise<ActivationOutcome> {
    const verdict = await acceptedIn(this.work, stores, attempt, activationRefusals);
    return verdict.accepted ? made(await this.write(stores, verdict.accepted)) : verdict.refused;
  }

  private async write(stores: CoverageStores, accepted: Accepted): Promise<ServiceContract> {
    const { work } = this;
    const { origin, device, enrollment } = accepted;
    await giveUp(stores, work, origin, accepted.principal);
    await stores.devices.addMissingSerials(serialsOn(device, enrollment.serials, work.clock.now()));
    const holder = await holderFor(stores, work, accepted);
    const contractNumber = await stores.contracts.nextNumber(work.clock.now().getUTCFullYear());
    const contract = contractFor(work, accepted, { contractNumber, holder });
    const { id: contractId, createdAt: redeemedAt } = contract;
    const binding = bindingFor(work, contract, device);
    await stores.contracts.add(contract, binding, consentsFor(contract, accepted));
    if (origin.code)
      await stores.codes.save({ ...origin.code, status: 'REDEEMED', redeemedAt, contractId });
    await stores.ledger.append(grantsFor(work, contract, accepted));
    await stores.notices.add(noticeFor(work, contract));
    await stores.history.record(eventsFor(work, contract, accepted));
    return contract;
  }
}

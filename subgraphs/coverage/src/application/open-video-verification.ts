import { underTerms } from '@care-graph/kernel/domain/basis';
import { answerOnce, requestOf } from '@care-graph/kernel/application/answer-once';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ServiceContract } from '../domain/contract';
import { serialsOn } from '../domain/device';
import type { CoverageStores } from '../domain/ports';
import { openVideoRefusals, type OpenVideoRefusalCode } from '../domain/video-rules';
import {
  type Accepted,
  bindingFor,
  consentsFor,
  contractFor,
  holderFor,
} from './activation-record';
import { acceptedIn, type Attempt, planBehind } from './attempt';
import { CodeTry } from './code-tries';
import { type CoverageWork, happened } from './coverage-work';
import {
  consentsOfEnrollment,
  type Enrollment,
  hashIfTyped,
  requireEnrollment,
} from './enrollment';
import { requireConsentsSinceFirstDay } from './first-day';
import { giveUp } from './plan-origin';

export interface OpenVideoVerificationCommand {
  readonly enrollment: Enrollment;
  readonly idempotencyKey: string;
}

type OpenOutcome = Outcome<ServiceContract, OpenVideoRefusalCode>;

/** Holds plan and unit for each other until a video of the unit is decided (R-ACT-09). */
export class OpenVideoVerification {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    { enrollment, idempotencyKey }: OpenVideoVerificationCommand,
    principal: Principal,
  ): Promise<OpenOutcome> {
    requireEnrollment(enrollment, principal, this.work.clock.now());
    await requireConsentsSinceFirstDay(this.work, enrollment.consents, ...consentsOfEnrollment);
    const tries = new CodeTry(this.work, principal, hashIfTyped(this.work, enrollment));
    const plan = await planBehind(this.work, { enrollment, principal }, tries);
    const keyed = { ...enrollment, idempotencyKey };
    const request = requestOf('openVideoVerification', keyed, principal);
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => tries.attempt(stores, () => this.open(stores, { enrollment, principal, plan })),
        reread: (id) => stores.contracts.find(id),
      }),
    );
  }

  private async open(stores: CoverageStores, attempt: Attempt): Promise<OpenOutcome> {
    const verdict = await acceptedIn(this.work, stores, attempt, openVideoRefusals);
    return verdict.accepted ? made(await this.write(stores, verdict.accepted)) : verdict.refused;
  }

  private async write(stores: CoverageStores, accepted: Accepted): Promise<ServiceContract> {
    const { work } = this;
    const { origin, device, enrollment } = accepted;
    const now = work.clock.now();
    await giveUp(stores, work, origin, accepted.principal);
    await stores.devices.addMissingSerials(serialsOn(device, enrollment.serials, now));
    const holder = await holderFor(stores, work, accepted);
    const contractNumber = await stores.contracts.nextNumber(now.getUTCFullYear());
    const numbered = { contractNumber, holder, status: 'AWAITING_VIDEO' as const };
    const contract = contractFor(work, accepted, numbered);
    const binding = bindingFor(work, contract, device);
    await stores.contracts.add(contract, binding, consentsFor(contract, accepted));
    // The code stays sold; a code with a contract is held for it, and opens nothing else.
    if (origin.code) await stores.codes.save({ ...origin.code, contractId: contract.id });
    await this.record(stores, contract, accepted);
    return contract;
  }

  private record(
    stores: CoverageStores,
    { id, status }: ServiceContract,
    { plan, origin, device, principal }: Accepted,
  ): Promise<void> {
    const basis = underTerms(plan.terms, 'R-ACT-09');
    const opened = { action: 'openVideoVerification', basis };
    const touched = [...(origin.code ? [origin.code.id] : []), device.id];
    return stores.history.record([
      happened(this.work, principal, { ...opened, subjectId: id, to: status }),
      ...touched.map((subjectId) => happened(this.work, principal, { ...opened, subjectId })),
    ]);
  }
}

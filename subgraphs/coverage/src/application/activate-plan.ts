import { answerOnce } from '@care-graph/kernel/application/answer-once';
import { type Outcome, made, refused } from '@care-graph/kernel/domain/outcome';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import {
  activationRefusals,
  type ActivationRefusalCode,
  codeNotUsable,
} from '../domain/activation-rules';
import type { ServiceContract } from '../domain/contract';
import { type Device, originalUnit, serialsOn } from '../domain/device';
import type { Plan } from '../domain/plan';
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
import type { CoverageWork } from './coverage-work';
import {
  activationFacts,
  deviceOnRecord,
  type Enrollment,
  findUsableCode,
  planOfCode,
  requireEnrollment,
  requireOneUnit,
  typedHash,
  usableCode,
} from './enrollment';

export interface ActivatePlanCommand {
  readonly enrollment: Enrollment;
  readonly idempotencyKey: string;
}

type ActivationOutcome = Outcome<ServiceContract, ActivationRefusalCode>;

interface Attempt {
  readonly enrollment: Enrollment;
  readonly principal: Principal;
  readonly plan: Plan | undefined;
}

/** Turns a code into a contract in force, or gives every reason why not; code and contract change together or not at all. */
export class ActivatePlan {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    { enrollment, idempotencyKey }: ActivatePlanCommand,
    principal: Principal,
  ): Promise<ActivationOutcome> {
    requireEnrollment(enrollment, principal, this.work.clock.now());
    const plan = await this.planBehind(enrollment, principal);
    const request = {
      caller: callerKey(principal),
      command: 'activatePlan',
      key: idempotencyKey,
      input: enrollment,
    };
    return this.work.transact((stores) =>
      answerOnce(stores.idempotency, request, {
        work: () => this.activate(stores, { enrollment, principal, plan }),
        reread: (id) => stores.contracts.find(id),
      }),
    );
  }

  private async planBehind(
    enrollment: Enrollment,
    principal: Principal,
  ): Promise<Plan | undefined> {
    const code = await this.work.transact(({ codes }) =>
      findUsableCode(codes, this.work, enrollment, principal),
    );
    return code && planOfCode(this.work, code);
  }

  private async activate(
    stores: CoverageStores,
    { enrollment, principal, plan }: Attempt,
  ): Promise<ActivationOutcome> {
    const now = this.work.clock.now();
    const locked = await stores.codes.lockBySecret(typedHash(this.work, enrollment));
    const code = usableCode(locked, principal, now);
    if (!code || !plan) return refused(codeNotUsable());
    const onRecord = await deviceOnRecord(stores, enrollment);
    const [early, ...others] = activationRefusals(
      activationFacts({ enrollment, plan, principal, now, ...onRecord }),
    );
    if (early) return refused(early, ...others);
    const device = await this.lockDevice(stores, enrollment, plan);
    const contractsOfLineage = await stores.contracts.inForceOfLineage(device.rootId);
    const [late, ...more] = activationRefusals(
      activationFacts({ enrollment, plan, principal, now, device, contractsOfLineage }),
    );
    if (late) return refused(late, ...more);
    return made(await this.write(stores, { enrollment, principal, plan, code, device }));
  }

  /** The unit with its lineage locked; a unit that nobody has reported was never started and begins its record here. */
  private async lockDevice(
    { devices }: CoverageStores,
    { serials }: Enrollment,
    { productCode }: Plan,
  ): Promise<Device> {
    const { newId, clock } = this.work;
    const device = originalUnit(newId('dev'), productCode, null);
    return requireOneUnit(await devices.lockOrAdd(device, serialsOn(device, serials, clock.now())));
  }

  private async write(stores: CoverageStores, accepted: Accepted): Promise<ServiceContract> {
    const { work } = this;
    const { code, device, enrollment } = accepted;
    await stores.devices.addMissingSerials(serialsOn(device, enrollment.serials, work.clock.now()));
    const holder = await holderFor(stores, work, accepted);
    const contractNumber = await stores.contracts.nextNumber(work.clock.now().getUTCFullYear());
    const contract = contractFor(work, accepted, { contractNumber, holder });
    const { id: contractId, createdAt: redeemedAt } = contract;
    const binding = bindingFor(work, contract, device);
    await stores.contracts.add(contract, binding, consentsFor(contract, accepted));
    await stores.codes.save({ ...code, status: 'REDEEMED', redeemedAt, contractId });
    await stores.ledger.append(grantsFor(work, contract, accepted));
    await stores.notices.add(noticeFor(work, contract));
    await stores.history.record(eventsFor(work, contract, accepted));
    return contract;
  }
}

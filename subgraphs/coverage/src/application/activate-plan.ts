import { answerOnce } from '@care-graph/kernel/application/answer-once';
import { actorOf } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import { type Outcome, made, refused } from '@care-graph/kernel/domain/outcome';
import { callerKey, type Principal } from '@care-graph/kernel/domain/principal';
import type { ActivationCode } from '../domain/activation-code';
import {
  activationRefusals,
  type ActivationRefusalCode,
  codeNotUsable,
} from '../domain/activation-rules';
import type { Customer, DeviceBinding, ServiceContract } from '../domain/contract';
import { type Device, normalizedSerial } from '../domain/device';
import type { QuotaEntry } from '../domain/ledger';
import type { Plan } from '../domain/plan';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';
import {
  activationFacts,
  deviceOnRecord,
  type Enrollment,
  findUsableCode,
  planOfCode,
  requireEnrollment,
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
    requireEnrollment(enrollment, principal);
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
        reread: async (id) => (await stores.contracts.find(id)) as ServiceContract,
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
  private lockDevice(stores: CoverageStores, enrollment: Enrollment, plan: Plan): Promise<Device> {
    const { newId, clock } = this.work;
    const id = newId('dev');
    const serials = enrollment.serials.map(normalizedSerial);
    return stores.devices.lockOrAdd(
      {
        id,
        rootId: id,
        productCode: plan.productCode,
        firstStartedAt: null,
        supersedesId: null,
        supersededById: null,
        version: 1,
      },
      serials.map((serial) => ({
        ...serial,
        deviceId: id,
        validFrom: clock.now(),
        validUntil: null,
      })),
    );
  }

  private async write(stores: CoverageStores, found: Found): Promise<ServiceContract> {
    const { principal, code, plan } = found;
    const holder = await this.holderOf(stores, found);
    const contract = this.contractFor(
      await stores.contracts.nextNumber(this.work.clock.now().getUTCFullYear()),
      found,
      holder,
    );
    await stores.contracts.add(
      contract,
      this.bindingOf(contract, found.device),
      this.consentsOf(contract, found),
    );
    await stores.codes.save({
      ...code,
      status: 'REDEEMED',
      redeemedAt: contract.createdAt,
      contractId: contract.id,
    });
    await stores.ledger.append(this.grantsOf(contract, plan, principal));
    await stores.notices.add({
      id: this.work.newId('ntc'), contractId: contract.id, kind: 'CONTRACT_CONFIRMED', medium: 'EMAIL', createdAt: contract.createdAt,
    }); // prettier-ignore
    const basis = activationBasis(plan);
    await stores.history.record([
      happened(this.work, principal, {
        subjectId: contract.id,
        action: 'activatePlan',
        to: 'ACTIVE',
        basis,
      }),
      happened(this.work, principal, {
        subjectId: code.id,
        action: 'activatePlan',
        from: 'SOLD',
        to: 'REDEEMED',
        basis,
      }),
      happened(this.work, principal, { subjectId: found.device.id, action: 'activatePlan', basis }),
    ]);
    return contract;
  }

  private holderOf(
    { people }: CoverageStores,
    { enrollment, principal }: Found,
  ): Promise<Customer> {
    const person = enrollment.holder ?? principal.person;
    const { givenName = '', familyName = '', email = '' } = person ?? {};
    const customer = { id: this.work.newId('cus'), givenName, familyName, email, version: 1 };
    return principal.kind === 'customer'
      ? people.customerOfSubject({ ...customer, subject: principal.subject })
      : people.customerOfEmail({ ...customer, subject: null });
  }

  private contractFor(
    contractNumber: string,
    { plan, code, device, principal, enrollment }: Found,
    holder: Customer,
  ): ServiceContract {
    const now = this.work.clock.now();
    const facts = activationFacts({
      enrollment,
      plan,
      device,
      contractsOfLineage: [],
      principal,
      now,
    });
    return {
      id: this.work.newId('ctr'), contractNumber, status: 'ACTIVE', channel: enrollment.channel, holderId: holder.id,
      planSkuId: plan.skuId, productCode: plan.productCode, termMonths: plan.termMonths, regionCode: code.regionCode,
      timeZone: plan.timeZone, termsVersionId: plan.terms.id, termsCode: plan.terms.code,
      feeScheduleId: plan.feeScheduleId ?? '', period: facts.period, lineageRootId: device.rootId,
      activationCodeId: code.id, partnerId: code.partnerId, createdAt: now, version: 1,
    }; // prettier-ignore
  }

  private bindingOf(contract: ServiceContract, device: Device): DeviceBinding {
    return {
      id: this.work.newId('bnd'), contractId: contract.id, deviceId: device.id, status: 'ACTIVE',
      boundAt: contract.createdAt, endedAt: null, supersededById: null,
    }; // prettier-ignore
  }

  private consentsOf(contract: ServiceContract, { enrollment, principal }: Found) {
    return (enrollment.consents ?? []).map(({ kind, documentVersion, givenAt }) => ({
      contractId: contract.id,
      kind,
      documentVersion,
      givenAt: givenAt ?? contract.createdAt,
      givenBy: actorOf(principal),
    }));
  }

  /** What the terms grant, one entry for each line's pool and one for each flyaway limit inside it. */
  private grantsOf(
    { id: contractId, createdAt: at }: ServiceContract,
    plan: Plan,
    principal: Principal,
  ): readonly QuotaEntry[] {
    const actor = actorOf(principal);
    const entry = {
      contractId,
      kind: 'GRANT',
      settlesId: null,
      claimId: null,
      claimNumber: null,
      at,
      actor,
      reason: null,
    } as const;
    return plan.grants.flatMap(({ line, count, flyawayCount, basis }) => [
      { ...entry, id: this.work.newId('qle'), line, incidentType: null, count, basis: [basis] },
      ...(flyawayCount > 0
        ? [
            {
              ...entry,
              id: this.work.newId('qle'),
              line,
              incidentType: 'FLYAWAY' as const,
              count: flyawayCount,
              basis: [basis],
            },
          ]
        : []),
    ]);
  }
}

interface Found {
  readonly enrollment: Enrollment;
  readonly principal: Principal;
  readonly plan: Plan;
  readonly code: ActivationCode;
  readonly device: Device;
}

const activationBasis = ({ terms, window }: Plan): readonly DecisionBasis[] => [
  { ruleId: 'R-ACT-12', terms },
  ...(window ? [window.basis] : []),
];

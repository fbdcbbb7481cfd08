import { actorOf } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import { periodOfMonths } from '@care-graph/kernel/domain/period';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ActivationCode } from '../domain/activation-code';
import type { Consent, Customer, DeviceBinding, ServiceContract } from '../domain/contract';
import type { Device } from '../domain/device';
import type { QuotaEntry } from '../domain/ledger';
import type { Plan } from '../domain/plan';
import type { CoverageStores, Notice } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';
import type { Enrollment } from './enrollment';

type Made = Pick<CoverageWork, 'clock' | 'newId'>;

/** What every rule has accepted: a code of a plan for a unit. */
export interface Accepted {
  readonly enrollment: Enrollment;
  readonly principal: Principal;
  readonly plan: Plan;
  readonly code: ActivationCode;
  readonly device: Device;
}

const unnamed = { givenName: '', familyName: '', email: '' };

/** The customer who will hold the contract: whoever activates, or whoever is named by somebody else. */
export const holderFor = (
  { people }: CoverageStores,
  { newId }: Made,
  { enrollment, principal }: Accepted,
): Promise<Customer> => {
  const { givenName, familyName, email } = {
    ...unnamed,
    ...(enrollment.holder ?? principal.person),
  };
  const customer = { id: newId('cus'), givenName, familyName, email, version: 1 };
  return principal.kind === 'customer'
    ? people.customerOfSubject({ ...customer, subject: principal.subject })
    : people.customerOfEmail({ ...customer, subject: null });
};

/** The contract that the code turns into; terms, fees, region and period are pinned here (R-FEE-11, R-RGN-07). */
export const contractFor = (
  { clock, newId }: Made,
  { plan, code, device, enrollment }: Accepted,
  { contractNumber, holder }: { readonly contractNumber: string; readonly holder: Customer },
): ServiceContract => {
  const now = clock.now();
  return {
    id: newId('ctr'), contractNumber, status: 'ACTIVE', channel: enrollment.channel, holderId: holder.id,
    planSkuId: plan.skuId, productCode: plan.productCode, termMonths: plan.termMonths, regionCode: code.regionCode,
    timeZone: plan.timeZone, termsVersionId: plan.terms.id, termsCode: plan.terms.code,
    feeScheduleId: plan.feeScheduleId ?? '', period: periodOfMonths(now, plan.termMonths, plan.timeZone),
    lineageRootId: device.rootId, activationCodeId: code.id, partnerId: code.partnerId, createdAt: now, version: 1,
  }; // prettier-ignore
};

export const bindingFor = (
  { newId }: Made,
  { id: contractId, createdAt: boundAt }: ServiceContract,
  { id: deviceId }: Device,
): DeviceBinding => ({
  id: newId('bnd'), contractId, deviceId, status: 'ACTIVE', boundAt, endedAt: null, supersededById: null,
}); // prettier-ignore

export const consentsFor = (
  { id: contractId, createdAt }: ServiceContract,
  { enrollment, principal }: Accepted,
): readonly Consent[] =>
  (enrollment.consents ?? []).map(({ kind, documentVersion, givenAt }) => ({
    contractId,
    kind,
    documentVersion,
    givenAt: givenAt ?? createdAt,
    givenBy: actorOf(principal),
  }));

/** What the terms grant, one entry for each line's pool and one for each flyaway limit inside it. */
export const grantsFor = (
  { newId }: Made,
  { id: contractId, createdAt: at }: ServiceContract,
  { plan, principal }: Accepted,
): readonly QuotaEntry[] => {
  const grant = {
    contractId, kind: 'GRANT', settlesId: null, claimId: null, claimNumber: null, at, actor: actorOf(principal), reason: null,
  } as const; // prettier-ignore
  return plan.grants.flatMap(({ line, count, flyawayCount, basis }): QuotaEntry[] => {
    const pool = { ...grant, id: newId('qle'), line, incidentType: null, count, basis: [basis] };
    if (flyawayCount < 1) return [pool];
    return [pool, { ...pool, id: newId('qle'), incidentType: 'FLYAWAY', count: flyawayCount }];
  });
};

/** The message that tells the holder; it is mailed later (R-ACT-12). */
export const noticeFor = (
  { newId }: Made,
  { id: contractId, createdAt }: ServiceContract,
): Notice => ({
  id: newId('ntc'),
  contractId,
  kind: 'CONTRACT_CONFIRMED',
  medium: 'EMAIL',
  createdAt,
});

const basisOf = ({ terms, window }: Plan): readonly DecisionBasis[] => [
  { ruleId: 'R-ACT-12', terms },
  ...(window ? [window.basis] : []),
];

/** What happened to the contract, to the code and to the unit. */
export const eventsFor = (
  work: Made,
  contract: ServiceContract,
  { plan, code, device, principal }: Accepted,
): readonly HistoryEvent[] => {
  const activation = { action: 'activatePlan', basis: basisOf(plan) };
  return [
    happened(work, principal, { ...activation, subjectId: contract.id, to: 'ACTIVE' }),
    happened(work, principal, {
      ...activation,
      subjectId: code.id,
      from: 'SOLD',
      to: 'REDEEMED',
    }),
    happened(work, principal, { ...activation, subjectId: device.id }),
  ];
};

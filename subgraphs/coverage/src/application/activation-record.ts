import { actorOf } from '@care-graph/kernel/domain/actor';
import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { postalAddress } from '@care-graph/kernel/domain/postal-address';
import type { Consent, Customer, DeviceBinding, ServiceContract } from '../domain/contract';
import { coverFrom, nothingPinned } from '../domain/cover';
import type { Device } from '../domain/device';
import type { QuotaEntry } from '../domain/ledger';
import type { Plan } from '../domain/plan';
import type { Notice } from '../domain/notice';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';
import type { Enrollment, Holder } from './enrollment';
import type { PlanOrigin } from './plan-origin';

type Made = Pick<CoverageWork, 'clock' | 'newId'>;

/** What every rule has accepted: a plan for a unit. */
export interface Accepted {
  readonly enrollment: Enrollment;
  readonly principal: Principal;
  readonly plan: Plan;
  readonly origin: PlanOrigin;
  readonly device: Device;
}

/** Who acts, and what they say of whom. */
interface OnWhoseBehalf {
  readonly enrollment: Pick<Enrollment, 'holder' | 'consents'>;
  readonly principal: Principal;
}

const unnamed = { givenName: '', familyName: '', email: '' };

/** A person as they go on record. */
export const personOf = ({ givenName, familyName, email, phone, address }: Holder) => ({
  givenName,
  familyName,
  email,
  phone: phone ?? null,
  address: address ? postalAddress(address) : null,
});

/** The customer who will hold the contract: whoever activates, or whoever is named by somebody else. */
export const holderFor = (
  { people }: CoverageStores,
  { newId }: Made,
  { enrollment, principal }: OnWhoseBehalf,
): Promise<Customer> => {
  const person = personOf({ ...unnamed, ...(enrollment.holder ?? principal.person) });
  const customer = { id: newId('cus'), ...person, version: 1 };
  return principal.kind === 'customer'
    ? people.customerOfSubject({ ...customer, subject: principal.subject })
    : people.customerOfEmail({ ...customer, subject: null });
};

interface Numbered {
  readonly contractNumber: string;
  readonly holder: Customer;
  /** ACTIVE pins fees and period now; AWAITING_VIDEO holds the unit and pins neither. */
  readonly status?: 'ACTIVE' | 'AWAITING_VIDEO';
}

/** The contract that the plan turns into; terms, fees, region and period are pinned here (R-FEE-11, R-RGN-07). */
export const contractFor = (
  { clock, newId }: Made,
  { plan, origin, device, enrollment }: Accepted,
  { contractNumber, holder, status = 'ACTIVE' }: Numbered,
): ServiceContract => {
  const now = clock.now();
  const { code, orderReference, partnerId, storeId, regionCode } = origin;
  return {
    id: newId('ctr'), contractNumber, status, channel: enrollment.channel, holderId: holder.id,
    ...pinnedTermsOf(plan), regionCode, ...(status === 'ACTIVE' ? coverFrom(plan, now) : nothingPinned),
    lineageRootId: device.rootId, activationCodeId: code?.id ?? null, partnerId, storeId, orderReference,
    price: null, shippedAt: null, offerId: plan.offerId, renewsId: null, createdAt: now, version: 1,
  }; // prettier-ignore
};

/** The plan and its terms, which every contract of it pins from its first day on record. */
export const pinnedTermsOf = ({ skuId, productCode, termMonths, timeZone, terms }: Plan) => ({
  planSkuId: skuId,
  productCode,
  termMonths,
  timeZone,
  termsVersionId: terms.id,
  termsCode: terms.code,
});

export const bindingFor = (
  { newId }: Made,
  { id: contractId, createdAt: boundAt }: ServiceContract,
  { id: deviceId }: Device,
): DeviceBinding => ({
  id: newId('bnd'), contractId, deviceId, status: 'ACTIVE', boundAt, endedAt: null, supersededById: null,
}); // prettier-ignore

export const consentsFor = (
  { id: contractId, createdAt }: ServiceContract,
  { enrollment, principal }: OnWhoseBehalf,
): readonly Consent[] =>
  (enrollment.consents ?? []).map(({ kind, documentVersion, givenAt }) => ({
    contractId,
    kind,
    documentVersion,
    givenAt: givenAt ?? createdAt,
    givenBy: actorOf(principal),
  }));

/** What the terms grant: each line's uses, the flyaway limit inside them, and the sum that discounts draw on. */
export const grantsFor = (
  { newId }: Made,
  { id: contractId, createdAt: at }: Pick<ServiceContract, 'id' | 'createdAt'>,
  { plan, principal }: Pick<Accepted, 'plan' | 'principal'>,
): readonly QuotaEntry[] => {
  const grant = {
    contractId, kind: 'GRANT', incidentType: null, count: null, money: null, settlesId: null, claimId: null,
    claimNumber: null, adjustmentId: null, at, actor: actorOf(principal), reason: null,
  } as const; // prettier-ignore
  return plan.grants.flatMap(({ line, count, flyawayCount, moneyCap, basis }) => {
    const of = (amount: Partial<QuotaEntry>): QuotaEntry => ({
      ...grant, ...amount, id: newId('qle'), line, basis: [basis],
    }); // prettier-ignore
    return [
      of({ count }),
      ...(flyawayCount < 1 ? [] : [of({ count: flyawayCount, incidentType: 'FLYAWAY' })]),
      ...(moneyCap ? [of({ money: moneyCap })] : []),
    ];
  });
};

/** The message that tells the holder; it is mailed with the agreement's text (R-ACT-12). */
export const noticeFor = (
  { newId }: Made,
  { id: contractId, createdAt }: ServiceContract,
): Notice => ({
  id: newId('ntc'),
  contractId,
  kind: 'CONTRACT_CONFIRMED',
  medium: 'EMAIL',
  createdAt,
  letter: 'CONTRACT_CONFIRMED',
  dueAt: null,
});

const basisOf = ({ terms, window }: Plan): readonly DecisionBasis[] => [
  { ruleId: 'R-ACT-12', terms },
  ...(window ? [window.basis] : []),
];

/** What happened to the contract, to the code and to the unit. */
export const eventsFor = (
  work: Made,
  contract: ServiceContract,
  { plan, origin: { code }, device, principal }: Accepted,
): readonly HistoryEvent[] => {
  const activation = { action: 'activatePlan', basis: basisOf(plan) };
  const redeemed = code ? [{ subjectId: code.id, from: 'SOLD', to: 'REDEEMED' }] : [];
  return [
    happened(work, principal, { ...activation, subjectId: contract.id, to: 'ACTIVE' }),
    ...redeemed.map((change) => happened(work, principal, { ...activation, ...change })),
    happened(work, principal, { ...activation, subjectId: device.id }),
  ];
};

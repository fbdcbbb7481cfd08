import { requireLine, requireText } from '@care-graph/kernel/domain/required-text';
import { requireConsentsGiven } from '@care-graph/kernel/domain/consents';
import { hasRepeats } from '@care-graph/kernel/domain/serial';
import { badInput, type Fault } from '@care-graph/kernel/domain/fault';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ActivationChannel, ConsentKind } from '@care-graph/kernel/domain/vocabulary';
import { periodOfMonths } from '@care-graph/kernel/domain/period';
import { type ActivationCode, isRedeemable, normalizedCode } from '../domain/activation-code';
import type { ActivationFacts } from '../domain/activation-rules';
import { addressFault, type GivenAddress } from '@care-graph/kernel/domain/postal-address';
import {
  isMailAddress,
  isPhoneNumber,
  longestMailAddress,
  phoneForm,
} from '../domain/contact-details';
import type { ServiceContract } from '../domain/contract';
import { atOdds, type Device, normalizedSerial, type Serial } from '../domain/device';
import { neverLocked } from '../domain/device-lock';
import type { Plan } from '../domain/plan';
import type { CoverageStores } from '../domain/ports';
import type { CoverageWork } from './coverage-work';
import { mayUseCodeOf } from './row-rules';

/** What somebody hands in to turn a code into a contract. */
export interface Enrollment {
  readonly channel: ActivationChannel;
  readonly code?: string | null;
  readonly planSkuId?: string | null;
  readonly orderReference?: string | null;
  readonly serials: readonly Serial[];
  readonly holder?: Holder | null;
  readonly consents?: readonly GivenConsent[] | null;
}

export interface Holder {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone?: string | null;
  readonly address?: GivenAddress | null;
}

export interface GivenConsent {
  readonly kind: ConsentKind;
  readonly documentVersion: string;
  readonly givenAt?: Date | null;
}

/** The hash under which a typed code is looked up; what cannot be a code is hashed all the same, so that it costs the same. */
export const typedHash = ({ secrets }: CoverageWork, { code }: Enrollment): string =>
  secrets.hashOf(normalizedCode(code ?? '') ?? code ?? '');

/** The hash of the code that was typed; undefined where none was. */
export const hashIfTyped = (work: CoverageWork, enrollment: Enrollment): string | undefined =>
  enrollment.code ? typedHash(work, enrollment) : undefined;

/** Who comes with a code, when, and the contract that they would give up for it. */
interface CodeUse {
  readonly principal: Principal;
  readonly now: Date;
  readonly givenUp?: Pick<ServiceContract, 'id'> | undefined;
}

/** The code if this caller may redeem it now; undefined for unknown, foreign, blocked, expired, used and held ones alike. */
export const usableCode = (
  code: ActivationCode | undefined,
  { principal, now, givenUp }: CodeUse,
): ActivationCode | undefined =>
  code &&
  isRedeemable(code, now) &&
  (code.contractId === null || code.contractId === givenUp?.id) &&
  mayUseCodeOf(principal, code.partnerId)
    ? code
    : undefined;

const mistake = (message: string, ...path: readonly string[]): Fault =>
  badInput(message, 'input', 'enrollment', ...path);

/** What a plan is named by: a code, or an order and what was ordered. */
const requireCode = ({ code, planSkuId, orderReference }: Enrollment): void => {
  if (!code) throw mistake('The channel CODE needs a code.', 'code');
  if (planSkuId) throw mistake('A code names its plan: leave planSkuId out.', 'planSkuId');
  if (orderReference)
    throw mistake('A code names its sale: leave orderReference out.', 'orderReference');
};

const requireOrder = ({ channel, code, planSkuId, orderReference }: Enrollment): void => {
  if (code) throw mistake(`The channel ${channel} knows no code: leave it out.`, 'code');
  if (!planSkuId) throw mistake(`The channel ${channel} needs the plan.`, 'planSkuId');
  requireReference(orderReference ?? '', 'input', 'enrollment', 'orderReference');
};

/** The longest number of its own that a partner gives to an order. */
const longestReference = 100;

export const requireReference = (reference: string, ...path: readonly string[]): void => {
  requireText(reference, longestReference, ...path);
};

const requireChannel = (enrollment: Enrollment): void => {
  if (enrollment.channel === 'BUNDLED')
    throw mistake('Nobody activates a bundle: order it with orderBundle.', 'channel');
  if (enrollment.channel === 'CODE') requireCode(enrollment);
  else requireOrder(enrollment);
};

const requireSerialsApart = ({ serials }: Enrollment): void => {
  if (hasRepeats(serials.map(({ component }) => component)))
    throw mistake('Each part has one serial number: name each component once.', 'serials');
  if (hasRepeats(serials.map((serial) => normalizedSerial(serial).value)))
    throw mistake('Each part has a serial number of its own: name each value once.', 'serials');
};

/** Checks the address for notices that is at the path of the input. */
export const requireAddress = (email: string, ...path: readonly string[]): void => {
  if (isMailAddress(email)) return;
  const form = `an e-mail address of up to ${longestMailAddress} characters`;
  throw badInput(`email has to be ${form}.`, ...path);
};

const longestName = 100;

/** Checks how the person at the path of the input is called, and to be reached: by notices, by calls and by parcels. */
export const requireReach = (
  { givenName, familyName, email, phone, address }: Holder,
  ...path: readonly string[]
): void => {
  requireLine(givenName, longestName, ...path, 'givenName');
  requireLine(familyName, longestName, ...path, 'familyName');
  requireAddress(email, ...path, 'email');
  if (phone && !isPhoneNumber(phone))
    throw badInput(`phone has another form: send ${phoneForm}.`, ...path, 'phone');
  const fault = address ? addressFault(address) : undefined;
  if (fault) throw badInput(fault.message, ...path, 'address', fault.field);
};

const requireHolder = ({ holder }: Enrollment, principal: Principal): void => {
  if (holder) requireReach(holder, 'input', 'enrollment', 'holder');
  if (principal.kind === 'customer' && holder)
    throw mistake('Who activates for themselves is the holder: leave holder out.', 'holder');
  if (principal.kind !== 'customer' && !holder)
    throw mistake('Who activates for a customer names the holder.', 'holder');
};

/** Where the consents of an enrollment stand in the input. */
export const consentsOfEnrollment = ['input', 'enrollment', 'consents'] as const;

/** Checks what no rule of the programme decides: these are mistakes of the calling program. */
export const requireEnrollment = (
  enrollment: Enrollment,
  principal: Principal,
  now: Date,
): void => {
  requireChannel(enrollment);
  requireSerialsApart(enrollment);
  requireHolder(enrollment, principal);
  requireConsentsGiven(enrollment.consents ?? [], now, ...consentsOfEnrollment);
};

export interface RuleFactsInput {
  readonly enrollment: Enrollment;
  readonly plan: Plan;
  readonly device: Device | undefined;
  /** True for numbers that are not those of one unit. */
  readonly isAtOdds?: boolean;
  readonly contractsOfLineage: readonly ServiceContract[];
  /** Where the lineage was bought; undefined when nobody has told. */
  readonly purchaseRegionCodes: readonly string[] | undefined;
  readonly namedProductCode?: string | null;
  /** The first start that a trial says, for a unit whose own is not on record. */
  readonly firstStartedAt?: Date | null;
  readonly principal: Principal;
  readonly now: Date;
}

/** The unit as it is on record, with what a trial says besides; undefined when nobody has reported it. */
const unitTried = ({
  device,
  plan,
  namedProductCode,
  firstStartedAt,
}: RuleFactsInput): ActivationFacts['device'] => {
  if (!firstStartedAt) return device;
  if (device) return { ...device, firstStartedAt: device.firstStartedAt ?? firstStartedAt };
  const productCode = namedProductCode ?? plan.productCode;
  return { productCode, firstStartedAt, lock: neverLocked, supersededById: null };
};

/** The facts that the rules read, from what is on record and what was handed in. */
export const activationFacts = (input: RuleFactsInput): ActivationFacts => {
  const { enrollment, plan, principal, now } = input;
  return {
    plan,
    serials: enrollment.serials.map(normalizedSerial),
    device: unitTried(input),
    isAtOdds: input.isAtOdds ?? false,
    purchaseRegionCodes: input.purchaseRegionCodes,
    namedProductCode: input.namedProductCode ?? undefined,
    contractsOfLineage: input.contractsOfLineage,
    period: periodOfMonths(now, plan.termMonths, plan.timeZone),
    consents: enrollment.consents ?? [],
    isOnBehalf: principal.kind !== 'customer',
    planField: enrollment.channel === 'CODE' ? 'code' : 'planSkuId',
    now,
  };
};

/** What stands on record of a unit, or of numbers that are not those of one. */
export const recordOf = async (
  stores: Pick<CoverageStores, 'contractEnds' | 'units' | 'videos'>,
  unit: Device | typeof atOdds | undefined,
  now: Date,
) => {
  if (unit === atOdds) return { device: undefined, isAtOdds: true, ...unreported };
  return { device: unit, ...(unit ? await lineageOnRecord(stores, unit, now) : unreported) };
};

/** The unit that the serials name and the contracts of its lineage, without locking anything. */
export const deviceOnRecord = async (
  stores: CoverageStores,
  { serials }: Enrollment,
  now: Date,
) => {
  const given = serials.map((serial) => normalizedSerial(serial));
  return recordOf(stores, await stores.devices.findBySerials(given), now);
};

/** What is on record of a lineage that nobody has reported. */
const unreported = { contractsOfLineage: [], purchaseRegionCodes: undefined };

/** What of a unit's lineage the rules read. */
export const lineageOnRecord = async (
  { contractEnds, units, videos }: Pick<CoverageStores, 'contractEnds' | 'units' | 'videos'>,
  { rootId }: Pick<Device, 'rootId'>,
  now: Date,
) => {
  // A plan whose code was voided, blocked or not redeemed in time holds no unit for its video any more.
  const ended = await videos.endedHolds(rootId, now);
  const contracts = await contractEnds.ofLineages([rootId]);
  return {
    contractsOfLineage: contracts.filter(({ id }) => !ended.includes(id)),
    purchaseRegionCodes: (await units.purchaseOf(rootId))?.regionCodes,
  };
};

import { hasRepeats } from '@care-graph/kernel/domain/serial';
import { badInput, type Fault } from '@care-graph/kernel/domain/fault';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ActivationChannel, ConsentKind } from '@care-graph/kernel/domain/vocabulary';
import { periodOfMonths } from '@care-graph/kernel/domain/period';
import { type ActivationCode, isRedeemable, normalizedCode } from '../domain/activation-code';
import type { ActivationFacts } from '../domain/activation-rules';
import type { ServiceContract } from '../domain/contract';
import { atOdds, type Device, normalizedSerial, type Serial } from '../domain/device';
import type { Plan } from '../domain/plan';
import type { CodeRepository, CoverageStores } from '../domain/ports';
import type { CoverageWork } from './coverage-work';
import { mayUseCodeOf } from './row-rules';

/** What somebody hands in to turn a code into a contract. */
export interface Enrollment {
  readonly channel: ActivationChannel;
  readonly code?: string | null;
  readonly serials: readonly Serial[];
  readonly holder?: Holder | null;
  readonly consents?: readonly GivenConsent[] | null;
}

export interface Holder {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

export interface GivenConsent {
  readonly kind: ConsentKind;
  readonly documentVersion: string;
  readonly givenAt?: Date | null;
}

/** The hash under which a typed code is looked up; what cannot be a code is hashed all the same, so that it costs the same. */
export const typedHash = ({ secrets }: CoverageWork, { code }: Enrollment): string =>
  secrets.hashOf(normalizedCode(code ?? '') ?? code ?? '');

/** The code if this caller may redeem it now; undefined for unknown, foreign, blocked, expired and used ones alike. */
export const usableCode = (
  code: ActivationCode | undefined,
  principal: Principal,
  now: Date,
): ActivationCode | undefined =>
  code && isRedeemable(code, now) && mayUseCodeOf(principal, code.partnerId) ? code : undefined;

export const findUsableCode = async (
  codes: CodeRepository,
  work: CoverageWork,
  enrollment: Enrollment,
  principal: Principal,
): Promise<ActivationCode | undefined> =>
  usableCode(await codes.findBySecret(typedHash(work, enrollment)), principal, work.clock.now());

/** The plan behind a usable code, as the catalog has it; never asked inside a transaction. */
export const planOfCode = (
  { terms }: CoverageWork,
  code: ActivationCode,
): Promise<Plan | undefined> =>
  terms.planFor({ skuId: code.planSkuId, regionCode: code.regionCode, channel: 'CODE' });

const mistake = (message: string, ...path: readonly string[]): Fault =>
  badInput(message, 'input', 'enrollment', ...path);

const requireCode = ({ channel, code }: Enrollment): void => {
  if (channel !== 'CODE') throw mistake('Only the channel CODE activates so far.', 'channel');
  if (!code) throw mistake('The channel CODE needs a code.', 'code');
};

/** What a caller is told whose serial numbers are at odds with each other or with those on record. */
export const differentUnits =
  'These numbers are of different units: send those of one unit, each with its own component.';

const requireSerialsApart = ({ serials }: Enrollment): void => {
  if (hasRepeats(serials.map(({ component }) => component)))
    throw mistake('Each part has one serial number: name each component once.', 'serials');
  if (hasRepeats(serials.map((serial) => normalizedSerial(serial).value)))
    throw mistake('Each part has a serial number of its own: name each value once.', 'serials');
};

/** The longest address that a mail server takes. */
const longestAddress = 254;

const isAddress = (text: string): boolean =>
  text.length <= longestAddress && /^[^\s@]+@[^\s@]+$/.test(text);

const requireHolder = ({ holder }: Enrollment, principal: Principal): void => {
  if (holder && !isAddress(holder.email)) {
    throw mistake(
      `email has to be an e-mail address of up to ${longestAddress} characters.`,
      'holder',
      'email',
    );
  }
  if (principal.kind !== 'customer' && !holder)
    throw mistake('Who activates for a customer names the holder.', 'holder');
};

const requireConsentsGiven = ({ consents }: Enrollment, now: Date): void => {
  const early = (consents ?? []).findIndex(({ givenAt }) => givenAt && givenAt > now);
  if (early < 0) return;
  const path = ['consents', String(early), 'givenAt'];
  throw mistake('givenAt lies ahead: send the instant at which it was given.', ...path);
};

/** Checks what no rule of the programme decides: these are mistakes of the calling program. */
export const requireEnrollment = (
  enrollment: Enrollment,
  principal: Principal,
  now: Date,
): void => {
  requireCode(enrollment);
  requireSerialsApart(enrollment);
  requireHolder(enrollment, principal);
  requireConsentsGiven(enrollment, now);
};

export interface RuleFactsInput {
  readonly enrollment: Enrollment;
  readonly plan: Plan;
  readonly device: Device | undefined;
  readonly contractsOfLineage: readonly ServiceContract[];
  readonly namedProductCode?: string | null;
  /** Overrides the recorded first start in a trial. */
  readonly firstStartedAt?: Date | null;
  readonly principal: Principal;
  readonly now: Date;
}

/** The facts that the rules read, from what is on record and what was handed in. */
export const activationFacts = (input: RuleFactsInput): ActivationFacts => {
  const { enrollment, plan, device, principal, now, firstStartedAt } = input;
  const recorded = device
    ? { productCode: device.productCode, firstStartedAt: device.firstStartedAt }
    : undefined;
  const tried = firstStartedAt
    ? { productCode: recorded?.productCode ?? plan.productCode, firstStartedAt }
    : recorded;
  return {
    plan,
    serials: enrollment.serials.map(normalizedSerial),
    device: tried,
    namedProductCode: input.namedProductCode ?? undefined,
    contractsOfLineage: input.contractsOfLineage,
    period: periodOfMonths(now, plan.termMonths, plan.timeZone),
    consents: enrollment.consents ?? [],
    isOnBehalf: principal.kind !== 'customer',
    now,
  };
};

/** No unit may be covered in the name of another one. */
export const requireOneUnit = <Found>(unit: Found | typeof atOdds): Found => {
  if (unit === atOdds) throw mistake(differentUnits, 'serials');
  return unit;
};

/** The unit that the serials name and the contracts of its lineage, without locking anything. */
export const deviceOnRecord = async (stores: CoverageStores, enrollment: Enrollment) => {
  const serials = enrollment.serials.map(normalizedSerial);
  const device = requireOneUnit(await stores.devices.findBySerials(serials));
  const contractsOfLineage = device ? await stores.contracts.inForceOfLineage(device.rootId) : [];
  return { device, contractsOfLineage };
};

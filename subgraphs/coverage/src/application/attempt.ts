import { type Refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { ActivationFacts, ActivationRefusalCode } from '../domain/activation-rules';
import type { ServiceContract } from '../domain/contract';
import { type atOdds, type Device, originalUnit, serialsOn } from '../domain/device';
import type { Plan } from '../domain/plan';
import type { CoverageStores } from '../domain/ports';
import type { Accepted } from './activation-record';
import type { CodeTry } from './code-tries';
import type { CoverageWork } from './coverage-work';
import { activationFacts, deviceOnRecord, type Enrollment, recordOf } from './enrollment';
import {
  comesFromNowhere,
  type Enrolling,
  findOrigin,
  lockOrigin,
  namesNoPlan,
  planOfOrigin,
} from './plan-origin';
import { partnerNotActive } from './suspended-partner';

/** An enrollment with the plan that the catalog knows behind it. */
export interface Attempt extends Enrolling {
  readonly plan: Plan | undefined;
}

/** The plan that an enrollment names: the catalog is asked before the transaction, which would hold its locks meanwhile. */
export const planBehind = async (
  work: CoverageWork,
  enrolling: Enrolling,
  tries: CodeTry,
): Promise<Plan | undefined> => {
  const origin = await work.transact((stores) =>
    tries.look(stores, () => findOrigin(stores, work, enrolling)),
  );
  return planOfOrigin(work, enrolling.enrollment, origin);
};

/** The rules that decide about an attempt: every reason against it, from its facts and the contracts of the lineage. */
type RefusalsOf<Code extends string> = (
  facts: ActivationFacts,
  contractsOfLineage: readonly ServiceContract[],
) => readonly Refusal<Code>[];

/** Either what the rules have accepted, or why they have not. */
type Verdict<Code extends string> =
  | { readonly accepted: Accepted }
  | { readonly accepted?: undefined; readonly refused: ReturnType<typeof refused<Code>> };

/** The unit with its lineage locked; a unit that nobody has reported was never started and begins its record here. */
const lockDevice = async (
  { newId, clock }: CoverageWork,
  { devices }: CoverageStores,
  { serials }: Enrollment,
  { productCode }: Plan,
): Promise<Device | typeof atOdds> => {
  const device = originalUnit(newId('dev'), productCode, null);
  return devices.lockOrAdd(device, serialsOn(device, serials, clock.now()));
};

/**
 * Asks the rules twice: as things stand, so that nothing is locked or made in vain, and again with code or order,
 * unit and lineage locked, so that nobody changes what was decided by.
 */
export const acceptedIn = async <Code extends string = ActivationRefusalCode>(
  work: CoverageWork,
  stores: CoverageStores,
  { enrollment, principal, plan }: Attempt,
  refusalsOf: RefusalsOf<Code | ActivationRefusalCode>,
): Promise<Verdict<Code | ActivationRefusalCode>> => {
  const stopped = await partnerNotActive(stores, principal);
  if (stopped) return { refused: refused(stopped) };
  const origin = await lockOrigin(stores, work, { enrollment, principal });
  const enrolling = { enrollment, principal };
  if (!origin) return { refused: refused(await comesFromNowhere(stores, enrolling)) };
  if (!plan) return { refused: refused(namesNoPlan(enrolling)) };
  const known = { enrollment, plan, principal, now: work.clock.now() };
  const onRecord = await deviceOnRecord(stores, enrollment, known.now);
  const ask = (found: typeof onRecord) =>
    refusalsOf(activationFacts({ ...known, ...found }), found.contractsOfLineage);
  const [early, ...others] = ask(onRecord);
  if (early) return { refused: refused(early, ...others) };
  const locked = await recordOf(
    stores,
    await lockDevice(work, stores, enrollment, plan),
    known.now,
  );
  const [late, ...more] = ask(locked);
  if (late) return { refused: refused(late, ...more) };
  const { device } = locked;
  if (!device) throw new Error('The rules passed numbers of different units.');
  return { accepted: { enrollment, principal, plan, origin, device } };
};

import { localDayOf } from '@care-graph/kernel/domain/period';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type ServiceContract, statusAt } from '../domain/contract';
import type { EndTermsDesk } from '../domain/end-terms';
import { leftInTime, lineBalance, type QuotaEntry } from '../domain/ledger';
import type { Plan, RenewalTerms } from '../domain/plan';
import type { CoverageStores } from '../domain/ports';
import type { RenewalFacts } from '../domain/renewal-rules';

/** What the catalog says of a renewal; asked before the transaction. */
export interface RenewalKnowledge {
  readonly renewal: RenewalTerms | undefined;
  readonly plan: Plan | undefined;
  /** The terms in force for the plan's product and length. */
  readonly inForce: Plan['terms'] | undefined;
}

/** The terms under which the plan is sold in a region on the local day of an instant. */
export const inForceFor = async (
  desk: Pick<EndTermsDesk, 'termsInForce'>,
  plan: Plan | undefined,
  { regionCode, now }: { readonly regionCode: string; readonly now: Date },
): Promise<Plan['terms'] | undefined> => {
  if (!plan) return undefined;
  const { productCode, termMonths, timeZone } = plan;
  return desk.termsInForce({ productCode, termMonths, regionCode, on: localDayOf(now, timeZone) });
};

/** Replacements that are neither used nor held, and those that only the end of the period took. */
export const replacementsLeft = (entries: readonly QuotaEntry[]): number =>
  leftInTime(lineBalance(entries, 'REPLACEMENT').uses);

interface Wanted extends RenewalKnowledge {
  readonly contract: ServiceContract;
  readonly planField: RenewalFacts['planField'];
  readonly consents: RenewalFacts['consents'];
  readonly isOnBehalf: boolean;
  readonly now: Date;
}

/** The facts that the rules of renewal read, from what is on record and what the catalog said. */
export const renewalFacts = async (
  { contractEnds, ledger, units }: CoverageStores,
  { contract, now, ...known }: Wanted,
): Promise<RenewalFacts> => {
  const { lineageRootId: rootId } = contract;
  return {
    ...known,
    contract: { ...contract, status: statusAt(contract, now) },
    ofLineage: rootId === null ? [] : await contractEnds.ofLineage(rootId),
    purchaseRegionCodes:
      rootId === null ? undefined : (await units.purchaseOf(rootId))?.regionCodes,
    replacementsLeft: replacementsLeft(await ledger.of(contract.id)),
    now,
  };
};

/** True for everybody but the holder: a customer sees no contracts but their own. */
export const isOnBehalf = ({ kind }: Principal): boolean => kind !== 'customer';

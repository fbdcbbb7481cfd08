import { system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import { type Claim, withNothingDue } from '../domain/claim';
import { withCrossingAskedBack } from '../domain/crossing-asked-back';
import type { ClaimStores } from '../domain/ports';
import { changeEvent } from './claim-work';

interface Passing {
  readonly stores: Pick<ClaimStores, 'claims' | 'history'>;
  readonly newId: IdSource;
  readonly now: Date;
}

const reason = 'The unit goes another way: another claim has it.';

/** A unit that this claim takes in, or makes good, goes back for none of those that ended before: it is at one place. */
export const passUnitOn = async (
  { stores, newId, now }: Passing,
  { deviceId, claimNumber }: Claim,
): Promise<void> => {
  for (const ended of await stores.claims.lockToReturn(deviceId)) {
    const receipt = ended.receipt && { ...ended.receipt, passedOnAt: now };
    const passed = withNothingDue({ ...ended, receipt }, now);
    const asking = { by: system, at: now, newId, reason };
    const saved = await stores.claims.save(withCrossingAskedBack(passed, asking));
    const basis = ruleOnly('R-ORR-04', 'R-ORR-06');
    const note = { action: 'passUnitOn', actor: system, at: now, reason: claimNumber, basis };
    await stores.history.record([changeEvent(newId, ended, saved, note)]);
  }
};

import { system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import type { IdSource } from '@care-graph/kernel/domain/ids';
import { type Claim, withNothingDue } from '../domain/claim';
import { withCrossingAskedBack } from '../domain/crossing-asked-back';
import { withUnitBack } from '../domain/parcel';
import type { ClaimStores } from '../domain/ports';
import { mayBePutBack, putBack, setAsideNumbers } from '../domain/replacement';
import { changeEvent } from './claim-work';

interface Passing {
  readonly stores: Pick<ClaimStores, 'claims' | 'history'>;
  readonly newId: IdSource;
  readonly now: Date;
}

/** A unit that is in hand is on its way to nobody: a parcel that was to bring it back to its customer has come back, or arrived unheard. */
const endWaysBack = async (
  { stores, newId, now }: Passing,
  { deviceId, claimNumber }: Claim,
): Promise<void> => {
  for (const ended of await stores.claims.lockSentBack(deviceId)) {
    // What was set aside in its place, when it was lost, is needed no more.
    const isSpare = mayBePutBack(ended.replacement);
    if (isSpare) await stores.claims.release(ended.id, setAsideNumbers(ended.replacement));
    const replacement = isSpare ? putBack(ended.replacement, now) : ended.replacement;
    const back = { ...ended, replacement, shipments: withUnitBack(ended.shipments) };
    const saved = await stores.claims.save(back);
    const basis = ruleOnly('R-ORR-04', 'R-SHP-01');
    const note = { action: 'unitCameBack', actor: system, at: now, reason: claimNumber, basis };
    await stores.history.record([changeEvent(newId, ended, saved, note)]);
  }
};

/** The claim has the unit in hand, and none that ended before it has. */
export const takeUnitOver = async (passing: Passing, claim: Claim): Promise<void> => {
  await passUnitOn(passing, claim);
  await endWaysBack(passing, claim);
};

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

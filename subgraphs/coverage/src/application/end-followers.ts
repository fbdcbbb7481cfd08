import type { Principal } from '@care-graph/kernel/domain/principal';
import { statusAt } from '../domain/contract';
import { type AtContract, inTermsOf, moveContract } from './contract-command';
import type { CoverageWork } from './coverage-work';

/**
 * Ends with a contract those that were to follow it: they would begin where it ends, and its holder wants no
 * more cover; left waiting they would keep every other plan from the unit. The rule is the one that lets it end.
 */
export const endFollowers =
  (ruleId: string) =>
  async (
    work: CoverageWork,
    { stores, contract, now }: AtContract,
    principal: Principal,
  ): Promise<void> => {
    const ofLineage = contract.lineageRootId
      ? await stores.contractEnds.ofLineages([contract.lineageRootId])
      : [];
    for (const { id, renewsId } of ofLineage) {
      const follower = renewsId === null ? undefined : await stores.contracts.lock(id);
      const status = follower && statusAt(follower, now);
      if (!follower || status !== 'SCHEDULED') continue;
      const basis = inTermsOf(follower, ruleId, 'A-14');
      const step = { action: 'endFollower', principal, to: 'TERMINATED', basis } as const;
      await moveContract(work, { stores, contract: follower, status, now }, step);
    }
  };

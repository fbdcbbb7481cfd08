import { system } from '@care-graph/kernel/domain/actor';
import type { CoverageWork } from './coverage-work';

/** What takes an approval back, as the record shows it. */
export const lapsing = { action: 'lapseApproval', by: system } as const;

/** Takes back approvals that nobody used in time, up to a number of them; gives how many (R-ACT-10, A-06). */
export const lapseApprovals =
  ({ transact, newId }: Pick<CoverageWork, 'transact' | 'newId'>) =>
  (now: Date, limit: number): Promise<number> => {
    const { action, by: actor } = lapsing;
    const eventIds = Array.from({ length: 2 * limit }, () => newId('evt'));
    return transact(({ videos }) => videos.lapse({ now, limit, action, actor, eventIds }));
  };

import { addHours } from '@care-graph/kernel/domain/period';
import { type Claim, deadlinesAt } from '../domain/claim';
import { letters } from '../domain/notice';
import type { ClaimStores } from '../domain/ports';
import { everyClaim } from '../domain/visibility';
import type { ClaimWork } from './claim-work';

/** So long before something is due its holder is reminded, in hours. */
export const reminderHours = 48;

/** What is due within that time, and ran long enough for it to be forgotten. */
const nearIn = (claim: Claim, now: Date): Date | undefined =>
  deadlinesAt(claim, now).find(
    ({ state, startedAt, dueAt }) =>
      state === 'RUNNING' &&
      dueAt.getTime() > now.getTime() &&
      dueAt.getTime() <= addHours(now, reminderHours).getTime() &&
      dueAt.getTime() > addHours(startedAt, reminderHours).getTime(),
  )?.dueAt;

type Reminding = Pick<ClaimWork, 'transact' | 'newId'>;

const remind = async (
  stores: ClaimStores,
  { newId }: Reminding,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<void> => {
  const claim = await stores.claims.lock(id, everyClaim);
  if (!claim) return;
  const dueAt = nearIn(claim, now);
  await stores.claims.noteReminded(id);
  if (!dueAt) return;
  const letter = 'DEADLINE_NEAR';
  const { kind } = letters[letter];
  await stores.notices.add({
    id: newId('ntc'), claimId: id, letter, kind, medium: 'EMAIL', createdAt: now, dueAt, amount: null,
  }); // prettier-ignore
};

/** Writes to holders who have something to do soon, once of each thing; gives how many claims it looked at. */
export const remindOfDeadlines =
  (work: Reminding) =>
  async (now: Date, limit: number): Promise<number> => {
    const soon = { now, until: addHours(now, reminderHours), limit };
    const passed = await work.transact(({ claims }) => claims.passLapsed(now, limit));
    const ids = await work.transact(({ claims }) => claims.dueSoon(soon));
    for (const id of ids) await work.transact((stores) => remind(stores, work, { id, now }));
    return passed + ids.length;
  };

import { type Claim, deadlinesAt } from '../../subgraphs/claims/src/domain/claim';
import type { Notice, NoticeOutbox } from '../../subgraphs/claims/src/domain/notice';
import type { ClaimRepository } from '../../subgraphs/claims/src/domain/ports';

/** What holders were told, and what they were reminded of. */
export interface ClaimNoticeRecord {
  notices: readonly Notice[];
  reminded: ReadonlySet<string>;
}

export const noNotices = (): ClaimNoticeRecord => ({ notices: [], reminded: new Set() });

/** Messages in memory; none of them is ever mailed. */
export const noticesIn = (record: ClaimNoticeRecord): NoticeOutbox => ({
  add: async (...notices) => void (record.notices = [...record.notices, ...notices]),
  find: () => Promise.reject(new Error('Nothing is mailed from memory.')),
  step: () => Promise.resolve(false),
  queue: () => Promise.resolve(),
});

const dueOf = (claim: Claim, now: Date): readonly string[] =>
  deadlinesAt(claim, now)
    .filter(({ state }) => state === 'RUNNING')
    .map(({ dueAt }) => `${claim.id} ${dueAt.toISOString()}`);

/** Who is to be reminded of what; whatever runs was looked at once its claim was. */
export const remindersIn = (
  record: ClaimNoticeRecord & { readonly claims: ReadonlyMap<string, Claim> },
): Pick<ClaimRepository, 'dueSoon' | 'passLapsed' | 'noteReminded'> => ({
  // What lapsed is never looked at here.
  passLapsed: () => Promise.resolve(0),
  dueSoon: async ({ now, until }) =>
    [...record.claims.values()]
      .filter(({ closedAt }) => closedAt === null)
      .filter((claim) =>
        dueOf(claim, now).some(
          (due) => due <= `${claim.id} ${until.toISOString()}` && !record.reminded.has(due),
        ),
      )
      .map(({ id }) => id),
  noteReminded: async (id) => {
    const claim = record.claims.get(id);
    const due = claim ? dueOf(claim, claim.openedAt) : [];
    record.reminded = new Set([...record.reminded, ...due]);
  },
});

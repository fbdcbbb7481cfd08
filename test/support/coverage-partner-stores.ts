import {
  blockableStatuses,
  triesInAnHour,
  triesUntilBlocked,
} from '../../subgraphs/coverage/src/domain/code-tries';
import type { CoverageStores } from '../../subgraphs/coverage/src/domain/ports';
import { saved } from './coverage-code-stores';
import type { CoverageRecord } from './coverage-memory';

/** Tries as if all of them were made within one hour. */
const triesIn = (record: CoverageRecord): CoverageStores['tries'] => ({
  takeTurn: async () => undefined,
  secondsToWait: async (caller) => {
    const codes = record.tries
      .filter((one) => one.caller === caller)
      .map(({ secretHash }) => secretHash);
    return new Set(codes).size < triesInAnHour ? undefined : 3600;
  },
  note: async (asked) => {
    record.tries = [...record.tries, { ...asked, isQuestion: true }];
  },
  record: async (refused, blocking) => {
    record.tries = [...record.tries, refused];
    const { secretHash } = refused;
    const code = record.codes.find((one) => one.secretHash === secretHash);
    const counts = (one: (typeof record.tries)[number]) =>
      one.secretHash === secretHash && !one.isQuestion;
    const count = record.tries.filter(counts).length;
    if (!code || count < triesUntilBlocked || !blockableStatuses.includes(code.status)) return;
    const { status: fromStatus, id: subjectId } = code;
    record.codes = saved(record.codes, { ...code, status: 'BLOCKED', blockedFrom: fromStatus });
    record.events = [...record.events, { ...blocking, subjectId, fromStatus }];
  },
  forget: async (codeId) => {
    const code = record.codes.find(({ id }) => id === codeId);
    record.tries = record.tries.filter(({ secretHash }) => secretHash !== code?.secretHash);
  },
});

/** What coverage keeps about partners, what they offered and which codes were refused, in memory. */
export const partnerStoresIn = (
  record: CoverageRecord,
): Pick<CoverageStores, 'partners' | 'offers' | 'tries'> => {
  const find = async (id: string) => record.partners.find((partner) => partner.id === id);
  return {
    partners: {
      find,
      lock: find,
      named: async (name) =>
        record.partners.find((partner) => partner.name.toLowerCase() === name.toLowerCase()),
      add: async (partner, stores) => {
        record.partners = [...record.partners, partner];
        record.stores = [...record.stores, ...stores];
      },
      save: async (partner) => {
        record.partners = saved(record.partners, partner);
        return { ...partner, version: partner.version + 1 };
      },
      addStore: async (store) => {
        record.stores = [...record.stores, store];
      },
    },
    offers: {
      put: async (offer) => {
        const isOther = ({ partnerId, reference }: typeof offer) =>
          partnerId !== offer.partnerId || reference !== offer.reference;
        record.offers = [...record.offers.filter(isOther), offer];
      },
    },
    tries: triesIn(record),
  };
};

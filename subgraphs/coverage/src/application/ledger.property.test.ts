import fc from 'fast-check';
import { aCoverageDesk, type CoverageDesk, freshKey } from '../../../../test/support/coverage-desk';
import { aContractWithCap, adjudicator, quotasOf } from '../../../../test/support/coverage-quotas';
import { quotaWalk, walk } from '../../../../test/support/quota-walks';
import { balancesOf, changeOf, type LineBalance, type QuotaEntry } from '../domain/ledger';

const amounts = ({ uses, flyaways, money }: LineBalance): readonly (readonly bigint[])[] => [
  ...[uses, ...(flyaways ? [flyaways] : [])].map(
    ({ granted, committed, reserved, expired, remaining }) =>
      [granted, committed, reserved, expired, remaining].map(BigInt),
  ),
  ...(money
    ? [[money.granted, money.committed, money.reserved, money.expired, money.remaining].map(({ minor }) => minor)]
    : []),
]; // prettier-ignore

const stands = ([granted = 0n, committed = 0n, ...rest]: readonly bigint[]): boolean => {
  const [reserved = 0n, expired = 0n, remaining = 0n] = rest;
  const none = [granted, committed, reserved, expired, remaining].every((one) => one >= 0n);
  return none && committed <= granted && granted === committed + reserved + expired + remaining;
};

const ledgerOf = (desk: CoverageDesk): readonly QuotaEntry[] => desk.memory.record.ledger;

/** Sums up by another way than the replay: what every entry changes. */
const changesOf = (entries: readonly QuotaEntry[], { line }: LineBalance) => {
  const own = entries.filter((entry) => entry.line === line);
  const sumOf = (some: readonly QuotaEntry[]) => some.reduce((sum, one) => sum + changeOf(one), 0n);
  const isLimit = ({ kind, incidentType }: QuotaEntry) =>
    incidentType === 'FLYAWAY' && (kind === 'GRANT' || kind === 'EXPIRE');
  return {
    uses: sumOf(own.filter((entry) => entry.count !== null && !isLimit(entry))),
    money: sumOf(own.filter((entry) => entry.money !== null)),
  };
};

describe('a ledger, whatever befalls it', () => {
  const anyWalk = (check: (desk: CoverageDesk) => void) =>
    fc.assert(
      fc.asyncProperty(quotaWalk, async (steps) => {
        const desk = await aCoverageDesk();
        const quotas = quotasOf(desk, await aContractWithCap(desk));
        await walk(desk, quotas, steps, () => {
          check(desk);
        });
      }),
      { numRuns: 150 },
    );

  it('R-QTA-02, R-QTA-06, R-QTA-09: never has less than nothing left, nor commits more than was granted, flyaways and money alike', async () => {
    await anyWalk((desk) => {
      const all = balancesOf(ledgerOf(desk)).flatMap(amounts);
      expect(all.filter((one) => !stands(one))).toEqual([]);
    });
  });

  it('R-QTA-06: stands as its entries say, when all changes of what is left are added up', async () => {
    await anyWalk((desk) => {
      for (const balance of balancesOf(ledgerOf(desk))) {
        const { uses, money } = changesOf(ledgerOf(desk), balance);
        expect(BigInt(balance.uses.remaining)).toBe(uses);
        expect(balance.money?.remaining.minor ?? 0n).toBe(money);
      }
    });
  });

  it('R-QTA-11: has nothing left once the period is over, and what is held stays held', async () => {
    await anyWalk((desk) => {
      if (desk.now().getTime() < Date.parse('2027-03-12T12:00:00Z')) return;
      const left = balancesOf(ledgerOf(desk)).flatMap((one) => amounts(one).map((all) => all[4]));
      expect(new Set(left)).toEqual(new Set([0n]));
    });
  });

  it('R-QTA-06: has one entry for one key, however often and with whatever else in between', async () => {
    const key = fc.constantFrom('one', 'two', 'three');
    await fc.assert(
      fc.asyncProperty(fc.array(key, { maxLength: 12 }), async (keys) => {
        const desk = await aCoverageDesk();
        const { propose, decide, reserve } = quotasOf(desk, await aContractWithCap(desk));
        for (const idempotencyKey of keys) {
          const { made } = await propose({ idempotencyKey });
          await decide(made?.id ?? '', { idempotencyKey });
          await reserve(`clm_${idempotencyKey}`, { idempotencyKey });
        }
        const kinds = ledgerOf(desk).map(({ kind }) => kind);
        const distinct = new Set(keys).size;
        for (const kind of ['ADJUST', 'RESERVE'] as const)
          expect(kinds.filter((one) => one === kind)).toHaveLength(distinct);
      }),
      { numRuns: 50 },
    );
  });

  it('is never corrected by one person alone', async () => {
    const person = fc.constantFrom('ona', 'jonas', 'rasa');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(person, person), { maxLength: 8 }), async (pairs) => {
        const desk = await aCoverageDesk();
        const { propose, decide } = quotasOf(desk, await aContractWithCap(desk));
        const as = (subject: string) => ({ ...adjudicator, subject });
        for (const [one, other] of pairs) {
          const { made } = await propose({ idempotencyKey: freshKey() }, as(one));
          const { refusals } = await decide(made?.id ?? '', {}, as(other));
          expect(refusals.map(({ code }) => code)).toEqual(one === other ? ['SAME_PERSON'] : []);
        }
      }),
      { numRuns: 50 },
    );
  });
});

import type { Approval } from '@care-graph/kernel/domain/approval';
import { money } from '@care-graph/kernel/domain/money';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { addContract, at, someEntry, someEvent } from '../../../../test/support/coverage-rows';
import { followedBy, gateFor } from '../../../../test/support/held-back';
import { checkViolation, rejectedWith, uniqueViolation } from '../../../../test/support/violations';
import type { CoveringContract } from '../domain/contract';
import { lineBalance, type QuotaEntry } from '../domain/ledger';
import type { QuotaAdjustment } from '../domain/quota-adjustment';

// What PostgreSQL refuses by itself, were a use case to forget to look first.

let coverage: CoverageDatabase;
let contract: CoveringContract;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_guards');
});
beforeEach(async () => {
  await coverage.clear();
  contract = await coverage.transact((stores) => addContract(stores, '1'));
});
afterAll(() => coverage.drop());

const append = (...entries: readonly QuotaEntry[]) =>
  coverage.transact(({ ledger }) => ledger.append(entries));

const reserve = (id: string, change: Partial<QuotaEntry> = {}) =>
  someEntry(id, contract.id, { kind: 'RESERVE', claimId: `clm_${id}`, ...change });

const settle = (id: string, kind: 'COMMIT' | 'RELEASE', of: QuotaEntry) => ({
  ...of,
  id,
  kind,
  settlesId: of.id,
});

describe('the ledger (rule book §2.4)', () => {
  beforeEach(() =>
    append(
      someEntry('qle_grant', contract.id, { count: 2 }),
      someEntry('qle_limit', contract.id, { incidentType: 'FLYAWAY' }),
    ),
  );

  const uses = async () => {
    const entries = await coverage.transact(({ ledger }) => ledger.of(contract.id));
    return lineBalance(entries, 'REPLACEMENT').uses;
  };

  it('never goes under zero, though nobody looked', async () => {
    await expect(append(reserve('1'), reserve('2'), reserve('3'))).rejects.toMatchObject(
      checkViolation,
    );
    expect(await uses()).toMatchObject({ reserved: 0, remaining: 2 });
    await append(reserve('1'), reserve('2'));
    await expect(append(reserve('3'))).rejects.toMatchObject(checkViolation);
    const onOtherLine = reserve('4', { line: 'MAINTENANCE' });
    await expect(append(onOtherLine)).rejects.toMatchObject(checkViolation);
  });

  it('never goes under zero of two who both looked before either wrote', async () => {
    await append(reserve('1'));
    const bothHaveLooked = gateFor(2);
    const transact = coverage.transactWith((stores) => ({
      ...stores,
      ledger: followedBy(stores.ledger, 'of', bothHaveLooked),
    }));
    const results = await Promise.allSettled(
      ['2', '3'].map((id) =>
        transact(async ({ ledger }) => {
          const entries = await ledger.of(contract.id);
          expect(lineBalance(entries, 'REPLACEMENT').uses.remaining).toBe(1);
          await ledger.append([reserve(id)]);
        }),
      ),
    );
    expect(rejectedWith(results)).toMatchObject([checkViolation]);
    expect(await uses()).toMatchObject({ reserved: 2, remaining: 0 });
  });

  it('R-QTA-02: keeps the flyaways inside their limit', async () => {
    await append(reserve('1', { incidentType: 'FLYAWAY' }));
    const second = reserve('2', { incidentType: 'FLYAWAY' });
    await expect(append(second)).rejects.toMatchObject(checkViolation);
    await append(reserve('2', { incidentType: 'DAMAGE' }));
  });

  it('R-QTA-06: gives a released use back and a committed one never', async () => {
    await append(reserve('1'), reserve('2'));
    await append(settle('qle_c', 'COMMIT', reserve('1')), settle('qle_r', 'RELEASE', reserve('2')));
    await append(reserve('3'));
    await expect(append(reserve('4'))).rejects.toMatchObject(checkViolation);
    expect(await uses()).toMatchObject({ granted: 2, committed: 1, reserved: 1, remaining: 0 });
  });

  it('settles a reserve once, and only its own claim’s', async () => {
    await append(reserve('1'), settle('qle_c', 'COMMIT', reserve('1')));
    const again = settle('qle_again', 'RELEASE', reserve('1'));
    await expect(append(again)).rejects.toMatchObject(uniqueViolation);
    await append(reserve('2'));
    for (const wrong of [
      { claimId: 'clm_9' },
      { line: 'MAINTENANCE' },
      { count: 2 },
      { incidentType: 'FLYAWAY' },
      { settlesId: null },
      { settlesId: 'qle_grant' },
    ] as const) {
      const loose = { ...settle('qle_x', 'COMMIT', reserve('2')), ...wrong };
      await expect(append(loose)).rejects.toMatchObject(checkViolation);
    }
  });

  describe('over money', () => {
    const sum = (minor: number, currency = 'EUR') => ({
      count: null,
      money: money(minor, currency),
    });

    it('R-QTA-09: never goes under zero, and is none where none was granted', async () => {
      await expect(append(reserve('1', sum(1)))).rejects.toMatchObject(checkViolation);
      await append(someEntry('qle_cap', contract.id, sum(20000)));
      await append(reserve('1', sum(15000)));
      await expect(append(reserve('2', sum(5001)))).rejects.toMatchObject(checkViolation);
      await expect(append(reserve('2', sum(1, 'PLN')))).rejects.toMatchObject(checkViolation);
      await append(reserve('2', sum(5000)));
      expect(await uses()).toMatchObject({ remaining: 2 });
    });

    it('R-QTA-09: settles a sum to the last cent', async () => {
      await append(someEntry('qle_cap', contract.id, sum(20000)), reserve('1', sum(15000)));
      const short = { ...settle('qle_c', 'COMMIT', reserve('1', sum(15000))), ...sum(14999) };
      await expect(append(short)).rejects.toMatchObject(checkViolation);
      await append(settle('qle_c', 'COMMIT', reserve('1', sum(15000))));
    });

    it.each([
      { count: 1, money: money(1, 'EUR') },
      { count: null, money: null },
      { count: -1 },
      { count: 0 },
      sum(-1),
    ])('is of one amount, and no grant takes: %p', async (amount) => {
      const wrong = someEntry('qle_x', contract.id, amount);
      await expect(append(wrong)).rejects.toMatchObject(checkViolation);
    });
  });

  describe('at its end', () => {
    const expiry = (id: string, change: Partial<QuotaEntry> = {}) =>
      someEntry(id, contract.id, { kind: 'EXPIRE', count: 1, ...change });

    it('R-QTA-11: expires no more than is left, and of the limit apart from the pool', async () => {
      await append(reserve('1', { incidentType: 'FLYAWAY' }));
      await expect(append(expiry('e', { count: 2 }))).rejects.toMatchObject(checkViolation);
      const ofLimit = expiry('l', { incidentType: 'FLYAWAY' });
      await expect(append(ofLimit)).rejects.toMatchObject(checkViolation);
      await append(expiry('e'));
      expect(await uses()).toMatchObject({ reserved: 1, expired: 1, remaining: 0 });
    });

    it('A-16: gives back no more than expired', async () => {
      await expect(append(expiry('back', { count: -1 }))).rejects.toMatchObject(checkViolation);
      await append(expiry('e', { count: 2 }), expiry('back', { count: -1 }), reserve('1'));
      const more = expiry('more', { count: -2 });
      await expect(append(more)).rejects.toMatchObject(checkViolation);
    });
  });

  describe('when two people correct it', () => {
    const by = (principalId: string) => ({ kind: 'ADMIN', label: 'A', principalId }) as const;
    const decided = (change: Partial<Approval> = {}): QuotaAdjustment => ({
      id: 'adj_1', contractId: contract.id, line: 'REPLACEMENT', incidentType: null, count: 1, money: null,
      claimId: null, claimNumber: null, version: 1,
      approval: {
        status: 'APPROVED', reason: 'x', requestedBy: by('one'), requestedAt: at, decidedBy: by('other'), decidedAt: at,
        note: null, basis: [], ...change,
      },
    }); // prettier-ignore
    const add = (adjustment: QuotaAdjustment) =>
      coverage.transact(({ adjustments }) => adjustments.add(adjustment));
    const adjust = (change: Partial<QuotaEntry> = {}) =>
      someEntry('qle_a', contract.id, { kind: 'ADJUST', adjustmentId: 'adj_1', ...change });

    it('lets nobody decide on their own', async () => {
      const alone = decided({ decidedBy: by('one') });
      await expect(add(alone)).rejects.toMatchObject(checkViolation);
      await expect(add(decided({ decidedBy: null }))).rejects.toMatchObject(checkViolation);
      const early = decided({ status: 'OPEN' });
      await expect(add(early)).rejects.toMatchObject(checkViolation);
    });

    it('takes in what was granted, to the last use and once', async () => {
      await expect(append(adjust({ adjustmentId: null }))).rejects.toMatchObject(checkViolation);
      await add(decided());
      await expect(append(adjust({ count: 2 }))).rejects.toMatchObject(checkViolation);
      await append(adjust());
      const again = { ...adjust(), id: 'qle_b' };
      await expect(append(again)).rejects.toMatchObject(uniqueViolation);
      expect(await uses()).toMatchObject({ granted: 3, remaining: 3 });
    });

    it('takes in nothing that was denied', async () => {
      await add(decided({ status: 'REJECTED' }));
      await expect(append(adjust())).rejects.toMatchObject(checkViolation);
    });

    it('R-QTA-06: takes away no more than is left', async () => {
      await add({ ...decided(), count: -3 });
      await expect(append(adjust({ count: -3 }))).rejects.toMatchObject(checkViolation);
    });
  });

  it.each(['quota_entry', 'history_event', 'inbox_message'])(
    'as every record of what happened is never changed or removed: %s',
    async (table) => {
      await coverage.transact(async ({ history, inbox }) => {
        await history.record([someEvent('evt_1', contract.id)]);
        await inbox.add(
          { messageId: 'msg_1', claimId: 'clm_1', sequence: 1, action: 'X', appliedAt: at },
          {},
        );
      });
      const { manager } = coverage.database;
      const column = table === 'inbox_message' ? 'action' : 'reason';
      await expect(manager.query(`UPDATE ${table} SET ${column} = 'y'`)).rejects.toThrow(
        `rows of ${table} are never changed or removed`,
      );
      await expect(manager.query(`DELETE FROM ${table}`)).rejects.toThrow(
        `rows of ${table} are never changed or removed`,
      );
    },
  );
});

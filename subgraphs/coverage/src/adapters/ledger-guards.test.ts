import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { addContract, at, someEntry, someEvent } from '../../../../test/support/coverage-rows';
import { followedBy, gateFor } from '../../../../test/support/held-back';
import type { ServiceContract } from '../domain/contract';
import { lineBalance, type QuotaEntry } from '../domain/ledger';

// What PostgreSQL refuses by itself, were a use case to forget to look first.

const uniqueViolation = { driverError: { code: '23505' } };
const checkViolation = { driverError: { code: '23514' } };

let coverage: CoverageDatabase;
let contract: ServiceContract;

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

const rejectedWith = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));

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
    expect(await uses()).toEqual({ granted: 2, committed: 1, reserved: 1, remaining: 0 });
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
      { settlesId: null },
      { settlesId: 'qle_grant' },
    ] as const) {
      const loose = { ...settle('qle_x', 'COMMIT', reserve('2')), ...wrong };
      await expect(append(loose)).rejects.toMatchObject(checkViolation);
    }
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

import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  admin,
  anEnrollment,
  anna,
  boris,
  type CoverageDesk,
  freshKey,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { obligorsReturn } from '../../../../test/support/coverage-end-desk';
import { there } from '../../../../test/support/there';

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_end_followers');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const consents = [{ kind: 'TERMS', documentVersion: '2023-tc' }] as const;

const renewed = async (contractId: string, code: string): Promise<string> => {
  await aCodeOnRecord(desk, code);
  const command = { contractId, code, consents, idempotencyKey: freshKey() };
  return there((await desk.renew.execute(command, anna)).made).id;
};

const end = async (contractId: string, decision: 'APPROVE' | 'REJECT') => {
  await desk.askTermination.execute({ contractId, reason: 'I sold it.' }, anna);
  return there((await desk.decideTermination.execute({ contractId, decision }, admin)).made);
};

const statusOf = async (id: string) =>
  there(await coverage.transact(({ contracts }) => contracts.find(id))).status;

describe('ending a contract that others were to follow', () => {
  it('R-TRM-03, A-14: ends these with it, and leaves the unit free for another plan', async () => {
    const first = await aContractOf(desk, 'RS4-0001');
    const second = await renewed(first, 'RENEW00000000001');
    const third = await renewed(second, 'RENEW00000000002').catch(() => undefined);
    expect((await end(first, 'APPROVE')).status).toBe('TERMINATED');
    for (const id of [second, ...(third ? [third] : [])]) {
      expect(await statusOf(id)).toBe('TERMINATED');
      expect(await coverage.transact(({ contracts }) => contracts.activeBindingOf(id))).toBeUndefined();
    }
    const [event] = await coverage.database.manager.query<object[]>(
      `SELECT action, from_status, to_status FROM history_event WHERE subject_id = $1 ORDER BY seq DESC LIMIT 1`,
      [second],
    );
    expect(event).toEqual({ action: 'endFollower', from_status: 'SCHEDULED', to_status: 'TERMINATED' });
    const code = await aCodeOnRecord(desk, 'NEWPLAN000000001');
    const enrollment = anEnrollment(code);
    const plan = { ...there(desk.terms.plans.get('sku_1')), renewal: { isOffered: true, graceDays: 15, maxTotalMonths: null, maxContracts: null, basis: { ruleId: 'R-RNW-03' } } };
    desk.terms.plans.set('sku_1', plan);
    const activated = await desk.activate.execute({ enrollment, idempotencyKey: freshKey() }, boris);
    expect(activated.made).toMatchObject({ status: 'ACTIVE' });
  }); // prettier-ignore

  it('R-RTN-01, A-14: giving its plan back ends them too', async () => {
    desk.endTerms.said = { ...desk.endTerms.said, returns: [obligorsReturn()] };
    const first = await aContractOf(desk, 'RS4-0001');
    const second = await renewed(first, 'RENEW00000000001');
    await coverage.database.manager.query(
      `UPDATE activation_code SET sale_price_minor = 5899, sale_currency = 'EUR'`,
    );
    expect(await desk.quoteReturn.execute(first, anna)).toMatchObject({
      refund: { minor: 11_798n, currency: 'EUR' },
    });
    const asked = { contractId: first, productReturnReference: 'RET-1', reason: 'Both go back.' };
    await desk.askReturn.execute({ ...asked, idempotencyKey: freshKey() }, anna);
    const decision = { contractId: first, decision: 'APPROVE' } as const;
    expect((await desk.decideReturn.execute(decision, admin)).made?.status).toBe('RETURNED');
    expect(await statusOf(second)).toBe('TERMINATED');
    const refunds = await coverage.database.manager.query<object[]>(
      'SELECT refund_minor::int AS minor, refund_currency AS currency FROM contract_request',
    );
    expect(refunds).toEqual([{ minor: 11_798, currency: 'EUR' }]);
  });

  it('R-RTN-01, A-14: one that was bought after the plan was asked back is given back with it as well', async () => {
    desk.endTerms.said = { ...desk.endTerms.said, returns: [obligorsReturn()] };
    const first = await aContractOf(desk, 'RS4-0001');
    const priced = `UPDATE activation_code SET sale_price_minor = 5899, sale_currency = 'EUR'`;
    await coverage.database.manager.query(priced);
    const asked = { contractId: first, productReturnReference: 'RET-1', reason: 'Both go back.' };
    await desk.askReturn.execute({ ...asked, idempotencyKey: freshKey() }, anna);
    const second = await renewed(first, 'RENEW00000000001');
    await coverage.database.manager.query(priced);
    await desk.decideReturn.execute({ contractId: first, decision: 'APPROVE' }, admin);
    expect(await statusOf(second)).toBe('TERMINATED');
    const refunds = await coverage.database.manager.query<object[]>(
      'SELECT refund_minor::int AS minor, refund_currency AS currency FROM contract_request',
    );
    expect(refunds).toEqual([{ minor: 11_798, currency: 'EUR' }]);
  });

  it('R-RNW-04: one that was ended before it began counts for nothing', async () => {
    const first = await aContractOf(desk, 'RS4-0001');
    const second = await renewed(first, 'RENEW00000000001');
    const { lineageRootId } = there(await coverage.transact(({ contracts }) => contracts.find(first)));
    const counted = async () =>
      (await coverage.transact(({ contractEnds }) => contractEnds.ofLineage(there(lineageRootId))))
        .map(({ id }) => id);
    expect(await counted()).toEqual([first, second]);
    desk.moveTo('2026-06-01T12:00:00Z');
    await end(first, 'APPROVE');
    expect(await counted()).toEqual([first]);
  }); // prettier-ignore

  it('R-TRM-03: a denial leaves them waiting', async () => {
    const first = await aContractOf(desk, 'RS4-0001');
    const second = await renewed(first, 'RENEW00000000001');
    expect((await end(first, 'REJECT')).status).toBe('ACTIVE');
    expect(await statusOf(second)).toBe('SCHEDULED');
  });
});

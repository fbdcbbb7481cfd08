import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  admin,
  anna,
  boris,
  claimsPart,
  type CoverageDesk,
  freshKey,
  reasons,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { obligorsReturn } from '../../../../test/support/coverage-end-desk';
import { heldBack } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import type { RequestPlanReturnCommand } from './request-plan-return';

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_ends');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const aYear = () => aContractOf(desk, 'RS4-0001');

const bindingOf = (contractId: string) =>
  coverage.transact(({ contracts }) => contracts.activeBindingOf(contractId));

const eventsOf = (id: string) =>
  coverage.database.manager.query<object[]>(
    `SELECT action, from_status, to_status, reason FROM history_event WHERE subject_id = $1 ORDER BY seq`,
    [id],
  );

const hold = (contractId: string, claimId = 'clm_1') =>
  desk.reserve.execute(
    { claimId, claimNumber: 'C-1', contractId, line: 'REPLACEMENT', occurredAt: desk.now() },
    claimsPart,
  );

const commit = (contractId: string) =>
  desk.apply.execute(
    {
      messageId: 'msg_1', claimId: 'clm_1', sequence: 1, action: 'COMMIT_QUOTA', contractId, line: 'REPLACEMENT',
      occurredAt: desk.now(), ruleIds: ['R-QTA-06'],
    },
    claimsPart,
  ); // prettier-ignore

const use = async (contractId: string) => {
  await hold(contractId);
  await commit(contractId);
};

describe('ending a contract early', () => {
  const ask = (contractId: string, change: object = {}, by = anna) =>
    desk.askTermination.execute({ contractId, reason: 'I sold it.', ...change }, by);
  const decide = (contractId: string, decision: 'APPROVE' | 'REJECT', change: object = {}) =>
    desk.decideTermination.execute({ contractId, decision, ...change }, admin);

  it('R-TRM-03: the customer asks, and cover goes on until an administrator confirms', async () => {
    const id = await aYear();
    expect((await ask(id)).made).toMatchObject({ status: 'TERMINATION_REQUESTED' });
    expect(await bindingOf(id)).toBeDefined();
    expect((await decide(id, 'APPROVE', { note: 'Agreed.' })).made?.status).toBe('TERMINATED');
    expect(await bindingOf(id)).toBeUndefined();
    expect(await eventsOf(id)).toMatchObject([
      { action: 'activatePlan' },
      { action: 'requestTermination', from_status: 'ACTIVE', reason: 'I sold it.' },
      { action: 'decideTermination', to_status: 'TERMINATED', reason: 'Agreed.' },
    ]);
  });

  it('R-TRM-03: a denial lets the contract go on, and another request be made', async () => {
    const id = await aYear();
    await ask(id);
    expect((await decide(id, 'REJECT')).made?.status).toBe('ACTIVE');
    expect((await ask(id)).made?.status).toBe('TERMINATION_REQUESTED');
  });

  it('R-TRM-03: is asked for while the contract is in force, and by its holder', async () => {
    const id = await aYear();
    expect(reasons(await ask(id, {}, boris))).toEqual([
      { code: 'NOT_FOUND', field: ['contractId'], rules: [] },
    ]);
    desk.moveTo('2027-04-01T00:00:00Z');
    expect(reasons(await ask(id))).toMatchObject([{ code: 'NOT_ACTIVE', rules: ['R-TRM-03'] }]);
  });

  it('R-TRM-03: not while a claim holds part of the quota, at the request nor at the decision', async () => {
    const id = await aYear();
    await ask(id);
    await hold(id);
    expect(reasons(await decide(id, 'APPROVE'))).toMatchObject([{ code: 'CLAIM_OPEN' }]);
    expect((await decide(id, 'REJECT')).refusals).toEqual([]);
    expect(reasons(await ask(id))).toMatchObject([{ code: 'CLAIM_OPEN' }]);
  });

  it('is decided once, and only when asked for', async () => {
    const id = await aYear();
    expect(reasons(await decide(id, 'REJECT'))).toMatchObject([{ code: 'NOT_REQUESTED' }]);
    await ask(id);
    await decide(id, 'APPROVE');
    expect(reasons(await decide(id, 'APPROVE'))).toMatchObject([{ code: 'NOT_REQUESTED' }]);
  });

  it('R-TRM-01: a contract whose time was over first cannot be ended early any more', async () => {
    const id = await aYear();
    await ask(id);
    desk.moveTo('2027-03-13T00:00:00Z');
    expect(reasons(await decide(id, 'APPROVE'))).toMatchObject([{ code: 'NOT_REQUESTED' }]);
    expect(reasons(await decide(id, 'REJECT'))).toMatchObject([{ code: 'NOT_REQUESTED' }]);
  });

  it('from a version that stands no more is a conflict, and so is a key with another input', async () => {
    const id = await aYear();
    await expect(ask(id, { expectedVersion: 7 })).rejects.toMatchObject({ code: 'CONFLICT' });
    const first = await ask(id, { idempotencyKey: 'key' });
    expect((await ask(id, { idempotencyKey: 'key' })).made?.id).toBe(there(first.made).id);
    await expect(ask(id, { idempotencyKey: 'key', reason: 'No.' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('takes a reason in words', async () => {
    for (const reason of [' ', 'x'.repeat(501)])
      await expect(ask('ctr_1', { reason })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        field: ['input', 'reason'],
      });
  });

  it('R-TRM-03: of a hold and a confirmation at once, both having come to the contract, one is refused', async () => {
    const id = await aYear();
    await ask(id);
    const lock = 'SELECT 1 FROM coverage.service_contract FOR UPDATE';
    const outcomes = await heldBack<{ readonly refusals: readonly object[] }>(
      { url: coverage.url, lock, count: 2 },
      () => [hold(id), decide(id, 'APPROVE')],
    );
    expect(outcomes.filter(({ refusals }) => refusals.length > 0)).toHaveLength(1);
  });
});

describe('giving a plan back', () => {
  const ask = (id: string, change: Partial<RequestPlanReturnCommand> = {}, by = anna) =>
    desk.askReturn.execute(
      { contractId: id, productReturnReference: 'RET-1', reason: 'Both go back.', idempotencyKey: freshKey(), ...change },
      by,
    ); // prettier-ignore
  const decide = (contractId: string, decision: 'APPROVE' | 'REJECT') =>
    desk.decideReturn.execute({ contractId, decision }, admin);

  /** Terms under which it counts for nothing that the code was seen. */
  const withoutSeal = () => {
    desk.endTerms.said = { ...desk.endTerms.said, returns: [obligorsReturn()] };
  };

  const aSoldYear = async () => {
    withoutSeal();
    await aCodeOnRecord(desk, 'SOLD000000000001', {
      salePrice: { minor: 5899n, currency: 'EUR' },
    });
    const enrollment = {
      channel: 'CODE',
      code: 'SOLD000000000001',
      serials: [{ component: 'BODY', value: 'RS4-0002' }],
      consents: [{ kind: 'TERMS', documentVersion: '2023-tc' }],
    } as const;
    const { made } = await desk.activate.execute({ enrollment, idempotencyKey: freshKey() }, anna);
    return there(made).id;
  };

  it('R-RTN-01, GJ-12: with the product and unused, quotes the price that was paid', async () => {
    const id = await aSoldYear();
    expect(await desk.quoteReturn.execute(id, anna)).toMatchObject({
      isReturnable: true,
      obligorAllows: true,
      sellerAllows: null,
      refund: { minor: 5899n, currency: 'EUR' },
    });
    expect((await ask(id)).made?.status).toBe('ACTIVE');
    const request = await coverage.transact(({ contractEnds }) => contractEnds.openRequest(id));
    expect(request).toMatchObject({
      productReturnReference: 'RET-1',
      refund: { minor: 5899n, currency: 'EUR' },
      refundedAt: null,
    });
    expect((await decide(id, 'APPROVE')).made?.status).toBe('RETURNED');
    expect(await bindingOf(id)).toBeUndefined();
  });

  it('R-RTN-02, GJ-12: not where a service was used, before the request or after it', async () => {
    const id = await aSoldYear();
    await ask(id);
    await use(id);
    expect(reasons(await decide(id, 'APPROVE'))).toMatchObject([
      { code: 'PLAN_NOT_RETURNABLE', rules: ['R-RTN-02'] },
    ]);
    expect((await decide(id, 'REJECT')).made?.status).toBe('ACTIVE');
    expect(reasons(await ask(id))).toMatchObject([{ code: 'PLAN_NOT_RETURNABLE' }]);
  });

  it('R-RTN-03, C-22, GJ-12: not where the shop’s code was seen, as every redeemed one was', async () => {
    const id = await aYear();
    expect(reasons(await ask(id))).toEqual([
      { code: 'SEAL_BROKEN', field: ['contractId'], rules: ['R-RTN-03'] },
    ]);
    expect(await desk.quoteReturn.execute(id, anna)).toMatchObject({
      isReturnable: false,
      obligorAllows: true,
      sellerAllows: false,
      refund: null,
    });
  });

  it('is asked for once at a time, and not beside an early end', async () => {
    const id = await aSoldYear();
    await ask(id);
    await expect(ask(id)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      desk.askTermination.execute({ contractId: id, reason: 'Or so.' }, anna),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is its holder’s to ask for, and an administrator’s to decide when it was asked for', async () => {
    const id = await aSoldYear();
    expect(reasons(await ask(id, {}, boris))).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await desk.quoteReturn.execute(id, boris)).toBeUndefined();
    expect(reasons(await decide(id, 'APPROVE'))).toMatchObject([{ code: 'NOT_REQUESTED' }]);
  });

  it('R-OPP-01: leaves the unit free for another plan', async () => {
    const id = await aSoldYear();
    await ask(id);
    await decide(id, 'APPROVE');
    expect(await aContractOf(desk, 'RS4-0002')).not.toBe(id);
  });
});

import type { ActivationCode } from '../domain/activation-code';
import {
  aCodeOnRecord,
  aCoverageDesk,
  admin,
  anEnrollment,
  anna,
  type CoverageDesk,
  reasons,
  sellerA,
  sellerB,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { activateOn } from '../../../../test/support/coverage-activations';
import { heldBack } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import { ChangeCodes } from './change-codes';
import { ChangePartner } from './change-partner';

const secret = 'CARD000000000001';
const id = `cod_${secret}`;
const on = { activationCodeId: id };
const because = { ...on, reason: 'The customer changed their mind.' };

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let codes: ChangeCodes;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_change_codes');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
  codes = new ChangeCodes(desk.work);
});
afterAll(() => coverage.drop());

const aCard = (change: Partial<ActivationCode> = {}) =>
  aCodeOnRecord(desk, secret, {
    form: 'CARD',
    soldAt: desk.now(),
    saleReference: 'LT-1',
    ...change,
  });

const onRecord = async () => there(await coverage.transact((stores) => stores.codes.find(id)));

const history = () =>
  coverage.database.manager.query<object[]>(
    `SELECT action, from_status AS "from", to_status AS "to", reason, actor->>'kind' AS actor,
       basis->0->>'ruleId' AS rule FROM history_event WHERE subject_id = $1 ORDER BY seq`,
    [id],
  );

const takeBack = (change: object = {}, by = sellerA) =>
  codes.takeBack({ ...because, isSealIntact: true, ...change }, by);

describe('returning a code', () => {
  it.each(['ALLOCATED', 'SOLD'] as const)(
    'R-RTN-03: takes an unseen card back that is %s, with who, why and from where',
    async (status) => {
      await aCard({ status });
      expect((await takeBack()).made).toMatchObject({ id, status: 'RETURNED', version: 2 });
      expect(await history()).toEqual([
        { action: 'returnCode', from: status, to: 'RETURNED', reason: because.reason, actor: 'PARTNER', rule: 'R-RTN-03' },
      ]); // prettier-ignore
    },
  );

  it('R-RTN-03: with a broken seal is refused and remembered, so that the next one is refused too', async () => {
    await aCard();
    const broken = [{ code: 'SEAL_BROKEN', field: ['isSealIntact'], rules: ['R-RTN-03'] }];
    expect(reasons(await takeBack({ isSealIntact: false }))).toEqual(broken);
    expect(await onRecord()).toMatchObject({ status: 'SOLD', revealedAt: desk.now(), version: 2 });
    expect(reasons(await takeBack())).toEqual(broken);
    expect(await history()).toMatchObject([{ action: 'returnCode', from: null, to: null }]);
    expect((await onRecord()).version).toBe(2);
  });

  it('under one key is done once, and with another input is a conflict', async () => {
    await aCard();
    const first = await takeBack({ idempotencyKey: 'key', expectedVersion: 1 });
    expect(await takeBack({ idempotencyKey: 'key', expectedVersion: 1 })).toEqual(first);
    expect(await history()).toHaveLength(1);
    await expect(takeBack({ idempotencyKey: 'key', reason: 'Another.' })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'idempotencyKey'],
    });
  });

  it('over a version that does not stand any more is a conflict, and changes nothing', async () => {
    await aCard();
    await expect(takeBack({ expectedVersion: 7 })).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'expectedVersion'],
    });
    expect(await onRecord()).toMatchObject({ status: 'SOLD', version: 1 });
  });
});

describe('a code that is not the caller’s', () => {
  it('is answered as one that is not there, and so is a blocked one to its partner', async () => {
    await aCard();
    const missing = await takeBack({ activationCodeId: 'cod_gone' });
    expect(reasons(missing)).toEqual([
      { code: 'NOT_FOUND', field: ['activationCodeId'], rules: [] },
    ]);
    expect(await takeBack({}, sellerB)).toEqual(missing);
    expect(await codes.cancelSale(because, sellerB)).toEqual(missing);
    await codes.block(because, admin);
    expect(await takeBack()).toEqual(missing);
    expect(await codes.cancelSale(because, sellerA)).toEqual(missing);
    expect((await onRecord()).status).toBe('BLOCKED');
  });

  it('or whose partner was stopped, is refused for that; staff may still cancel the sale', async () => {
    await aCard();
    await new ChangePartner(desk.work).suspend({ partnerId: 'prt_a', reason: 'Fraud.' }, admin);
    const stopped = [{ code: 'PARTNER_NOT_ACTIVE', field: null, rules: [] }];
    expect(reasons(await takeBack())).toEqual(stopped);
    expect(reasons(await codes.cancelSale(because, sellerA))).toEqual(stopped);
    expect((await codes.cancelSale(because, admin)).made).toMatchObject({ status: 'VOIDED' });
  });
});

describe('restocking a code', () => {
  it('R-RTN-03: puts a returned card into its partner’s stock, to be sold anew', async () => {
    await aCard();
    await takeBack();
    expect((await codes.restock(on, admin)).made).toMatchObject({
      status: 'ALLOCATED',
      partnerId: 'prt_a',
      saleReference: null,
      soldAt: null,
    });
    const again = await desk.sell.execute({ saleReference: 'LT-2', code: secret }, sellerA);
    expect(again.made?.code).toMatchObject({ id, status: 'SOLD', saleReference: 'LT-2' });
    expect((await history()).map((event) => (event as { to: string }).to)).toEqual([
      'RETURNED',
      'ALLOCATED',
      'SOLD',
    ]);
  });

  it('is refused for a code that did not come back, and for none', async () => {
    await aCard();
    expect(reasons(await codes.restock(on, admin))).toEqual([
      { code: 'NOT_RETURNED', field: ['activationCodeId'], rules: ['R-RTN-03'] },
    ]);
    expect(reasons(await codes.restock({ activationCodeId: 'cod_gone' }, admin))).toEqual([
      { code: 'NOT_FOUND', field: ['activationCodeId'], rules: [] },
    ]);
  });
});

describe('voiding a code', () => {
  it('ends a sold code for good, so that it opens nothing', async () => {
    await aCard();
    expect((await codes.cancelSale(because, sellerA)).made).toMatchObject({ status: 'VOIDED' });
    expect(reasons(await activateOn(desk, anEnrollment(secret)))).toMatchObject([
      { code: 'CODE_NOT_USABLE' },
    ]);
    expect(reasons(await codes.cancelSale(because, admin))).toMatchObject([{ code: 'NOT_SOLD' }]);
  });

  it('R-ACT-11: is refused once the code is a contract', async () => {
    await aCard();
    expect((await activateOn(desk, anEnrollment(secret))).refusals).toEqual([]);
    expect(reasons(await codes.cancelSale(because, sellerA))).toEqual([
      { code: 'ALREADY_REDEEMED', field: ['activationCodeId'], rules: ['R-ACT-11'] },
    ]);
  });
});

describe('blocking a code', () => {
  it.each(['GENERATED', 'ALLOCATED', 'SOLD', 'RETURNED'] as const)(
    'that is %s keeps it from all use, and unblocking it puts it back there',
    async (status) => {
      await aCard({ status });
      expect((await codes.block(because, admin)).made).toMatchObject({ status: 'BLOCKED' });
      expect(reasons(await activateOn(desk, anEnrollment(secret)))).toMatchObject([
        { code: 'CODE_NOT_USABLE' },
      ]);
      expect(reasons(await codes.block(because, admin))).toMatchObject([{ code: 'NOT_BLOCKABLE' }]);
      expect((await codes.unblock(because, admin)).made).toMatchObject({
        status,
        blockedFrom: null,
      });
      expect(reasons(await codes.unblock(because, admin))).toMatchObject([{ code: 'NOT_BLOCKED' }]);
    },
  );
});

describe('two who change a code at once', () => {
  const held = () => ({
    url: coverage.url,
    lock: 'SELECT 1 FROM coverage.activation_code FOR UPDATE',
    count: 2,
  });

  it('to block and to allocate it: it is blocked, and goes back to where it then stood', async () => {
    await aCard({ status: 'GENERATED', partnerId: null, saleReference: null });
    const allocation = { batchId: `bat_${secret}`, partnerId: 'prt_a', count: 1 };
    const [, handed] = await heldBack<unknown>(held(), () => [
      codes.block(because, admin),
      desk.allocate
        .execute({ ...allocation, idempotencyKey: 'key' }, admin)
        .catch((error: unknown) => (error as { code: string }).code),
    ]);
    const { status, blockedFrom } = await onRecord();
    expect([status, blockedFrom, handed === 'CONFLICT']).toEqual(
      handed === 'CONFLICT' ? ['BLOCKED', 'GENERATED', true] : ['BLOCKED', 'ALLOCATED', false],
    );
  });

  it('R-ACT-11: to return and to redeem it: one of them does', async () => {
    await aCard();
    const answers = await heldBack<{ refusals: readonly { code: string }[] }>(held(), () => [
      takeBack(),
      activateOn(desk, anEnrollment(secret), anna),
    ]);
    const refused = answers.flatMap(({ refusals }) => refusals.map(({ code }) => code));
    const { status } = await onRecord();
    expect([status, ...refused]).toEqual(
      status === 'RETURNED'
        ? ['RETURNED', 'CODE_NOT_USABLE']
        : ['REDEEMED', 'ALREADY_REDEEMED', 'SEAL_BROKEN'],
    );
  });
});

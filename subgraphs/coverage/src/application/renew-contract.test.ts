import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  anEnrollment,
  anna,
  aPlan,
  claimsPart,
  type CoverageDesk,
  freshKey,
  reasons,
  sellerA,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { someRenewal } from '../../../../test/support/coverage-end-desk';
import { heldBack } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import type { RenewContractCommand } from './renew-contract';

const typed = 'RENEW00000000001';
const consents = [{ kind: 'TERMS', documentVersion: '2023-tc' }] as const;

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_renewals');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

/** A year of cover from 12 March 2026, noon, in Vilnius. */
const aYear = () => aContractOf(desk, 'RS4-0001');

const renewing = (contractId: string, change: Partial<RenewContractCommand> = {}) => ({
  contractId,
  code: typed,
  consents,
  idempotencyKey: freshKey(),
  ...change,
});

const renew = (contractId: string, change: Partial<RenewContractCommand> = {}, by = anna) =>
  desk.renew.execute(renewing(contractId, change), by);

const contract = async (id: string) =>
  there(await coverage.transact(({ contracts }) => contracts.find(id)));

describe('renewing a contract', () => {
  it('A-14, R-RNW-03, GJ-10: in time, begins at the old end with a ledger of its own', async () => {
    const oldId = await aYear();
    const old = await contract(oldId);
    await aCodeOnRecord(desk, typed);
    desk.moveTo('2027-02-01T00:00:00Z');
    const { made } = await renew(oldId);
    const next = there(made);
    expect(await contract(next.id)).toMatchObject({
      status: 'SCHEDULED',
      renewsId: oldId,
      holderId: old.holderId,
      lineageRootId: old.lineageRootId,
      termsCode: '2023-tc',
      feeScheduleId: 'fee_1',
      period: {
        startsAt: new Date('2027-03-12T12:00:00Z'),
        endsAt: new Date('2028-03-12T12:00:00Z'),
      },
    });
    const entries = await coverage.transact(({ ledger }) => ledger.of(next.id));
    expect(entries).toMatchObject([
      { kind: 'GRANT', line: 'REPLACEMENT', count: 2 },
      { kind: 'GRANT', incidentType: 'FLYAWAY', count: 1 },
    ]);
    const code = await coverage.transact(({ codes }) => codes.find(`cod_${typed}`));
    expect(code).toMatchObject({ status: 'REDEEMED', contractId: next.id });
  });

  it('A-14, A-02, GJ-10: on the last day of grace, begins at the purchase', async () => {
    const oldId = await aYear();
    await aCodeOnRecord(desk, typed);
    desk.moveTo('2027-03-27T21:59:00Z');
    const { made } = await renew(oldId);
    expect(made).toMatchObject({
      status: 'ACTIVE',
      period: { startsAt: new Date('2027-03-27T21:59:00Z') },
    });
  });

  it('R-RNW-03, GJ-10: a minute later is too late, and the code stays sold', async () => {
    const oldId = await aYear();
    await aCodeOnRecord(desk, typed);
    desk.moveTo('2027-03-27T22:00:00Z');
    expect(reasons(await renew(oldId))).toEqual([
      { code: 'RENEWAL_WINDOW_CLOSED', field: ['contractId'], rules: ['R-RNW-03'] },
    ]);
    const code = await coverage.transact(({ codes }) => codes.find(`cod_${typed}`));
    expect(code?.status).toBe('SOLD');
  });

  it('C-01: grants the replacements that the old terms set', async () => {
    const renewal = someRenewal({ grantedReplacements: 1, requiresUnusedReplacement: true });
    desk.endTerms.said = { ...desk.endTerms.said, renewal };
    const oldId = await aYear();
    await aCodeOnRecord(desk, typed);
    const { id } = there((await renew(oldId)).made);
    const entries = await coverage.transact(({ ledger }) => ledger.of(id));
    expect(entries).toMatchObject([{ count: 1 }, { incidentType: 'FLYAWAY', count: 1 }]);
  });

  it('R-RNW-04, GJ-10: a fourth year is one too many', async () => {
    let id = await aYear();
    for (const [place, day] of ['2027-03-01', '2028-03-01'].entries()) {
      const code = await aCodeOnRecord(desk, `RENEW0000000002${place}`);
      desk.moveTo(`${day}T00:00:00Z`);
      id = there((await renew(id, { code })).made).id;
    }
    await aCodeOnRecord(desk, typed);
    desk.moveTo('2029-03-01T00:00:00Z');
    expect(reasons(await renew(id))).toEqual([
      { code: 'MAX_TERM_EXCEEDED', field: ['contractId'], rules: ['R-RNW-04'] },
    ]);
  });

  it('R-PRG-06, C-02: says all that stands in the way at once', async () => {
    const oldId = await aYear();
    await aCodeOnRecord(desk, typed);
    await renew(oldId);
    const code = await aCodeOnRecord(desk, 'RENEW00000000002');
    const outcome = await renew(oldId, { code, consents: [] });
    expect(outcome.refusals.map((one) => one.code)).toEqual([
      'ALREADY_RENEWED',
      'TERMS_NOT_ACCEPTED',
    ]);
  });

  it('R-ACT-11: a code that opens nothing is refused in the words of all such codes', async () => {
    const oldId = await aYear();
    expect(reasons(await renew(oldId))).toEqual([
      { code: 'CODE_NOT_USABLE', field: ['code'], rules: ['R-ACT-11'] },
    ]);
  });

  it('by the partner that sold it, from an order', async () => {
    const oldId = await aYear();
    const order = { code: null, planSkuId: 'sku_1', orderReference: 'ORD-1' };
    const onBehalf = { kind: 'ACT_ON_BEHALF', documentVersion: '2026-01' } as const;
    const said = { ...order, consents: [...consents, onBehalf] };
    const { made } = await renew(oldId, said, sellerA);
    expect(made).toMatchObject({
      channel: 'STORE_SEPARATE',
      orderReference: 'ORD-1',
      partnerId: 'prt_a',
    });
  });

  it('from an order is for the partner that took it, and for nobody who only names one', async () => {
    const oldId = await aYear();
    const order = { code: null, planSkuId: 'sku_1', orderReference: 'ORD-1' };
    expect(reasons(await renew(oldId, order))).toMatchObject([
      { code: 'PLAN_NOT_FOUND', field: ['planSkuId'] },
    ]);
  });
});

describe('a unit that is replaced', () => {
  it('R-SN-04, R-OPP-02: before its renewal begins is the renewed contract’s unit too', async () => {
    const oldId = await aYear();
    await aCodeOnRecord(desk, typed);
    const next = there((await renew(oldId)).made);
    await desk.apply.execute(
      {
        messageId: 'msg_1', claimId: 'clm_1', sequence: 1, action: 'SUPERSEDE_SERIAL', contractId: oldId,
        newSerials: [{ component: 'BODY', value: 'RS4-0002' }], occurredAt: desk.now(), ruleIds: ['R-SN-04'],
      },
      claimsPart,
    ); // prettier-ignore
    const [old, follower] = await coverage.transact(({ contracts }) =>
      Promise.all([contracts.activeBindingOf(oldId), contracts.activeBindingOf(next.id)]),
    );
    expect(follower?.deviceId).toBe(there(old).deviceId);
    expect(old?.deviceId).not.toBe(next.lineageRootId);
  });
});

describe('two at once', () => {
  it('C-02: of two renewals of one contract, both having come to it, one is made', async () => {
    const oldId = await aYear();
    const codes = ['RENEW00000000011', 'RENEW00000000012'];
    for (const code of codes) await aCodeOnRecord(desk, code);
    const lock = `SELECT 1 FROM coverage.service_contract FOR UPDATE`;
    const outcomes = await heldBack({ url: coverage.url, lock, count: 2 }, () =>
      codes.map((code) => renew(oldId, { code })),
    );
    const found = outcomes.map(({ refusals }) => refusals.map(({ code }) => code));
    expect(found.sort()).toEqual([[], ['ALREADY_RENEWED']]);
  });

  it('R-OPP-01, C-02: of a renewal in the grace and an activation of the same unit, one covers it', async () => {
    const oldId = await aYear();
    desk.terms.plans.set('sku_1', aPlan({ window: undefined }));
    const codes = ['RENEW00000000011', 'RENEW00000000012'];
    for (const code of codes) await aCodeOnRecord(desk, code);
    desk.moveTo('2027-03-20T00:00:00Z');
    const lock = 'SELECT 1 FROM coverage.device FOR UPDATE';
    const outcomes = await heldBack<{ readonly made: unknown }>(
      { url: coverage.url, lock, count: 2 },
      () => [
        renew(oldId, { code: codes[0] ?? '' }),
        desk.activate.execute(
          { enrollment: anEnrollment(codes[1] ?? ''), idempotencyKey: freshKey() },
          anna,
        ),
      ],
    );
    expect(outcomes.filter(({ made }) => made !== undefined)).toHaveLength(1);
  });
});

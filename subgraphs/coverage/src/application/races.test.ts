import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  anEnrollment,
  anna,
  boris,
  claimsPart,
  type CoverageDesk,
  sellerA,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { followedBy, gateFor, heldBack, lockOfSerial } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import { ActivatePlan } from './activate-plan';
import type { ApplyOutboxMessageCommand } from './outbox-message';
import { SellCode } from './sell-code';

const codes = ['ONE0000000000001', 'TWO0000000000002'] as const;

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_races');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

interface Answer {
  readonly made: unknown;
  readonly refusals: readonly { readonly code: string }[];
}

/** What each of them came to, in no order: who is first is chance. */
const outcomes = (answers: readonly Answer[]): readonly string[] =>
  answers.map(({ made, refusals: [first] }) => (made ? 'made' : there(first).code)).sort();

const column = async (sql: string): Promise<readonly string[]> => {
  const found = await coverage.database.manager.query<{ value: string }[]>(sql);
  return found.map(({ value }) => value);
};

const ledgerKinds = () => column('SELECT kind AS value FROM quota_entry ORDER BY seq');

const reserve = (contractId: string, claimId: string) =>
  desk.reserve.execute(
    { claimId, claimNumber: claimId, contractId, line: 'REPLACEMENT', occurredAt: desk.now() },
    claimsPart,
  );

const apply = (contractId: string, change: Partial<ApplyOutboxMessageCommand>) =>
  desk.apply.execute(
    {
      messageId: 'msg_1',
      claimId: 'clm_0',
      sequence: 1,
      action: 'COMMIT_QUOTA',
      contractId,
      line: 'REPLACEMENT',
      occurredAt: desk.now(),
      ruleIds: [],
      ...change,
    },
    claimsPart,
  );

const whileContractIsLocked = (contractId: string) => ({
  url: coverage.url,
  lock: `SELECT 1 FROM coverage.service_contract WHERE id = '${contractId}' FOR UPDATE`,
  count: 2,
});

describe('activations of one serial at once', () => {
  it('R-OPP-01: with two codes, both having read that the unit is free: one contract, one refusal', async () => {
    for (const code of codes) await aCodeOnRecord(desk, code);
    const bothHaveRead = gateFor(2);
    const transact = coverage.transactWith((stores) => ({
      ...stores,
      devices: followedBy(stores.devices, 'findBySerials', bothHaveRead),
    }));
    const activate = new ActivatePlan({ ...desk.work, transact });
    const answers = await Promise.all([
      activate.execute({ enrollment: anEnrollment(codes[0]), idempotencyKey: 'one' }, anna),
      activate.execute({ enrollment: anEnrollment(codes[1]), idempotencyKey: 'two' }, boris),
    ]);
    expect(outcomes(answers)).toEqual(['DEVICE_ALREADY_COVERED', 'made']);
    expect(await column('SELECT status AS value FROM activation_code ORDER BY 1')).toEqual([
      'REDEEMED',
      'SOLD',
    ]);
    expect(await column('SELECT id AS value FROM service_contract')).toHaveLength(1);
    expect(await column('SELECT id AS value FROM device')).toHaveLength(1);
  });

  it('R-ACT-11: with one code: one contract, one refusal', async () => {
    await aCodeOnRecord(desk, codes[0]);
    const lock = `SELECT 1 FROM coverage.activation_code FOR UPDATE`;
    const answers = await heldBack({ url: coverage.url, lock, count: 2 }, () =>
      [anna, boris].map((by, place) =>
        desk.activate.execute(
          {
            enrollment: anEnrollment(codes[0], {
              serials: [{ component: 'BODY', value: `RS4-000${place}` }],
            }),
            idempotencyKey: 'key',
          },
          by,
        ),
      ),
    );
    expect(outcomes(answers)).toEqual(['CODE_NOT_USABLE', 'made']);
  });

  it('with one key: one contract, given to both', async () => {
    await aCodeOnRecord(desk, codes[0]);
    const lock = lockOfSerial('RS4-0001');
    const command = { enrollment: anEnrollment(codes[0]), idempotencyKey: 'key' };
    const [one, other] = await heldBack({ url: coverage.url, lock, count: 2 }, () =>
      [1, 2].map(() => desk.activate.execute(command, anna)),
    );
    expect(there(there(one).made).id).toBe(there(there(other).made).id);
    expect(await column('SELECT id AS value FROM service_contract')).toHaveLength(1);
  });
});

describe('sales at once', () => {
  it('with one reference sell one code, given to both', async () => {
    for (const code of codes) await aCodeOnRecord(desk, code, { status: 'ALLOCATED' });
    const lock = `SELECT pg_advisory_xact_lock(hashtextextended('sale:prt_a:LT-1', 0))`;
    const sale = { saleReference: 'LT-1', planSkuId: 'sku_1' };
    const [one, other] = await heldBack({ url: coverage.url, lock, count: 2 }, () =>
      [1, 2].map(() => desk.sell.execute(sale, sellerA)),
    );
    expect(there(there(one).made).secret).toBe(there(there(other).made).secret);
    expect(await column('SELECT status AS value FROM activation_code ORDER BY 1')).toEqual([
      'ALLOCATED',
      'SOLD',
    ]);
  });

  it('of the last code in stock: one is sold, the other finds none', async () => {
    await aCodeOnRecord(desk, codes[0], { status: 'ALLOCATED' });
    const bothHaveAsked = gateFor(2);
    const transact = coverage.transactWith((stores) => ({
      ...stores,
      codes: followedBy(stores.codes, 'lockNextInStock', bothHaveAsked),
    }));
    const sell = new SellCode({ ...desk.work, transact });
    const answers = await Promise.all(
      ['LT-1', 'LT-2'].map((saleReference) =>
        sell.execute({ saleReference, planSkuId: 'sku_1' }, sellerA),
      ),
    );
    expect(outcomes(answers)).toEqual(['OUT_OF_STOCK', 'made']);
  });
});

describe('reserves at once', () => {
  it('R-TRM-02: of the last use: one holds it, the other is told that none is left', async () => {
    const contractId = await aContractOf(desk, 'RS4-0001');
    await reserve(contractId, 'clm_0');
    const answers = await heldBack(whileContractIsLocked(contractId), () =>
      ['clm_1', 'clm_2'].map((claimId) => reserve(contractId, claimId)),
    );
    expect(outcomes(answers)).toEqual(['QUOTA_EXHAUSTED', 'made']);
    expect(await ledgerKinds()).toEqual(['GRANT', 'GRANT', 'RESERVE', 'RESERVE']);
  });

  it('of one claim: one hold, given to both', async () => {
    const contractId = await aContractOf(desk, 'RS4-0001');
    const [one, other] = await heldBack(whileContractIsLocked(contractId), () =>
      [1, 2].map(() => reserve(contractId, 'clm_1')),
    );
    expect(there(there(one).made).id).toBe(there(there(other).made).id);
    expect(await ledgerKinds()).toEqual(['GRANT', 'GRANT', 'RESERVE']);
  });
});

describe('messages of claims at once', () => {
  it('that are one and the same are applied once', async () => {
    const contractId = await aContractOf(desk, 'RS4-0001');
    await reserve(contractId, 'clm_0');
    const answers = await heldBack(whileContractIsLocked(contractId), () =>
      [1, 2].map(() => apply(contractId, {})),
    );
    expect(answers.map(({ made }) => there(made).isNew).sort()).toEqual([false, true]);
    expect(await ledgerKinds()).toEqual(['GRANT', 'GRANT', 'RESERVE', 'COMMIT']);
  });

  it('R-SN-04: that give one new serial to two contracts: one gets it, the other is refused and keeps its unit', async () => {
    const contractIds = [await aContractOf(desk, 'RS4-0001'), await aContractOf(desk, 'RS4-0002')];
    const lock = lockOfSerial('RS4-0009');
    const newSerials = [{ component: 'BODY', value: 'RS4-0009' }] as const;
    const answers = await heldBack({ url: coverage.url, lock, count: 2 }, () =>
      contractIds.map((contractId) =>
        apply(contractId, {
          messageId: `msg_of_${contractId}`,
          claimId: `clm_of_${contractId}`,
          action: 'SUPERSEDE_SERIAL',
          newSerials,
        }),
      ),
    );
    expect(outcomes(answers)).toEqual(['SERIAL_TAKEN', 'made']);
    const lineages = await column(
      `SELECT DISTINCT b.contract_id || ' ' || d.root_id AS value
       FROM device_binding b JOIN device d ON d.id = b.device_id`,
    );
    expect(lineages).toHaveLength(2);
    expect(await column('SELECT id AS value FROM device')).toHaveLength(3);
  });
});

import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  anna,
  claimsPart,
  type CoverageDesk,
  freshKey,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { followedBy, gateFor } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import { ApplyOutboxMessage } from './apply-outbox-message';
import { RenewContract } from './renew-contract';

const consents = [{ kind: 'TERMS', documentVersion: '2023-tc' }] as const;

let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_lock_order');
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const renewal = async (contractId: string, code: string) => ({
  contractId,
  code: await aCodeOnRecord(desk, code),
  consents,
  idempotencyKey: freshKey(),
});

const supersede = (contractId: string, serial: string) => ({
  messageId: `msg ${serial}`, claimId: `clm ${serial}`, sequence: 1, action: 'SUPERSEDE_SERIAL' as const, contractId,
  newSerials: [{ component: 'BODY' as const, value: serial }], occurredAt: desk.now(), ruleIds: ['R-SN-04'],
}); // prettier-ignore

describe('a unit replaced under a contract while its follower is renewed', () => {
  it('R-SN-04, R-OPP-02: neither waits for the other for ever, and all three contracts cover the new unit', async () => {
    const firstId = await aContractOf(desk, 'RS4-0001');
    const second = await desk.renew.execute(await renewal(firstId, 'RENEW00000000001'), anna);
    const secondId = there(second.made).id;
    const third = await renewal(secondId, 'RENEW00000000002');
    desk.moveTo('2027-03-20T00:00:00Z');
    const bothHold = gateFor(2);
    const withLineage = coverage.transactWith((stores) => ({
      ...stores,
      devices: followedBy(stores.devices, 'lockLineageOf', bothHold),
    }));
    const withContract = coverage.transactWith((stores) => ({
      ...stores,
      contracts: followedBy(stores.contracts, 'lockVisible', bothHold),
    }));
    const [replaced, renewed] = await Promise.all([
      new ApplyOutboxMessage({ ...desk.work, transact: withLineage }).execute(
        supersede(firstId, 'RS4-0002'),
        claimsPart,
      ),
      new RenewContract({ ...desk.work, transact: withContract }).execute(third, anna),
    ]);
    const unit = there(there(replaced.made).device).id;
    const thirdId = there(renewed.made).id;
    const bound = await coverage.transact(({ contracts }) =>
      Promise.all([firstId, secondId, thirdId].map((id) => contracts.activeBindingOf(id))),
    );
    expect(bound.map((binding) => binding?.deviceId)).toEqual([unit, unit, unit]);
  });

  it('R-SN-04: of two that replace it at once under two contracts, the second replaces what the first one gave', async () => {
    const firstId = await aContractOf(desk, 'RS4-0001');
    const second = await desk.renew.execute(await renewal(firstId, 'RENEW00000000001'), anna);
    const secondId = there(second.made).id;
    const bothHaveRead = gateFor(2);
    const transact = coverage.transactWith((stores) => ({
      ...stores,
      contracts: followedBy(stores.contracts, 'activeBindingOf', bothHaveRead),
    }));
    const apply = new ApplyOutboxMessage({ ...desk.work, transact });
    const answers = await Promise.all([
      apply.execute(supersede(firstId, 'RS4-0002'), claimsPart),
      apply.execute(supersede(secondId, 'RS4-0003'), claimsPart),
    ]);
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual([]);
    const bound = await coverage.transact(({ contracts }) =>
      Promise.all([firstId, secondId].map((id) => contracts.activeBindingOf(id))),
    );
    expect(new Set(bound.map((binding) => binding?.deviceId)).size).toBe(1);
    const given = answers.map(({ made }) => there(there(made).device).id);
    const units = await coverage.transact(({ devices }) =>
      Promise.all(given.map((id) => devices.find(id))),
    );
    expect(units.map((unit) => unit?.supersededById ?? null).sort()).toContain(null);
    expect(new Set(units.map((unit) => unit?.supersedesId)).size).toBe(2);
  });
});

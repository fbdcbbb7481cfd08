import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  anna,
  aPlan,
  boris,
  type CoverageDesk,
  freshKey,
  reasons,
  sellerA,
  sellerB,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import type { RenewContractCommand } from './renew-contract';

const typed = 'RENEW00000000001';
const consents = [{ kind: 'TERMS', documentVersion: '2023-tc' }] as const;

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

const aYear = () => aContractOf(desk, 'RS4-0001');

const renew = (contractId: string, change: Partial<RenewContractCommand> = {}, by = anna) =>
  desk.renew.execute(
    { contractId, code: typed, consents, idempotencyKey: freshKey(), ...change },
    by,
  );

describe('a contract that is somebody else’s', () => {
  it.each([
    ['another customer', boris],
    ['another partner', sellerB],
  ])('is not there for %s', async (_who, by) => {
    const oldId = await aYear();
    await aCodeOnRecord(desk, typed, { partnerId: 'prt_b' });
    const foreign = reasons(await renew(oldId, {}, by));
    expect(foreign).toEqual([{ code: 'NOT_FOUND', field: ['contractId'], rules: [] }]);
    expect(reasons(await renew('ctr_none', {}, by))).toEqual(foreign);
  });
});

describe('renewing with a key', () => {
  it('sent again gives the same contract', async () => {
    const oldId = await aYear();
    await aCodeOnRecord(desk, typed);
    const first = await renew(oldId, { idempotencyKey: 'key' });
    expect((await renew(oldId, { idempotencyKey: 'key' })).made?.id).toBe(there(first.made).id);
  });

  it('and another input is a conflict', async () => {
    const oldId = await aYear();
    await renew(oldId, { idempotencyKey: 'key' });
    await expect(renew(oldId, { idempotencyKey: 'key', consents: [] })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it.each([
    ['neither code nor plan', { code: null }, ['input', 'code']],
    ['both code and plan', { planSkuId: 'sku_1' }, ['input', 'code']],
    ['a code and an order', { orderReference: 'ORD-1' }, ['input', 'orderReference']],
    ['a plan without an order', { code: null, planSkuId: 'sku_1' }, ['input', 'orderReference']],
  ])('with %s is a mistake of the calling program', async (_what, change, field) => {
    await expect(renew('ctr_1', change)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('a partner that renews for the holder', () => {
  const onBehalf = { kind: 'ACT_ON_BEHALF', documentVersion: '2026-01' } as const;
  const order = { code: null, planSkuId: 'sku_1', orderReference: 'ORD-1' };

  it('R-PRV-01: has been asked to, which is one more reason beside the others', async () => {
    const contractId = await aContractOf(desk, 'RS4-0001');
    const without = await renew(contractId, { ...order, consents: [] }, sellerA);
    expect(reasons(without)).toEqual([
      { code: 'TERMS_NOT_ACCEPTED', field: ['consents'], rules: ['R-PRG-06'] },
      { code: 'CONSENT_REQUIRED', field: ['consents'], rules: ['R-PRV-01'] },
    ]);
    const asked = { ...order, consents: [...consents, onBehalf] };
    const { made } = await renew(contractId, asked, sellerA);
    expect(made).toMatchObject({ partnerId: 'prt_a', renewsId: contractId });
  });

  it('under an offer of theirs, whose exclusions the contract that follows keeps', async () => {
    const contractId = await aContractOf(desk, 'RS4-0001');
    desk.terms.plans.set('sku_1', aPlan({ offerId: 'ofr_1' }));
    const { made } = await renew(
      contractId,
      { ...order, consents: [...consents, onBehalf] },
      sellerA,
    );
    expect(made?.offerId).toBe('ofr_1');
  });
});

describe('a plan of another region', () => {
  it('R-RGN-02: renews nothing once it is known where the product was bought, in the quote and in the command', async () => {
    const contractId = await aYear();
    await aCodeOnRecord(desk, typed);
    const [contract] = desk.memory.record.contracts;
    desk.memory.record.purchases = [
      {
        lineageRootId: there(there(contract).lineageRootId), dealerName: 'Shop', regionCodes: ['US'], proofId: null,
        purchasedOn: '2026-03-01', isAuthorizedDealer: null, recordedAt: desk.now(),
        recordedBy: { kind: 'CUSTOMER', label: 'Customer', principalId: 'sub_anna' },
      },
    ]; // prettier-ignore
    const quote = there(await desk.quoteRenewal.execute({ contractId, planSkuId: 'sku_1' }, anna));
    expect(reasons(quote)).toEqual([
      { code: 'REGION_MISMATCH', field: ['planSkuId'], rules: ['R-RGN-02'] },
    ]);
    expect(reasons(await renew(contractId))).toEqual([
      { code: 'REGION_MISMATCH', field: ['code'], rules: ['R-RGN-02'] },
    ]);
  });
});

describe('a unit that flew away', () => {
  it('hinders no renewal: the unit that comes in its place carries both contracts on', async () => {
    const contractId = await aYear();
    await aCodeOnRecord(desk, typed);
    const [device] = desk.memory.record.devices;
    const lock = { ...there(device).lock, status: 'LOCKED', lockedAt: desk.now() } as const;
    desk.memory.record.devices = [{ ...there(device), lock }];
    expect((await renew(contractId)).refusals).toEqual([]);
  });
});

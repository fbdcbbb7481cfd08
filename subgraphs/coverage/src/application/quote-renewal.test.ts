import {
  aCodeOnRecord,
  aContractOf,
  aCoverageDesk,
  anna,
  boris,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import { someRenewal } from '../../../../test/support/coverage-end-desk';
import { there } from '../../../../test/support/there';

let desk: CoverageDesk;

beforeEach(async () => {
  desk = await aCoverageDesk();
});

/** A year of cover from 12 March 2026, noon, in Vilnius. */
const aYear = () => aContractOf(desk, 'RS4-0001');

describe('trying a renewal out', () => {
  const quote = async (contractId: string, change: object = {}) =>
    desk.quoteRenewal.execute({ contractId, ...change }, anna);

  it('GJ-10: says when the foreseen plan would run, and until when it can be bought', async () => {
    const oldId = await aYear();
    expect(await quote(oldId, { at: new Date('2027-03-20T00:00:00Z') })).toMatchObject({
      plan: { skuId: 'sku_1' },
      succession: {
        period: { startsAt: new Date('2027-03-20T00:00:00Z') },
        gap: { startsAt: new Date('2027-03-12T12:00:00Z') },
      },
      window: { kind: 'RENEW_CONTRACT', state: 'RUNNING', allowance: 15 },
      usedMonths: 12,
      maxMonths: 36,
      refusals: [],
    });
  });

  it('R-RNW-03: gives the reasons that renewal itself would give, but asks for no consent', async () => {
    const oldId = await aYear();
    const late = await quote(oldId, { at: new Date('2027-05-01T00:00:00Z') });
    expect(late?.refusals.map(({ code }) => code)).toEqual(['RENEWAL_WINDOW_CLOSED']);
    expect(late?.succession).toBeUndefined();
  });

  it('A-14: is asked of now or a moment to come, since what is on record is as it is now', async () => {
    const contractId = await aYear();
    const at = new Date(desk.now().getTime() - 1);
    await expect(quote(contractId, { at })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'at'],
    });
    expect((await quote(contractId, { at: desk.now() }))?.refusals).toEqual([]);
  });

  it('R-RNW-03: gives every reason for a contract that covers nothing yet, as the command does', async () => {
    const id = await aYear();
    const { record } = desk.memory;
    record.contracts = record.contracts.map((contract) => ({
      ...contract,
      status: 'PENDING_SHIPMENT' as const,
      period: null,
      closesAt: null,
      feeScheduleId: null,
      lineageRootId: null,
    }));
    const renewal = someRenewal({ requiresUnusedReplacement: true });
    desk.endTerms.said = { ...desk.endTerms.said, renewal };
    record.ledger = [];
    const tried = there(await quote(id));
    expect(tried.refusals.map(({ code }) => code)).toEqual([
      'RENEWAL_NOT_OFFERED',
      'NO_REPLACEMENT_LEFT',
    ]);
    expect([tried.succession, tried.window]).toEqual([undefined, undefined]);
    const code = await aCodeOnRecord(desk, 'RENEW00000000001');
    const { refusals } = await desk.renew.execute(
      { contractId: id, code, consents: [], idempotencyKey: 'key' },
      anna,
    );
    expect(refusals.map((one) => one.code)).toEqual([
      'RENEWAL_NOT_OFFERED',
      'NO_REPLACEMENT_LEFT',
      'TERMS_NOT_ACCEPTED',
    ]);
  });

  it('is nothing for a contract that is somebody else’s', async () => {
    const contractId = await aYear();
    expect(await desk.quoteRenewal.execute({ contractId }, boris)).toBeUndefined();
  });
});

import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  aCodeOnRecord,
  aCoverageDesk,
  type CoverageDesk,
  sellerA,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import { type ActivationCode, restocked } from '../domain/activation-code';

const printed = 'CARD000000000001';

let coverage: CoverageDatabase;

beforeAll(async () => {
  coverage = await coverageDatabase('sale_references');
});
afterAll(() => coverage.drop());

describe.each([
  { where: 'in memory', open: () => aCoverageDesk() },
  { where: 'on PostgreSQL', open: () => aCoverageDesk(coverage.transact) },
])('A sale reference, $where', ({ open }) => {
  let desk: CoverageDesk;

  beforeEach(async () => {
    await coverage.clear();
    desk = await open();
    for (const [code, form] of [[printed, 'CARD'], ['ECODE00000000002', 'E_CODE']] as const)
      await aCodeOnRecord(desk, code, { status: 'ALLOCATED', form });
  }); // prettier-ignore

  const sell = (saleReference: string, change: object) =>
    desk.sell.execute({ saleReference, ...change }, sellerA);

  const change = (next: (code: ActivationCode) => ActivationCode, code = printed) =>
    desk.work.transact(async ({ codes }) => {
      await codes.save(next(there(await codes.find(`cod_${code}`))));
    });

  it('A-17: names its sale for ever: a late repeat sells nothing, though the code came back and is another’s', async () => {
    const first = there((await sell('LT-1', { code: printed })).made);
    await change(restocked);
    const late = there((await sell('LT-1', { code: printed })).made);
    expect(late).toMatchObject({ secret: undefined, code: { id: first.code.id, status: 'ALLOCATED' } });
    await sell('LT-2', { code: printed });
    const later = there((await sell('LT-1', { code: printed })).made);
    expect(later.code).toMatchObject({ id: first.code.id, saleReference: 'LT-2' });
    await expect(sell('LT-1', { planSkuId: 'sku_2' })).rejects.toMatchObject({ code: 'CONFLICT' });
  }); // prettier-ignore

  it('names one sale, whatever blanks stand around it', async () => {
    const first = there((await sell('LT-4', { code: printed })).made);
    const again = there((await sell(' LT-4 ', { code: printed })).made);
    expect([again.code.id, again.code.saleReference]).toEqual([first.code.id, 'LT-4']);
  });

  it('R-SKU-03: tells an e-code again only while it is sold', async () => {
    const { secret } = there((await sell('LT-3', { planSkuId: 'sku_1' })).made);
    expect(secret).toBe('ECODE00000000002');
    expect((await sell('LT-3', { planSkuId: 'sku_1' })).made?.secret).toBe(secret);
    await change((code) => ({ ...code, status: 'VOIDED' }), 'ECODE00000000002');
    expect((await sell('LT-3', { planSkuId: 'sku_1' })).made?.secret).toBeUndefined();
  });
});

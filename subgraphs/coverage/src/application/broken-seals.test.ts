import {
  aCodeOnRecord,
  aCoverageDesk,
  admin,
  type CoverageDesk,
  reasons,
  sellerA,
} from '../../../../test/support/coverage-desk';
import type { ActivationCode } from '../domain/activation-code';
import { ChangeCodes } from './change-codes';

const secret = 'CARD000000000001';
const on = { activationCodeId: `cod_${secret}` };

let desk: CoverageDesk;
let codes: ChangeCodes;

beforeEach(async () => {
  desk = await aCoverageDesk();
  codes = new ChangeCodes(desk.work);
});

const aCard = (change: Partial<ActivationCode> = {}) =>
  aCodeOnRecord(desk, secret, {
    form: 'CARD',
    soldAt: desk.now(),
    saleReference: 'LT-1',
    ...change,
  });

const takeBack = (isSealIntact: boolean) =>
  codes.takeBack({ ...on, reason: 'Nobody wanted it.', isSealIntact }, sellerA);

const sellAgain = () => desk.sell.execute({ saleReference: 'LT-2', code: secret }, sellerA);

const words = (outcome: Parameters<typeof reasons>[0]) => reasons(outcome).map(({ code }) => code);

describe('a seal that is found broken', () => {
  it('R-RTN-03: after the card had come back is remembered, so that it is not restocked', async () => {
    await aCard();
    expect((await takeBack(true)).made).toMatchObject({ status: 'RETURNED' });
    expect(words(await takeBack(false))).toEqual(['NOT_RETURNABLE', 'SEAL_BROKEN']);
    expect(desk.memory.record.codes).toMatchObject([
      { status: 'RETURNED', revealedAt: desk.now() },
    ]);
    expect(reasons(await codes.restock(on, admin))).toEqual([
      { code: 'SEAL_BROKEN', field: ['activationCodeId'], rules: ['R-RTN-03'] },
    ]);
    expect(words(await sellAgain())).toEqual(['CODE_NOT_USABLE']);
  });

  it('R-RTN-03: while the card is in stock leaves one that nobody can sell as new', async () => {
    await aCard({ status: 'ALLOCATED', soldAt: null, saleReference: null });
    expect(words(await takeBack(false))).toEqual(['SEAL_BROKEN']);
    expect(words(await sellAgain())).toEqual(['CODE_NOT_USABLE']);
  });
});

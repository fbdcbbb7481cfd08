import { aCoverageDesk, aContractOf, claimsPart } from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { makeAgain, shapeOf, takeBackTo } from '../../../../test/support/schema-shape';

let coverage: CoverageDatabase;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_tables');
});
afterAll(() => coverage.drop());

describe('the tables of coverage', () => {
  it('can be taken back one migration after the other, to nothing, and made again as they were', async () => {
    const { database } = coverage;
    const before = await shapeOf(database, 'coverage');
    await takeBackTo(database, 0);
    expect(await shapeOf(database, 'coverage')).toEqual([]);
    await makeAgain(database);
    expect(await shapeOf(database, 'coverage')).toEqual(before);
  });

  it('R-QTA-06: keep what was held before the guards came', async () => {
    await coverage.clear();
    const desk = await aCoverageDesk(coverage.transact);
    const contractId = await aContractOf(desk, 'RS4-0001');
    const claim = { claimId: 'clm_1', claimNumber: 'CLM-1', line: 'REPLACEMENT' } as const;
    const hold = { ...claim, contractId, occurredAt: desk.now() };
    await desk.reserve.execute(hold, claimsPart);
    const message = {
      messageId: 'msg_1',
      sequence: 1,
      action: 'COMMIT_QUOTA',
      ruleIds: [],
      ...hold,
    } as const;
    await desk.apply.execute(message, claimsPart);
    await takeBackTo(coverage.database, 1);
    await makeAgain(coverage.database);
    const again = await desk.apply.execute(message, claimsPart);
    expect(again.made).toMatchObject({ isNew: false });
    expect(
      (await desk.reserve.execute({ ...hold, claimId: 'clm_2' }, claimsPart)).refusals,
    ).toEqual([]);
  });
});

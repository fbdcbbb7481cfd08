import { openThings } from '@care-graph/kernel/runtime/personal-data-rows';
import { typed } from '../../../../test/support/coverage-activations';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  aCodeOnRecord,
  aCoverageDesk,
  boris,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import { aHeldPlan, aVideoInReview, videoDesk } from '../../../../test/support/coverage-videos';
import { there } from '../../../../test/support/there';
import { personalData } from '../adapters/personal-data';
import type { ActivationCode } from '../domain/activation-code';
import type { ContractStatus } from '../domain/contract';

const other = 'OTHERCODE0000001';

let coverage: CoverageDatabase;

beforeAll(async () => {
  coverage = await coverageDatabase('ended_holds');
});
afterAll(() => coverage.drop());

describe.each([
  { where: 'in memory', open: () => aCoverageDesk() },
  { where: 'on PostgreSQL', open: () => aCoverageDesk(coverage.transact) },
])('A plan that is held for a video, $where', ({ open }) => {
  let desk: CoverageDesk;

  beforeEach(async () => {
    await coverage.clear();
    desk = await open();
    await aVideoInReview(desk);
    await aCodeOnRecord(desk, other);
  });

  const change = (next: Partial<ActivationCode>) =>
    desk.work.transact(async ({ codes }) => {
      const code = there(await codes.find(`cod_${typed}`));
      await codes.save({ ...code, ...next });
    });

  it.each<readonly [string, () => Partial<ActivationCode>]>([
    ['voided', () => ({ status: 'VOIDED' })],
    ['blocked', () => ({ status: 'BLOCKED', blockedFrom: 'SOLD' })],
    ['expired', () => ({ status: 'EXPIRED' })],
    ['past its last instant', () => ({ redeemBy: new Date(desk.now().getTime() - 1) })],
  ])('R-ACT-09, A-17: holds its unit no more once its code is %s', async (_title, next) => {
    await change(next());
    expect((await videoDesk(desk).open(other, boris)).made).toMatchObject({
      status: 'AWAITING_VIDEO',
    });
  });

  it('R-ACT-09: holds its unit in the last instant of its code', async () => {
    await change({ redeemBy: desk.now() });
    const { refusals } = await videoDesk(desk).open(other, boris);
    expect(refusals).toMatchObject([{ code: 'DEVICE_ALREADY_COVERED' }]);
  });
});

describe('A plan that is held for a video, on record', () => {
  let desk: CoverageDesk;

  beforeEach(async () => {
    await coverage.clear();
    desk = await aCoverageDesk(coverage.transact);
  });

  it('R-ACT-09: is the only one of its unit with a video in review though nobody looked', async () => {
    const { contractId } = await aVideoInReview(desk);
    const contract = there(await coverage.transact(({ contracts }) => contracts.find(contractId)));
    const second = { ...contract, id: 'ctr_2', contractNumber: 'CG-2', activationCodeId: null };
    const added = (status: ContractStatus) =>
      coverage.transact(({ contracts }) => contracts.add({ ...second, status }, undefined, []));
    await expect(added('VIDEO_REVIEW')).rejects.toMatchObject({ code: '23P01' });
    await added('AWAITING_VIDEO');
    await expect(
      coverage.database.manager.query(
        `UPDATE service_contract SET status = 'VIDEO_REVIEW' WHERE id = 'ctr_2'`,
      ),
    ).rejects.toMatchObject({ code: '23P01' });
  });

  it('A-17: stands in the way of erasing its holder until its code opens nothing any more', async () => {
    const { holderId, contractNumber } = await aHeldPlan(desk);
    const open = () => openThings(coverage.database.manager, personalData, holderId, desk.now());
    expect(await open()).toEqual([`contract ${contractNumber}`]);
    await coverage.database.manager.query(`UPDATE activation_code SET status = 'VOIDED'`);
    expect(await open()).toEqual([]);
  });
});

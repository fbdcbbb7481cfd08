import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  aCodeOnRecord,
  aCoverageDesk,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import {
  aVideoFile,
  startLongAgo,
  videoDesk,
  videoRecord,
} from '../../../../test/support/coverage-videos';
import { there } from '../../../../test/support/there';

const statements: string[] = [];
let coverage: CoverageDatabase;
let desk: CoverageDesk;

beforeAll(async () => {
  coverage = await coverageDatabase('lapse_approvals', (sql) => statements.push(sql));
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
});
afterAll(() => coverage.drop());

const approved = async (place: number): Promise<string> => {
  const [code, serial] = [`CODE00000000000${place}`, `RS4-000${place}`];
  const videos = videoDesk(desk);
  await aCodeOnRecord(desk, code);
  await startLongAgo(desk, serial);
  const contract = there((await videos.open(code, undefined, serial)).made);
  const video = there((await videos.submit(contract.id, await aVideoFile(desk))).made);
  await videos.review(video.id);
  return contract.id;
};

const lapsedWith = async (limit: number): Promise<readonly [number, number]> => {
  statements.length = 0;
  return [await videoDesk(desk).lapse(limit), statements.length];
};

describe('Approvals that nobody used in time', () => {
  it('R-ACT-10, A-06: are taken back with the same statements, however many there are, and with all events', async () => {
    const ids = [await approved(1), await approved(2), await approved(3), await approved(4)];
    desk.moveTo('2026-03-15T12:00:00Z');
    expect((await lapsedWith(10))[0]).toBe(0);
    desk.moveTo('2026-03-15T12:00:00.001Z');
    const [one, some, none] = [await lapsedWith(1), await lapsedWith(10), await lapsedWith(10)];
    expect([one[0], some[0], none[0]]).toEqual([1, 3, 0]);
    expect(some[1]).toBe(one[1]);
    const look = videoRecord(coverage);
    for (const id of ids) {
      expect(await look.stepsOf(id)).toContain('lapseApproval AWAITING_ACTIVATION → AWAITING_VIDEO SYSTEM');
      const contract = await coverage.transact(({ contracts }) => contracts.find(id));
      expect(contract).toMatchObject({ status: 'AWAITING_VIDEO', activateBy: null });
      const video = there(await coverage.transact(({ videos }) => videos.latestOf(id)));
      expect(video).toMatchObject({ status: 'LAPSED', settledAt: video.activateBy });
      expect(await look.stepsOf(video.id)).toContain('lapseApproval → LAPSED SYSTEM');
    }
  }); // prettier-ignore

  it('R-ACT-10: leave those to others that somebody is at', async () => {
    await approved(1);
    desk.moveTo('2026-03-16T12:00:00Z');
    await coverage.transact(async ({ contracts }) => {
      const [{ id }] = await coverage.database.manager.query<[{ id: string }]>(
        'SELECT id FROM service_contract',
      );
      await contracts.lock(id);
      expect((await lapsedWith(10))[0]).toBe(0);
    });
    expect((await lapsedWith(10))[0]).toBe(1);
  });
});

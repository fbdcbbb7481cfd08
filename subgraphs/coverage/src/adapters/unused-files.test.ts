import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { addContract } from '../../../../test/support/coverage-rows';
import { aFile } from '../../../../test/support/evidence-files';

let coverage: CoverageDatabase;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_unused_files');
});
afterAll(() => coverage.drop());

const byPartner = { kind: 'PARTNER', label: 'Partner prt_demo', principalId: 'key_1' } as const;

describe('files of coverage', () => {
  it('are dropped unless a video or a purchase names them, also one that a later report replaced', async () => {
    const contract = await coverage.transact((stores) => addContract(stores, '1'));
    await coverage.transact(async ({ evidence, units, videos }) => {
      for (const id of ['evd_proof', 'evd_former', 'evd_video', 'evd_unused'])
        await evidence.add(aFile(id));
      const told = {
        lineageRootId: contract.lineageRootId, dealerName: 'A shop', regionCodes: ['LT'], purchasedOn: '2026-03-01',
        isAuthorizedDealer: null, recordedAt: contract.createdAt, recordedBy: byPartner,
      }; // prettier-ignore
      await units.savePurchase({ ...told, proofId: 'evd_former' });
      await units.savePurchase({ ...told, proofId: 'evd_proof' });
      await videos.add({
        id: 'vid_1', contractId: contract.id, evidenceId: 'evd_video', status: 'IN_REVIEW', submittedAt: contract.createdAt,
        decidedAt: null, decidedBy: null, rejection: null, note: null, approvalHours: null, activateBy: null,
        settledAt: null, basis: [], version: 1,
      }); // prettier-ignore
    });
    const now = new Date('2027-01-01T00:00:00Z');
    const due = await coverage.transact(async ({ evidence }) => {
      const ids = await evidence.lockUnused(now, 10);
      await evidence.drop(ids);
      return ids;
    });
    expect(due).toEqual(['evd_unused']);
    expect(await coverage.transact(({ evidence }) => evidence.lockUnused(now, 10))).toEqual([]);
  });
});

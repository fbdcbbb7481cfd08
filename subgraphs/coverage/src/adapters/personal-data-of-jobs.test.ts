import { eraseSubject } from '@care-graph/kernel/runtime/personal-data-erase';
import { exportSubject } from '@care-graph/kernel/runtime/personal-data-export';
import type { EntityManager } from 'typeorm';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { addContract } from '../../../../test/support/coverage-rows';
import type { CoveringContract } from '../domain/contract';
import { newJob, rowIdOf } from '../domain/job';
import { personalData } from './personal-data';

let coverage: CoverageDatabase;
let contract: CoveringContract;

const requestedBy = {
  kind: 'partner', subject: 'key_a', scopes: [], partnerId: 'prt_a',
} as const; // prettier-ignore

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_personal_jobs');
  contract = await coverage.transact(async (stores) => {
    const made = await addContract(stores, '1');
    await stores.people.addPartner(
      { id: 'prt_a', name: 'A', status: 'ACTIVE', regionCodes: ['EU'], version: 1 },
      [],
    );
    const { createdAt, id: contractId } = made;
    const job = { id: 'job_1', kind: 'ACTIVATION_IMPORT', createdAt, rowCount: 1, requestedBy } as const;
    await stores.jobsOnRecord.add(newJob(job));
    await stores.jobsOnRecord.addRows('job_1', [{ number: 2, input: Buffer.from('Anna') }]);
    const led = { outcome: 'DONE', codeId: null, contractId, refusals: [] } as const;
    await stores.jobsOnRecord.settleRow({ id: rowIdOf('job_1', 2), ...led });
    return made;
  }); // prettier-ignore
});
afterAll(() => coverage.drop());

const anna = { customerId: 'cus_1', subjects: [] };
const request = { askedBy: 'officer', reason: 'case 7' };

const inTransaction = <Result>(work: (manager: EntityManager) => Promise<Result>) =>
  coverage.database.transact((manager) => manager)(work);

describe('a row of an import that led to a contract', () => {
  it('is given to its customer, and says nothing of them once they are erased', async () => {
    const given = await inTransaction((manager) =>
      exportSubject(manager, personalData, anna, request),
    );
    expect(given['job_row']).toEqual([
      {
        id: rowIdOf('job_1', 2), job_id: 'job_1', number: 2, outcome: 'DONE', code_id: null,
        contract_id: contract.id, refusals: [], input: null, due_at: null,
      },
    ]); // prettier-ignore
    await inTransaction((manager) =>
      eraseSubject(manager, personalData, anna, { ...request, now: contract.period.endsAt }),
    );
    expect(JSON.stringify(await coverage.everything())).not.toMatch(/Anna|sub_1/);
  });
});

import {
  type FilesDesk,
  removeForgottenFiles,
  removeUnusedFiles,
  scanWaitingFiles,
} from '@care-graph/kernel/application/evidence-files';
import { clockSteps } from '../domain/contract-clock';
import type { CoverageWork } from './coverage-work';
import { expireQuotas } from './expire-quotas';
import { GrantBonuses } from './grant-bonuses';
import { removeOldResults } from './job-results';
import { lapseApprovals } from './lapse-approvals';
import { lookUpClosings, moveContracts } from './move-contracts';
import { NoticeRenewals } from './notice-renewals';

/** Does up to so many of the things that are due by then, and answers how many it did. */
type DueWork = (now: Date, limit: number) => Promise<number>;

interface NamedWork {
  readonly name: string;
  readonly run: DueWork;
}

interface OtherWork {
  readonly expireCodes: DueWork;
  readonly forgetSecrets: DueWork;
  readonly filesDesk: FilesDesk;
}

/** All that time alone brings about, in the order in which one thing makes the next one due. */
export const scheduledWork = (
  work: CoverageWork,
  { expireCodes, forgetSecrets, filesDesk }: OtherWork,
): readonly NamedWork[] => {
  const [bonuses, notices] = [new GrantBonuses(work), new NoticeRenewals(work)];
  return [
    { name: 'begin cover', run: moveContracts(work, clockSteps.begin) },
    { name: 'end cover', run: moveContracts(work, clockSteps.end) },
    { name: 'look up until when contracts can be renewed', run: lookUpClosings(work) },
    { name: 'close contracts', run: moveContracts(work, clockSteps.close) },
    { name: 'expire quotas', run: expireQuotas(work) },
    { name: 'grant bonuses', run: (now, limit) => bonuses.run(now, limit) },
    { name: 'notice renewals', run: (now, limit) => notices.run(now, limit) },
    { name: 'lapse approvals', run: lapseApprovals(work) },
    { name: 'expire codes', run: expireCodes },
    { name: 'forget secrets', run: forgetSecrets },
    { name: 'remove forgotten files', run: removeForgottenFiles(filesDesk) },
    { name: 'remove unused files', run: removeUnusedFiles(filesDesk) },
    { name: 'remove old results', run: removeOldResults(work, filesDesk.files) },
    // Last, as a scanner may take its time.
    { name: 'scan waiting files', run: scanWaitingFiles(filesDesk) },
  ];
};

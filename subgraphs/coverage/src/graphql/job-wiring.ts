import { CancelJob } from '../application/cancel-job';
import type { CoverageWork } from '../application/coverage-work';
import { StartImport } from '../application/start-import';
import { StartSaleExport } from '../application/start-sale-export';
import type { ReadSheet } from '../domain/import-sheet';
import type { JobOnRecord } from '../domain/job';
import { cancelJob, startImport, startSaleExport } from './job-commands';
import { JobFields, JobQueries, JobRowFields, PartnerJobs } from './jobs.resolver';

const jobResult = (job: JobOnRecord) => ({ job });

/** Partners' imports and exports, and what came of them. */
export const jobResolvers = (work: CoverageWork, readSheet: ReadSheet): readonly object[] => {
  const [importing, exporting, cancelling] = [
    new StartImport(work, readSheet),
    new StartSaleExport(work),
    new CancelJob(work),
  ];
  return [
    new JobQueries(),
    new JobFields(work.addresses),
    new JobRowFields(),
    new PartnerJobs(),
    startImport.resolver((command, by) => importing.execute(command, by), jobResult),
    startSaleExport.resolver((command, by) => exporting.execute(command, by), jobResult),
    cancelJob.resolver((command, by) => cancelling.execute(command, by), jobResult),
  ];
};

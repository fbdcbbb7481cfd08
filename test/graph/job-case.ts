import type { Ask } from '../support/graph';
import { eventually, freshKey } from '../support/journey';

/** An import that has ended: one row was done, and one was refused. */
export interface JobCase {
  readonly jobId: string;
}

interface Started {
  readonly startImport: { readonly job: { readonly id: string } };
}

interface Progress {
  readonly job: { readonly status: string };
}

/** Has a partner import two offers, of which the second names no product, and waits for the end. */
export const jobCase = async ({ partner }: { readonly partner: Ask }): Promise<JobCase> => {
  const document = `reference,productCode,outcome\nW-1,rs-4-mini,NOT_SHOWN\nW-2,none,NOT_SHOWN\n`;
  const input = { kind: 'OFFER_IMPORT', document, idempotencyKey: freshKey() };
  const { data } = await partner<Started, object>(
    'mutation ($input: StartImportInput!) { startImport(input: $input) { job { id } } }',
    { input },
  );
  const { id } = data.startImport.job;
  const progress = 'query ($id: ID!) { job(id: $id) { status } }';
  await eventually(
    async () => (await partner<Progress, object>(progress, { id })).data.job.status,
    (status) => status === 'SUCCEEDED',
  );
  return { jobId: id };
};

import 'reflect-metadata';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { workInThread } from '@care-graph/kernel/runtime/seed/thread';
import { type Asked, ClaimPost } from './adapters/seed/claim-post';
import { fillCoverage, type SeedWork } from './seed-work';

void workInThread<Asked>((work, { ask, say }) =>
  fillCoverage(work as SeedWork, {
    log: makeLog('seed', 'warn'),
    claims: new ClaimPost(ask),
    tell: say,
  }),
);

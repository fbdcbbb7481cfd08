import { Fault } from '@care-graph/kernel/domain/fault';
import type { Budget } from '../access/caller';
import type { Allowance, Refusal } from './limiter';

const limited = (message: string): Fault => new Fault('RATE_LIMITED', message);

/** What is said of a request that is not let in. */
export const admissionFault = ({ limit }: Refusal, budget: Budget): Fault =>
  limit === 'concurrency'
    ? limited(
        `${budget.concurrentRequests} requests of this caller are running, which is the most at one time. Wait until one has ended.`,
      )
    : limited(
        `This caller may send ${budget.requestsPerSecond} requests in a second. Wait as long as Retry-After says, then spread them.`,
      );

/** What is said of an operation for which the minute has not enough left. */
export const chargeFault = (estimated: number, cost: Allowance, { retryAfterSeconds }: Refusal) =>
  limited(
    `The operation costs ${estimated} points, and ${cost.remaining} of ${cost.limit} are left in this minute. Send it again in ${retryAfterSeconds} s.`,
  );

/** What is said of an operation for which no minute is enough. */
export const costFault = (estimated: number, { costPerMinute }: Budget): Fault =>
  new Fault(
    'COST_LIMIT',
    `The operation costs ${estimated} points, and this caller has ${costPerMinute} in a minute. Ask for fewer rows, or for fewer lists inside each other.`,
  );

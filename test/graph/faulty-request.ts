import type { Ask, Reply } from '../support/graph';
import { aClaim, anEnrollment, freshKey } from '../support/journey';
import { attempt } from './command';
import type { World } from './world';

/** A request that a caller's program got wrong. */
export interface FaultyRequest {
  readonly title: string;
  readonly send: (world: World) => Promise<Reply<unknown>>;
  readonly code: 'BAD_REQUEST' | 'BAD_USER_INPUT' | 'CONFLICT' | 'GRAPHQL_VALIDATION_FAILED';
  /** Path of the value that is wrong; the text names it where GraphQL itself found it. */
  readonly field?: readonly string[];
  /** What would be right. */
  readonly says: string;
}

type Change = Readonly<Record<string, unknown>>;

export const selling = (change: Change) => (world: World) =>
  attempt(world.partner, 'sellCode', {
    saleReference: freshKey(),
    planSkuId: world.planSkuId,
    price: { amount: '58.99', currency: 'EUR' },
    ...change,
  });

export const activating =
  (change: Change, input: Change = {}) =>
  ({ customer, codes }: World) =>
    attempt(customer, 'activatePlan', {
      enrollment: { ...anEnrollment(codes.sold, 'RS4-FREE'), ...change },
      idempotencyKey: freshKey(),
      ...input,
    });

export const claiming = (change: Change) => (world: World) =>
  attempt(world.customer, 'openClaim', { ...aClaim(world, world.covered.serial), ...change });

export const asking =
  (query: string, variables: Change = {}, by: (world: World) => Ask = ({ customer }) => customer) =>
  (world: World): Promise<Reply<unknown>> =>
    by(world)(query, variables);

import { freshKey } from '../support/journey';
import { answered, attempt } from './command';
import type { ReusedKey, StaleCommand } from './repeated-command';
import { notFound, type RefusedCommand } from './refused-command';
import { type QuotaCase, replacementChange } from './quota-case';
import type { World } from './world';

const propose =
  (given: object) =>
  ({ adjudicator, quotas: { contractId } }: World) =>
    answered(adjudicator, 'proposeQuotaAdjustment', {
      ...replacementChange,
      contractId,
      idempotencyKey: freshKey(),
      ...given,
    });

const decide = (of: (quotas: QuotaCase) => string) => (world: World) =>
  answered(world.admin, 'decideQuotaAdjustment', {
    adjustmentId: of(world.quotas),
    decision: 'APPROVE',
  });

export const refusedQuotas: readonly RefusedCommand[] = [
  {
    title: 'a change of the quota of no contract',
    send: propose({ contractId: 'ctr_none' }),
    refusals: [notFound('contractId')],
  },
  {
    title: 'a change of a quota by nothing, for a claim that never touched it',
    send: propose({ count: 0, claimId: 'clm_none' }),
    refusals: [notFound('claimId'), { code: 'AMOUNT_MISSING', field: ['count'], rules: [] }],
  },
  {
    title: 'R-QTA-06: a change of a service that the contract does not have',
    send: propose({ line: 'MAINTENANCE' }),
    refusals: [{ code: 'LINE_NOT_OFFERED', field: ['line'], rules: ['R-QTA-06'] }],
  },
  {
    title: 'R-QTA-09: money where the terms set no sum',
    send: propose({ count: null, money: { amount: '10.00', currency: 'EUR' } }),
    refusals: [{ code: 'LINE_NOT_OFFERED', field: ['money'], rules: ['R-QTA-09'] }],
  },
  {
    title: 'R-QTA-06: taking more uses than are left',
    send: propose({ count: -2 }),
    refusals: [{ code: 'WOULD_GO_NEGATIVE', field: ['count'], rules: ['R-QTA-06'] }],
  },
  {
    title: 'deciding about no proposal',
    send: decide(() => 'adj_none'),
    refusals: [notFound('adjustmentId')],
  },
  {
    title: 'deciding about a proposal twice',
    send: decide(({ denied }) => denied),
    refusals: [{ code: 'NOT_OPEN', field: ['adjustmentId'], rules: [] }],
  },
  {
    title: "deciding about one's own proposal",
    send: decide(({ own }) => own),
    refusals: [{ code: 'SAME_PERSON', field: null, rules: [] }],
  },
  {
    title: 'R-QTA-06: granting that uses are taken which are held by now',
    send: decide(({ tooMuch }) => tooMuch),
    refusals: [{ code: 'WOULD_GO_NEGATIVE', field: ['adjustmentId'], rules: ['R-QTA-06'] }],
  },
];

const field = ['input', 'idempotencyKey'];
const key = { idempotencyKey: 'reused' };

export const reusedQuotaKeys: readonly ReusedKey[] = [
  {
    title: 'proposeQuotaAdjustment',
    send: ({ adjudicator }, number) =>
      attempt(adjudicator, 'proposeQuotaAdjustment', {
        ...replacementChange,
        contractId: `none ${number}`,
        ...key,
      }),
    field,
  },
  {
    title: 'decideQuotaAdjustment',
    send: ({ admin }, number) =>
      attempt(admin, 'decideQuotaAdjustment', {
        adjustmentId: `none ${number}`,
        decision: 'REJECT',
        ...key,
      }),
    field,
  },
];

export const staleQuotaCommands: readonly StaleCommand[] = [
  {
    title: 'decideQuotaAdjustment',
    send: ({ admin, quotas: { tooMuch } }, expectedVersion) =>
      attempt(admin, 'decideQuotaAdjustment', {
        adjustmentId: tooMuch,
        decision: 'REJECT',
        expectedVersion,
      }),
  },
];

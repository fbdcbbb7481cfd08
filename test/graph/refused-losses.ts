import { answered } from './command';
import { notFound, type RefusedCommand } from './refused-command';

/** Steps after a loss that a claim is not at. */
export const refusedLosses: readonly RefusedCommand[] = [
  {
    title: 'R-FLY-03: the verification of a loss that nobody claimed',
    send: ({ customer, awaitingReturn: { claimId } }) =>
      answered(customer, 'startFlyawayVerification', {
        claimId,
        declaresLost: true,
        idempotencyKey: 'start-none',
      }),
    refusals: [{ code: 'NOT_AWAITING_VERIFICATION', field: null, rules: ['R-FLY-03'] }],
  },
  {
    title: 'R-FLY-03: the confirmation of a loss that nobody verifies',
    send: ({ agent, awaitingReturn: { claimId } }) =>
      answered(agent, 'confirmFlyaway', { claimId }),
    refusals: [{ code: 'NOT_IN_PROGRESS', field: null, rules: ['R-FLY-03'] }],
  },
  {
    title: 'R-FLY-05: taking a verification back that never began',
    send: ({ customer, awaitingReturn: { claimId } }) =>
      answered(customer, 'cancelFlyawayVerification', { claimId, idempotencyKey: 'cancel-none' }),
    refusals: [{ code: 'NOT_STARTED', field: null, rules: ['R-FLY-05'] }],
  },
  {
    title: 'R-FLY-05: the find of a unit that is the customer’s still',
    send: ({ customer, awaitingReturn: { claimId } }) =>
      answered(customer, 'reportRecoveredUnit', { claimId, foundAt: '2026-03-01T10:00:00Z' }),
    refusals: [{ code: 'NOT_FINAL', field: null, rules: ['R-FLY-05'] }],
  },
  {
    title: 'R-FLY-06: the arrival of a unit that nobody found',
    send: ({ agent, awaitingReturn: { claimId, serial } }) =>
      answered(agent, 'receiveRecoveredUnit', { claimId, serialNumber: serial }),
    refusals: [{ code: 'NOT_DUE', field: null, rules: ['R-FLY-06'] }],
  },
  {
    title: 'the confirmation of a loss under no claim',
    send: ({ agent }) => answered(agent, 'confirmFlyaway', { claimId: 'clm_none' }),
    refusals: [notFound('claimId')],
  },
  {
    title: "the cancelling of another customer's claim, as if there were none",
    send: ({ other, awaitingReturn: { claimId } }) => answered(other, 'cancelClaim', { claimId }),
    refusals: [notFound('claimId')],
  },
];

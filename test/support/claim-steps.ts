import type { Outcome } from '@care-graph/kernel/domain/outcome';
import type { Claim } from '../../subgraphs/claims/src/domain/claim';
import {
  type ClaimStatus,
  isFinal,
  mayBecome,
} from '../../subgraphs/claims/src/domain/claim-status';
import { adjudicator, agent, holder } from './claims-builders';
import type { ClaimsDesk } from './claims-desk';

type Sent = Promise<Outcome<object, string>>;

export interface Step {
  readonly send: (desk: ClaimsDesk, claimId: string) => Sent;
  /** True where the command has something to do, or other words for why it has not. */
  readonly hasTurn: (claim: Pick<Claim, 'serviceType' | 'status'>) => boolean;
}

/** Before everything else. */
export const at = new Date('2026-05-01T08:00:00Z');
const key = { idempotencyKey: 'out-of-turn' };
const reason = 'It was looked at.';

const inOneOf =
  (...statuses: readonly ClaimStatus[]): Step['hasTurn'] =>
  ({ status }) =>
    statuses.includes(status);

const leadingTo =
  (to: ClaimStatus): Step['hasTurn'] =>
  ({ serviceType, status }) =>
    mayBecome(serviceType, status, to);

export const never = (): boolean => false;

/** Every command that moves a claim or what belongs to it, and where it has its turn. */
export const steps: Readonly<Record<string, Step>> = {
  reportHandOver: {
    send: ({ useCases }, claimId) =>
      useCases.reportHandOver.execute(
        { claimId, carrier: 'DHL', trackingNumber: 'TR-1', handedOverAt: at },
        holder,
      ),
    hasTurn: inOneOf('AWAITING_RETURN', 'RETURN_OVERDUE'),
  },
  receiveUnit: {
    send: ({ useCases }, claimId) =>
      useCases.receiveUnit.execute(
        { claimId, serialNumber: 'RS4-0001', components: [], hasController: false },
        agent,
      ),
    // A unit may come once its claim has ended.
    hasTurn: inOneOf('AWAITING_RETURN', 'RETURN_OVERDUE', 'CANCELLED', 'REFUSED'),
  },
  acceptLateReturn: {
    send: ({ useCases }, claimId) => useCases.acceptLateReturn.execute({ claimId, reason }, agent),
    hasTurn: inOneOf('RETURN_OVERDUE'),
  },
  beginAssessment: {
    send: ({ useCases }, claimId) => useCases.beginAssessment.execute({ claimId }, agent),
    hasTurn: leadingTo('IN_ASSESSMENT'),
  },
  recordAssessment: {
    send: ({ useCases, claims }, claimId) => {
      const isLoss = claims.claims.some(({ id, flyaway }) => id === claimId && flyaway !== null);
      const cause = isLoss ? 'FLYAWAY' : 'DROP';
      const found = { warranty: 'OUT_OF_SCOPE', findings: 'Broken.', estimate: [] } as const;
      return useCases.recordAssessment.execute({ claimId, cause, ...found }, agent);
    },
    hasTurn: leadingTo('AWAITING_ELECTION'),
  },
  confirmEntitlement: {
    send: ({ useCases }, claimId) =>
      useCases.confirmEntitlement.execute({ claimId, isEntitled: true, ...key }, agent),
    hasTurn: inOneOf('ENTITLEMENT_CHECK'),
  },
  convertClaim: {
    send: ({ useCases }, claimId) =>
      useCases.convertClaim.execute({ claimId, cause: 'DROP', reason, ...key }, agent),
    hasTurn: leadingTo('CONVERTED'),
  },
  electRemedy: {
    send: ({ useCases }, claimId) =>
      useCases.electRemedy.execute({ claimId, remedy: 'REPLACEMENT', ...key }, holder),
    hasTurn: inOneOf('AWAITING_ELECTION'),
  },
  requoteClaim: {
    send: ({ useCases }, claimId) => useCases.requoteClaim.execute({ claimId }, holder),
    // Nothing was quoted.
    hasTurn: never,
  },
  allocateReplacement: {
    send: ({ useCases }, claimId) =>
      useCases.allocateReplacement.execute(
        {
          claimId,
          serialNumbers: [{ component: 'BODY', value: 'RS4-0002' }],
          productCode: 'rs-4-mini',
          grade: 'NEW',
        },
        agent,
      ),
    hasTurn: inOneOf('IN_SERVICE', 'PAID', 'COMPONENT_CHECK'),
  },
  cancelReplacement: {
    send: ({ useCases }, claimId) => useCases.cancelReplacement.execute({ claimId, reason }, agent),
    // Nothing was set aside.
    hasTurn: never,
  },
  shipUnit: {
    send: ({ useCases }, claimId) =>
      useCases.shipUnit.execute({ claimId, carrier: 'DHL', trackingNumber: 'TR-2', ...key }, agent),
    // A unit that goes back as it came waits for its parcel in SHIPPED.
    hasTurn: (claim) => leadingTo('SHIPPED')(claim) || claim.status === 'SHIPPED',
  },
  cancelClaim: {
    send: ({ useCases }, claimId) => useCases.cancelClaim.execute({ claimId }, holder),
    hasTurn: leadingTo('CANCELLED'),
  },
  refuseClaim: {
    send: ({ useCases }, claimId) =>
      useCases.refuseClaim.execute(
        { claimId, refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason },
        adjudicator,
      ),
    hasTurn: leadingTo('REFUSED'),
  },
  acceptClaim: {
    send: ({ useCases }, claimId) => useCases.acceptClaim.execute({ claimId, reason }, adjudicator),
    hasTurn: inOneOf('UNDER_REVIEW', 'AWAITING_FLIGHT_RECORDS'),
  },
  reverseRefusal: {
    send: ({ useCases }, claimId) =>
      useCases.reverseRefusal.execute({ claimId, reason }, adjudicator),
    hasTurn: inOneOf('REFUSED'),
  },
  rerouteClaim: {
    send: ({ useCases }, claimId) =>
      useCases.rerouteClaim.execute({ claimId, serviceCenterCode: 'DE-1', reason }, agent),
    hasTurn: ({ serviceType, status }) => !isFinal(serviceType, status),
  },
  decideCrossBorder: {
    send: ({ useCases }, claimId) =>
      useCases.decideCrossBorder.execute({ claimId, decision: 'APPROVE', cost: [] }, adjudicator),
    // Nothing crosses a border.
    hasTurn: never,
  },
  startFlyawayVerification: {
    send: ({ useCases }, claimId) =>
      useCases.startFlyawayVerification.execute({ claimId, declaresLost: true, ...key }, holder),
    hasTurn: inOneOf('AWAITING_VERIFICATION', 'AWAITING_FLIGHT_RECORDS'),
  },
  confirmFlyaway: {
    send: ({ useCases }, claimId) => useCases.confirmFlyaway.execute({ claimId }, agent),
    hasTurn: never,
  },
  cancelFlyawayVerification: {
    send: ({ useCases }, claimId) =>
      useCases.cancelFlyawayVerification.execute({ claimId, ...key }, holder),
    hasTurn: never,
  },
  reportRecoveredUnit: {
    send: ({ useCases }, claimId) =>
      useCases.reportRecoveredUnit.execute({ claimId, foundAt: at }, holder),
    hasTurn: never,
  },
  receiveRecoveredUnit: {
    send: ({ useCases }, claimId) =>
      useCases.receiveRecoveredUnit.execute({ claimId, serialNumber: 'RS4-0001' }, agent),
    hasTurn: never,
  },
};

import type { Ask } from '../support/graph';
import { there } from '../support/there';
import { attempt } from './command';
import { taking } from './repeatable-commands';
import type { ReusedKey, StaleCommand } from './repeated-command';
import { startsAt, type World } from './world';

type Person = 'customer' | 'agent' | 'adjudicator';

/** A command on a claim that is on record. */
interface ClaimStep {
  readonly by: Person;
  /** What it needs besides the claim. */
  readonly more: object;
}

const reason = 'x';
const found = { cause: 'DROP', findings: 'Broken.', warranty: 'OUT_OF_SCOPE', estimate: [] };
const parcel = { carrier: 'DPD', trackingNumber: 'T-REUSED' };
const unit = { productCode: 'rs-4-mini', grade: 'NEW' };

const steps: Readonly<Record<string, ClaimStep>> = {
  reportHandOver: { by: 'customer', more: { ...parcel, handedOverAt: startsAt } },
  requoteClaim: { by: 'customer', more: {} },
  cancelClaim: { by: 'customer', more: {} },
  startFlyawayVerification: { by: 'customer', more: { declaresLost: true } },
  cancelFlyawayVerification: { by: 'customer', more: {} },
  reportRecoveredUnit: { by: 'customer', more: { foundAt: startsAt } },
  beginAssessment: { by: 'agent', more: {} },
  recordAssessment: { by: 'agent', more: found },
  confirmEntitlement: { by: 'agent', more: { isEntitled: true } },
  convertClaim: { by: 'agent', more: { cause: 'DROP', reason } },
  acceptLateReturn: { by: 'agent', more: { reason } },
  allocateReplacement: {
    by: 'agent',
    more: { ...unit, serialNumbers: [{ component: 'BODY', value: 'RS4-REUSED' }] },
  },
  cancelReplacement: { by: 'agent', more: { reason } },
  shipUnit: { by: 'agent', more: parcel },
  rerouteClaim: { by: 'agent', more: { serviceCenterCode: 'SC-DE-1', reason } },
  confirmFlyaway: { by: 'agent', more: {} },
  receiveRecoveredUnit: { by: 'agent', more: { serialNumber: 'RS4-REUSED' } },
  acceptClaim: { by: 'adjudicator', more: { reason } },
  reverseRefusal: { by: 'adjudicator', more: { reason } },
  refuseClaim: {
    by: 'adjudicator',
    more: { refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason },
  },
  decideCrossBorder: { by: 'adjudicator', more: { decision: 'APPROVE', cost: [] } },
};

const key = { idempotencyKey: 'reused' };
const field = ['input', 'idempotencyKey'];

const askOf = (world: World, { by }: ClaimStep): Ask => world[by];

export const reusedClaimKeys: readonly ReusedKey[] = [
  ...Object.entries(steps).map(([title, step]): ReusedKey => ({
    title,
    send: (world, number) =>
      attempt(askOf(world, step), title, { claimId: `none ${number}`, ...step.more, ...key }),
    field,
  })),
  {
    title: 'confirmEntitlement, denied',
    send: ({ agent }, number) =>
      attempt(agent, 'confirmEntitlement', {
        claimId: `none ${number}`,
        isEntitled: false,
        idempotencyKey: 'reused to deny',
      }),
    field,
  },
  {
    title: 'recordDelivery',
    send: ({ agent }, number) =>
      attempt(agent, 'recordDelivery', {
        shipmentId: `none ${number}`,
        deliveredAt: startsAt,
        ...key,
      }),
    field,
  },
];

export const staleClaimCommands: readonly StaleCommand[] = [
  ...taking(Object.keys(steps), 'expectedVersion').map((title): StaleCommand => {
    const step = there(steps[title]);
    return {
      title,
      send: (world, expectedVersion) =>
        attempt(askOf(world, step), title, {
          claimId: world.awaitingReturn.claimId,
          ...step.more,
          idempotencyKey: 'stale',
          expectedVersion,
        }),
    };
  }),
  {
    title: 'confirmEntitlement, denied',
    send: ({ agent, awaitingReturn: { claimId } }, expectedVersion) =>
      attempt(agent, 'confirmEntitlement', { claimId, isEntitled: false, expectedVersion }),
  },
];

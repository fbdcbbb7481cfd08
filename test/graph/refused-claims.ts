import { aClaim, freshKey } from '../support/journey';
import { answered } from './command';
import { notFound, type RefusedCommand } from './refused-command';
import type { World } from './world';

const open =
  (change: object, by: 'customer' | 'other' | 'otherPartner' = 'customer') =>
  (world: World) =>
    answered(world[by], 'openClaim', { ...aClaim(world, world.covered.serial), ...change });

const incidentAt = (occurredAt: string, cause = 'DROP') => ({ incident: { occurredAt, cause } });

/** A unit that flew off just now. */
const flownOff =
  (change: object = {}) =>
  (world: World) =>
    open({ ...incidentAt(world.graph.now(), 'FLYAWAY'), ...change })(world);

const contractNotFound = (field: string) => ({
  code: 'CONTRACT_NOT_FOUND',
  field: [field],
  nextStep: 'CONTACT_SUPPORT',
  rules: [],
});

const consentRequired = (...rules: readonly string[]) => ({
  code: 'CONSENT_REQUIRED',
  field: ['consents'],
  nextStep: 'GIVE_CONSENT',
  rules,
});

const handOver = (
  world: World,
  by: 'customer' | 'other',
  change: { readonly claimId?: string; readonly handedOverAt?: string } = {},
) =>
  answered(world[by], 'reportHandOver', {
    claimId: world.awaitingReturn.claimId,
    carrier: 'DPD',
    trackingNumber: 'TR-1',
    handedOverAt: world.graph.now(),
    ...change,
  });

const elect = (world: World, by: 'customer' | 'other', claimId: string) =>
  answered(world[by], 'electRemedy', {
    claimId,
    remedy: 'REPLACEMENT',
    idempotencyKey: freshKey(),
  });

const pay = (world: World, by: 'customer' | 'other', change: object = {}) =>
  answered(world[by], 'payQuote', {
    quoteId: world.awaitingPayment.quoteId,
    paymentMethodToken: 'tok_success',
    amount: { amount: '199.00', currency: 'PLN' },
    idempotencyKey: freshKey(),
    ...change,
  });

const amountDiffers = { code: 'AMOUNT_DIFFERS', field: ['amount'], rules: ['R-FEE-10'] };

export const refusedOpenings: readonly RefusedCommand[] = [
  {
    title: 'a serial number that nobody knows',
    send: open({ serialNumber: 'RS4-NONE' }),
    refusals: [contractNotFound('serialNumber')],
  },
  {
    title: "another customer's unit, as if it were unknown",
    send: open({}, 'other'),
    refusals: [contractNotFound('serialNumber')],
  },
  {
    title: "a unit of another partner's sale, as if it were unknown",
    send: open({}, 'otherPartner'),
    refusals: [contractNotFound('serialNumber')],
  },
  {
    title: 'an id that names something else',
    send: open({ serialNumber: null, contractId: 'clm_0123' }),
    refusals: [contractNotFound('contractId')],
  },
  {
    title: 'R-FLY-04, R-FLY-06: for a unit that flew away',
    send: (world) => open({ serialNumber: world.units.lost.serial })(world),
    refusals: [
      {
        code: 'DEVICE_LOCKED',
        field: ['serialNumber'],
        nextStep: 'CONTACT_SUPPORT',
        rules: ['R-FLY-04', 'R-FLY-06'],
      },
    ],
  },
  {
    title: 'R-PRV-01: without the consent to the privacy policy',
    send: open({ consents: [{ kind: 'DATA_WIPE', documentVersion: '2026-01' }] }),
    refusals: [consentRequired('R-PRV-01')],
  },
  {
    title: 'R-PRV-01, R-PRV-04, R-PRV-05: without any consent, each said for itself',
    send: open({ consents: [] }),
    refusals: [consentRequired('R-PRV-01'), consentRequired('R-PRV-04', 'R-PRV-05')],
  },
  {
    title: 'R-RFS-04, A-16: an incident before the cover began',
    send: open(incidentAt('2026-02-28T10:00:00Z')),
    refusals: [
      { code: 'OUT_OF_PERIOD', field: ['incident', 'occurredAt'], rules: ['R-RFS-04', 'A-16'] },
    ],
  },
  {
    title: 'A-16: an incident that lies ahead',
    send: open(incidentAt('2026-06-01T10:00:00Z')),
    refusals: [{ code: 'INCIDENT_IN_FUTURE', field: ['incident', 'occurredAt'], rules: ['A-16'] }],
  },
  {
    title: 'R-ORR-01: no incident',
    send: open({ incident: null }),
    refusals: [{ code: 'INCIDENT_MISSING', field: ['incident'], rules: ['R-ORR-01'] }],
  },
  {
    title: 'R-ORR-01: an incident that the contract does not have',
    send: open({ incident: null, incidentId: 'inc_none' }),
    refusals: [{ code: 'INCIDENT_NOT_FOUND', field: ['incidentId'], rules: ['R-ORR-01'] }],
  },
  {
    title: 'R-PRG-05: a service that the plan does not have',
    send: open({ serviceType: 'MAINTENANCE' }),
    refusals: [
      {
        code: 'SERVICE_NOT_OFFERED',
        field: ['serviceType'],
        nextStep: 'OPEN_OTHER_SERVICE',
        rules: ['R-PRG-05'],
      },
    ],
  },
  {
    title: 'R-MNT-05, C-28: maintenance, which the terms do not offer for the product',
    send: open({ serviceType: 'MAINTENANCE' }),
    refusals: [
      {
        code: 'SERVICE_NOT_OFFERED',
        field: ['serviceType'],
        nextStep: 'OPEN_OTHER_SERVICE',
        rules: ['R-PRG-05'],
      },
    ],
  },
  {
    title: 'R-FLY-10: a flyaway under a plan that has none',
    send: flownOff({ serviceType: 'FLYAWAY' }),
    refusals: [
      {
        code: 'FLYAWAY_NOT_INCLUDED',
        field: ['serviceType'],
        nextStep: 'OPEN_OTHER_SERVICE',
        rules: ['R-FLY-10'],
      },
    ],
  },
  {
    title: 'R-FLY-01: a repair of what flew off',
    send: flownOff(),
    refusals: [
      {
        code: 'SERVICE_NOT_OFFERED',
        field: ['serviceType'],
        nextStep: 'OPEN_OTHER_SERVICE',
        rules: ['R-FLY-01'],
      },
    ],
  },
  {
    title: 'R-ORR-01: a second claim about a unit that has an open one',
    send: (world) =>
      answered(world.customer, 'openClaim', aClaim(world, world.awaitingReturn.serial)),
    refusals: [{ code: 'CLAIM_OPEN', field: null, rules: ['R-ORR-01'] }],
  },
];

export const refusedChoices: readonly RefusedCommand[] = [
  {
    title: 'the hand-over of a unit under no claim',
    send: (world) => handOver(world, 'customer', { claimId: 'clm_none' }),
    refusals: [notFound('claimId')],
  },
  {
    title: "the hand-over of another customer's unit, as if there were no claim",
    send: (world) => handOver(world, 'other'),
    refusals: [notFound('claimId')],
  },
  {
    title: 'A-10: a hand-over that lies ahead',
    send: (world) => handOver(world, 'customer', { handedOverAt: '2026-03-02T10:00:00Z' }),
    refusals: [{ code: 'HANDED_OVER_IN_FUTURE', field: ['handedOverAt'], rules: ['A-10'] }],
  },
  {
    title: 'R-TRM-02, R-QTA-11: a replacement when none is left, while other remedies stay open',
    send: (world) => elect(world, 'customer', world.awaitingElection.claimId),
    refusals: [
      {
        code: 'QUOTA_EXHAUSTED',
        field: ['remedy'],
        nextStep: 'CHOOSE_OTHER_REMEDY',
        rules: ['R-TRM-02'],
      },
    ],
  },
  {
    title: 'R-ORR-05: a choice before the unit was assessed',
    send: (world) => elect(world, 'customer', world.awaitingReturn.claimId),
    refusals: [{ code: 'NOT_AWAITING_ELECTION', field: null, rules: ['R-ORR-05'] }],
  },
  {
    title: "a choice for another customer's claim, as if there were none",
    send: (world) => elect(world, 'other', world.awaitingElection.claimId),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-FEE-10: a payment of less than the quote',
    send: (world) => pay(world, 'customer', { amount: { amount: '198.99', currency: 'PLN' } }),
    refusals: [amountDiffers],
  },
  {
    title: 'R-FEE-10: a payment in another currency',
    send: (world) => pay(world, 'customer', { amount: { amount: '199.00', currency: 'EUR' } }),
    refusals: [amountDiffers],
  },
  {
    title: 'R-FEE-10: a payment finer than the currency allows',
    send: (world) => pay(world, 'customer', { amount: { amount: '199.001', currency: 'PLN' } }),
    refusals: [amountDiffers],
  },
  {
    title: 'the payment of a quote that nobody made',
    send: (world) => pay(world, 'customer', { quoteId: 'quo_none' }),
    refusals: [notFound('quoteId')],
  },
  {
    title: "the payment of another customer's quote, as if there were none",
    send: (world) => pay(world, 'other'),
    refusals: [notFound('quoteId')],
  },
];

import { aClaim, freshKey } from '../support/journey';
import { answered } from './command';
import type { ClaimRefusal, ClaimWorld } from './claim-cases';
import { notFound } from './refused-command';

const key = () => ({ idempotencyKey: freshKey() });

const openFor = (
  world: ClaimWorld,
  serviceType: 'EXPRESS' | 'FLYAWAY' | 'MAINTENANCE',
  serial: string,
) =>
  answered(world.customer, 'openClaim', {
    ...aClaim(world, serial, { serviceType }),
    ...(serviceType === 'FLYAWAY' && {
      incident: { occurredAt: world.graph.now(), cause: 'FLYAWAY' },
    }),
  });

const start = ({ customer }: ClaimWorld, claimId: string, declaresLost: boolean) =>
  answered(customer, 'startFlyawayVerification', { claimId, declaresLost, ...key() });

const confirm = ({ agent }: ClaimWorld, claimId: string, isEntitled: boolean) =>
  answered(agent, 'confirmEntitlement', { claimId, isEntitled });

const express: readonly ClaimRefusal[] = [
  {
    title: 'R-TRM-02: Express, which offers nothing without a use, when none is left',
    send: (world) => openFor(world, 'EXPRESS', world.cases.express.heldSerial),
    refusals: [
      {
        code: 'QUOTA_EXHAUSTED',
        field: ['serviceType'],
        nextStep: 'OPEN_OTHER_SERVICE',
        rules: ['R-TRM-02'],
      },
    ],
  },
];

const maintenance: readonly ClaimRefusal[] = [
  {
    title: 'R-MNT-03: maintenance when none is left',
    send: (world) => openFor(world, 'MAINTENANCE', world.cases.maintenance.heldSerial),
    refusals: [{ code: 'NOT_ENTITLED_MAINTENANCE', field: ['serviceType'], nextStep: 'OPEN_OTHER_SERVICE', rules: ['R-MNT-03', 'R-MNT-04'] }],
  },
  {
    title: 'R-MNT-01: taking in an aircraft without its controller',
    send: ({ agent, cases: { maintenance: { awaitingReturn } } }) =>
      answered(agent, 'receiveUnit', {
        claimId: awaitingReturn.claimId,
        serialNumber: awaitingReturn.serial,
        components: [],
        hasController: false,
      }),
    refusals: [{ code: 'CONTROLLER_MISSING', field: ['hasController'], nextStep: 'SEND_COMPONENTS', rules: ['R-MNT-01'] }],
  },
  {
    title: 'R-MNT-03: maintenance to which the right is gone',
    send: (world) => confirm(world, world.cases.maintenance.withoutRight, true),
    refusals: [{ code: 'NOT_ENTITLED_MAINTENANCE', field: ['isEntitled'], rules: ['R-MNT-03', 'R-MNT-04'] }],
  keptIn: 'claims.election_attempt',
  },
  {
    title: 'R-MNT-03: the denial of a right that is on record',
    send: (world) => confirm(world, world.cases.maintenance.inCheck, false),
    refusals: [{ code: 'ENTITLEMENT_ON_RECORD', field: ['reason'], rules: ['R-MNT-03', 'R-MNT-04'] }],
  },
]; // prettier-ignore

const losses: readonly ClaimRefusal[] = [
  {
    title: 'R-QTA-02: a loss when no flyaway is left',
    send: (world) => openFor(world, 'FLYAWAY', world.cases.loss.heldSerial),
    refusals: [
      {
        code: 'FLYAWAY_SUBLIMIT_REACHED',
        field: ['serviceType'],
        nextStep: 'OPEN_OTHER_SERVICE',
        rules: ['R-QTA-02'],
      },
    ],
  },
  {
    title: 'R-QTA-02: a replacement of a loss when other claims have come to hold the flyaways',
    send: ({ customer, cases: { loss } }) =>
      answered(customer, 'electRemedy', {
        claimId: loss.toChoose,
        remedy: 'REPLACEMENT',
        ...key(),
      }),
    refusals: [
      {
        code: 'FLYAWAY_SUBLIMIT_REACHED',
        field: ['remedy'],
        nextStep: 'CHOOSE_OTHER_REMEDY',
        rules: ['R-QTA-02'],
      },
    ],
  },
  {
    title: 'R-FLY-03: the acceptance of a loss before its flight records are there',
    send: ({ adjudicator, cases: { loss } }) =>
      answered(adjudicator, 'acceptClaim', { claimId: loss.withoutRecords, reason: 'It is lost.' }),
    refusals: [
      {
        code: 'FLIGHT_RECORDS_MISSING',
        field: null,
        nextStep: 'UPLOAD_FLIGHT_RECORDS',
        rules: ['R-FLY-03'],
      },
    ],
  },
  {
    title: 'the verification of no loss',
    send: (world) => start(world, 'clm_none', true),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-FLY-03: the verification of a loss before its flight records are there',
    send: (world) => start(world, world.cases.loss.withoutRecords, true),
    refusals: [
      {
        code: 'FLIGHT_RECORDS_MISSING',
        field: null,
        nextStep: 'UPLOAD_FLIGHT_RECORDS',
        rules: ['R-FLY-01', 'R-FLY-03'],
      },
    ],
  },
  {
    title: 'R-FLY-06: the verification of a loss that its owner does not declare',
    send: (world) => start(world, world.cases.loss.chosen, false),
    refusals: [
      {
        code: 'DECLARATION_MISSING',
        field: ['declaresLost'],
        nextStep: 'GIVE_CONSENT',
        rules: ['R-FLY-06'],
      },
    ],
  },
  {
    title: 'A-07: the confirmation of a loss whose ties were undone since, both said at once',
    send: ({ agent, cases: { loss } }) =>
      answered(agent, 'confirmFlyaway', { claimId: loss.untied }),
    refusals: [
      { code: 'ACCOUNT_NOT_LINKED', field: null, rules: ['R-BND-02', 'R-EXC-R2', 'R-BND-01'] },
      { code: 'CONTROLLER_NOT_BOUND', field: null, rules: ['R-BND-02', 'R-EXC-R2', 'R-BND-01'] },
    ],
  },
  {
    title: 'taking back the verification of no loss',
    send: ({ customer }) =>
      answered(customer, 'cancelFlyawayVerification', { claimId: 'clm_none', ...key() }),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-FLY-06: taking back the verification of a loss that is paid for',
    send: ({ customer, cases: { loss } }) =>
      answered(customer, 'cancelFlyawayVerification', { claimId: loss.paid, ...key() }),
    refusals: [{ code: 'FLYAWAY_CANCEL_AFTER_PAYMENT', field: null, rules: ['R-FLY-06'] }],
  },
  {
    title: 'R-FLY-05: the payment of a loss that was taken back',
    send: ({ customer, cases: { loss } }) =>
      answered(customer, 'payQuote', {
        quoteId: loss.cancelled.quoteId,
        paymentMethodToken: 'tok_success',
        amount: { amount: '709.00', currency: 'PLN' },
        ...key(),
      }),
    refusals: [{ code: 'FLYAWAY_CANCELLED', field: null, rules: ['R-FLY-05'] }],
  },
  {
    title: 'R-FLY-03: the reversal of a refusal for want of flight records',
    send: ({ adjudicator, cases: { loss } }) =>
      answered(adjudicator, 'reverseRefusal', { claimId: loss.refused, reason: 'They came.' }),
    refusals: [{ code: 'REFUSAL_MANDATORY', field: ['claimId'], rules: ['R-FLY-03'] }],
  },
  {
    title: 'the find of no unit',
    send: ({ customer, graph }) =>
      answered(customer, 'reportRecoveredUnit', { claimId: 'clm_none', foundAt: graph.now() }),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-FLY-06: the find of a unit that was reported before',
    send: ({ customer, graph, cases: { loss } }) =>
      answered(customer, 'reportRecoveredUnit', { claimId: loss.found, foundAt: graph.now() }),
    refusals: [{ code: 'ALREADY_REPORTED', field: null, rules: ['R-FLY-06'] }],
  },
  {
    title: 'the arrival of a found unit under no claim',
    send: ({ agent }) =>
      answered(agent, 'receiveRecoveredUnit', { claimId: 'clm_none', serialNumber: 'MSE-L007' }),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-SN-04: the arrival of another unit than the one that was found',
    send: ({ agent, cases: { loss } }) =>
      answered(agent, 'receiveRecoveredUnit', { claimId: loss.found, serialNumber: 'MSE-L006' }),
    refusals: [{ code: 'SERIAL_NOT_IN_LINEAGE', field: ['serialNumber'], rules: ['R-SN-04'] }],
  },
];

/** What claims of the other services are refused for, and the steps that they are not at. */
export const refusedOtherServices: readonly ClaimRefusal[] = [
  ...express,
  ...maintenance,
  ...losses,
];

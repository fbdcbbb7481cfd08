import type { Ask } from '../support/graph';
import { anEnrollment } from '../support/journey';
import { anEnrollmentOf } from '../support/plan-contracts';
import { answered } from './command';
import { covered, feeNotKnown, inCode, key, locked, regionMismatch } from './refused-enrollments';
import type { FurtherCases } from './further-cases';
import { notFound, type RefusedCommand } from './refused-command';
import { lateSerial, otherModelSerial, startsAt, type World } from './world';

/** The world, and what the refusals here need besides. */
export type FurtherWorld = World & { readonly further: FurtherCases };

/** A refusal that needs more than the world that all of them start from. */
export interface FurtherRefusal extends Omit<RefusedCommand, 'send'> {
  readonly send: (world: FurtherWorld) => ReturnType<RefusedCommand['send']>;
}

const terms: readonly FurtherRefusal[] = [
  {
    title: 'publishing terms by which a unit for maintenance is overdue',
    send: ({ admin, further: { impossibleTerms: termsVersionId } }) =>
      answered(admin, 'publishTermsVersion', { termsVersionId }),
    refusals: [{ code: 'CONSEQUENCE_IMPOSSIBLE', field: ['termsVersionId'], rules: ['R-MNT-01'] }],
  },
];

const stock: readonly FurtherRefusal[] = [
  {
    title: 'R-RGN-01: handing codes for Lithuania to a partner that sells in the United States',
    send: ({ admin, further: { batchId, abroad } }) =>
      answered(admin, 'allocateCodes', { batchId, partnerId: abroad, count: 1, ...key() }),
    refusals: [{ code: 'REGION_NOT_ALLOWED', field: ['partnerId'], rules: ['R-RGN-01'] }],
  },
  {
    title: 'handing out one code of a batch that has none left',
    send: ({ admin, further: { batchId } }) =>
      answered(admin, 'allocateCodes', { batchId, partnerId: 'prt_demo', count: 1, ...key() }),
    refusals: [{ code: 'TOO_FEW_LEFT', field: ['count'], rules: [] }],
  },
  {
    title: 'R-FEE-11: handing out codes of a plan whose fees are not known there',
    send: ({ admin, further: { feelessBatch: batchId } }) =>
      answered(admin, 'allocateCodes', { batchId, partnerId: 'prt_demo', count: 1, ...key() }),
    refusals: [{ code: 'PLAN_NOT_ON_SALE', field: ['batchId'], rules: ['R-FEE-11'] }],
  },
  {
    title: 'R-RTN-03: restocking a code that somebody has seen',
    send: ({ admin, further: { openedCodeId: activationCodeId } }) =>
      answered(admin, 'restockCode', { activationCodeId }),
    refusals: [{ code: 'SEAL_BROKEN', field: ['activationCodeId'], rules: ['R-RTN-03'] }],
  },
  {
    title: 'voiding a code that is none',
    send: ({ admin }) =>
      answered(admin, 'voidCode', { activationCodeId: 'cod_none', reason: 'It was lost.' }),
    refusals: [notFound('activationCodeId')],
  },
  {
    title: 'opening a second shop with one number',
    send: ({ admin, further: { abroad: partnerId } }) =>
      answered(admin, 'openStore', {
        partnerId,
        store: { name: 'Second shop', regionCode: 'US', reference: 'S-1' },
        ...key(),
      }),
    refusals: [{ code: 'REFERENCE_TAKEN', field: ['store', 'reference'], rules: [] }],
  },
  {
    title: 'suspending a partner that is suspended',
    send: ({ admin, further: { stopped } }) =>
      answered(admin, 'suspendPartner', { partnerId: stopped.partnerId, reason: 'Once more.' }),
    refusals: [{ code: 'NOT_ACTIVE', field: ['partnerId'], rules: [] }],
  },
  {
    title: 'reinstating a partner that is none',
    send: ({ admin }) => answered(admin, 'reinstatePartner', { partnerId: 'prt_none' }),
    refusals: [notFound('partnerId')],
  },
];

const units: readonly FurtherRefusal[] = [
  {
    title: 'untying the controller of a unit that is none',
    send: ({ customer }) => answered(customer, 'unbindController', { deviceId: 'dev_none' }),
    refusals: [notFound('deviceId')],
  },
  {
    title: 'R-SN-03: a new part put in where nobody knows the centre',
    send: ({ units: { covered: deviceId }, further: { strangeAgent } }) =>
      answered(strangeAgent, 'replaceComponentSerial', {
        deviceId,
        component: 'GIMBAL',
        newSerial: 'RSG-0002',
        partProductCode: 'rs-4-mini',
      }),
    refusals: [{ code: 'CENTER_NOT_APPROVED', field: null, rules: ['R-SN-03'] }],
  },
];

const activate = (ask: Ask, code: string, serial: string) =>
  answered(ask, 'activatePlan', { enrollment: anEnrollment(code, serial), ...key() });

const activations: readonly FurtherRefusal[] = [
  {
    title: 'R-FEE-11: a plan of which no fee is known in the region of its code',
    send: ({ customer, further: { feelessCode } }) =>
      answered(customer, 'activatePlan', {
        enrollment: anEnrollmentOf(feelessCode, 'MVP-0001', { terms: '2018-faq' }),
        ...key(),
      }),
    refusals: [feeNotKnown(...inCode)],
  },
  {
    title: 'R-OPP-01, R-FLY-04: a second plan for a unit that flew away, both said at once',
    send: ({ customer, codes, units: { lost } }) => activate(customer, codes.sold, lost.serial),
    refusals: [covered, locked],
  },
  {
    title: 'R-RGN-02: a code of Lithuania for a unit that was bought in the United States',
    send: ({ customer, codes, further: { serialFromAbroad } }) =>
      activate(customer, codes.sold, serialFromAbroad),
    refusals: [regionMismatch],
  },
];

const ship = ({ partner, graph }: World, contractId: string, change: object) =>
  answered(partner, 'reportBundleShipment', {
    contractId,
    shippedAt: graph.now(),
    serials: [{ component: 'BODY', value: 'RS4-BUNDLE' }],
    ...change,
  });

const shipped = {
  code: 'DEVICE_ALREADY_COVERED',
  field: ['serials'],
  rules: ['R-OPP-01', 'R-OPP-02'],
};

const alreadyStarted = {
  code: 'DEVICE_ALREADY_STARTED',
  field: ['serials'],
  nextStep: 'CONTACT_SUPPORT',
  rules: ['R-ACT-01', 'R-ACT-08'],
};

const shipments: readonly FurtherRefusal[] = [
  {
    title:
      'R-PLN-03, R-SN-02: a bundle that has not left yet, without the number that the terms ask for',
    send: (world) =>
      ship(world, world.further.orderedBundle, {
        shippedAt: '2026-05-01T10:00:00Z',
        serials: [{ component: 'CAMERA', value: 'CAM-0001' }],
      }),
    refusals: [
      { code: 'SHIPPED_IN_FUTURE', field: ['shippedAt'], rules: ['R-PLN-03'] },
      { code: 'SERIAL_MISSING', field: ['serials'], nextStep: 'ADD_SERIAL', rules: ['R-SN-02'] },
      { code: 'SERIAL_UNKNOWN', field: ['serials', '0', 'component'], rules: ['R-PRD-03'] },
    ],
  },
  {
    title: 'R-PRG-05: a bundle with a unit of another model',
    send: (world) =>
      ship(world, world.further.orderedBundle, {
        serials: [{ component: 'BODY', value: otherModelSerial }],
      }),
    refusals: [
      {
        code: 'SKU_PRODUCT_MISMATCH',
        field: ['serials'],
        nextStep: 'CONTACT_SUPPORT',
        rules: ['R-PRG-05'],
      },
      alreadyStarted,
    ],
  },
  {
    title: 'R-ACT-01, R-ACT-08: a bundle with a unit that was in use before it left',
    send: (world) =>
      ship(world, world.further.orderedBundle, {
        serials: [{ component: 'BODY', value: lateSerial }],
      }),
    refusals: [alreadyStarted],
  },
  {
    title: 'R-ACT-01: a bundle that left before it was ordered',
    send: (world) => ship(world, world.further.orderedBundle, { shippedAt: startsAt }),
    refusals: [{ code: 'SHIPPED_BEFORE_ORDER', field: ['shippedAt'], rules: ['R-ACT-01'] }],
  },
  {
    title: 'R-OPP-01, R-FLY-04: a bundle with a unit that is covered and flew away',
    send: (world) =>
      ship(world, world.further.orderedBundle, {
        serials: [{ component: 'BODY', value: world.units.lost.serial }],
      }),
    refusals: [shipped, { ...locked, field: ['serials'] }],
  },
  {
    title: 'R-PLN-03: a bundle that has left before',
    send: (world) => ship(world, world.further.shippedBundle, {}),
    refusals: [{ code: 'NOT_PENDING_SHIPMENT', field: ['contractId'], rules: ['R-PLN-03'] }],
  },
];

/** Stock, units, activations and bundles. */
export const furtherRefusals: readonly FurtherRefusal[] = [
  ...terms,
  ...stock,
  ...units,
  ...activations,
  ...shipments,
];

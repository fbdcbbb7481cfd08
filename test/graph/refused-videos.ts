import type { Ask } from '../support/graph';
import { anEnrollment } from '../support/journey';
import { anEnrollmentOf } from '../support/plan-contracts';
import { answered } from './command';
import {
  covered,
  feeNotKnown,
  inCode,
  inSerials,
  key,
  locked,
  mismatch,
  regionMismatch,
} from './refused-enrollments';
import type { FurtherRefusal } from './refused-further';
import { otherModelSerial } from './world';

const videoNotNeeded = { code: 'VIDEO_NOT_NEEDED', field: inSerials, rules: ['R-ACT-09'] };

type Enrollment = ReturnType<typeof anEnrollment>;

const open = (ask: Ask, enrollment: Partial<Enrollment>) =>
  answered(ask, 'openVideoVerification', { enrollment, ...key() });

/** The way over a video, as far as it is refused by what activation itself is refused by, and after a decision. */
export const furtherVideos: readonly FurtherRefusal[] = [
  {
    title: 'R-PRG-05, R-PRG-06: a video for a unit of another model, without the terms',
    send: ({ customer, codes }) =>
      open(customer, anEnrollment(codes.sold, otherModelSerial, { consents: [] })),
    refusals: [
      mismatch(...inCode),
      {
        code: 'TERMS_NOT_ACCEPTED',
        field: ['enrollment', 'consents'],
        nextStep: 'GIVE_CONSENT',
        rules: ['R-PRG-06'],
      },
      videoNotNeeded,
    ],
  },
  {
    title: 'R-SN-02: a video without the number that the terms ask for',
    send: ({ customer, codes }) => {
      const serials = [{ component: 'CAMERA', value: 'CAM-0002' }] as const;
      return open(customer, anEnrollment(codes.sold, 'CAM-0002', { serials }));
    },
    refusals: [
      { code: 'SERIAL_MISSING', field: inSerials, nextStep: 'ADD_SERIAL', rules: ['R-SN-02'] },
      { code: 'SERIAL_UNKNOWN', field: [...inSerials, '0', 'component'], rules: ['R-PRD-03'] },
      videoNotNeeded,
    ],
  },
  {
    title: 'R-FEE-11, R-PRD-03: a video for a plan without fees, and a number that no maker gives',
    send: ({ customer, further: { feelessCode } }) =>
      open(customer, anEnrollmentOf(feelessCode, 'MVP #1', { terms: '2018-faq' })),
    refusals: [
      feeNotKnown(...inCode),
      {
        code: 'SERIAL_UNKNOWN',
        field: [...inSerials, '0', 'value'],
        rules: ['R-PRD-03'],
      },
      videoNotNeeded,
    ],
  },
  {
    title: 'R-FLY-04: a video for a unit that flew away',
    send: ({ customer, codes, units: { lost } }) =>
      open(customer, anEnrollment(codes.sold, lost.serial)),
    refusals: [covered, locked, videoNotNeeded],
  },
  {
    title: 'R-ACT-08: a video under terms that take none',
    send: ({ customer, further: { camera } }) =>
      open(
        customer,
        anEnrollmentOf(camera.code, camera.lateSerial, { terms: '2022-tc', component: 'BODY' }),
      ),
    refusals: [{ code: 'ACTIVATION_WINDOW_CLOSED', field: inSerials, rules: ['R-ACT-08'] }],
  },
  {
    title: 'R-RGN-02: a video for a unit that was bought in the United States',
    send: ({ customer, codes, further: { serialFromAbroad } }) =>
      open(customer, anEnrollment(codes.sold, serialFromAbroad)),
    refusals: [regionMismatch, videoNotNeeded],
  },
  {
    title: 'R-PRV-01: a video for a customer, without the customer’s consent',
    send: ({ partner, codes }) =>
      open(partner, {
        ...anEnrollment(codes.sold, 'RS4-FREE'),
        holder: { givenName: 'Ona', familyName: 'Pavyzdė', email: 'ona@example.com' },
      }),
    refusals: [
      {
        code: 'CONSENT_REQUIRED',
        field: ['enrollment', 'consents'],
        nextStep: 'GIVE_CONSENT',
        rules: ['R-PRV-01'],
      },
      videoNotNeeded,
    ],
  },
  {
    title: 'R-ACT-02: a video for an order, sent by the customer',
    send: ({ customer, planSkuId }) =>
      open(customer, {
        channel: 'STORE_SEPARATE',
        planSkuId,
        orderReference: 'ORD-1',
        serials: [{ component: 'BODY', value: 'RS4-FREE' }],
        consents: [],
      }),
    refusals: [
      {
        code: 'PLAN_NOT_FOUND',
        field: ['enrollment', 'planSkuId'],
        nextStep: 'ASK_SELLER',
        rules: ['R-ACT-02', 'R-ACT-04'],
      },
    ],
  },
  {
    title: 'R-ACT-09: deciding about a video a second time',
    send: ({ agent, further: { approved } }) =>
      answered(agent, 'reviewConditionVideo', {
        videoVerificationId: approved.videoId,
        decision: 'APPROVE',
      }),
    refusals: [{ code: 'NOT_IN_REVIEW', field: ['videoVerificationId'], rules: ['R-ACT-09'] }],
  },
  {
    title:
      'R-ACT-11, A-17, R-FLY-04: activating what was approved, its code blocked and its unit locked meanwhile',
    send: ({ customer, further: { approved } }) =>
      answered(customer, 'completeActivation', { contractId: approved.contractId, ...key() }),
    refusals: [
      {
        code: 'CODE_NOT_USABLE',
        field: ['contractId'],
        nextStep: 'ASK_SELLER',
        rules: ['R-ACT-11', 'A-17'],
      },
      { ...locked, field: ['contractId'] },
    ],
  },
];

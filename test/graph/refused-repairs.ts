import { aClaim, freshKey } from '../support/journey';
import { answered } from './command';
import type { ClaimRefusal, ClaimWorld } from './claim-cases';
import { notFound } from './refused-command';

const key = () => ({ idempotencyKey: freshKey() });

const nobodys = { claimId: 'clm_none' };

const outcome = { warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings: 'It broke.', estimate: [] };

const handOver = ({ customer, graph }: ClaimWorld, claimId: string, trackingNumber: string) => {
  const handed = { carrier: 'DPD', trackingNumber, handedOverAt: graph.now() };
  return answered(customer, 'reportHandOver', { claimId, ...handed });
};

const elect = ({ customer }: ClaimWorld, claimId: string, remedy: string) =>
  answered(customer, 'electRemedy', { claimId, remedy, ...key() });

const manyFiles = Array.from({ length: 20 }, (_, place) => `evd_none${place}`);

const notArrived = (list: string) =>
  manyFiles.map((_, place) => ({ code: 'FILE_NOT_ARRIVED', field: [list, `${place}`], rules: [] }));

const cost = (currency: string) => ({
  kind: 'CROSS_BORDER_COST',
  text: 'Customs',
  amount: { amount: '1.00', currency },
});

const consent =
  (by: 'adjudicator' | 'admin', ...currencies: readonly string[]) =>
  (world: ClaimWorld) =>
    answered(world[by], 'decideCrossBorder', {
      claimId: world.cases.repair.crossing,
      decision: 'APPROVE',
      cost: currencies.map(cost),
    });

const intake: readonly ClaimRefusal[] = [
  {
    title: 'a claim as a partner that was suspended',
    send: (world) => answered(world.cases.stopped.ask, 'openClaim', aClaim(world, 'RS4-STOPPED')),
    refusals: [{ code: 'PARTNER_NOT_ACTIVE', field: null, rules: [] }],
  },
  {
    title: 'the hand-over of a unit that has come',
    send: (world) => handOver(world, world.inAssessment.claimId, 'TR-3'),
    refusals: [{ code: 'NOT_AWAITING_RETURN', field: null, rules: ['R-ORR-02'] }],
  },
  {
    title: 'R-ORR-02, A-10: a parcel by the number of another one',
    send: (world) =>
      handOver(world, world.awaitingReturn.claimId, world.cases.repair.underWay.trackingNumber),
    refusals: [
      { code: 'TRACKING_NUMBER_TAKEN', field: ['trackingNumber'], rules: ['R-ORR-02', 'A-10'] },
    ],
  },
  {
    title: 'R-ORR-02, A-10: another number for a parcel that its carrier has',
    send: (world) => handOver(world, world.cases.repair.underWay.claimId, 'TR-5'),
    refusals: [{ code: 'PARCEL_ON_RECORD', field: null, rules: ['R-ORR-02', 'A-10'] }],
  },
  {
    title: 'R-SHP-02, R-RFS-06: a parcel across a border to which nobody has consented',
    send: (world) => handOver(world, world.cases.repair.crossing, 'TR-4'),
    refusals: [
      {
        code: 'CROSS_BORDER_CONSENT_REQUIRED',
        field: null,
        nextStep: 'ASK_PRIOR_CONSENT',
        rules: ['R-SHP-02', 'R-RFS-06'],
      },
    ],
  },
  {
    title: "the consent to one's own wish for a parcel across a border",
    send: consent('admin', 'PLN'),
    refusals: [{ code: 'SAME_PERSON', field: null, rules: [] }],
  },
  {
    title: 'what a border costs, in two currencies',
    send: consent('adjudicator', 'PLN', 'EUR'),
    refusals: [
      {
        code: 'CURRENCY_MIXED',
        field: ['cost', '1', 'amount', 'currency'],
        rules: ['R-SHP-02', 'C-10'],
      },
    ],
  },
  {
    title: 'C-10: what a border costs, in another currency than the contract’s fees',
    send: consent('adjudicator', 'EUR'),
    refusals: [
      {
        code: 'CURRENCY_MIXED',
        field: ['cost', '0', 'amount', 'currency'],
        rules: ['R-SHP-02', 'C-10'],
      },
    ],
  },
  {
    title: 'another centre for a claim that was cancelled',
    send: ({ agent, cases: { repair } }) =>
      answered(agent, 'rerouteClaim', {
        claimId: repair.cancelled,
        serviceCenterCode: 'SC-DE-1',
        reason: 'It is full.',
      }),
    refusals: [{ code: 'CLAIM_CLOSED', field: null, rules: ['R-RGN-09'] }],
  },
  {
    title: 'files for a claim that was cancelled, and none of them sent',
    send: ({ customer, cases: { repair } }) =>
      answered(customer, 'attachEvidence', {
        claimId: repair.cancelled,
        evidenceIds: ['evd_none'],
      }),
    refusals: [
      { code: 'CLAIM_CLOSED', field: ['claimId'], rules: ['R-RFS-05'] },
      { code: 'FILE_NOT_ARRIVED', field: ['evidenceIds', '0'], rules: [] },
    ],
  },
  {
    title: 'more files than a claim takes, beside the one that it has',
    send: ({ customer, inAssessment: { claimId } }) =>
      answered(customer, 'attachEvidence', { claimId, evidenceIds: manyFiles }),
    refusals: [
      ...notArrived('evidenceIds'),
      { code: 'TOO_MANY_FILES', field: ['evidenceIds'], rules: [] },
    ],
  },
];

const bench: readonly ClaimRefusal[] = [
  {
    title: 'the assessment of no claim',
    send: ({ agent }) => answered(agent, 'beginAssessment', nobodys),
    refusals: [notFound('claimId')],
  },
  {
    title: 'the outcome of an assessment under no claim',
    send: ({ agent }) => answered(agent, 'recordAssessment', { ...outcome, ...nobodys }),
    refusals: [notFound('claimId')],
  },
  {
    title: 'more pictures than a claim takes, beside the one that it has',
    send: ({ agent, inAssessment: { claimId } }) =>
      answered(agent, 'recordAssessment', { ...outcome, claimId, photoIds: manyFiles }),
    refusals: [
      ...notArrived('photoIds'),
      { code: 'TOO_MANY_FILES', field: ['photoIds'], rules: [] },
    ],
  },
  {
    title: 'R-CMP-16: a part to be replaced alone under terms that give the unit whole',
    send: ({ agent, inAssessment: { claimId } }) =>
      answered(agent, 'recordAssessment', {
        ...outcome,
        claimId,
        replacedComponentCode: 'gimbal',
      }),
    refusals: [
      { code: 'PART_NOT_REPLACEABLE', field: ['replacedComponentCode'], rules: ['R-CMP-16'] },
    ],
  },
  {
    title: 'R-ORR-03: a repair under a warranty that does not cover the fault',
    send: (world) => elect(world, world.awaitingElection.claimId, 'WARRANTY_REPAIR'),
    refusals: [
      {
        code: 'NOT_IN_WARRANTY',
        field: ['remedy'],
        nextStep: 'CHOOSE_OTHER_REMEDY',
        rules: ['R-ORR-03', 'R-QTA-10'],
      },
    ],
  },
  {
    title: 'R-FLY-02: a working unit for one that was not lost',
    send: (world) => elect(world, world.awaitingElection.claimId, 'WARRANTY_UNIT'),
    refusals: [
      {
        code: 'REMEDY_NOT_OFFERED',
        field: ['remedy'],
        nextStep: 'CHOOSE_OTHER_REMEDY',
        rules: ['R-ORR-03'],
      },
    ],
  },
  {
    title:
      'R-FEE-09, R-ORR-04: a replacement for a unit without its parts, of which nobody knows the price',
    send: (world) => elect(world, world.cases.maintenance.incomplete, 'REPLACEMENT'),
    refusals: [
      {
        code: 'COMPONENTS_MISSING',
        field: ['remedy'],
        nextStep: 'SEND_COMPONENTS',
        rules: ['R-FEE-09', 'R-ORR-04'],
      },
    ],
  },
  {
    title: 'R-FEE-10: a new quote while the present one can be paid',
    send: ({ customer, awaitingPayment: { claimId } }) =>
      answered(customer, 'requoteClaim', { claimId }),
    refusals: [{ code: 'QUOTE_STILL_OPEN', field: null, rules: ['R-FEE-10'] }],
  },
  {
    title: 'R-ORR-03: a fault of the maker that showed after its warranty had ended',
    send: ({ agent, cases: { maintenance } }) =>
      answered(agent, 'recordAssessment', {
        claimId: maintenance.outOfWarranty,
        warranty: 'IN_WARRANTY',
        cause: 'DROP',
        findings: 'The roll motor is worn.',
        estimate: [],
      }),
    refusals: [{ code: 'NOT_IN_WARRANTY', field: ['warranty'], rules: ['R-ORR-03'] }],
  },
  {
    title: 'R-FEE-05: a discount off a price that would be less than a cent',
    send: (world) => elect(world, world.cases.maintenance.incomplete, 'REPAIR_DISCOUNT'),
    refusals: [
      {
        code: 'REMEDY_NOT_OFFERED',
        field: ['remedy'],
        nextStep: 'CHOOSE_OTHER_REMEDY',
        rules: ['R-FEE-05'],
      },
    ],
  },
  {
    title: 'R-QTA-09: a discount when nothing of their sum is left',
    send: (world) => elect(world, world.cases.maintenance.capped, 'REPAIR_DISCOUNT'),
    refusals: [
      {
        code: 'DISCOUNT_CAP_REACHED',
        field: ['remedy'],
        nextStep: 'CHOOSE_OTHER_REMEDY',
        rules: ['R-QTA-09'],
      },
    ],
  },
];

/** What stands in the way of repair claims until a remedy is chosen. */
export const refusedRepairs: readonly ClaimRefusal[] = [...intake, ...bench];

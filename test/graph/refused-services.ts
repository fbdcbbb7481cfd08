import { freshKey } from '../support/journey';
import { answered } from './command';
import { notFound, type RefusedCommand } from './refused-command';
import type { World } from './world';

const receive = (world: World, change: object) =>
  answered(world.agent, 'receiveUnit', {
    claimId: world.awaitingReturn.claimId,
    serialNumber: world.awaitingReturn.serial,
    components: [],
    hasController: false,
    ...change,
  });

const line = (currency: string) => ({
  kind: 'REPAIR_PARTS',
  text: 'New motor',
  amount: { amount: '310.00', currency },
});

const assess = (world: World, claimId: string, change: object = {}) =>
  answered(world.agent, 'recordAssessment', {
    claimId,
    warranty: 'OUT_OF_SCOPE',
    cause: 'DROP',
    findings: 'The roll motor is broken.',
    estimate: [line('PLN')],
    ...change,
  });

const refuse = ({ adjudicator }: World, claimId: string, change: object = {}) =>
  answered(adjudicator, 'refuseClaim', {
    claimId,
    refusalCode: 'EXCLUDED_CAUSE',
    clauseIds: [],
    reason: 'It was modified.',
    ...change,
  });

const convert = ({ agent }: World, claimId: string) =>
  answered(agent, 'convertClaim', {
    claimId,
    cause: 'DROP',
    reason: 'An arm is cracked.',
    idempotencyKey: freshKey(),
  });

export const refusedServices: readonly RefusedCommand[] = [
  {
    title: 'R-SN-04: taking in another unit than the claim is about',
    send: (world) => receive(world, { serialNumber: world.covered.serial }),
    refusals: [{ code: 'SERIAL_NOT_IN_LINEAGE', field: ['serialNumber'], rules: ['R-SN-04'] }],
  },
  {
    title: 'R-ORR-02: taking a unit in twice',
    send: (world) => {
      const { claimId, serial: serialNumber } = world.inAssessment;
      return receive(world, { claimId, serialNumber });
    },
    refusals: [{ code: 'NOT_EXPECTED', field: null, rules: ['R-ORR-02'] }],
  },
  {
    title: 'taking a unit in under no claim',
    send: (world) => receive(world, { claimId: 'clm_' }),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-RFS-05: a late return of a unit that is not late',
    send: ({ agent, awaitingReturn: { claimId } }) =>
      answered(agent, 'acceptLateReturn', { claimId, reason: 'It came late.' }),
    refusals: [{ code: 'NOT_OVERDUE', field: null, rules: ['R-RFS-05'] }],
  },
  {
    title: 'a late return under no claim',
    send: ({ agent }) =>
      answered(agent, 'acceptLateReturn', { claimId: 'clm_none', reason: 'It came late.' }),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-EXC-C1: a refusal by a clause that is none of the contract’s terms',
    send: (world) => refuse(world, world.inAssessment.claimId, { clauseIds: ['cls_none'] }),
    refusals: [{ code: 'CLAUSE_NOT_APPLICABLE', field: ['clauseIds', '0'], rules: ['R-EXC-C1'] }],
  },
  {
    title: 'R-EXC-C1: a refusal for an exclusion that no clause names',
    send: (world) => refuse(world, world.inAssessment.claimId),
    refusals: [{ code: 'CLAUSE_NOT_APPLICABLE', field: ['clauseIds'], rules: ['R-EXC-C1'] }],
  },
  {
    title: 'the refusal of no claim',
    send: (world) => refuse(world, 'clm_none'),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-ORR-05: assessing a unit that has not arrived',
    send: ({ agent, awaitingReturn: { claimId } }) =>
      answered(agent, 'beginAssessment', { claimId }),
    refusals: [{ code: 'NOT_RECEIVED', field: null, rules: ['R-ORR-05'] }],
  },
  {
    title: 'R-ORR-05: the outcome of an assessment that nobody began',
    send: (world) => assess(world, world.awaitingReturn.claimId),
    refusals: [{ code: 'NOT_IN_ASSESSMENT', field: null, rules: ['R-ORR-05'] }],
  },
  {
    title:
      'R-EXC-C1, R-ORR-05: a clause that excludes nothing and two currencies, both said at once',
    send: (world) =>
      assess(world, world.inAssessment.claimId, {
        flaggedClauseIds: ['cls_none'],
        estimate: [line('PLN'), line('EUR')],
      }),
    refusals: [
      {
        code: 'CLAUSE_NOT_APPLICABLE',
        field: ['flaggedClauseIds', '0'],
        rules: ['R-EXC-C1'],
      },
      {
        code: 'CURRENCY_MIXED',
        field: ['estimate', '1', 'amount', 'currency'],
        rules: ['R-ORR-05', 'C-10'],
      },
    ],
  },
  {
    title: 'C-10: an estimate in another currency than the contract’s fees',
    send: (world) => assess(world, world.inAssessment.claimId, { estimate: [line('EUR')] }),
    refusals: [
      {
        code: 'CURRENCY_MIXED',
        field: ['estimate', '0', 'amount', 'currency'],
        rules: ['R-ORR-05', 'C-10'],
      },
    ],
  },
  {
    title: 'R-RFS-05: the acceptance of a claim that nothing speaks against',
    send: ({ adjudicator, inAssessment: { claimId } }) =>
      answered(adjudicator, 'acceptClaim', { claimId, reason: 'It is covered.' }),
    refusals: [{ code: 'NOTHING_TO_DECIDE', field: null, rules: ['R-RFS-05'] }],
  },
  {
    title: 'the acceptance of no claim',
    send: ({ adjudicator }) =>
      answered(adjudicator, 'acceptClaim', { claimId: 'clm_none', reason: 'It is covered.' }),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-RFS-05: the reversal of a refusal that nobody spoke',
    send: ({ adjudicator, inAssessment: { claimId } }) =>
      answered(adjudicator, 'reverseRefusal', { claimId, reason: 'It was a mistake.' }),
    refusals: [{ code: 'NOT_REFUSED', field: null, rules: ['R-RFS-05'] }],
  },
  {
    title: 'the reversal of no refusal',
    send: ({ adjudicator }) =>
      answered(adjudicator, 'reverseRefusal', { claimId: 'clm_none', reason: 'It was a mistake.' }),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-EXC-C1: two reasons of which the second one names no clause',
    send: (world) =>
      refuse(world, world.inAssessment.claimId, {
        refusalCode: 'NOT_OFFICIAL_CHANNEL',
        furtherReasons: [{ refusalCode: 'EXCLUDED_CAUSE', clauseIds: [], reason: 'Modified.' }],
      }),
    refusals: [
      {
        code: 'CLAUSE_NOT_APPLICABLE',
        field: ['furtherReasons', '0', 'clauseIds'],
        rules: ['R-EXC-C1'],
      },
    ],
  },
  {
    title: 'pictures that nobody has brought',
    send: (world) => assess(world, world.inAssessment.claimId, { photoIds: ['evd_none'] }),
    refusals: [{ code: 'FILE_NOT_ARRIVED', field: ['photoIds', '0'], rules: [] }],
  },
  {
    title: 'R-MNT-03: the right to maintenance under a claim of another service',
    send: ({ agent, inAssessment: { claimId } }) =>
      answered(agent, 'confirmEntitlement', { claimId, isEntitled: true }),
    refusals: [{ code: 'NOT_IN_CHECK', field: null, rules: ['R-MNT-03'] }],
  },
  {
    title: 'R-MNT-03: the denial of a right that nobody checks',
    send: ({ agent, inAssessment: { claimId } }) =>
      answered(agent, 'confirmEntitlement', { claimId, isEntitled: false }),
    refusals: [{ code: 'NOT_IN_CHECK', field: null, rules: ['R-MNT-03'] }],
  },
  {
    title: 'the right to maintenance under no claim',
    send: ({ agent }) =>
      answered(agent, 'confirmEntitlement', { claimId: 'clm_none', isEntitled: true }),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-MNT-02: the conversion of a repair claim',
    send: (world) => convert(world, world.inAssessment.claimId),
    refusals: [{ code: 'NOT_MAINTENANCE', field: null, rules: ['R-MNT-02'] }],
  },
  {
    title: 'the conversion of no claim',
    send: (world) => convert(world, 'clm_none'),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-ORR-06: a replacement that nobody has chosen and paid',
    send: ({ agent, awaitingPayment: { claimId } }) =>
      answered(agent, 'allocateReplacement', {
        claimId,
        serialNumbers: [{ component: 'BODY', value: 'RS4-SPARE' }],
        productCode: 'rs-4-mini',
        grade: 'NEW',
      }),
    refusals: [{ code: 'NOT_DUE', field: null, rules: ['R-ORR-06'] }],
  },
  {
    title: 'R-ORR-06: sending a unit that is not ready',
    send: ({ agent, inAssessment: { claimId } }) =>
      answered(agent, 'shipUnit', {
        claimId,
        carrier: 'DPD',
        trackingNumber: 'TR-2',
        idempotencyKey: 'ship',
      }),
    refusals: [{ code: 'NOT_READY', field: null, rules: ['R-ORR-06'] }],
  },
  {
    title: 'the delivery of a parcel that nobody sent',
    send: ({ agent, graph }) =>
      answered(agent, 'recordDelivery', { shipmentId: 'shp_none', deliveredAt: graph.now() }),
    refusals: [notFound('shipmentId')],
  },
];

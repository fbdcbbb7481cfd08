import { aClaim } from '../support/journey';
import { answered } from './command';
import { notFound, type RefusedCommand } from './refused-command';
import type { World } from './world';

const open = (change: object) => (world: World) =>
  answered(world.customer, 'openClaim', { ...aClaim(world, world.covered.serial), ...change });

const notCovered = {
  code: 'REGION_NOT_COVERED',
  field: ['regionCode'],
  nextStep: 'CONTACT_SUPPORT',
  rules: ['R-RGN-06', 'R-RGN-08', 'R-RFS-03'],
};

const unproven = {
  code: 'PROOF_OF_PURCHASE_MISSING',
  field: ['proofOfPurchaseId'],
  nextStep: 'PROVE_PURCHASE',
  rules: ['R-RGN-06', 'R-RGN-06'],
};

const notArrived = (...field: readonly string[]) => ({
  code: 'FILE_NOT_ARRIVED',
  field,
  rules: [],
});

/** What a claim is refused for by who makes it, by where it is made, and by what comes with it. */
export const refusedIntake: readonly RefusedCommand[] = [
  {
    title: "R-PRV-01: by the shop, without the customer's leave to act for them",
    send: (world) => answered(world.partner, 'openClaim', aClaim(world, world.covered.serial)),
    refusals: [
      {
        code: 'CONSENT_REQUIRED',
        field: ['consents'],
        nextStep: 'GIVE_CONSENT',
        rules: ['R-PRV-01'],
      },
    ],
  },
  {
    title: 'R-RGN-08: service outside the regions of the programme',
    send: open({ regionCode: 'BR' }),
    refusals: [notCovered],
  },
  {
    title: 'R-RGN-06: service abroad without a proof of purchase',
    send: open({ regionCode: 'DE' }),
    refusals: [unproven],
  },
  {
    title: 'R-RGN-06, R-RGN-09: service where no centre gives any, and without a proof',
    send: open({ regionCode: 'US' }),
    refusals: [
      unproven,
      {
        code: 'SERVICE_NOT_OFFERED',
        field: ['serviceType'],
        nextStep: 'CONTACT_SUPPORT',
        rules: ['R-RGN-09'],
      },
    ],
  },
  {
    title: 'files that nobody sent, each said for itself',
    send: open({ evidenceIds: ['evd_none'], proofOfPurchaseId: 'evd_nothing' }),
    refusals: [
      notArrived('evidenceIds', '0'),
      { ...notArrived('proofOfPurchaseId'), nextStep: 'PROVE_PURCHASE' },
    ],
  },
  {
    title: 'more files than a claim takes',
    send: open({ evidenceIds: Array.from({ length: 21 }, () => 'evd_none').map((id, place) => `${id}${place}`) }),
    refusals: [
      ...Array.from({ length: 21 }, (_, place) => notArrived('evidenceIds', String(place))),
      { code: 'TOO_MANY_FILES', field: ['evidenceIds'], rules: [] },
    ],
  },
]; // prettier-ignore

const reroute = (world: World, claimId: string, serviceCenterCode = 'SC-DE-1') =>
  answered(world.agent, 'rerouteClaim', { claimId, serviceCenterCode, reason: 'It is full.' });

const decide = (world: World, claimId: string) =>
  answered(world.adjudicator, 'decideCrossBorder', { claimId, decision: 'APPROVE', cost: [] });

/** What keeps a claim from another centre, and a parcel from a border. */
export const refusedRouting: readonly RefusedCommand[] = [
  {
    title: 'R-RGN-09: a centre that nobody knows',
    send: (world) => reroute(world, world.awaitingReturn.claimId, 'SC-XX-1'),
    refusals: [
      {
        code: 'CENTER_NOT_AUTHORIZED',
        field: ['serviceCenterCode'],
        rules: ['R-RGN-06', 'R-RGN-09'],
      },
    ],
  },
  {
    title: 'R-RGN-09: another centre for a unit that was taken in',
    send: (world) => reroute(world, world.inAssessment.claimId),
    refusals: [{ code: 'UNIT_RECEIVED', field: null, rules: ['R-RGN-09'] }],
  },
  {
    title: 'another centre for no claim',
    send: (world) => reroute(world, 'clm_none'),
    refusals: [notFound('claimId')],
  },
  {
    title: 'R-SHP-02: a consent for a parcel that crosses no border',
    send: (world) => decide(world, world.awaitingReturn.claimId),
    refusals: [{ code: 'NO_BORDER', field: null, rules: ['R-SHP-02'] }],
  },
  {
    title: 'a consent under no claim',
    send: (world) => decide(world, 'clm_none'),
    refusals: [notFound('claimId')],
  },
];

import { aClaim } from '../support/journey';
import { answered } from './command';
import type { RefusedCommand } from './refused-command';
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

/** What a claim is refused for by where it is made, and by what comes with it. */
export const refusedIntake: readonly RefusedCommand[] = [
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

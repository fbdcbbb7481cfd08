import type { ClaimTerms } from '../../subgraphs/claims/src/domain/desks';
import { agent, holder, someCover, someTerms } from './claims-builders';
import { aClaimsDesk, type ClaimsDesk, openInput } from './claims-desk';
import { there } from './there';

const handOver: ClaimTerms['deadlines'][number] = {
  kind: 'HAND_OVER_UNIT',
  serviceType: 'MAINTENANCE',
  allowance: 7,
  unit: 'CALENDAR_DAY',
  onMiss: 'FLAG',
  basis: { ruleId: 'R-MNT-01' },
};

/** A desk whose terms have maintenance too, once a year, for unit and controller. */
export const aMaintenanceDesk = (uses = 1): ClaimsDesk => {
  const desk = aClaimsDesk();
  const terms = someTerms();
  desk.catalog.terms = {
    ...terms,
    deadlines: [...terms.deadlines, handOver],
    services: [...terms.services, { line: 'MAINTENANCE', serviceTypes: ['MAINTENANCE'] }],
    covers: [
      {
        line: 'MAINTENANCE',
        parts: [
          { code: 'gimbal', quantity: 1 },
          { code: 'remote_controller', quantity: 1 },
        ],
        allowsPartOnly: false,
        basis: { ruleId: 'R-CMP-17' },
      },
    ],
  };
  const { lines } = someCover();
  const line = { line: 'MAINTENANCE', usesRemaining: uses, moneyRemaining: null } as const;
  desk.coverage.covers.set('ctr_1', someCover({ lines: [...lines, line] }));
  return desk;
};

/** Opens a maintenance claim. */
export const openMaintenance = (desk: ClaimsDesk, change: object = {}) =>
  desk.useCases.openClaim.execute(openInput({ serviceType: 'MAINTENANCE', ...change }), holder);

/** The claim that was opened last. */
export const lastClaim = ({ claims }: ClaimsDesk) => there(claims.claims.at(-1));

/** Takes the unit of the last claim in, with its controller unless said otherwise. */
export const receiveWith = (desk: ClaimsDesk, hasController = true, gimbals = 1) => {
  const components = [{ componentCode: 'gimbal', quantity: gimbals }];
  const { id: claimId } = lastClaim(desk);
  const input = { claimId, serialNumber: 'RS4-0001', components, hasController };
  return desk.useCases.receiveUnit.execute(input, agent);
};

/** A maintenance claim whose unit and controller have come. */
export const inCheck = async (uses = 1): Promise<ClaimsDesk> => {
  const desk = aMaintenanceDesk(uses);
  await openMaintenance(desk);
  await receiveWith(desk);
  return desk;
};

/** Confirms or denies the right of the last claim. */
export const confirm = (desk: ClaimsDesk, isEntitled = true, change: object = {}) =>
  desk.useCases.confirmEntitlement.execute(
    { claimId: lastClaim(desk).id, isEntitled, ...change },
    agent,
  );

/** Turns the last claim into a repair claim. */
export const convert = (desk: ClaimsDesk, change: object = {}) =>
  desk.useCases.convertClaim.execute(
    {
      claimId: lastClaim(desk).id,
      cause: 'DROP',
      reason: 'An arm is cracked.',
      idempotencyKey: 'convert-1',
      ...change,
    },
    agent,
  );

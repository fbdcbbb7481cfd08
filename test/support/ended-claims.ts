import { adjudicator, agent, holder } from './claims-builders';
import {
  aClaimsDesk,
  claimAwaitingElection,
  claimAwaitingPayment,
  claimInAssessment,
  type ClaimsDesk,
} from './claims-desk';
import { receive, submitted } from './express-desk';
import { inCheck, lastClaim } from './maintenance-desk';
import { there } from './there';

/** A claim by the desk that has it. */
export interface ClaimAtDesk {
  readonly desk: ClaimsDesk;
  readonly id: string;
}

const atDesk =
  (lead: (desk: ClaimsDesk) => Promise<{ readonly id: string }>) =>
  async (): Promise<ClaimAtDesk> => {
    const desk = aClaimsDesk();
    const { id } = await lead(desk);
    return { desk, id };
  };

const ofLast = (desk: ClaimsDesk): ClaimAtDesk => ({ desk, id: lastClaim(desk).id });

/** An Express claim whose unit came with so many grips; one that is whole has a replacement set aside. */
const checked = async (grips: number): Promise<ClaimAtDesk> => {
  const desk = await submitted();
  await receive(desk, grips);
  const unit = { productCode: 'rs-4-mini', grade: 'NEW' } as const;
  const serialNumbers = [{ component: 'BODY', value: 'RS4-0002' }] as const;
  const { id: claimId } = lastClaim(desk);
  if (grips > 0)
    await desk.useCases.allocateReplacement.execute({ claimId, serialNumbers, ...unit }, agent);
  return ofLast(desk);
};

/** Where a claim stands while its unit is at the centre and it can still end without its service. */
export const placesAtCenter = {
  IN_ASSESSMENT: atDesk(claimInAssessment),
  AWAITING_ELECTION: atDesk(claimAwaitingElection),
  AWAITING_PAYMENT: atDesk(claimAwaitingPayment),
  COMPONENT_CHECK: () => checked(1),
  AWAITING_SURCHARGE: () => checked(0),
  ENTITLEMENT_CHECK: async () => ofLast(await inCheck()),
} as const;

export const cancelled = async ({ desk, id: claimId }: ClaimAtDesk): Promise<void> => {
  there((await desk.useCases.cancelClaim.execute({ claimId }, holder)).made);
};

export const refused = async ({ desk, id: claimId }: ClaimAtDesk): Promise<void> => {
  const refusal = { refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason: 'Grey.' } as const;
  there((await desk.useCases.refuseClaim.execute({ claimId, ...refusal }, adjudicator)).made);
};

/** What people do with a unit whose claim has ended. */
export const wayBack = ({ desk, id: claimId }: ClaimAtDesk) => {
  let count = 0;
  const claimNow = () => there(desk.claims.claims.find(({ id }) => id === claimId));
  const ship = (change: object = {}) => {
    const idempotencyKey = `back-${claimId}-${(count += 1)}`;
    const parcel = { carrier: 'DPD', trackingNumber: 'T-BACK', ...change };
    return desk.useCases.shipUnit.execute({ claimId, idempotencyKey, ...parcel }, agent);
  };
  const deliver = () => {
    const { id: shipmentId } = there(claimNow().shipments.at(-1));
    const delivery = { shipmentId, deliveredAt: desk.clock.now() };
    return desk.useCases.recordDelivery.execute(delivery, agent);
  };
  const reverse = () =>
    desk.useCases.reverseRefusal.execute(
      { claimId, reason: 'The dealer is official.' },
      adjudicator,
    );
  return { claimNow, ship, deliver, reverse };
};

import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { badInput } from '@care-graph/kernel/domain/fault';
import { made, type Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type Claim, withShipment } from '../domain/claim';
import { deliveredClaim } from '../domain/delivered-claim';
import { mayArrive } from '../domain/parcel';
import { sendingRules } from '../domain/service-rules';
import { changeClaim, type ClaimWork, wrongStatus } from './claim-work';

export interface RecordDeliveryCommand {
  readonly shipmentId: string;
  readonly deliveredAt: Date;
  readonly idempotencyKey?: string | null;
}

export type RecordDeliveryRefusal = 'NOT_FOUND' | 'NOT_IN_TRANSIT';

/** Takes on record that a parcel reached the customer, which completes the claim unless it had ended before. */
export class RecordDelivery {
  constructor(private readonly work: ClaimWork) {}

  execute(
    input: RecordDeliveryCommand,
    principal: Principal,
  ): Promise<Outcome<Claim, RecordDeliveryRefusal>> {
    return changeClaim<RecordDeliveryRefusal, RecordDeliveryCommand>(this.work, {
      name: 'recordDelivery',
      input,
      principal,
      field: 'shipmentId',
      lock: ({ claims }, visibility) => claims.lockByShipment(input.shipmentId, visibility),
      work: async ({ claim, now, save }) => {
        const parcel = claim.shipments.find(({ id }) => id === input.shipmentId);
        if (parcel?.direction !== 'TO_CUSTOMER' || !mayArrive(parcel))
          return wrongStatus('NOT_IN_TRANSIT', claim, ...sendingRules(claim));
        const { deliveredAt } = input;
        if (
          deliveredAt.getTime() > now.getTime() ||
          deliveredAt.getTime() < (parcel.handedOverAt ?? parcel.toldAt).getTime()
        ) {
          throw badInput('deliveredAt lies between the shipping and now.', 'input', 'deliveredAt');
        }
        const arrived: Claim = withShipment(claim, { ...parcel, status: 'DELIVERED', deliveredAt });
        const completed = deliveredClaim(arrived, deliveredAt, now);
        return made(await save(completed, { basis: ruleOnly(...sendingRules(claim)) }));
      },
    });
  }
}

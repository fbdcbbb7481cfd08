import { badInput } from '@care-graph/kernel/domain/fault';
import { addressFault, type GivenAddress } from '@care-graph/kernel/domain/postal-address';

interface Sent {
  readonly shipTo?: GivenAddress | null;
}

/** A parcel that could not be sent is no answer to a claim. */
export const requireAddress = ({ shipTo }: Sent): void => {
  const fault = shipTo ? addressFault(shipTo) : undefined;
  if (fault) throw badInput(fault.message, 'input', 'shipTo', fault.field);
};

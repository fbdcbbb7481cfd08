import { type Claim, endedUnserved, isToReturn } from '../../subgraphs/claims/src/domain/claim';
import {
  liveNumbers,
  parcelNumbered,
  withUnitBack,
} from '../../subgraphs/claims/src/domain/parcel';
import type { ClaimRepository } from '../../subgraphs/claims/src/domain/ports';
import { unpaidFrom } from '../../subgraphs/claims/src/domain/unpaid';
import { isVisibleClaim } from '../../subgraphs/claims/src/domain/visibility';

type Finders = Pick<
  ClaimRepository,
  | 'lockByQuote'
  | 'lockByPayment'
  | 'lockByRefund'
  | 'lockByGoodwill'
  | 'lockByShipment'
  | 'lockByTracking'
  | 'lockToReturn'
  | 'lockSentBack'
>;

/** Claims in memory by their parts; what may not be seen is not there. */
export const claimFinders = (claims: ReadonlyMap<string, Claim>): Finders => {
  const by =
    (partsOf: (claim: Claim) => readonly { readonly id: string }[]): Finders['lockByQuote'] =>
    async (partId, visibility) =>
      [...claims.values()].find(
        (claim) =>
          partsOf(claim).some(({ id }) => id === partId) && isVisibleClaim(visibility, claim),
      );
  return {
    lockByQuote: by(({ quotes }) => quotes),
    lockByPayment: by(({ payments }) => payments),
    lockByRefund: by(({ refunds }) => refunds),
    lockByGoodwill: by(({ goodwill }) => goodwill),
    lockByShipment: by(({ shipments }) => shipments),
    lockByTracking: async (number, visibility) => {
      const all = [...claims.values()].filter(
        ({ shipments }) => parcelNumbered(shipments, number) !== undefined,
      );
      const found = all.find((claim) => liveNumbers(claim).includes(number)) ?? all.at(-1);
      return found && isVisibleClaim(visibility, found) ? found : undefined;
    },
    lockToReturn: async (deviceId) =>
      [...claims.values()].filter((claim) => claim.deviceId === deviceId && isToReturn(claim)),
    lockSentBack: async (deviceId) =>
      [...claims.values()].filter(
        (claim) =>
          claim.deviceId === deviceId &&
          endedUnserved.includes(claim.status) &&
          withUnitBack(claim.shipments).some((parcel, place) => parcel !== claim.shipments[place]),
      ),
  };
};

/** Which claim a carrier's number is kept for. */
export const trackedIn = (claims: ReadonlyMap<string, Claim>): Pick<ClaimRepository, 'track'> => ({
  track: async (claimId, number) =>
    [...claims.values()].every(
      (claim) => claim.id === claimId || !liveNumbers(claim).includes(number),
    ),
});

/** Claims in memory that nobody paid for in time. */
export const unpaidIn = (
  claims: ReadonlyMap<string, Claim>,
): Pick<ClaimRepository, 'unpaid' | 'unpaidUnder'> => {
  const since = (claim: Claim): number => unpaidFrom(claim)?.getTime() ?? Infinity;
  const unpaidBy = (now: Date): readonly Claim[] =>
    [...claims.values()]
      .filter((claim) => since(claim) <= now.getTime())
      .sort((one, other) => since(one) - since(other));
  return {
    unpaid: async (now, limit) =>
      unpaidBy(now)
        .slice(0, limit)
        .map(({ id }) => id),
    unpaidUnder: async (contractId, now) =>
      unpaidBy(now)
        .filter(({ contract }) => contract.id === contractId)
        .map(({ id }) => id),
  };
};

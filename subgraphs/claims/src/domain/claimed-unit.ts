import type { Claim } from './claim';
import type { CoverFacts } from './desks';

/** Every serial number that the claim's unit has or had; none once another has taken its place in the contract (R-SN-04). */
export const serialsOfUnit = (
  { deviceId }: Pick<Claim, 'deviceId'>,
  cover: CoverFacts | undefined,
): readonly string[] => (cover?.deviceId === deviceId ? cover.unitSerialNumbers : []);

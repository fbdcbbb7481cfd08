import type { JWTPayload } from 'jose';

/** What the claims are judged by beside themselves. */
export interface Circumstances {
  readonly nowS: number;
  /** How far the issuer's clock may be from ours, in seconds. */
  readonly toleranceS: number;
  readonly isDevelopment: boolean;
}

const withinS = 15 * 60;

/** In a development token of staff: the second factor counts as given for the token's life. */
export const developmentStepUp = 'development_step_up';

const hasSecondFactor = ({ amr, acr }: JWTPayload, strongAcr: readonly string[]): boolean =>
  (Array.isArray(amr) && amr.includes('mfa')) ||
  (typeof acr === 'string' && strongAcr.includes(acr));

/** Policy `step_up`: signed in within 15 minutes with a second factor, by `amr` or by an `acr` of the settings. */
export const holdsStepUp = (
  claims: JWTPayload,
  { nowS, toleranceS, isDevelopment }: Circumstances,
  strongAcr: readonly string[],
): boolean => {
  if (isDevelopment && claims[developmentStepUp] === true) return true;
  const { auth_time: authTime } = claims;
  if (!hasSecondFactor(claims, strongAcr) || typeof authTime !== 'number') return false;
  return authTime >= nowS - withinS && authTime <= nowS + toleranceS;
};

import type { JWTPayload } from 'jose';

const withinS = 15 * 60;
const toleranceS = 5;

/** In a development token of staff: the second factor counts as given for the token's life. */
export const developmentStepUp = 'development_step_up';

/** Policy `step_up`: signed in with a second factor within 15 minutes. */
export const holdsStepUp = (claims: JWTPayload, nowS: number, isDevelopment: boolean): boolean => {
  if (isDevelopment && claims[developmentStepUp] === true) return true;
  const { amr, auth_time: authTime } = claims;
  if (!Array.isArray(amr) || !amr.includes('mfa') || typeof authTime !== 'number') return false;
  return authTime >= nowS - withinS && authTime <= nowS + toleranceS;
};

import { badInput } from './fault';

/** Checks the consents that are at the path of the input: none can have been given in time to come. */
export const requireConsentsGiven = (
  consents: readonly { readonly givenAt?: Date | null }[],
  now: Date,
  ...path: readonly string[]
): void => {
  const early = consents.findIndex(({ givenAt }) => givenAt && givenAt > now);
  if (early < 0) return;
  const place = [...path, String(early), 'givenAt'];
  throw badInput('givenAt lies ahead: send the instant at which it was given.', ...place);
};

import { badInput } from './fault';

interface GivenConsent {
  readonly kind: string;
  readonly givenAt?: Date | null;
}

/** Checks the consents that are at the path of the input: one of each kind, and none given in time to come. */
export const requireConsentsGiven = (
  consents: readonly GivenConsent[],
  now: Date,
  ...path: readonly string[]
): void => {
  const kinds = consents.map(({ kind }) => kind);
  const again = kinds.findIndex((kind, place) => kinds.indexOf(kind) < place);
  if (again >= 0)
    throw badInput('Each kind of consent is given once.', ...path, String(again), 'kind');
  const early = consents.findIndex(({ givenAt }) => givenAt && givenAt > now);
  if (early < 0) return;
  const place = [...path, String(early), 'givenAt'];
  throw badInput('givenAt lies ahead: send the instant at which it was given.', ...place);
};

import { badInput } from './fault';

interface GivenConsent {
  readonly kind: string;
  readonly documentVersion: string;
  readonly givenAt?: Date | null;
}

/** A name of an edition, such as 2026-01 or v3.2: it is read by people, so that it stays on one short line. */
const version = /^[\p{L}\p{N}][\p{L}\p{N} ._/:+-]{0,63}$/u;

const once = (consents: readonly GivenConsent[], path: readonly string[]): void => {
  const kinds = consents.map(({ kind }) => kind);
  const again = kinds.findIndex((kind, place) => kinds.indexOf(kind) < place);
  if (again >= 0)
    throw badInput('Each kind of consent is given once.', ...path, String(again), 'kind');
};

/** No list of the texts that were ever shown is kept, except of the terms, which rules of their own look at. */
const ofAnEdition = (consents: readonly GivenConsent[], path: readonly string[]): void => {
  const wrong = consents.findIndex(({ documentVersion }) => !version.test(documentVersion));
  if (wrong < 0) return;
  throw badInput(
    'documentVersion has 1 to 64 letters, digits, blanks or . _ / : + -, such as 2026-01: send the edition of the text that was shown.',
    ...path,
    String(wrong),
    'documentVersion',
  );
};

/** Checks the consents that are at the path of the input: one of each kind, to a named text, and none given in time to come. */
export const requireConsentsGiven = (
  consents: readonly GivenConsent[],
  now: Date,
  ...path: readonly string[]
): void => {
  once(consents, path);
  ofAnEdition(consents, path);
  const early = consents.findIndex(({ givenAt }) => givenAt && givenAt > now);
  if (early < 0) return;
  const place = [...path, String(early), 'givenAt'];
  throw badInput('givenAt lies ahead: send the instant at which it was given.', ...place);
};

import type { TermsVersion } from './catalogue';
import type { TermsClause } from './clause';
import type { KeyedId } from './ids';

type Edition = Pick<
  TermsVersion,
  'programme' | 'generation' | 'revision' | 'obligor' | 'validFrom'
>;

/** A word for the programme of a company that has none yet: its name as programs write names. */
const programmeNamedAfter = (obligor: string): string => {
  const word = obligor
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', '_')
    .toUpperCase();
  return word === '' ? obligor : word;
};

const latest = <One extends Edition>(editions: readonly One[]): One | undefined =>
  [...editions].sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))[0];

interface Drafting {
  readonly obligor: string;
  readonly superseded: Edition | undefined;
  readonly editions: readonly Edition[];
}

/**
 * The programme that a draft belongs to: that of the edition it takes the place of, else that of its company's
 * latest edition; a company that has none yet opens one, which is called after it.
 */
export const programmeFor = ({ obligor, superseded, editions }: Drafting): string =>
  superseded?.programme ??
  latest(editions.filter((edition) => edition.obligor === obligor))?.programme ??
  programmeNamedAfter(obligor);

export const nextRevision = (
  editions: readonly Edition[],
  programme: string,
  generation: TermsVersion['generation'],
): number =>
  1 +
  editions
    .filter((edition) => edition.programme === programme && edition.generation === generation)
    .reduce((highest, { revision }) => Math.max(highest, revision), 0);

/** The same clauses, under the same references, as parts of another edition. */
export const copiedClauses = (
  clauses: readonly TermsClause[],
  { id, code }: Pick<TermsVersion, 'id' | 'code'>,
  idOf: KeyedId,
): readonly TermsClause[] =>
  clauses.map((clause) => ({
    ...clause,
    id: idOf('cls', code, clause.reference),
    termsId: id,
  }));

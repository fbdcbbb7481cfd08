import type { TermsVersion } from '../catalogue';
import type { TermsClause, TermsSelector } from '../clause';
import { statementFrom } from '../clause-shapes';
import type { KeyedId } from '../ids';
import { isRead } from '../reading';
import { familyFacts } from '../vocabulary';
import type { Finding } from './sheet';
import type { SourceOf } from './sources';
import { findingAt } from './table';
import { type CatalogueRows, type Row, tables } from './tables';

export const termsFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly TermsVersion[] =>
  rows.termsVersions.map((row) => ({
    id: idOf('trm', row.terms_code),
    code: row.terms_code,
    programme: row.programme,
    generation: row.generation,
    revision: row.revision,
    status: row.status,
    obligor: row.obligor,
    administrator: null,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    supersedesId: row.supersedes === null ? null : idOf('trm', row.supersedes),
    locales: ['en'],
    source: sourceOf(row.source, { isSynthetic: row.is_synthetic, note: row.note }),
  }));

/** The terms that plans pin which name them by this word: the latest revision. */
export const termsOfGeneration = (
  rows: CatalogueRows,
  word: string,
): Row<'termsVersions'> | undefined =>
  rows.termsVersions
    .filter(({ terms_generation }) => terms_generation === word)
    .sort((one, other) => other.revision - one.revision)[0];

const selectorOf = (row: Row<'clauses'>): TermsSelector => ({
  productCode: row.product,
  seriesCode: row.series,
  family: row.family === null ? null : familyFacts[row.family].family,
  kind: row.product_kind,
  planMonths: row.plan_months,
  regionCode: row.region,
  channel: row.channel,
});

/** A clause with the row that it came from. */
export interface PlacedClause {
  readonly row: Row<'clauses'>;
  readonly clause: TermsClause;
}

export const clausesFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): { readonly placed: readonly PlacedClause[]; readonly findings: readonly Finding[] } => {
  const placed: PlacedClause[] = [];
  const findings: Finding[] = [];
  for (const [index, row] of rows.clauses.entries()) {
    const statement = statementFrom(row.kind, row.content);
    if (!isRead(statement)) {
      findings.push(findingAt(tables.clauses, row, 'content', statement.reason));
      continue;
    }
    const clause: TermsClause = {
      id: idOf('cls', row.terms_code, row.reference),
      termsId: idOf('trm', row.terms_code),
      ruleId: row.rule_id,
      ...statement.value,
      reference: row.reference,
      position: index + 1,
      isOfferOnly: row.offer_only,
      selector: selectorOf(row),
      texts: { en: row.text },
      editorialNote: row.note === '' ? null : row.note,
      source: sourceOf(row.source, { isSynthetic: row.is_synthetic }),
    };
    placed.push({ row, clause });
  }
  return { placed, findings };
};

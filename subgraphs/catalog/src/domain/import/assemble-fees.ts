import { money } from '@care-graph/kernel/domain/money';
import type { OrdinalBasis } from '@care-graph/kernel/domain/vocabulary';
import type { FeeSchedule, FeeTier } from '../catalogue';
import type { TermsClause } from '../clause';
import { ordinalBasisIn } from '../fee-publishing';
import type { KeyedId } from '../ids';
import { termsOfGeneration } from './assemble-terms';
import type { SourceOf } from './sources';
import { keyOf } from './table';
import { type CatalogueRows, type Row, tables } from './tables';

const scheduleKey = ['terms_generation', 'region', 'currency'];

export const scheduleIdOf = (idOf: KeyedId, row: Row<'fees'>): string =>
  idOf('fee', keyOf(row, scheduleKey));

/** A region and all that are part of it. */
const within = (rows: CatalogueRows, region: string): readonly string[] => [
  region,
  ...rows.regionSettings
    .filter(({ part_of }) => part_of === region)
    .map(({ iso_code }) => iso_code),
];

/** Where else the fees of one place hold, when they were quoted for more than that place. */
const territoryOf = (rows: CatalogueRows, fee: Row<'fees'>): Row<'feeTerritories'> | undefined =>
  rows.feeTerritories.find(
    ({ region, currency }) => region === fee.region && currency === fee.currency,
  );

/** All regions whose contracts may pin a schedule. */
const servedBy = (
  rows: CatalogueRows,
  region: string,
  territory: Row<'feeTerritories'> | undefined,
): readonly string[] => [
  ...new Set([
    ...within(rows, region),
    ...(territory ? within(rows, territory.serves_region) : []),
  ]),
];

/** The terms' own rule on how turns count is copied, so that the pinned schedule decides. */
const ordinalBasisOf = (clauses: readonly TermsClause[], termsId: string): OrdinalBasis =>
  ordinalBasisIn(clauses.filter((clause) => clause.termsId === termsId)) ?? 'ALL_REPLACEMENTS';

const scheduleFrom = (
  rows: CatalogueRows,
  row: Row<'fees'>,
  clauses: readonly TermsClause[],
  idOf: KeyedId,
): readonly FeeSchedule[] => {
  const terms = termsOfGeneration(rows, row.terms_generation);
  if (!terms) return [];
  const termsId = idOf('trm', terms.terms_code);
  const territory = territoryOf(rows, row);
  const schedule: FeeSchedule = {
    id: scheduleIdOf(idOf, row),
    name: `${row.terms_generation} ${row.region} ${row.currency}`,
    generation: terms.generation,
    termsId,
    regionCode: row.region,
    servesRegionCodes: servedBy(rows, row.region, territory),
    channel: 'MAKER_DIRECT',
    currency: row.currency,
    isIndicative: territory?.is_indicative ?? false,
    ordinalBasis: ordinalBasisOf(clauses, termsId),
    status: terms.status,
    validFrom: terms.valid_from,
    validTo: terms.valid_to,
  };
  return [schedule];
};

/** One schedule for each generation, region and currency that fees were seen in. */
export const schedulesFrom = (
  rows: CatalogueRows,
  clauses: readonly TermsClause[],
  idOf: KeyedId,
): readonly FeeSchedule[] => {
  const first = new Map<string, Row<'fees'>>();
  for (const row of rows.fees) {
    const key = keyOf(row, scheduleKey);
    if (!first.has(key)) first.set(key, row);
  }
  return [...first.values()].flatMap((row) => scheduleFrom(rows, row, clauses, idOf));
};

const ruleIdsOf = (rows: CatalogueRows, fee: Row<'fees'>): readonly string[] =>
  rows.feeRules
    .filter(
      (rule) =>
        rule.product_code === fee.product_code && rule.terms_generation === fee.terms_generation,
    )
    .map(({ rule_id }) => rule_id);

/** A numbered fee is for that turn alone, a flat one for every turn. */
export const tiersFrom = (
  rows: CatalogueRows,
  idOf: KeyedId,
  sourceOf: SourceOf,
): readonly FeeTier[] =>
  rows.fees.map((row) => ({
    id: idOf('tie', keyOf(row, tables.fees.key)),
    scheduleId: scheduleIdOf(idOf, row),
    productCode: row.product_code,
    incidentType: row.fee_kind === 'flyaway' ? 'FLYAWAY' : 'DAMAGE',
    planMonths: row.plan_term_months,
    ordinalFrom: row.sequence_no ?? 1,
    ordinalTo: row.sequence_no,
    fee: money(row.amount_minor, row.currency),
    ruleIds: ruleIdsOf(rows, row),
    source: sourceOf(row.source),
  }));

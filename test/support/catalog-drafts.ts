import type { CatalogDatabase } from './catalog-database';

/** Where the statements go, and what a draft is made like. */
interface Catalog extends Pick<CatalogDatabase, 'query'> {
  readonly ids: Pick<CatalogDatabase['ids'], 'terms' | 'schedule'>;
}

/** A step of a fee, as turns from and to; what is left out is as for a year's plan. */
interface DraftedStep {
  readonly from: number;
  readonly to: number | null;
  readonly incidentType?: string;
  readonly months?: number | null;
  readonly amount?: number;
  readonly currency?: string;
}

const ofAYear = { incidentType: 'DAMAGE', months: 12, amount: 21900, currency: 'PLN' };

interface DraftedSchedule {
  readonly id: string;
  readonly validFrom: string;
  readonly region: string;
  readonly channel: string;
  readonly ordinalBasis: string;
  readonly productCode: string;
  readonly steps: readonly DraftedStep[];
}

/** One flat fee for every turn, whatever the length. */
const flat: DraftedSchedule = {
  id: 'fee_draft',
  validFrom: '2026-07-01',
  region: 'PL',
  channel: 'MAKER_DIRECT',
  ordinalBasis: 'ALL_REPLACEMENTS',
  productCode: 'rs-4-mini',
  steps: [{ from: 1, to: null, months: null }],
};

/** A draft of fees like the schedule on record, as an import leaves it; answers its id. */
export const draftSchedule = async (
  { query, ids }: Catalog,
  change: Partial<DraftedSchedule> & { readonly termsId?: string } = {},
): Promise<string> => {
  const { termsId = ids.terms, ...drafted } = change;
  const { id, validFrom, region, channel, ordinalBasis, productCode, steps } = {
    ...flat,
    ...drafted,
  };
  await query(
    `INSERT INTO fee_schedule (id, name, generation, terms_id, region_code, serves_region_codes, channel, currency,
       is_indicative, ordinal_basis, status, valid_from)
     SELECT $1, 'Draft ' || $1, generation, $2, $3, serves_region_codes, $4, currency, is_indicative, $5, 'DRAFT', $6
     FROM fee_schedule WHERE id = $7`,
    [id, termsId, region, channel, ordinalBasis, validFrom, ids.schedule],
  );
  for (const [place, step] of steps.entries()) {
    const { from, to, incidentType, months, amount, currency } = { ...ofAYear, ...step };
    await query(
      `INSERT INTO fee_tier (id, schedule_id, product_code, incident_type, plan_months, ordinal_from, ordinal_to,
         amount_minor, currency, rule_ids, source)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '{}', '{"document": "test"}')`,
      [`${id} ${place}`, id, productCode, incidentType, months, from, to, amount, currency],
    );
  }
  return id;
};

/** Adds a clause to a draft of terms, like one that is there but for what is changed; answers nothing. */
export const addClause = async (
  { query }: Pick<Catalog, 'query'>,
  termsId: string,
  like: string,
  change: object,
): Promise<void> => {
  const columns = `id, terms_id, rule_id, kind, reference, position, product_code, series_code, family, product_kind,
    plan_months, region_code, channel, content, texts, editorial_note, source, is_offer_only`;
  await query(
    `INSERT INTO terms_clause (${columns})
     SELECT ${columns.replaceAll(/\w+/g, 'made.$&')} FROM terms_clause origin
       CROSS JOIN LATERAL jsonb_populate_record(origin, $3) made WHERE origin.terms_id = $1 AND origin.reference = $2`,
    [termsId, like, JSON.stringify(change)],
  );
};

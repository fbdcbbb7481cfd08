import type { EntityManager } from 'typeorm';
import { qualityFindings } from '../domain/quality';
import { gapKey } from '../domain/quality-gap';
import type { QualityFacts } from '../domain/quality-views';
import { catalogueLock } from './catalogue-lock';
import { ComponentPriceRow, componentPriceOf } from './component-price.row';
import { ProductRow } from './devices.row';
import { FeeScheduleRow, FeeTierRow, tierOf } from './fees.row';
import { keyedId } from './keyed-ids';
import { RegionRow } from './places.row';
import { PlanSkuRow } from './plans.row';
import { pricesOnRecord } from './prices-on-record';
import { clauseOf, TermsClauseRow, TermsVersionRow } from './terms.row';

const inOrder = { order: { id: 'ASC' } } as const;

/** The whole catalogue as it stands in this transaction. */
const factsIn = async (manager: EntityManager, now: Date): Promise<QualityFacts> => ({
  now,
  products: await manager.find(ProductRow, inOrder),
  regions: await manager.find(RegionRow, inOrder),
  terms: await manager.find(TermsVersionRow, inOrder),
  clauses: (await manager.find(TermsClauseRow, { order: { position: 'ASC' } })).map(clauseOf),
  plans: await manager.find(PlanSkuRow, { order: { sortKey: 'ASC' } }),
  prices: await pricesOnRecord(manager, now),
  schedules: await manager.find(FeeScheduleRow, inOrder),
  tiers: (await manager.find(FeeTierRow, inOrder)).map(tierOf),
  componentPrices: (await manager.find(ComponentPriceRow, inOrder)).map(componentPriceOf),
});

/** What was found before keeps the instant of that; only what is said of it may be new. */
const keepFound = `INSERT INTO data_quality_finding
    (id, kind, severity, product_code, plan_sku_id, region_code, message, is_of_draft, found_at)
  SELECT found.*, $2::timestamptz FROM jsonb_to_recordset($1::jsonb) AS found
    (id text, kind text, severity text, product_code text, plan_sku_id text, region_code text, message text,
      is_of_draft boolean)
  ON CONFLICT (id) DO UPDATE SET severity = excluded.severity, message = excluded.message,
    is_of_draft = excluded.is_of_draft
  WHERE (data_quality_finding.severity, data_quality_finding.message, data_quality_finding.is_of_draft)
    <> (excluded.severity, excluded.message, excluded.is_of_draft)`;

const forgetOthers = 'DELETE FROM data_quality_finding WHERE id <> ALL ($1::text[])';

const keepInstant = `INSERT INTO data_quality_check (checked_at) VALUES ($1)
  ON CONFLICT (only_one) DO UPDATE SET checked_at = excluded.checked_at`;

/**
 * Looks through the whole catalogue and keeps what is found: a gap that was there before keeps the instant at which
 * it was found first, and what is mended is gone.
 */
export const recheckQuality = async (manager: EntityManager, now: Date): Promise<void> => {
  const gaps = qualityFindings(await factsIn(manager, now));
  const rows = new Map(
    gaps.map((gap) => {
      const id = keyedId('dqf', ...gapKey(gap));
      const { kind, severity, productCode, planSkuId, regionCode, message, isOfDraft } = gap;
      const columns = {
        product_code: productCode,
        plan_sku_id: planSkuId,
        region_code: regionCode,
        is_of_draft: isOfDraft,
      };
      return [id, { id, kind, severity, ...columns, message }] as const;
    }),
  );
  await manager.query(keepFound, [JSON.stringify([...rows.values()]), now]);
  await manager.query(forgetOthers, [[...rows.keys()]]);
  await manager.query(keepInstant, [now]);
};

/** Looks through a catalogue that was there before gaps were looked for; one that was looked through stays as it is. */
export const checkQualityOnce = async (manager: EntityManager, now: Date): Promise<void> => {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [catalogueLock]);
  const checks = await manager.query<object[]>('SELECT 1 FROM data_quality_check');
  if (checks.length === 0) await recheckQuality(manager, now);
};

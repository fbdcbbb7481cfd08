import { all, type PersonalData, plain, staff } from '@care-graph/kernel/runtime/personal-data';
import { clockMoveTable, migrationsTable } from '@care-graph/kernel/runtime/personal-data-tables';

/** The catalog keeps what is published: makers, shops and service centres are companies, and nobody but who works here is named. */
export const personalData: PersonalData = {
  part: 'catalog',
  tables: {
    series: { columns: all(plain, 'code', 'id', 'name', 'family', 'source') },
    component: { columns: all(plain, 'code', 'id', 'name', 'is_wear_part', 'part_of_code', 'source') },
    product: {
      columns: all(
        plain, 'code', 'id', 'name', 'kind', 'family', 'series_codes', 'parts', 'warranty_part_codes', 'has_gimbal_serial',
        'is_flyaway_covered', 'has_international_warranty', 'source', 'sort_key', 'serial_hints', 'swaps_with_codes',
      ),
    },
    register_entry: {
      columns: all(plain, 'id', 'code', 'kind', 'subject', 'product_code', 'statements', 'resolution', 'sort_key'),
    },
    region: {
      columns: all(plain, 'code', 'id', 'name', 'part_of_code', 'time_zone', 'currency', 'terms_generations', 'sold_terms', 'source'),
    },
    service_center: {
      columns: all(
        plain, 'code', 'id', 'name', 'kind', 'address', 'region_code', 'authorizations', 'intake_channels', 'position', 'source',
        'sort_key',
      ),
    },
    terms_version: {
      columns: all(
        plain, 'id', 'code', 'programme', 'generation', 'revision', 'status', 'obligor', 'administrator', 'valid_from',
        'valid_to', 'supersedes_id', 'locales', 'source', 'version', 'sort_key',
      ),
    },
    terms_clause: {
      columns: all(
        plain, 'id', 'terms_id', 'rule_id', 'kind', 'reference', 'position', 'product_code', 'series_code', 'family',
        'product_kind', 'plan_months', 'region_code', 'channel', 'content', 'texts', 'editorial_note', 'source', 'sort_key', 'is_offer_only',
      ),
    },
    plan_sku: {
      columns: all(
        plain, 'id', 'name', 'product_code', 'term_months', 'terms_id', 'generation', 'kind', 'ean', 'manufacturer_part_number',
        'forms', 'package', 'status', 'counts', 'source', 'version', 'sort_key',
      ),
    },
    plan_offer: {
      columns: all(
        plain, 'id', 'plan_sku_id', 'kind', 'seller_name', 'region_code', 'price_minor', 'currency', 'is_indicative',
        'item_code', 'minimum_quantity', 'valid_from', 'valid_to', 'source', 'sort_key', 'partner_id', 'stock', 'exclusion_ids',
      ),
    },
    plan_extension: {
      columns: all(
        plain, 'id', 'product_code', 'extension_months', 'region_code', 'price_minor', 'replacement_fee_minor', 'currency',
        'seller_name', 'source',
      ),
    },
    fee_schedule: {
      columns: all(
        plain, 'id', 'name', 'generation', 'terms_id', 'region_code', 'serves_region_codes', 'channel', 'currency',
        'is_indicative', 'ordinal_basis', 'status', 'valid_from', 'valid_to', 'version', 'sort_key',
      ),
    },
    fee_tier: {
      columns: all(
        plain, 'id', 'schedule_id', 'product_code', 'incident_type', 'plan_months', 'ordinal_from', 'ordinal_to', 'amount_minor',
        'currency', 'rule_ids', 'source',
      ),
    },
    component_price: {
      columns: all(
        plain, 'id', 'schedule_id', 'component_code', 'product_code', 'amount_minor', 'currency', 'source',
      ),
    },
    data_quality_finding: {
      columns: all(
        plain, 'id', 'kind', 'severity', 'product_code', 'plan_sku_id', 'region_code', 'message', 'found_at', 'sort_key', 'is_of_draft',
      ),
    },
    table_import: { columns: all(plain, 'id', 'catalog_table', 'row_count', 'terms_id', 'left_out') },
    data_quality_check: { columns: all(plain, 'only_one', 'checked_at') },
    // Only administrators change the catalogue, so that no event and no key is a customer's.
    history_event: {
      columns: {
        ...all(plain, 'id', 'position', 'subject_id', 'at', 'action', 'from_status', 'to_status', 'reason', 'basis', 'sort_key'),
        actor: staff,
      },
    },
    idempotency: {
      columns: {
        ...all(plain, 'command', 'input_hash', 'answer', 'created_at'),
        ...all(staff, 'caller', 'key'),
      },
    },
    clock_move: clockMoveTable,
    migrations: migrationsTable,
  },
}; // prettier-ignore

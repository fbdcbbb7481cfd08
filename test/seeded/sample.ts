import { coverageRows } from '../support/seeded-programme';

/** Somebody of the programme with a contract in force. */
export interface SampledContract {
  readonly contractId: string;
  readonly contractNumber: string;
  readonly deviceId: string;
  readonly productCode: string;
  readonly component: string;
  readonly serial: string;
  /** The name under which development signs the holder in. */
  readonly person: string;
  readonly email: string;
}

/** A retailer of the programme with codes to sell. */
export interface SampledPartner {
  readonly id: string;
  readonly storeId: string;
  readonly regionCode: string;
  readonly planSkuId: string;
  readonly termsCode: string;
  readonly productCode: string;
  readonly component: string;
  readonly saleReference: string;
}

/** Whom and what operations are asked about; the same share of each programme, whatever its size. */
export interface Sample {
  readonly contracts: readonly SampledContract[];
  readonly partner: SampledPartner;
}

const contractsSql = `
  SELECT contract.id AS "contractId", contract.contract_number AS "contractNumber", unit.id AS "deviceId",
    contract.product_code AS "productCode", serial.component, serial.value AS serial, holder.email,
    substr(holder.subject, length('dev-customer-') + 1) AS person
  FROM service_contract contract
    JOIN customer holder ON holder.id = contract.holder_id AND holder.subject IS NOT NULL
    JOIN device_binding binding ON binding.contract_id = contract.id AND binding.status = 'ACTIVE'
    JOIN device unit ON unit.id = binding.device_id AND unit.lock_status = 'UNLOCKED'
    JOIN account_link link ON link.device_id = unit.id AND link.customer_id = holder.id AND link.unlinked_at IS NULL
    JOIN device_serial serial ON serial.device_id = unit.id AND serial.component IN ('AIRCRAFT', 'BODY')
  WHERE contract.status = 'ACTIVE' AND contract.terms_code = '2023-tc'
    AND NOT EXISTS (SELECT FROM contract_request WHERE contract_id = contract.id)
  ORDER BY md5(contract.id) LIMIT 40`;

/** The retailer whose stock is in the middle of all stocks: neither the smallest nor the largest one. */
const partnerSql = `
  WITH stock AS (
    SELECT code.partner_id, code.plan_sku_id, code.region_code, count(*) AS left_over
    FROM activation_code code JOIN partner ON partner.id = code.partner_id AND partner.status = 'ACTIVE'
      AND substr(partner.id, 17, 5) = '7eed8'
    WHERE code.status = 'ALLOCATED' AND code.form = 'E_CODE' AND (code.redeem_by IS NULL OR code.redeem_by > $1)
    GROUP BY 1, 2, 3)
  SELECT stock.partner_id AS id, store.id AS "storeId", stock.region_code AS "regionCode", stock.plan_sku_id AS "planSkuId",
    contract.product_code AS "productCode", contract.terms_code AS "termsCode", serial.component,
    (SELECT sale_reference FROM activation_code sold WHERE sold.partner_id = stock.partner_id AND sold.sale_reference IS NOT NULL
     ORDER BY id DESC LIMIT 1) AS "saleReference"
  FROM stock JOIN store ON store.partner_id = stock.partner_id AND store.region_code = stock.region_code
    JOIN LATERAL (SELECT product_code, terms_code, lineage_root_id FROM service_contract
      WHERE plan_sku_id = stock.plan_sku_id AND lineage_root_id IS NOT NULL LIMIT 1) contract ON true
    JOIN device_serial serial ON serial.device_id = contract.lineage_root_id AND serial.component IN ('AIRCRAFT', 'BODY')
  ORDER BY stock.left_over DESC, md5(stock.partner_id), store.id LIMIT 1`;

export const sampleOf = async (databaseUrl: string, now: string): Promise<Sample> => {
  const contracts = await coverageRows<SampledContract>(databaseUrl, contractsSql);
  const [partner] = await coverageRows<SampledPartner>(databaseUrl, partnerSql, [now]);
  if (contracts.length === 0 || !partner)
    throw new Error('The programme is too small for a sample of its people and retailers.');
  return { contracts, partner };
};

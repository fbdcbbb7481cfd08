import { coverageRows } from '../support/seeded-programme';
import { there } from '../support/there';

/** Somebody of the programme with a contract in force. */
export interface SampledContract {
  readonly contractId: string;
  readonly contractNumber: string;
  readonly deviceId: string;
  readonly productCode: string;
  readonly serial: string;
  /** The name under which development signs the holder in. */
  readonly person: string;
  readonly email: string;
}

/** A retailer whose shops are all in one region, where it takes orders too, and the plan of aircraft that it has sold most. */
export interface SampledPartner {
  readonly id: string;
  readonly storeId: string;
  readonly regionCode: string;
  readonly planSkuId: string;
  readonly termsCode: string;
  readonly productCode: string;
  readonly component: 'AIRCRAFT';
  readonly saleReference: string;
  /** A contract that it sold, in force, and the unit that it covers. */
  readonly contractId: string;
  readonly deviceId: string;
}

/** Whom and what operations are asked about; as many of each programme, whatever its size. */
export interface Sample {
  readonly contracts: readonly SampledContract[];
  readonly partner: SampledPartner;
  /** Another retailer, which is suspended and reinstated. */
  readonly otherPartnerId: string;
}

/**
 * Aircraft, which alone can be tied to a controller, that were never replaced, under contracts of a year by a code, of
 * people without another one: all ask for as much. They are of the three plans and regions that have most such
 * contracts, in turn: after three rounds the parts remember whatever they remember of a plan.
 */
const contractsSql = `
  WITH fit AS (
    SELECT contract.id AS "contractId", contract.contract_number AS "contractNumber", unit.id AS "deviceId",
      contract.product_code AS "productCode", serial.value AS serial, holder.email,
      substr(holder.subject, length('dev-customer-') + 1) AS person, contract.plan_sku_id, contract.region_code
    FROM service_contract contract
      JOIN customer holder ON holder.id = contract.holder_id AND holder.subject IS NOT NULL
      JOIN device_binding binding ON binding.contract_id = contract.id AND binding.status = 'ACTIVE'
      JOIN device unit ON unit.id = binding.device_id AND unit.id = contract.lineage_root_id AND unit.lock_status = 'UNLOCKED'
      JOIN account_link link ON link.device_id = unit.id AND link.customer_id = holder.id AND link.unlinked_at IS NULL
      JOIN device_serial serial ON serial.device_id = unit.id AND serial.component = 'AIRCRAFT'
    WHERE contract.status = 'ACTIVE' AND contract.terms_code = '2023-tc' AND contract.term_months = 12 AND contract.channel = 'CODE'
      AND NOT EXISTS (SELECT FROM service_contract other WHERE other.holder_id = holder.id AND other.id <> contract.id)
      AND NOT EXISTS (SELECT FROM contract_request WHERE contract_id = contract.id)),
  common AS (
    SELECT plan_sku_id, region_code FROM fit GROUP BY 1, 2 ORDER BY count(*) DESC, 1, 2 LIMIT 3)
  SELECT fit.* FROM fit JOIN common USING (plan_sku_id, region_code)
  ORDER BY row_number() OVER (PARTITION BY plan_sku_id, region_code ORDER BY md5("contractId")), plan_sku_id, region_code
  LIMIT 40`;

const partnerSql = `
  WITH sold AS (
    SELECT code.partner_id, code.plan_sku_id, code.region_code, max(code.sale_reference) AS sale_reference, count(*) AS many,
      max(contract.id) FILTER (WHERE contract.status = 'ACTIVE') AS contract_id
    FROM activation_code code
      JOIN partner ON partner.id = code.partner_id AND partner.status = 'ACTIVE' AND substr(partner.id, 17, 5) = '7eed8'
        AND (SELECT count(DISTINCT region_code) FROM store WHERE partner_id = partner.id) = 1
      JOIN service_contract contract ON contract.activation_code_id = code.id
        AND contract.terms_code = '2023-tc' AND contract.term_months = 12
    GROUP BY 1, 2, 3)
  SELECT sold.partner_id AS id, store.id AS "storeId", sold.region_code AS "regionCode", sold.plan_sku_id AS "planSkuId",
    contract.product_code AS "productCode", contract.terms_code AS "termsCode", serial.component,
    sold.sale_reference AS "saleReference", contract.id AS "contractId", binding.device_id AS "deviceId"
  FROM sold JOIN store ON store.partner_id = sold.partner_id AND store.region_code = sold.region_code
    JOIN service_contract contract ON contract.id = sold.contract_id
    JOIN device_binding binding ON binding.contract_id = contract.id AND binding.status = 'ACTIVE'
    JOIN device_serial serial ON serial.device_id = binding.device_id AND serial.component = 'AIRCRAFT'
  ORDER BY sold.many DESC, md5(sold.partner_id), store.id LIMIT 1`;

const otherSql = `
  SELECT id FROM partner WHERE status = 'ACTIVE' AND id <> $1 AND substr(id, 17, 5) = '7eed8'
  ORDER BY md5(id) LIMIT 1`;

export const sampleOf = async (databaseUrl: string): Promise<Sample> => {
  const contracts = await coverageRows<SampledContract>(databaseUrl, contractsSql);
  const [partner] = await coverageRows<SampledPartner>(databaseUrl, partnerSql);
  if (contracts.length === 0 || !partner)
    throw new Error(
      'The programme has none of the people or retailers that are sampled: take a larger one.',
    );
  const [other] = await coverageRows<{ readonly id: string }>(databaseUrl, otherSql, [partner.id]);
  return { contracts, partner, otherPartnerId: there(other).id };
};

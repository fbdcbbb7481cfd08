import { type EntityManager, In } from 'typeorm';
import type { Sale, SaleRepository } from '../domain/job-ports';
import { CodeRow } from './codes.row';
import { ContractRow } from './contracts.row';
import { codeOf, contractOf } from './mapping';

/** Sales of codes and orders without one, by the time of the sale; each arm reads no more than the page has. */
const placesStatement = `
  SELECT id, "soldAt", "contractId" FROM (
    (SELECT id, sold_at AS "soldAt", contract_id AS "contractId" FROM activation_code
      WHERE partner_id = $1 AND sold_at IS NOT NULL AND sold_at >= $2 AND sold_at < $3 AND (sold_at, id) > ($4, $5)
      ORDER BY sold_at, id LIMIT $6)
    UNION ALL
    (SELECT id, created_at, id FROM service_contract
      WHERE partner_id = $1 AND activation_code_id IS NULL AND created_at >= $2 AND created_at < $3
        AND (created_at, id) > ($4, $5)
      ORDER BY created_at, id LIMIT $6)
  ) sale ORDER BY "soldAt", id LIMIT $6`;

/** What coverage knows of claims: a use that is held and not settled is an open one's, a committed one a settled one's. */
const claimsStatement = `
  SELECT entry.contract_id AS "contractId",
    count(DISTINCT entry.claim_id) FILTER (WHERE entry.kind = 'RESERVE' AND settled.id IS NULL)::integer AS "openClaims",
    count(DISTINCT entry.claim_id) FILTER (WHERE entry.kind = 'COMMIT')::integer AS "settledClaims"
  FROM quota_entry entry LEFT JOIN quota_entry settled ON settled.settles_id = entry.id
  WHERE entry.contract_id = ANY($1) AND entry.claim_id IS NOT NULL GROUP BY 1`;

interface Place {
  readonly id: string;
  readonly soldAt: Date;
  readonly contractId: string | null;
}

interface Claims extends Pick<Sale, 'openClaims' | 'settledClaims'> {
  readonly contractId: string;
}

const noClaims = { openClaims: 0, settledClaims: 0 };
const beginning = new Date(0);

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]));

/** The sales at these places: three statements, however many there are. */
const salesAt = async (db: EntityManager, places: readonly Place[]): Promise<readonly Sale[]> => {
  const contractIds = places.flatMap(({ contractId }) => contractId ?? []);
  const codes = byId(await db.findBy(CodeRow, { id: In(places.map(({ id }) => id)) }));
  const contracts = byId(await db.findBy(ContractRow, { id: In(contractIds) }));
  const found = await db.query<Claims[]>(claimsStatement, [contractIds]);
  const claims = new Map(found.map(({ contractId, ...counts }) => [contractId, counts]));
  return places.map(({ id, soldAt, contractId }) => {
    const code = codes.get(id);
    const contract = contracts.get(contractId ?? '');
    return {
      id,
      soldAt,
      code: code && codeOf(code),
      contract: contract && contractOf(contract),
      ...(claims.get(contractId ?? '') ?? noClaims),
    };
  });
};

/** A partner's sales in PostgreSQL, in the transaction of the manager. */
export const pgSales = (db: EntityManager): SaleRepository => ({
  soldIn: async ({ partnerId, from, until }, after, limit) => {
    const { soldAt, id } = after ?? { soldAt: beginning, id: '' };
    const places = await db.query<Place[]>(placesStatement, [
      partnerId, from ?? beginning, until, soldAt, id, limit,
    ]); // prettier-ignore
    return salesAt(db, places);
  },
});

import { type EntityManager, In } from 'typeorm';
import type { Claim } from '../domain/claim';
import type { Visibility } from '../domain/visibility';
import { claimFence } from './claim-fence';
import { claimOf } from './claim-mapping';
import { GoodwillRow, RefundRow } from './approved-parts.row';
import { IncidentRow, PaymentRow, QuoteRow, ShipmentRow } from './claim-parts.row';
import { ClaimRow } from './claim.row';

const partsOf = <Row extends { readonly claimId: string }>(
  rows: readonly Row[],
  claimId: string,
): readonly Row[] => rows.filter((row) => row.claimId === claimId);

/** The claims of these rows with all their parts: six statements after their own, whatever the number of rows. */
export const withParts = async (
  manager: EntityManager,
  rows: readonly ClaimRow[],
): Promise<readonly Claim[]> => {
  if (rows.length === 0) return [];
  const ofClaims = { claimId: In(rows.map(({ id }) => id)) };
  const incidents = await manager.findBy(IncidentRow, {
    id: In(rows.map(({ incidentId }) => incidentId)),
  });
  const quotes = await manager.findBy(QuoteRow, ofClaims);
  const payments = await manager.findBy(PaymentRow, ofClaims);
  const refunds = await manager.findBy(RefundRow, ofClaims);
  const goodwill = await manager.findBy(GoodwillRow, ofClaims);
  const shipments = await manager.findBy(ShipmentRow, ofClaims);
  return rows.map((row) => {
    const incident = incidents.find(({ id }) => id === row.incidentId);
    if (!incident) throw new Error(`The claim ${row.id} has no incident.`);
    return claimOf(row, {
      incident,
      quotes: partsOf(quotes, row.id),
      payments: partsOf(payments, row.id),
      refunds: partsOf(refunds, row.id),
      goodwill: partsOf(goodwill, row.id),
      shipments: partsOf(shipments, row.id),
    });
  });
};

/** In the order of the ids, undefined where there is none that may be seen. */
export const loadClaims = async (
  manager: EntityManager,
  ids: readonly string[],
  visibility: Visibility,
): Promise<readonly (Claim | undefined)[]> => {
  if (ids.length === 0) return [];
  const named = manager
    .createQueryBuilder(ClaimRow, 'claim')
    .where('claim.id = ANY(:ids)', { ids });
  const claims = await withParts(manager, await claimFence(named, visibility).getMany());
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return ids.map((id) => byId.get(id));
};

import { conflict } from '@care-graph/kernel/domain/fault';
import type { EntityManager } from 'typeorm';
import { type Claim, endedUnserved, type Incident } from '../domain/claim';
import { liveNumbers } from '../domain/parcel';
import type { ClaimRepository, DueSoon } from '../domain/ports';
import type { Visibility } from '../domain/visibility';
import { claimFence } from './claim-fence';
import { GoodwillRow, RefundRow } from './approved-parts.row';
import {
  claimRow,
  incidentOf,
  paymentRows,
  quoteRows,
  refundRows,
  shipmentRows,
  goodwillRows,
} from './claim-mapping';
import { IncidentRow, PaymentRow, QuoteRow, ShipmentRow } from './claim-parts.row';
import { ClaimRow } from './claim.row';
import { withParts } from './load-claims';

/** The claim that one of its parts belongs to. */
const claimOf = (part: 'quote' | 'payment' | 'refund' | 'goodwill' | 'shipment'): string =>
  `(SELECT part.claim_id FROM ${part} part WHERE part.id = :id)`;

/** The claim of the parcel that a carrier's number is about: the one that has the number, else the last that had it. */
const claimOfNumber = `COALESCE(
  (SELECT live.claim_id FROM tracked_parcel live WHERE live.tracking_number = :id),
  (SELECT part.claim_id FROM shipment part WHERE part.tracking_number = :id
    ORDER BY part.status = 'DELIVERED', part.told_at DESC, part.id DESC LIMIT 1))`;

/** True of a claim whose parcel to its customer has neither arrived nor come back. */
const isUnderWayBack = `EXISTS (SELECT FROM shipment part WHERE part.claim_id = claim.id
  AND part.direction = 'TO_CUSTOMER' AND part.status NOT IN ('DELIVERED', 'RETURNED'))`;

/** Claims in PostgreSQL, within the transaction of the manager. */
export class PgClaimRepository implements ClaimRepository {
  constructor(private readonly manager: EntityManager) {}

  async nextNumber(year: number): Promise<string> {
    const [row] = await this.manager.query<{ next: string }[]>(
      `SELECT nextval('claim_number') AS next`,
    );
    return `CLM-${year}-${(row?.next ?? '').padStart(6, '0')}`;
  }

  lock(id: string, visibility: Visibility): Promise<Claim | undefined> {
    return this.lockWhere('claim.id = :id', id, visibility);
  }

  lockByQuote(id: string, visibility: Visibility): Promise<Claim | undefined> {
    return this.lockWhere(`claim.id = ${claimOf('quote')}`, id, visibility);
  }

  lockByPayment(id: string, visibility: Visibility): Promise<Claim | undefined> {
    return this.lockWhere(`claim.id = ${claimOf('payment')}`, id, visibility);
  }

  lockByRefund(id: string, visibility: Visibility): Promise<Claim | undefined> {
    return this.lockWhere(`claim.id = ${claimOf('refund')}`, id, visibility);
  }

  lockByGoodwill(id: string, visibility: Visibility): Promise<Claim | undefined> {
    return this.lockWhere(`claim.id = ${claimOf('goodwill')}`, id, visibility);
  }

  lockByShipment(id: string, visibility: Visibility): Promise<Claim | undefined> {
    return this.lockWhere(`claim.id = ${claimOf('shipment')}`, id, visibility);
  }

  lockByTracking(trackingNumber: string, visibility: Visibility): Promise<Claim | undefined> {
    return this.lockWhere(`claim.id = ${claimOfNumber}`, trackingNumber, visibility);
  }

  /** A unit may be known to several contracts: all take the locks in one order, so that none waits for another in a circle. */
  async lockOpening(contractId: string, serialNumbers: readonly string[]): Promise<void> {
    const names = [`contract:${contractId}`, ...serialNumbers.map((serial) => `unit:${serial}`)];
    await this.manager.query(
      'SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest($1::text[]) AS name',
      [[...new Set(names)].sort()],
    );
  }

  async hasOpenClaim(contractId: string, serialNumbers: readonly string[]): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `SELECT 1 FROM claim WHERE closed_at IS NULL AND (contract_id = $1 OR serial_number = ANY($2)) LIMIT 1`,
      [contractId, serialNumbers],
    );
    return rows.length > 0;
  }

  lockToReturn(deviceId: string): Promise<readonly Claim[]> {
    return this.lockEnded(deviceId, 'claim.unit_to_return');
  }

  lockSentBack(deviceId: string): Promise<readonly Claim[]> {
    return this.lockEnded(deviceId, isUnderWayBack);
  }

  async overdueReturns(now: Date, limit: number): Promise<readonly string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      'SELECT id FROM claim WHERE overdue_from <= $1 ORDER BY overdue_from LIMIT $2',
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }

  async unpaid(now: Date, limit: number): Promise<readonly string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      'SELECT id FROM claim WHERE unpaid_from <= $1 ORDER BY unpaid_from LIMIT $2',
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }

  async unpaidUnder(contractId: string, now: Date): Promise<readonly string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      'SELECT id FROM claim WHERE contract_id = $1 AND unpaid_from <= $2',
      [contractId, now],
    );
    return rows.map(({ id }) => id);
  }

  async dueSoon({ now, until, limit }: DueSoon): Promise<readonly string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      `SELECT id FROM claim WHERE closed_at IS NULL AND reminded_of IS DISTINCT FROM next_due_at
         AND next_due_at > $1 AND next_due_at <= $2 ORDER BY next_due_at LIMIT $3`,
      [now, until, limit],
    );
    return rows.map(({ id }) => id);
  }

  async passLapsed(now: Date, limit: number): Promise<number> {
    const [, passed] = await this.manager.query<[unknown, number]>(
      `UPDATE claim SET next_due_at = later_due_at, later_due_at = NULL, has_missed = true WHERE id IN (
         SELECT id FROM claim WHERE later_due_at IS NOT NULL AND next_due_at < $1
         ORDER BY next_due_at LIMIT $2 FOR UPDATE SKIP LOCKED)`,
      [now, limit],
    );
    return passed;
  }

  async noteReminded(id: string): Promise<void> {
    await this.manager.query('UPDATE claim SET reminded_of = next_due_at WHERE id = $1', [id]);
  }

  async incident(id: string): Promise<Incident | undefined> {
    const row = await this.manager.findOneBy(IncidentRow, { id });
    return row ? incidentOf(row) : undefined;
  }

  async add(claim: Claim): Promise<void> {
    await this.manager.upsert(IncidentRow, { ...claim.incident }, ['id']);
    await this.manager.insert(ClaimRow, claimRow(claim));
    await this.saveParts(claim);
  }

  /** The version is compared here, because TypeORM's own version column only counts. */
  async save(claim: Claim): Promise<Claim> {
    const { id, version } = claim;
    const next: Claim = { ...claim, version: version + 1 };
    const { affected } = await this.manager.update(ClaimRow, { id, version }, claimRow(next));
    if (affected !== 1)
      throw conflict('Somebody else changed the claim first: read it again, then decide.');
    await this.saveParts(next);
    return next;
  }

  async track(claimId: string, trackingNumber: string): Promise<boolean> {
    const [row] = await this.manager.query<{ claim_id: string }[]>(
      `INSERT INTO tracked_parcel AS parcel (tracking_number, claim_id) VALUES ($1, $2)
       ON CONFLICT (tracking_number) DO UPDATE SET claim_id = parcel.claim_id RETURNING claim_id`,
      [trackingNumber, claimId],
    );
    return row?.claim_id === claimId;
  }

  async setAside(claimId: string, serialNumbers: readonly string[]): Promise<boolean> {
    const distinct = [...new Set(serialNumbers)];
    const taken = await this.manager.query<{ value: string }[]>(
      `INSERT INTO replacement_serial (value, claim_id) SELECT value, $2 FROM unnest($1::text[]) AS value
       ON CONFLICT DO NOTHING RETURNING value`,
      [distinct, claimId],
    );
    if (taken.length === distinct.length) return true;
    await this.release(
      claimId,
      taken.map(({ value }) => value),
    );
    return false;
  }

  async release(claimId: string, serialNumbers: readonly string[]): Promise<void> {
    await this.manager.query(
      'DELETE FROM replacement_serial WHERE claim_id = $1 AND value = ANY($2)',
      [claimId, serialNumbers],
    );
  }

  private async lockEnded(deviceId: string, condition: string): Promise<readonly Claim[]> {
    const found = await this.manager
      .createQueryBuilder(ClaimRow, 'claim')
      .where(`claim.device_id = :deviceId AND ${condition}`, { deviceId })
      .andWhere('claim.status IN (:...endedUnserved)', { endedUnserved })
      .orderBy('claim.id')
      .setLock('pessimistic_write')
      .getMany();
    return withParts(this.manager, found);
  }

  private async lockWhere(
    condition: string,
    id: string,
    visibility: Visibility,
  ): Promise<Claim | undefined> {
    const named = this.manager.createQueryBuilder(ClaimRow, 'claim').where(condition, { id });
    const row = await claimFence(named, visibility).setLock('pessimistic_write').getOne();
    const [claim] = await withParts(this.manager, row ? [row] : []);
    return claim;
  }

  private async saveParts(claim: Claim): Promise<void> {
    if (claim.quotes.length > 0) await this.manager.upsert(QuoteRow, quoteRows(claim), ['id']);
    if (claim.payments.length > 0)
      await this.manager.upsert(PaymentRow, paymentRows(claim), ['id']);
    if (claim.goodwill.length > 0)
      await this.manager.upsert(GoodwillRow, goodwillRows(claim), ['id']);
    if (claim.refunds.length > 0) await this.manager.upsert(RefundRow, refundRows(claim), ['id']);
    if (claim.shipments.length > 0) await this.saveShipments(claim);
  }

  /** Parcels that have ended give their numbers free; those of a claim that is open again have theirs, unless somebody else does. */
  private async saveShipments(claim: Claim): Promise<void> {
    await this.manager.upsert(ShipmentRow, shipmentRows(claim), ['id']);
    await this.manager.query(
      `WITH freed AS (DELETE FROM tracked_parcel WHERE claim_id = $1 AND tracking_number <> ALL ($2::text[]))
       INSERT INTO tracked_parcel (tracking_number, claim_id) SELECT number, $1 FROM unnest($2::text[]) AS number
       ON CONFLICT DO NOTHING`,
      [claim.id, liveNumbers(claim)],
    );
  }
}

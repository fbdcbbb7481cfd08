import { coverageRows, seededPlace } from '../support/seeded-programme';
import { brokenClaims } from './claims';

jest.setTimeout(600_000);

const size = { contracts: 1300, seed: 1 } as const;

let place: Awaited<ReturnType<typeof seededPlace>>;

beforeAll(async () => {
  place = await seededPlace('programme_claims', size);
});
afterAll(() => place.drop());

describe('the claims of a programme', () => {
  const breaks: readonly (readonly [string, string])[] = [
    ['closed exactly where', `UPDATE claim SET closed_at = opened_at - interval '1 day' WHERE status = 'COMPLETED'`],
    ['has ended is flagged', `UPDATE claim SET is_flagged = true WHERE closed_at IS NOT NULL`],
    ['record belies', `UPDATE claim SET decisions = jsonb_set(decisions, '{0,refusalCode}', '"PROOF_OF_PURCHASE_MISSING"') WHERE status = 'REFUSED'`],
    ['record belies', `UPDATE claim SET decisions = jsonb_set(decisions, '{-1,refusalCode}', '"COMPONENTS_MISSING"') WHERE status = 'REFUSED'
      AND EXISTS (SELECT FROM quote WHERE claim_id = claim.id AND purpose = 'SURCHARGE')`],
    ['its history led it', `DELETE FROM history_event WHERE action = 'recordDelivery'`],
    ['after the last instant', `UPDATE history_event SET at = at + interval '20 years'`],
    ['goes on in time', `UPDATE history_event SET at = at - interval '1 year' WHERE action = 'recordDelivery'`],
    ['its money was taken', `DELETE FROM payment`],
    ['told of by the clock', `UPDATE claim SET status = 'AWAITING_RETURN' WHERE status = 'RETURN_OVERDUE'`],
    ['a parcel on record', `DELETE FROM shipment WHERE direction = 'TO_CUSTOMER'`],
    ['no parcel has it', `UPDATE claim SET unit_to_return = NOT unit_to_return WHERE status = 'CANCELLED'`],
    ['is set aside', `DELETE FROM replacement_serial`],
    ['stands where its history led it', `DELETE FROM history_event WHERE action = 'decideGoodwill'`],
    ['than was taken', `UPDATE refund SET amount_minor = 10000000 WHERE status <> 'DENIED'`],
    ['what one denies does not', `UPDATE refund SET status = 'QUOTED' WHERE status = 'DENIED'`],
    ['gives back what was granted', `UPDATE refund SET amount_minor = amount_minor + 1 WHERE goodwill_id IS NOT NULL`],
    ['is taken off a quote', `UPDATE goodwill SET kind = 'FEE_WAIVER' WHERE kind = 'FEE_REFUND'`],
    ['only Express asks', `UPDATE claim SET service_type = 'ONLINE_REPAIR' WHERE service_type = 'EXPRESS'`],
    ['only Express asks', `UPDATE claim SET receipt = receipt || '{"checks": []}'`],
    ['know each other', `UPDATE claim SET converted_from_id = NULL`],
    ['know each other', `UPDATE claim SET converted_to_id = NULL`],
    ['before the consent', `UPDATE claim SET cross_border = cross_border || '{"status": "OPEN"}'`],
    ['before the consent', `UPDATE claim SET cross_border = NULL`],
    ['held while its claim is open', `UPDATE claim SET hold = hold || '{"state": "HELD"}'`],
    ['every hold of the ledger', `UPDATE claim SET claim_number = claim_number || 'X'`],
    ['what became of a hold', `UPDATE claim SET hold = hold || '{"state": "FREED"}'`],
    ['came in the place of', `UPDATE claim SET device_id = 'dev_x'`],
    ['a unit of its contract', `UPDATE claim SET serial_number = 'X'`],
    ['opened under cover', `UPDATE claim SET opened_at = opened_at - interval '20 years'`],
    ['has passed its unit on', `UPDATE coverage.device SET lock_status = 'LOCKED' WHERE lock_status = 'OWNERSHIP_TRANSFERRED'`],
    ['is locked by a claim', `UPDATE coverage.device SET lock_claim_id = 'clm_x' WHERE lock_claim_id IS NOT NULL`],
  ]; // prettier-ignore

  it('R-QTA-06, R-SN-04: agree with themselves, and with the ledger and the units of coverage', async () => {
    expect(await brokenClaims(place.databaseUrl)).toEqual([]);
  });

  it.each(breaks)('tell where "%s" does not hold', async (words, breach) => {
    expect((await brokenClaims(place.databaseUrl, breach)).join('\n')).toContain(words);
  });

  it('are about one for each contract, of all services and ages, some open and some late', async () => {
    const rows = await coverageRows<{ service: string; status: string; count: number }>(
      place.databaseUrl,
      `SELECT service_type AS service, status, count(*)::int AS count FROM claims.claim GROUP BY 1, 2`,
    );
    const share = rows.reduce((sum, { count }) => sum + count, 0) / size.contracts;
    expect(share).toBeGreaterThan(0.8);
    expect(share).toBeLessThan(1.2);
    expect([...new Set(rows.map(({ service }) => service))].sort()).toEqual([
      'EXPRESS', 'FLYAWAY', 'MAINTENANCE', 'ONLINE_REPAIR',
    ]); // prettier-ignore
    expect([...new Set(rows.map(({ status }) => status))].sort()).toEqual(
      expect.arrayContaining([
        'AWAITING_ELECTION', 'AWAITING_PAYMENT', 'AWAITING_RETURN', 'CANCELLED', 'COMPLETED', 'IN_ASSESSMENT',
        'IN_SERVICE', 'RECEIVED', 'REFUSED', 'RETURN_OVERDUE',
      ]),
    ); // prettier-ignore
  });

  it('have some of what is rare, however small the programme is', async () => {
    const rows = await coverageRows<{ what: string }>(
      place.databaseUrl,
      `SELECT 'claim ' || status AS what FROM claims.claim UNION SELECT 'kindness ' || approval_status FROM claims.goodwill
       UNION SELECT kind FROM claims.goodwill UNION SELECT 'refund ' || status FROM claims.refund
       UNION SELECT 'surcharge ' || status FROM claims.quote WHERE purpose = 'SURCHARGE'
       UNION SELECT 'crossing ' || status FROM claims.quote WHERE purpose = 'SHIPPING'
       UNION SELECT 'consent ' || (cross_border->>'status') FROM claims.claim WHERE cross_border IS NOT NULL
       UNION SELECT 'unit ' || CASE WHEN unit_to_return THEN 'to return' ELSE 'returned' END FROM claims.claim
         WHERE status IN ('CANCELLED', 'REFUSED') AND receipt IS NOT NULL
       UNION SELECT 'denied ' || (decisions->-1->>'refusalCode') FROM claims.claim WHERE status = 'REFUSED'`,
    );
    expect(rows.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'claim CONVERTED', 'surcharge PAID', 'surcharge WITHDRAWN', 'denied NOT_OFFICIAL_CHANNEL', 'denied FLIGHT_RECORDS_MISSING', 'consent OPEN',
        'consent APPROVED', 'consent REJECTED', 'crossing OPEN', 'crossing PAID', 'kindness OPEN', 'kindness APPROVED',
        'kindness REJECTED', 'FEE_WAIVER', 'FEE_REFUND', 'DEADLINE_WAIVER', 'refund QUOTED', 'refund REFUNDED',
        'refund DENIED', 'unit to return', 'unit returned',
      ]),
    ); // prettier-ignore
  });

  it('began when the programme did, go on until its last day, and nobody is reminded of one', async () => {
    const [found] = await coverageRows<object>(
      place.databaseUrl,
      `SELECT extract(year FROM min(opened_at))::int AS first, max(opened_at)::date::text LIKE '2026-11-%' AS "isFresh",
         count(*) FILTER (WHERE reminded_of IS DISTINCT FROM next_due_at)::int AS unreminded,
         (SELECT count(*)::int FROM claims.notice WHERE state <> 'RECORDED') AS mailed FROM claims.claim`,
    );
    expect(found).toEqual({ first: 2018, isFresh: true, unreminded: 0, mailed: 0 });
  });
});

import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { someTerms } from '../../../../test/support/claims-builders';
import { at, fullClaim } from '../../../../test/support/full-claim';
import { blindScans } from '../../../../test/support/query-plans';
import { makeAgain, takeBackTo } from '../../../../test/support/schema-shape';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';
import { forgiveDeadline, startDeadline } from '../domain/deadline';
import type { CarrierStatus, Shipment } from '../domain/parcel';
import type { ClaimListQuery } from '../domain/ports';
import { everyClaim } from '../domain/visibility';
import { PgClaimReads } from './claim-reads';
import { migrations } from './migrations/all';
import { claimStores } from './stores';

let claims: ClaimsDatabase;

beforeAll(async () => {
  claims = await claimsDatabase('missing_units');
});
afterAll(() => claims.drop());

const rule = there(someTerms().deadlines[0]);

/** A claim that waits for its unit; its customer told that it was handed over at once. */
const awaiting = (id: string, change: Partial<Claim> = {}): Claim => {
  const full = fullClaim(id);
  const handedOver = full.returnAuthorization && { ...full.returnAuthorization, handedOverAt: at };
  return {
    ...full, status: 'AWAITING_RETURN', closedAt: null, quotes: [], payments: [], election: null,
    deadlines: [{ ...startDeadline(rule, at, full.askedIn), state: 'MET', settledAt: at }],
    returnAuthorization: handedOver, ...change,
  };
}; // prettier-ignore

/** The same after its carrier has said so. */
const said = (claim: Claim, status: CarrierStatus): Claim => {
  const parcel = there(claim.shipments[0]);
  const carrierEvents = [{ status, occurredAt: at }];
  return { ...claim, shipments: [{ ...parcel, direction: 'TO_CENTER', status, carrierEvents }] };
};

const told = awaiting('u_told');
const [met] = told.deadlines;
const dueAt = there(met).dueAt;
const missing = new Date(dueAt.getTime() + 1);

const all = [
  told,
  said(awaiting('u_announced'), 'ANNOUNCED'),
  said(awaiting('u_lost'), 'LOST'),
  awaiting('u_accepted', { status: 'RETURN_OVERDUE', deadlines: [forgiveDeadline(there(met), at)] }),
  awaiting('u_flagged', {
    serviceType: 'MAINTENANCE',
    deadlines: [{ ...there(met), onMiss: 'FLAG' }],
  }),
  said(awaiting('u_carried'), 'IN_TRANSIT'),
  said(awaiting('u_brought'), 'DELIVERED'),
  awaiting('u_came', { status: 'RECEIVED' }),
  awaiting('u_refused', { status: 'REFUSED', closedAt: at }),
  awaiting('u_kept_by_border', { deadlines: [] }),
]; // prettier-ignore

const nobodyHas = ['u_accepted', 'u_announced', 'u_flagged', 'u_lost', 'u_told'];

/** One that left for its customer. */
const sent = (id: string, ...statuses: readonly Shipment['status'][]): Claim => {
  const claim = awaiting(id, { status: 'SHIPPED' });
  const [parcel] = claim.shipments;
  const away = statuses.map((status, place): Shipment => ({
    ...there(parcel), id: `shp_${id}_${place}`, trackingNumber: `${id}-${place}`, direction: 'TO_CUSTOMER', status, toldAt: new Date(at.getTime() - statuses.length + place + 1),
  })); // prettier-ignore
  return { ...claim, shipments: [...said(claim, 'LOST').shipments, ...away] };
};

/** The same from a claim that had ended. */
const sentBack = (id: string, change: Partial<Claim>): Claim => ({
  ...sent(id, 'LOST'), status: 'CANCELLED', closedAt: at,
  receipt: { receivedAt: at, serialNumber: 'RS4-0001', checks: [], hasController: false, wasControllerUnbound: true, note: null },
  ...change,
}); // prettier-ignore

const onTheWay = [
  sentBack('v_cancelled', {}),
  sentBack('v_never_came', { receipt: null }),
  sent('v_lost', 'LOST'),
  sent('v_twice', 'LOST', 'LOST'),
  sent('v_sent', 'IN_TRANSIT'),
  sent('v_sent_again', 'LOST', 'IN_TRANSIT'),
  sent('v_found', 'LOST', 'DELIVERED'),
  sent('v_second', 'DELIVERED', 'LOST'),
  sent('v_not_yet'),
];

const asked = (unitMissing: boolean, now: Date): ClaimListQuery => ({
  visibility: everyClaim, filter: { unitMissing }, order: 'LATEST_FIRST', now,
}); // prettier-ignore

const request = { list: 'claims', limit: 100, direction: 'forward', beside: undefined } as const;

const found = async (unitMissing: boolean, now: Date, like = 'u_'): Promise<readonly string[]> => {
  const reads = new PgClaimReads(claims.database.manager);
  const { rows } = await reads.page(asked(unitMissing, now), request);
  expect(await reads.count(asked(unitMissing, now))).toBe(rows.length);
  return rows
    .map(({ id }) => id)
    .filter((id) => id.startsWith(like))
    .sort();
};

describe('the queue of units that nobody has', () => {
  beforeAll(async () => {
    const { database } = claims;
    const transact = database.transact(
      claimStores({ jobSchema: database.jobSchema, retryAfterMs: 60_000 }),
    );
    await transact(async (stores) => {
      for (const claim of [...all, ...onTheWay]) await stores.claims.add(claim);
    });
  });

  it('R-RFS-05: has them once their time is past, whatever their customers told and whoever let them count', async () => {
    expect(await found(true, dueAt)).toEqual([]);
    expect(await found(true, missing)).toEqual(nobodyHas);
    const others = all.map(({ id }) => id).filter((id) => !nobodyHas.includes(id));
    expect(await found(false, missing)).toEqual(others.sort());
  });

  it('R-SHP-01: has those that were lost on their way to the customer', async () => {
    expect(await found(true, at, 'v_')).toEqual(['v_cancelled', 'v_lost', 'v_second', 'v_twice']);
    expect(await found(false, at, 'v_')).toEqual([
      'v_found',
      'v_never_came',
      'v_not_yet',
      'v_sent',
      'v_sent_again',
    ]);
  });

  it('reads no more than its own index', async () => {
    const seen: string[] = [];
    const watched = { query: async (text: string) => [...((seen.push(text), []) as unknown[])] };
    const reads = new PgClaimReads(watched as never);
    await reads.page(asked(true, missing), request);
    await reads.count(asked(true, missing));
    expect(seen).toHaveLength(2);
    expect(await blindScans(claims.url, 'claims', seen)).toEqual([]);
  });

  it('has those of claims that are older than it', async () => {
    const own = 1764990000001;
    const earlier = migrations.filter(({ name }) => Number(name.slice(-13)) < own);
    await takeBackTo(claims.database, earlier.length);
    await makeAgain(claims.database);
    expect(await found(true, dueAt)).toEqual([]);
    expect(await found(true, missing)).toEqual(nobodyHas);
    expect(await found(true, at, 'v_')).toEqual(['v_cancelled', 'v_lost', 'v_second', 'v_twice']);
  });
});

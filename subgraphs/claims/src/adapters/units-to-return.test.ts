import type { Transact } from '@care-graph/kernel/application/transact';
import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { MemoryClaims } from '../../../../test/support/claims-stores';
import { at, fullClaim } from '../../../../test/support/full-claim';
import { blindScans } from '../../../../test/support/query-plans';
import { makeAgain, takeBackTo } from '../../../../test/support/schema-shape';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';
import { goesBack } from '../domain/fulfilment';
import type { ClaimListQuery, ClaimStores } from '../domain/ports';
import { withUnitBack } from '../domain/parcel';
import { everyClaim, type Visibility } from '../domain/visibility';
import { unpaidFrom } from '../domain/unpaid';
import { PgClaimReads } from './claim-reads';
import { migrations } from './migrations/all';
import { claimStores } from './stores';

let claims: ClaimsDatabase;

beforeAll(async () => {
  claims = await claimsDatabase('units_to_return');
});
afterAll(() => claims.drop());

const onPostgres = (): Transact<ClaimStores> =>
  claims.database.transact(
    claimStores({ jobSchema: claims.database.jobSchema, retryAfterMs: 60_000 }),
  );

const receipt = {
  receivedAt: at, serialNumber: 'RS4-0001', checks: [], hasController: false, wasControllerUnbound: true, note: null,
}; // prettier-ignore

/** A claim about a unit of its own that came to the centre and ended there. */
const ended = (id: string, change: Partial<Claim> = {}): Claim => ({
  ...fullClaim(id),
  deviceId: `dev_${id}`,
  status: 'CANCELLED',
  closedAt: at,
  deadlines: [],
  quotes: [],
  payments: [],
  receipt,
  ...change,
});

/** Its customer wants it back as it is. */
const unrepaired = { status: 'SHIPPED', closedAt: null } as const;

const sentBack = (claim: Claim): Claim => ({
  ...claim,
  shipments: [
    ...claim.shipments,
    { ...there(claim.shipments[0]), id: `shp_b_${claim.id}`, trackingNumber: `B-${claim.id}`, direction: 'TO_CUSTOMER' },
  ],
}); // prettier-ignore

const add = (transact: Transact<ClaimStores>, ...all: readonly Claim[]) =>
  transact(async (stores) => {
    for (const claim of all) await stores.claims.add(claim);
  });

describe.each([
  { where: 'in memory', store: () => new MemoryClaims().transact },
  { where: 'on PostgreSQL', store: onPostgres },
])('units that have to go back $where', ({ where, store }) => {
  const id = (name: string) => `${name}_${where.length}`;

  it('R-SHP-01: are found by their number until a parcel has them, or another claim', async () => {
    const transact = store();
    const deviceId = id('dev_same');
    const [waiting, refused] = [
      ended(id('one'), { deviceId }),
      ended(id('two'), { deviceId, status: 'REFUSED' }),
    ];
    const others = [
      ended(id('elsewhere')),
      ended(id('converted'), { deviceId, status: 'CONVERTED' }),
      ended(id('unrepaired'), { deviceId, ...unrepaired }),
      ended(id('never'), { deviceId, receipt: null }),
      ended(id('passed'), { deviceId, receipt: { ...receipt, passedOnAt: at } }),
      sentBack(ended(id('sent'), { deviceId })),
    ];
    await add(transact, waiting, refused, ...others);
    const found = () =>
      transact(async (stores) => (await stores.claims.lockToReturn(deviceId)).map((one) => one.id));
    expect(await found()).toEqual([waiting.id, refused.id]);
    const underWay = async () =>
      transact(async (stores) => (await stores.claims.lockSentBack(deviceId)).map((one) => one.id));
    const [, , , , , sent] = others;
    expect(await underWay()).toEqual([sent?.id]);
    await transact(({ claims: kept }) =>
      kept.save({ ...there(sent), shipments: withUnitBack(there(sent).shipments) }),
    );
    expect(await underWay()).toEqual([]);
    await transact(({ claims: kept }) => kept.save(sentBack(waiting)));
    await transact(({ claims: kept }) =>
      kept.save({ ...refused, receipt: { ...receipt, passedOnAt: at } }),
    );
    expect(await found()).toEqual([]);
  });
});

describe('the queue of units that have to go back', () => {
  const asked = (unitToReturn: boolean, change: Partial<ClaimListQuery> = {}): ClaimListQuery => ({
    visibility: everyClaim, filter: { unitToReturn }, order: 'LATEST_FIRST', now: at, ...change,
  }); // prettier-ignore

  const found = async (query: ClaimListQuery): Promise<readonly string[]> => {
    const reads = new PgClaimReads(claims.database.manager);
    const request = {
      list: 'claims',
      limit: 1000,
      direction: 'forward',
      beside: undefined,
    } as const;
    const { rows } = await reads.page(query, request);
    expect(await reads.count(query)).toBe(rows.length);
    return rows.map(({ id }) => id);
  };

  it('R-FEE-10: has what the clock has ended, whether or not that is written down', async () => {
    const { quotes } = fullClaim('q_lapsing');
    const open = { status: 'AWAITING_PAYMENT', closedAt: null, crossBorder: null, quotes } as const;
    const lapsing = ended('q_lapsing', open);
    const awaited = ended('q_awaited', {
      ...open, receipt: null, quotes: fullClaim('q_awaited').quotes,
    }); // prettier-ignore
    const own = [lapsing.id, awaited.id];
    await add(onPostgres(), lapsing, awaited);
    const since = there(unpaidFrom(lapsing));
    const before = new Date(since.getTime() - 1);
    const mine = async (query: ClaimListQuery) =>
      (await found(query)).filter((one) => own.includes(one)).sort();
    expect(await mine(asked(true, { now: before }))).toEqual([]);
    expect(await mine(asked(true, { now: since }))).toEqual([lapsing.id]);
    expect(await mine(asked(false, { now: before }))).toEqual([...own].sort());
    expect(await mine(asked(false, { now: since }))).toEqual([awaited.id]);
  });

  it('R-SHP-01: has what is wanted back unrepaired, until a parcel has it', async () => {
    const wanted = ended('q_unrepaired', unrepaired);
    await add(onPostgres(), wanted);
    const isIn = async (unitToReturn: boolean) =>
      (await found(asked(unitToReturn))).includes(wanted.id);
    expect([await isIn(true), await isIn(false)]).toEqual([true, false]);
    await onPostgres()(({ claims: kept }) => kept.save(sentBack(wanted)));
    expect([await isIn(true), await isIn(false)]).toEqual([false, true]);
  });

  it('is that of the centre for its agents, and answered by an index', async () => {
    const [here, away] = [ended('q_here'), ended('q_away', { serviceCenterCode: 'PL-1' })];
    await add(onPostgres(), here, away);
    const visibility: Visibility = { kind: 'serviceCenter', code: 'PL-1' };
    expect(await found(asked(true, { visibility }))).toEqual([away.id]);
    expect(await found(asked(true))).toEqual(expect.arrayContaining([here.id, away.id]));
    const seen: string[] = [];
    const watched = { query: async (text: string) => [...((seen.push(text), []) as unknown[])] };
    const reads = new PgClaimReads(watched as never);
    const request = { list: 'claims', limit: 10, direction: 'forward', beside: undefined } as const;
    for (const query of [asked(true), asked(true, { visibility }), asked(true, { order: 'DUE_FIRST' })]) {
      await reads.page(query, request);
      await reads.count(query);
    }
    expect(seen).toHaveLength(6);
    expect(await blindScans(claims.url, 'claims', seen)).toEqual([]);
  }); // prettier-ignore
});

describe('claims that are older than their units’ way back', () => {
  it('R-SHP-01: have it as those that end from now on', async () => {
    const later = new Date(at.getTime() + 1);
    const taken = { ...receipt, receivedAt: later };
    const [first] = fullClaim('o_any').shipments;
    const given = {
      grade: 'NEW', serials: [], supersededDeviceId: 'dev', deviceId: null, allocatedAt: later, shippedAt: later,
      deliveredAt: null, boundAt: null,
    } as const; // prettier-ignore
    const all = [
      ended('o_back'),
      ended('o_refused', { status: 'REFUSED' }),
      sentBack(ended('o_sent')),
      ended('o_open', { status: 'IN_ASSESSMENT', closedAt: null }),
      ended('o_unrepaired', unrepaired),
      sentBack(ended('o_under_way', unrepaired)),
      ended('o_done', { status: 'COMPLETED' }),
      ended('o_never', { receipt: null, shipments: [{ ...there(first), id: 'shp_o' }] }),
      ended('o_taken', { deviceId: 'dev_taken', receipt: { ...receipt, passedOnAt: later } }),
      ended('o_taking', { deviceId: 'dev_taken', closedAt: later, receipt: taken }),
      ended('o_given', { deviceId: 'dev_given', receipt: { ...receipt, passedOnAt: later } }),
      ended('o_giving', { deviceId: 'dev_given', receipt: null, replacement: given }),
      ended('o_part', { deviceId: 'dev_part' }),
      ended('o_parts', { deviceId: 'dev_part', receipt: null, replacement: { ...given, componentCode: 'gimbal' } }),
    ]; // prettier-ignore
    await add(onPostgres(), ...all);
    const { database } = claims;
    const kept = () =>
      database.manager.query<{ id: string; unit_to_return: boolean; receipt: unknown }[]>(
        `SELECT id, unit_to_return, receipt FROM claim WHERE id LIKE 'o\\_%' ORDER BY id`,
      ); // prettier-ignore
    const before = await kept();
    expect(before).toHaveLength(all.length);
    for (const { id, unit_to_return: isWaiting } of before)
      expect([id, isWaiting]).toEqual([id, goesBack(there(all.find((one) => one.id === id)))]);
    const own = 1764961000001;
    const earlier = migrations.filter(({ name }) => Number(name.slice(-13)) < own);
    await takeBackTo(database, earlier.length);
    await makeAgain(database);
    expect(await kept()).toEqual(before);
  });
});

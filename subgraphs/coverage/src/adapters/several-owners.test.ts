import type { Principal } from '@care-graph/kernel/domain/principal';
import {
  aCodeOnRecord,
  aCoverageDesk,
  anEnrollment,
  anna,
  boris,
  claimsPart,
  type CoverageDesk,
  freshKey,
} from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { there } from '../../../../test/support/there';
import type { CoverageReads } from '../domain/reads';
import type { Visibility } from '../domain/visibility';
import { pgReads } from './pg-reads';

const everybody = {
  'the first owner': { sees: 'held', subject: anna.subject },
  'the second owner': { sees: 'held', subject: boris.subject },
  'the partner of the first sale': { sees: 'sold', partnerId: 'prt_a' },
  'the partner of the second sale': { sees: 'sold', partnerId: 'prt_b' },
  staff: { sees: 'all' },
} as const satisfies Record<string, Visibility>;

const first = ['the first owner', 'the partner of the first sale'] as const;
const second = ['the second owner', 'the partner of the second sale'] as const;

/** One unit that was bought, its replacement under the first contract, and that one's under the second. */
const serials = ['RS4-BOUGHT', 'RS4-SHARED', 'RS4-LATEST'] as const;

describe('R-SN-06: of a lineage that had two owners', () => {
  let coverage: CoverageDatabase;
  let desk: CoverageDesk;
  let reads: CoverageReads;
  let rootId: string;
  const contractIds: string[] = [];

  const activated = async (holder: Principal, partnerId: string, serial: string) => {
    const code = await aCodeOnRecord(desk, `CODEFOR${partnerId}`.padEnd(16, 'C').toUpperCase(), {
      partnerId,
    });
    const enrollment = anEnrollment(code, { serials: [{ component: 'BODY', value: serial }] });
    const key = { idempotencyKey: freshKey() };
    const { made } = await desk.activate.execute({ enrollment, ...key }, holder);
    contractIds.push(there(made).id);
  };

  const replacedBy = async (value: string): Promise<void> => {
    const contractId = there(contractIds.at(-1));
    const { refusals } = await desk.apply.execute(
      {
        messageId: `msg_${contractId}`,
        claimId: `clm_${contractId}`,
        sequence: 1,
        action: 'SUPERSEDE_SERIAL',
        contractId,
        newSerials: [{ component: 'BODY', value }],
        occurredAt: desk.now(),
        ruleIds: ['R-QTA-07'],
      },
      claimsPart,
    );
    expect(refusals).toEqual([]);
  };

  beforeAll(async () => {
    coverage = await coverageDatabase('coverage_several_owners');
    reads = pgReads(coverage.database.manager);
    desk = await aCoverageDesk(coverage.transact);
    const [bought, shared, latest] = serials;
    await activated(anna, 'prt_a', bought);
    desk.moveTo('2026-06-01T12:00:00Z');
    await replacedBy(shared);
    desk.moveTo('2027-04-01T12:00:00Z');
    await activated(boris, 'prt_b', shared);
    await coverage.database.manager.query(
      `INSERT INTO device_serial SELECT device_id, 'GIMBAL', 'GIMBAL-2027', $2, NULL FROM device_serial WHERE value = $1`,
      [shared, desk.now()],
    );
    desk.moveTo('2027-06-01T12:00:00Z');
    await replacedBy(latest);
    rootId = there(await reads.deviceBySerial(bought, { sees: 'all' })).id;
  });
  afterAll(() => coverage.drop());

  const idOf = async (serial: string): Promise<string> =>
    there(await reads.deviceBySerial(serial, { sees: 'all' })).id;

  it.each([
    ...first.map((who) => ({ who, seen: ['RS4-BOUGHT', 'RS4-SHARED'] })),
    ...second.map((who) => ({ who, seen: ['RS4-SHARED', 'RS4-LATEST'] })),
    { who: 'staff' as const, seen: [...serials] },
  ])('$who sees the units $seen, by their numbers and in the lineage', async ({ who, seen }) => {
    const visible = everybody[who];
    const found = [];
    for (const serial of serials)
      if (await reads.deviceBySerial(serial, visible)) found.push(serial);
    expect(found).toEqual(seen);
    const lineage = await reads.devicesOfRoots([rootId], visible);
    const ofLineage = await reads.serialsOf(
      lineage.map(({ id }) => id),
      visible,
    );
    const mainSerials = ofLineage.filter(({ component }) => component === 'BODY');
    expect(mainSerials.map(({ value }) => value).sort()).toEqual([...seen].sort());
  });

  it.each([
    ...first.map((who) => ({ who, contracts: [0], years: [2026] })),
    ...second.map((who) => ({ who, contracts: [1], years: [2027, 2027] })),
    { who: 'staff' as const, contracts: [0, 1], years: [2026, 2027, 2027] },
  ])(
    '$who sees of the unit that both had the ties and the history of own contracts only',
    async ({ who, contracts, years }) => {
      const visible = everybody[who];
      const shared = await idOf('RS4-SHARED');
      const ties = await reads.bindingsOfDevices([shared], visible);
      expect(ties.map(({ contractId }) => contractIds.indexOf(contractId))).toEqual(contracts);
      const page = { list: 'test', limit: 10, direction: 'forward' } as const;
      const [history] = await reads.deviceHistoryPages({ parentIds: [shared], page }, visible);
      expect(there(history).rows.map(({ at }) => at.getUTCFullYear())).toEqual(years);
    },
  );

  it.each([
    ...first.map((who) => ({ who, values: ['RS4-SHARED'] })),
    ...second.map((who) => ({ who, values: ['RS4-SHARED', 'GIMBAL-2027'] })),
    { who: 'staff' as const, values: ['RS4-SHARED', 'GIMBAL-2027'] },
  ])('$who sees the numbers $values of the unit that both had', async ({ who, values }) => {
    const shared = await idOf('RS4-SHARED');
    const seen = await reads.serialsOf([shared], everybody[who]);
    expect(seen.map(({ value }) => value).sort()).toEqual([...values].sort());
  });

  it('a number of the time after an owner does not lead them to the unit (R-SN-06)', async () => {
    const found = async (who: keyof typeof everybody) =>
      Boolean(await reads.deviceBySerial('GIMBAL-2027', everybody[who]));
    for (const who of first) expect([who, await found(who)]).toEqual([who, false]);
    for (const who of second) expect([who, await found(who)]).toEqual([who, true]);
  });

  it('an owner sees that their unit was replaced', async () => {
    const page = { list: 'test', limit: 10, direction: 'forward' } as const;
    const [history] = await reads.deviceHistoryPages(
      { parentIds: [rootId], page },
      everybody['the first owner'],
    );
    expect(there(history).rows.map(({ action }) => action)).toEqual([
      'activatePlan',
      'supersedeSerial',
    ]);
  });

  it('each has the latest unit of the own contract among their devices', async () => {
    const holders = [];
    for (const { subject } of [anna, boris])
      holders.push(there(await reads.customerOfSubject(subject)).id);
    const page = { list: 'test', limit: 10, direction: 'forward' } as const;
    const pages = await reads.devicePages({ parentIds: holders, page });
    expect(pages.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
      [await idOf('RS4-SHARED')],
      [await idOf('RS4-LATEST')],
    ]);
  });
});

describe('R-QTA-07: of a replacement that came after the cover it was owed under had ended', () => {
  let coverage: CoverageDatabase;
  beforeAll(async () => {
    coverage = await coverageDatabase('coverage_late_replacement');
  });
  afterAll(() => coverage.drop());

  it('its holder sees the number and how it came', async () => {
    const desk = await aCoverageDesk(coverage.transact);
    const reads = pgReads(coverage.database.manager);
    const code = await aCodeOnRecord(desk, 'CODEFORLATEUNITC', { partnerId: 'prt_a' });
    const enrollment = anEnrollment(code, { serials: [{ component: 'BODY', value: 'RS4-OWED' }] });
    const { made } = await desk.activate.execute({ enrollment, idempotencyKey: freshKey() }, anna);
    desk.moveTo('2027-04-01T12:00:00Z');
    const { refusals } = await desk.apply.execute(
      {
        messageId: 'msg_late',
        claimId: 'clm_late',
        sequence: 1,
        action: 'SUPERSEDE_SERIAL',
        contractId: there(made).id,
        newSerials: [{ component: 'BODY', value: 'RS4-LATE' }],
        occurredAt: desk.now(),
        ruleIds: ['R-QTA-07'],
      },
      claimsPart,
    );
    expect(refusals).toEqual([]);
    const visible = everybody['the first owner'];
    const { id } = there(await reads.deviceBySerial('RS4-LATE', visible));
    expect((await reads.serialsOf([id], visible)).map(({ value }) => value)).toEqual(['RS4-LATE']);
    const page = { list: 'test', limit: 10, direction: 'forward' } as const;
    const [history] = await reads.deviceHistoryPages({ parentIds: [id], page }, visible);
    expect(there(history).rows.map(({ action }) => action)).toEqual(['supersedeSerial']);
  });
});

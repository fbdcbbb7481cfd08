import { eraseSubject } from '@care-graph/kernel/runtime/personal-data-erase';
import { exportSubject } from '@care-graph/kernel/runtime/personal-data-export';
import type { EntityManager } from 'typeorm';
import { type Aircraft, anAircraft } from '../../../../test/support/coverage-aircraft';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import {
  aCoverageDesk,
  anna,
  boris,
  type CoverageDesk,
} from '../../../../test/support/coverage-desk';
import { there } from '../../../../test/support/there';
import type { CoverageReads } from '../domain/reads';
import type { Visibility } from '../domain/visibility';
import { personalData } from './personal-data';
import { pgReads } from './pg-reads';

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let reads: CoverageReads;
let unit: Aircraft;
let deviceId: string;

const held = ({ subject }: { readonly subject: string }): Visibility => ({ sees: 'held', subject });
const all: Visibility = { sees: 'all' };
const page = { list: 'test', limit: 10, direction: 'forward' } as const;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_unit_reads');
  reads = pgReads(coverage.database.manager);
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
  unit = await anAircraft(desk);
  ({ deviceId } = unit);
});
afterAll(() => coverage.drop());

describe('links and ties', () => {
  const linkedAt = '2026-04-01T12:00:00Z';
  const unlinkedAt = '2026-05-01T12:00:00Z';

  beforeEach(async () => {
    desk.moveTo(linkedAt);
    for (const outcome of [await unit.link(), await unit.bind()])
      expect(outcome.refusals).toEqual([]);
    desk.moveTo(unlinkedAt);
    await unit.unbind();
    await unit.unlink();
    desk.moveTo('2026-06-01T12:00:00Z');
  });

  it.each([
    { at: '2026-04-01T11:59:59.999Z', holds: false },
    { at: linkedAt, holds: true },
    { at: '2026-05-01T11:59:59.999Z', holds: true },
    { at: unlinkedAt, holds: false },
  ])('R-BND-01, R-BND-02, A-07: at $at held: $holds', async ({ at, holds }) => {
    const instant = new Date(at);
    for (const found of [
      await reads.linksAt([deviceId], instant, held(anna)),
      await reads.controllersAt([deviceId], instant, held(anna)),
    ])
      expect(found.map((one) => one.deviceId)).toEqual(holds ? [deviceId] : []);
  });

  it('R-SN-06: are seen by whose they are, by whose contract covered the unit then, and by staff', async () => {
    await unit.linkBefore(boris);
    await unit.bind();
    desk.moveTo('2027-03-12T12:00:00Z');
    await unit.unlink(boris);
    await unit.link(boris);
    const counts = async (visible: Visibility) => {
      const of = { parentIds: [deviceId], page };
      const [links] = await reads.linkPages(of, visible);
      const [ties] = await reads.controllerPages(of, visible);
      return [there(links).rows.length, there(ties).rows.length];
    };
    expect(await counts(all)).toEqual([3, 2]);
    expect(await counts(held(anna))).toEqual([2, 2]);
    expect(await counts({ sees: 'sold', partnerId: 'prt_a' })).toEqual([2, 2]);
    expect(await counts(held(boris))).toEqual([2, 0]);
    expect(await counts({ sees: 'sold', partnerId: 'prt_b' })).toEqual([0, 0]);
    expect(await counts({ sees: 'none' })).toEqual([0, 0]);
  });

  it('R-SN-06: of a unit linked to an account its owner sees what holds now, and nothing once the link is gone', async () => {
    const seen = async () => [
      (await reads.devices([deviceId], held(boris))).length,
      (await reads.serialsOf([deviceId], held(boris))).length,
      (await reads.contractsOfRoots([deviceId], held(boris))).length,
    ];
    const devices = async () => {
      const [customer] = await coverage.database.manager.query<{ id: string }[]>(
        'SELECT id FROM customer WHERE subject = $1',
        [boris.subject],
      );
      const [found] = await reads.devicePages({ parentIds: [there(customer).id], page });
      return there(found).rows.map(({ id }) => id);
    };
    expect(await seen()).toEqual([0, 0, 0]);
    await unit.linkBefore(boris);
    expect([await seen(), await devices()]).toEqual([[1, 1, 0], [deviceId]]);
    await unit.unlink(boris);
    expect([await seen(), await devices()]).toEqual([[0, 0, 0], []]);
  });

  it('R-BND-04: a purchase is seen by whoever covers the unit or told it, and not by who covered it before or linked it since', async () => {
    const purchase = { deviceId, dealerName: 'Foto', regionCode: 'LT', purchasedOn: '2026-02-10' };
    const seen = async (visible: Visibility) =>
      (await reads.purchasesOf([deviceId], visible)).length;
    expect((await desk.recordPurchase.execute(purchase, anna)).refusals).toEqual([]);
    expect([await seen(held(anna)), await seen(held(boris)), await seen(all)]).toEqual([1, 0, 1]);
    desk.moveTo('2027-03-12T12:00:00Z');
    await unit.link(boris);
    expect(await seen(held(boris))).toBe(0);
    expect((await desk.recordPurchase.execute(purchase, boris)).refusals).toEqual([]);
    expect([await seen(held(anna)), await seen(held(boris))]).toEqual([0, 1]);
    const [found] = await reads.purchasesOf([deviceId], all);
    expect(found).toMatchObject({ regionCodes: ['LT', 'EU'], purchasedOn: '2026-02-10' });
  });
});

describe('a customer who is erased', () => {
  const subject = { customerId: '', subjects: [anna.subject] };
  const request = { askedBy: 'officer', reason: 'case 7' };
  const marks = ['+37060000001', 'Gedimino pr. 1', 'Foto Vilnius', 'RC-000001', anna.subject];
  const inTransaction = <Result>(work: (manager: EntityManager) => Promise<Result>) =>
    coverage.database.transact((manager) => manager)(work);

  it('is given their phone, address, purchase, links and controllers, and leaves none of them', async () => {
    const address = { lines: ['Gedimino pr. 1'], city: 'Vilnius', regionCode: 'LT' };
    const purchase = {
      deviceId,
      dealerName: 'Foto Vilnius',
      regionCode: 'LT',
      purchasedOn: '2026-02-10',
    };
    for (const outcome of [
      await desk.changeContact.execute({ phone: '+37060000001', address }, anna),
      await desk.recordPurchase.execute(purchase, anna),
      await unit.link(),
      await unit.bind(),
    ])
      expect(outcome.refusals).toEqual([]);
    const { id } = there(await reads.customerOfSubject(anna.subject));
    const asked = { ...subject, customerId: id };
    const given = JSON.stringify(
      await inTransaction((manager) => exportSubject(manager, personalData, asked, request)),
    );
    expect(marks.filter((mark) => !given.includes(mark))).toEqual([]);
    desk.moveTo('2027-03-12T12:00:00Z');
    await inTransaction((manager) =>
      eraseSubject(manager, personalData, asked, { ...request, now: desk.now() }),
    );
    const after = JSON.stringify(await coverage.everything());
    expect(marks.filter((mark) => after.includes(mark))).toEqual([]);
    expect(await reads.purchasesOf([deviceId], all)).toMatchObject([
      { dealerName: null, regionCodes: ['LT', 'EU'], recordedBy: { principalId: null } },
    ]);
    expect((await unit.link(boris)).refusals).toEqual([]);
  });
});

describe('a customer by their address', () => {
  it('is, of several who have not proved it, the one whom a shop put on record, whatever the case of the letters', async () => {
    await desk.work.transact(({ people }) =>
      people.customerOfEmail({
        id: 'cus_0', subject: null, givenName: 'A', familyName: 'B', email: 'anna@example.org',
        phone: '+37060000000', address: { lines: ['A'], postalCode: null, city: 'C', regionCode: 'LT' }, version: 1,
      }),
    ); // prettier-ignore
    expect(await reads.customerOfEmail('ANNA@example.org')).toMatchObject({ subject: null });
    expect(await reads.customerOfEmail('nobody@example.org')).toBeUndefined();
    const [kept] = await reads.customers(['cus_0'], all);
    expect(kept).toMatchObject({ phone: '+37060000000', address: { lines: ['A'], city: 'C' } });
  });
});

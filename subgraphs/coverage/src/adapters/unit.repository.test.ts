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
import { heldBack } from '../../../../test/support/held-back';
import { there } from '../../../../test/support/there';
import type { CoverageReads } from '../domain/reads';
import type { Visibility } from '../domain/visibility';
import { pgReads } from './pg-reads';

let coverage: CoverageDatabase;
let desk: CoverageDesk;
let reads: CoverageReads;
let unit: Aircraft;
let deviceId: string;

const held = ({ subject }: { readonly subject: string }): Visibility => ({ sees: 'held', subject });
const all: Visibility = { sees: 'all' };

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_units');
  reads = pgReads(coverage.database.manager);
});
beforeEach(async () => {
  await coverage.clear();
  desk = await aCoverageDesk(coverage.transact);
  unit = await anAircraft(desk);
  ({ deviceId } = unit);
});
afterAll(() => coverage.drop());

const inHand = (visible: Visibility) =>
  desk.work.transact(async ({ units }) => [
    (await units.inHand(deviceId, visible, desk.now()))?.id,
    (await units.lockInHand(deviceId, visible, desk.now()))?.id,
  ]);
interface Answer {
  readonly refusals: readonly { readonly code: string }[];
}

const outcomes = (answers: readonly Answer[]) =>
  answers.map(({ refusals: [first] }) => first?.code ?? 'made').sort();

describe('a unit in somebody’s hands', () => {
  it('is theirs while a contract of theirs covers it, or while it is linked to their account', async () => {
    const isTheirs = [deviceId, deviceId];
    const isNot = [undefined, undefined];
    expect(await inHand(held(anna))).toEqual(isTheirs);
    expect(await inHand({ sees: 'sold', partnerId: 'prt_a' })).toEqual(isTheirs);
    expect(await inHand({ sees: 'sold', partnerId: 'prt_b' })).toEqual(isNot);
    expect(await inHand(held(boris))).toEqual(isNot);
    expect(await inHand({ sees: 'none' })).toEqual(isNot);
    await unit.linkBefore(boris);
    expect(await inHand(held(boris))).toEqual(isTheirs);
    desk.moveTo('2027-03-12T12:00:00Z');
    expect(await inHand(held(anna))).toEqual(isNot);
    await unit.unlink(boris);
    expect(await inHand(held(boris))).toEqual(isNot);
    expect(await inHand(all)).toEqual(isTheirs);
  });

  it('R-BND-04: is not theirs to link or to bind by a link while it is covered for somebody else, who may undo it', async () => {
    const codesOf = ({ refusals }: Answer) => refusals.map(({ code }) => code);
    expect(codesOf(await unit.link(boris))).toEqual(['NOT_FOUND']);
    await unit.linkBefore(boris);
    expect(codesOf(await unit.bind(boris))).toEqual(['NOT_FOUND']);
    expect(codesOf(await unit.unlink())).toEqual([]);
    expect(codesOf(await unit.link())).toEqual([]);
    desk.moveTo('2027-03-12T12:00:00Z');
    expect(await desk.work.transact(({ units }) => units.holdersOf(deviceId, desk.now()))).toEqual([]);
  }); // prettier-ignore

  it('keeps lock and warranty, and a lock that lacks its instants is refused by the table', async () => {
    expect((await unit.lock()).refusals).toEqual([]);
    const [found] = await reads.devices([deviceId], all);
    expect(found).toMatchObject({
      lock: { status: 'LOCKED', lockedAt: desk.now(), titleTransferredAt: null, claimId: 'clm_1' },
      warrantyEndsAt: null,
    });
    const broken = `UPDATE device SET lock_status = 'OWNERSHIP_TRANSFERRED' WHERE id = $1`;
    await expect(coverage.database.manager.query(broken, [deviceId])).rejects.toThrow(
      'device_lock_is_whole',
    );
  });

  it('R-SN-02: is found by the number that names it now, and by no other', async () => {
    const found = (value: string) =>
      desk.work.transact(async ({ units }) => (await units.lockByMainSerial(value))?.id);
    const gimbal = { deviceId, component: 'GIMBAL', validFrom: desk.now(), validUntil: null } as const;
    const replaced = (value: string) =>
      desk.work.transact(({ units }) => units.replaceSerial({ ...gimbal, value }));
    expect([await replaced('MSG-0001'), await replaced('MSG-0002')]).toEqual([true, true]);
    expect([await replaced('MSG-0001'), await replaced(unit.serial)]).toEqual([false, false]);
    expect([await found(unit.serial), await found('MSG-0002'), await found('MSE-NONE')]).toEqual([
      deviceId, undefined, undefined,
    ]);
  }); // prettier-ignore
});

describe('at once', () => {
  const whileUnitIsLocked = (count: number) => ({
    url: coverage.url,
    lock: `SELECT 1 FROM coverage.device WHERE id = '${deviceId}' FOR UPDATE`,
    count,
  });

  it('R-BND-04: two customers link one unit: one does, and the other is refused', async () => {
    desk.moveTo('2027-03-12T12:00:00Z');
    const answers = await heldBack(whileUnitIsLocked(2), () => [unit.link(anna), unit.link(boris)]);
    expect(outcomes(answers)).toEqual(['LINKED_ELSEWHERE', 'made']);
    expect((await reads.linksAt([deviceId], desk.now(), all)).length).toBe(1);
  });

  it('R-BND-01: two controllers are tied to one aircraft: one is, and the other is refused', async () => {
    const answers = await heldBack(whileUnitIsLocked(2), () => [unit.bind(), unit.bind()]);
    expect(outcomes(answers)).toEqual(['ALREADY_BOUND', 'made']);
  });

  it('R-FLY-04: a unit is locked and linked: never linked once it is locked', async () => {
    const answers = await heldBack<Answer>(whileUnitIsLocked(2), () => [unit.lock(), unit.link()]);
    expect(outcomes(answers.slice(0, 1))).toEqual(['made']);
    const [found] = await reads.devices([deviceId], all);
    expect(found).toMatchObject({ lock: { status: 'LOCKED' } });
    const isLinked = (await reads.linksAt([deviceId], desk.now(), all)).length === 1;
    expect(outcomes(answers.slice(1))).toEqual([isLinked ? 'made' : 'DEVICE_LOCKED']);
  });

  it('contact details are changed twice from one version: one is, and the other is a conflict', async () => {
    const [customer] = await coverage.database.manager.query<{ version: number }[]>(
      'SELECT version FROM customer WHERE subject = $1',
      [anna.subject],
    );
    const expectedVersion = there(customer).version;
    const change = (phone: string) =>
      desk.changeContact.execute({ phone, expectedVersion }, anna).then(
        () => 'made',
        (fault: unknown) => (fault as { readonly code: string }).code,
      );
    const lock = 'SELECT 1 FROM coverage.customer FOR UPDATE';
    const answers = await heldBack({ url: coverage.url, lock, count: 2 }, () => [
      change('+37060000001'),
      change('+37060000002'),
    ]);
    expect([...answers].sort()).toEqual(['CONFLICT', 'made']);
  });
});

import type { Transact } from '@care-graph/kernel/application/transact';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';
import { addContract, at, someUnit } from '../../../../test/support/coverage-rows';
import { CoverageInMemory } from '../../../../test/support/coverage-stores';
import { there } from '../../../../test/support/there';
import { atOdds, type Device, type Serial, serialsOn } from '../domain/device';
import type { CoverageStores } from '../domain/ports';

let coverage: CoverageDatabase;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_devices');
});
afterAll(() => coverage.drop());

const body: Serial = { component: 'BODY', value: 'SN-1' };
const gimbal: Serial = { component: 'GIMBAL', value: 'SN-G' };
const later = new Date('2026-04-01T00:00:00Z');

describe.each([
  { where: 'in memory', open: () => new CoverageInMemory().transact },
  { where: 'on PostgreSQL', open: () => coverage.transact },
])('units and their numbers $where', ({ where, open }) => {
  let transact: Transact<CoverageStores>;
  const { device, serials } = someUnit('dev_1', 'SN-1');
  const other = someUnit('dev_2', 'SN-2');

  beforeEach(async () => {
    if (where === 'on PostgreSQL') await coverage.clear();
    transact = open();
    await transact(({ devices }) => devices.lockOrAdd(device, serials));
  });

  const lockOrAdd = (named: Device, ...given: readonly Serial[]) =>
    transact(({ devices }) => devices.lockOrAdd(named, serialsOn(named, given, later)));
  const valuesOf = async (...ids: readonly string[]) =>
    (await transact(({ devices }) => devices.serialsOf(ids))).map(({ value }) => value).sort();

  it('R-SN-02: go together when one is on record and the part of the other has none', async () => {
    expect(await lockOrAdd(other.device, body, gimbal)).toEqual(device);
    expect(await valuesOf('dev_1', 'dev_2')).toEqual(['SN-1']);
    const added = serialsOn(device, [body, gimbal], later);
    await transact(({ devices }) => devices.addMissingSerials(added));
    await transact(({ devices }) => devices.addMissingSerials(added));
    const onRecord = await transact(({ devices }) => devices.serialsOf(['dev_1']));
    expect(onRecord).toHaveLength(2);
    expect(onRecord).toEqual(expect.arrayContaining([there(serials[0]), there(added[1])]));
  });

  it.each([
    { what: 'two units', given: [body, { ...gimbal, value: 'SN-2' }] },
    { what: 'another part', given: [{ ...body, component: 'GIMBAL' }] },
    { what: 'a part that has another one', given: [gimbal, { ...body, value: 'SN-9' }] },
  ] as const)('R-SN-01, R-SN-02: are at odds for $what, and nothing is made of them', async ({ given }) => {
    const two = [{ component: 'GIMBAL', value: 'SN-2' }] as const;
    await transact(({ devices }) => devices.lockOrAdd(other.device, serialsOn(other.device, two, at)));
    await transact(({ devices }) => devices.addMissingSerials(serialsOn(device, [gimbal], at)));
    const third = someUnit('dev_3', 'SN-3').device;
    expect(await transact(({ devices }) => devices.findBySerials(given))).toBe(atOdds);
    expect(await lockOrAdd(third, ...given)).toBe(atOdds);
    expect(await valuesOf('dev_1', 'dev_2', 'dev_3')).toEqual(['SN-1', 'SN-2', 'SN-G']);
    expect(await transact(({ devices }) => devices.find('dev_3'))).toBeUndefined();
  }); // prettier-ignore

  it('R-SN-04: are taken once a contract or a replacement is on record, and not by a first start', async () => {
    await transact((stores) => addContract(stores, 'C'));
    await lockOrAdd(other.device, ...other.serials);
    const joined = someUnit('dev_3', 'SN-3');
    const [old, replacement] = [other.device, { ...joined.device, rootId: 'dev_2', supersedesId: 'dev_2' }];
    const taken = (...values: readonly string[]) =>
      transact(async ({ devices }) => (await devices.takenSerials(values)).slice().sort());
    expect(await taken('SN-1', 'SN-2', 'SN-C', 'SN-9')).toEqual(['SN-C']);
    await transact(async ({ devices }) => {
      await devices.lockOrAdd(replacement, joined.serials);
      await devices.save({ ...old, supersededById: 'dev_3' });
    });
    expect(await taken('SN-1', 'SN-2', 'SN-3', 'SN-C')).toEqual(['SN-2', 'SN-3', 'SN-C']);
  }); // prettier-ignore
});

import { looksLikeSerial, maskedSerial } from '@care-graph/kernel/domain/serial';
import {
  atOdds,
  inOrderOfReplacement,
  joiningLineage,
  mainSerialOf,
  normalizedSerial,
  originalUnit,
  replacementUnit,
  type Serial,
  serialsOn,
  unitNamedBy,
} from './device';
import { neverLocked } from './device-lock';

const at = new Date('2026-03-12T12:00:00Z');

describe('a serial number', () => {
  it.each(['RS4-0001', 'A12345', '1581F5BLD24350010001'])('%p looks like one', (value) => {
    expect(looksLikeSerial(value)).toBe(true);
  });

  it.each([
    '',
    'A1234',
    '-A12345',
    'A12345-',
    'rs4-0001',
    'RS4 0001',
    `A${'1'.repeat(32)}`,
    'RS4/0001',
  ])('%p does not', (value) => {
    expect(looksLikeSerial(value)).toBe(false);
  });

  it('is compared without blanks around it and without regard to case', () => {
    expect(normalizedSerial({ component: 'BODY', value: ' rs4-0001\t' })).toEqual({
      component: 'BODY',
      value: 'RS4-0001',
    });
  });

  it('R-SN-06: is shown in lists by its last four characters', () => {
    expect(maskedSerial('RS4-0001')).toBe('••••0001');
    expect(maskedSerial('RS4-0001')).toHaveLength(8);
  });

  it('R-SN-01, R-SN-02: of the aircraft or the body names the unit, else the first', () => {
    const gimbal: Serial = { component: 'GIMBAL', value: 'G' };
    expect(mainSerialOf([gimbal, { component: 'AIRCRAFT', value: 'A' }])?.value).toBe('A');
    expect(mainSerialOf([gimbal, { component: 'BODY', value: 'B' }])?.value).toBe('B');
    expect(mainSerialOf([gimbal])?.value).toBe('G');
    expect(mainSerialOf<Serial>([])).toBeUndefined();
  });
});

describe('a unit', () => {
  const original = originalUnit('dev_1', 'rs-4-mini', at);

  it('that nobody has reported begins a lineage', () => {
    expect(original).toEqual({
      id: 'dev_1',
      rootId: 'dev_1',
      productCode: 'rs-4-mini',
      firstStartedAt: at,
      warrantyEndsAt: null,
      lock: neverLocked,
      supersedesId: null,
      supersededById: null,
      version: 1,
    });
  });

  it('R-OPP-02, R-QTA-07: that replaces another one carries on its lineage, however long that is', () => {
    const second = replacementUnit('dev_2', original);
    const third = replacementUnit('dev_3', second);
    expect(third).toEqual({ ...original, id: 'dev_3', rootId: 'dev_1', supersedesId: 'dev_2' });
  });

  it('has its serial numbers from an instant on', () => {
    expect(serialsOn(original, [{ component: 'BODY', value: 'rs4-0001' }], at)).toEqual([
      { deviceId: 'dev_1', component: 'BODY', value: 'RS4-0001', validFrom: at, validUntil: null },
    ]);
  });
});

describe('serial numbers handed in together (R-SN-01, R-SN-02)', () => {
  const body: Serial = { component: 'BODY', value: 'B1' };
  const gimbal: Serial = { component: 'GIMBAL', value: 'G1' };
  const on = (deviceId: string, ...serials: readonly Serial[]) =>
    serialsOn({ ...originalUnit(deviceId, 'rs-4-mini', null) }, serials, at);
  const former = on('dev_1', body).map((serial) => ({ ...serial, validUntil: at }));

  it.each([
    { when: 'nobody has reported them', serials: [body], onRecord: [], unit: undefined },
    { when: 'one of them is known', serials: [body, gimbal], onRecord: on('dev_1', body), unit: { id: 'dev_1' } },
    { when: 'the unit has more', serials: [gimbal], onRecord: on('dev_1', body, gimbal), unit: { id: 'dev_1' } },
    { when: 'the unit had one of them', serials: [body], onRecord: former, unit: { id: 'dev_1' } },
    { when: 'a part got a new one', serials: [{ ...body, value: 'B2' }, gimbal], onRecord: [...former, ...on('dev_1', gimbal)], unit: { id: 'dev_1' } },
    { when: 'they are of two units', serials: [body, gimbal], onRecord: [...on('dev_1', body), ...on('dev_2', gimbal)], unit: atOdds },
    { when: 'one is known as another part’s', serials: [{ ...body, component: 'GIMBAL' }], onRecord: on('dev_1', body), unit: atOdds },
    { when: 'a part has another one', serials: [{ ...body, value: 'B2' }, gimbal], onRecord: on('dev_1', body, gimbal), unit: atOdds },
    { when: 'a part is named twice', serials: [body, { ...body, value: 'B2' }], onRecord: [], unit: atOdds },
    { when: 'a value is given twice', serials: [body, { ...gimbal, value: 'B1' }], onRecord: [], unit: atOdds },
  ] as const)('name $unit when $when', ({ serials, onRecord, unit }) => {
    expect(unitNamedBy(serials, onRecord)).toEqual(unit);
  }); // prettier-ignore
});

describe('a unit that joins a lineage', () => {
  const old = originalUnit('dev_1', 'rs-4-mini', at);
  const unit = originalUnit('dev_2', 'rs-4-mini', new Date('2026-03-20T12:00:00Z'));

  it('R-QTA-07, R-SN-04: goes by the lineage’s first start, or brings its own where none is known', () => {
    expect(joiningLineage(unit, old)).toEqual(replacementUnit('dev_2', old));
    expect(joiningLineage(unit, { ...old, firstStartedAt: null })).toMatchObject({
      rootId: 'dev_1',
      firstStartedAt: unit.firstStartedAt,
    });
  });
});

describe('the units of a lineage', () => {
  const unit = (id: string, supersedesId: string | null) => ({ id, supersedesId });
  const ids = (units: readonly { readonly id: string }[]) => units.map(({ id }) => id);

  it('are in the order in which they replaced each other, whichever was on record first (R-SN-04)', () => {
    const [first, second, third] = [unit('c', null), unit('a', 'c'), unit('b', 'a')];
    expect(ids(inOrderOfReplacement([second, third, first]))).toEqual(['c', 'a', 'b']);
    expect(ids(inOrderOfReplacement([second, third]))).toEqual(['a', 'b']);
    expect(ids(inOrderOfReplacement([third, first]))).toEqual(['b', 'c']);
    expect(inOrderOfReplacement([])).toEqual([]);
  });
});

import {
  looksLikeSerial,
  mainSerialOf,
  maskedSerial,
  normalizedSerial,
  originalUnit,
  replacementUnit,
  type Serial,
  serialsOn,
} from './device';

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

import { type SerialFacts, serialRefusals } from './replacement-serials';

const terms = { id: 'trm_1', code: '2023-tc' };
const aircraft = { code: 'aircraft', component: 'AIRCRAFT' } as const;
const gimbal = { code: 'gimbal', component: 'GIMBAL' } as const;

const found = (change: Partial<SerialFacts>) =>
  serialRefusals({
    terms,
    serials: [{ component: 'AIRCRAFT', value: 'MAV-0002' }, { component: 'GIMBAL', value: 'GMB-0002' }],
    numberedParts: [aircraft, gimbal],
    required: { components: ['AIRCRAFT', 'GIMBAL'], basis: { ruleId: 'R-SN-01' } },
    partCode: undefined,
    onRecord: [],
    ...change,
  }); // prettier-ignore

const only = (component: 'AIRCRAFT' | 'GIMBAL' | 'BODY') => [{ component, value: 'MAV-0002' }];

describe('the numbers of a unit that is set aside', () => {
  it('R-SN-01: are all those that the terms ask for', () => {
    expect(found({})).toEqual([]);
    expect(found({ serials: only('AIRCRAFT') })).toMatchObject([
      { code: 'SERIAL_MISSING', field: ['serialNumbers'], detail: 'GIMBAL', basis: [{ ruleId: 'R-SN-01' }] },
    ]);
    expect(found({ serials: only('AIRCRAFT'), required: undefined })).toEqual([]);
  }); // prettier-ignore

  it('R-SN-03, R-SN-04: of a part alone are given where the unit has one on record for it', () => {
    const alone = { partCode: 'gimbal', serials: [], onRecord: ['AIRCRAFT', 'GIMBAL'] } as const;
    expect(found(alone)).toMatchObject([
      {
        code: 'SERIAL_MISSING', field: ['serialNumbers'], detail: 'GIMBAL', nextStep: 'ADD_SERIAL',
        basis: [{ ruleId: 'R-SN-03' }, { ruleId: 'R-SN-04' }],
      },
    ]);
    expect(found({ ...alone, serials: only('GIMBAL') })).toEqual([]);
    expect(found({ ...alone, onRecord: ['AIRCRAFT'] })).toEqual([]);
    expect(found({ ...alone, partCode: 'battery' })).toEqual([]);
  }); // prettier-ignore

  it('R-PRG-03: are of parts that the product has', () => {
    const required = { components: ['BODY'], basis: { ruleId: 'R-SN-02' } } as const;
    const serials = [...only('BODY'), ...only('AIRCRAFT')];
    expect(found({ serials, numberedParts: [{ code: 'body', component: 'BODY' }], required })).toMatchObject([
      { code: 'SERIAL_UNKNOWN', field: ['serialNumbers', '1', 'component'], basis: [{ ruleId: 'R-PRG-03', terms }] },
    ]);
    expect(found({ serials, numberedParts: [], required })).toEqual([]);
  }); // prettier-ignore

  it('R-SN-03: stay the old ones where one part is replaced', () => {
    expect(found({ serials: only('GIMBAL'), partCode: 'gimbal' })).toEqual([]);
    expect(found({ serials: [], partCode: 'gimbal' })).toEqual([]);
  });

  it('R-CMP-16, R-SN-03: are of the part that is replaced', () => {
    const wrong = [
      { code: 'SERIAL_UNKNOWN', field: ['serialNumbers', '0', 'component'], basis: [{ ruleId: 'R-CMP-16', terms }, { ruleId: 'R-SN-03', terms }] },
    ];
    expect(found({ serials: only('AIRCRAFT'), partCode: 'gimbal' })).toMatchObject(wrong);
    const numberedParts = [aircraft];
    expect(found({ serials: only('AIRCRAFT'), partCode: 'gimbal', numberedParts })).toMatchObject(wrong);
    expect(found({ serials: only('GIMBAL'), partCode: 'gimbal', numberedParts })).toEqual([]);
  }); // prettier-ignore
});

import { flagValues, onlyValue, requiredValue } from './command-line';

const flags = { serial: '<number>', at: '<instant>' };

describe('flags', () => {
  it('are given with a blank or an equals sign, and as often as one likes', () => {
    expect(flagValues(['--serial', 'A1', '--at=now', '--serial=AIRCRAFT=B2'], flags)).toEqual({
      serial: ['A1', 'AIRCRAFT=B2'],
      at: ['now'],
    });
  });

  it('may all be left out', () => {
    expect(flagValues([], flags)).toEqual({ serial: [], at: [] });
  });

  it.each([
    [['--colour', 'red'], '--colour is none of the flags: --serial <number>, --at <instant>.'],
    [['A1'], 'A1 is none of the flags: --serial <number>, --at <instant>.'],
    [['--serial'], '--serial has no value: give it as --serial <number>.'],
    [['--serial='], '--serial has no value: give it as --serial <number>.'],
    [['--serial', '--at', 'now'], '--serial has no value: give it as --serial <number>.'],
  ])('in %j are answered with what would be right', (args, sentence) => {
    expect(() => flagValues(args, flags)).toThrow(sentence);
  });
});

describe('a flag that is given once', () => {
  it('has its value, or none', () => {
    const values = flagValues(['--serial', 'A1'], flags);
    expect([onlyValue(values, 'serial'), onlyValue(values, 'at')]).toEqual(['A1', undefined]);
  });

  it('is refused when it is given twice, or when it is missing and has to be given', () => {
    const values = flagValues(['--serial', 'A1', '--serial', 'B2'], flags);
    expect(() => onlyValue(values, 'serial')).toThrow('--serial is given 2 times: give it once.');
    expect(() => requiredValue(values, 'at', flags)).toThrow(
      '--at is missing: give it as --at <instant>.',
    );
  });
});

import { flagValues } from './command-line';

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

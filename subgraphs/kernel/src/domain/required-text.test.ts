import { requireLine, requireText } from './required-text';

const thrownBy = (check: () => void): unknown => {
  try {
    check();
    return undefined;
  } catch (error) {
    return error;
  }
};

const faultOf = (text: string): unknown =>
  thrownBy(() => {
    requireText(text, 3, 'input', 'stores', '0', 'name');
  });

describe('a text that has to be there', () => {
  it.each(['a', 'abc', ' b '])('may be %j', (text) => {
    expect(faultOf(text)).toBeUndefined();
  });

  it.each(['', '  ', 'abcd', 'ab  '])(
    'may not be %j, and the fault says where and what would be right',
    (text) => {
      expect(faultOf(text)).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: 'name has to be 1 to 3 characters long.',
        field: ['input', 'stores', '0', 'name'],
      });
    },
  );
});

describe('a text of one line', () => {
  const path = ['input', 'estimate', '0', 'text'];
  const lineOf = (text: string) => () => {
    requireLine(text, 20, ...path);
  };

  it.each(['Motor', 'Žarnelė 2 × 3', 'מנוע'])('may be %j', (text) => {
    expect(lineOf(text)).not.toThrow();
  });

  it.each(['a\nb', 'a\rb', 'a\tb', 'a\u0085b', 'a\u2028b', 'a\u202Eb', 'a\u2066b', 'a\u0007'])(
    'may not be %j, and the fault says where and what would be right',
    (text) => {
      expect(thrownBy(lineOf(text))).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('text is one line: leave out line breaks'),
        field: path,
      });
    },
  );

  it('is there, and not endless', () => {
    expect(lineOf(' ')).toThrow('text has to be 1 to 20 characters long.');
    expect(lineOf('x'.repeat(21))).toThrow('text has to be 1 to 20 characters long.');
  });
});

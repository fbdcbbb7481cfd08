import { requireText } from './required-text';

const faultOf = (text: string): unknown => {
  try {
    requireText(text, 3, 'input', 'stores', '0', 'name');
    return undefined;
  } catch (error) {
    return error;
  }
};

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

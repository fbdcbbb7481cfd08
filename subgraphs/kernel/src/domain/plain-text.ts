/** Half of a pair of surrogates, which no text in UTF-8 can hold. */
const halfCharacter = /\p{Surrogate}/u;

/** True for a text that can be kept as it is: PostgreSQL takes neither U+0000 nor half a character. */
export const isPlainText = (text: string): boolean =>
  !text.includes('\u0000') && !halfCharacter.test(text);

/** What breaks a line, cannot be seen, or turns the direction of what follows around. */
const unfitForLine = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** True for a text that stays in the line that it is shown in, and reads as it was written. */
export const isOneLine = (text: string): boolean => !unfitForLine.test(text);

/** What makes a text one line. */
export const oneLineWords =
  'leave out line breaks, control characters and those that turn the direction of letters around';

/** Half of a pair of surrogates, which no text in UTF-8 can hold. */
const halfCharacter = /\p{Surrogate}/u;

/** True for a text that can be kept as it is: PostgreSQL takes neither U+0000 nor half a character. */
export const isPlainText = (text: string): boolean =>
  !text.includes('\u0000') && !halfCharacter.test(text);

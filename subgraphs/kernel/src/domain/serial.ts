/** What `looksLikeSerial` asks for, in words. */
export const serialForm = '6 to 32 letters, digits and hyphens, a letter or digit at each end';

/** Makers' serial numbers are letters and digits, in groups at most. */
export const looksLikeSerial = (value: string): boolean =>
  /^[A-Z0-9][A-Z0-9-]{4,30}[A-Z0-9]$/.test(value);

/** Serial numbers are confidential (R-SN-06): lists show the last four characters only. */
export const maskedSerial = (value: string): string => `••••${value.slice(-4)}`;

/** True when a part or a number is named more than once. */
export const hasRepeats = (texts: readonly string[]): boolean =>
  new Set(texts).size !== texts.length;

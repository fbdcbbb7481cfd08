/** The longest address that a mail server takes. */
export const longestMailAddress = 254;

export const isMailAddress = (text: string): boolean =>
  text.length <= longestMailAddress && /^[^\s@]+@[^\s@]+$/.test(text);

/** What `isPhoneNumber` asks for, in words: E.164. */
export const phoneForm = 'a plus sign and 7 to 15 digits, such as +37060000000';

export const isPhoneNumber = (text: string): boolean => /^\+[1-9]\d{6,14}$/.test(text);

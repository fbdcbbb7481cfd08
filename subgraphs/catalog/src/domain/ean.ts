/** The check digit that the first twelve digits of an EAN-13 ask for. */
const checkDigitOf = (twelveDigits: string): number => {
  const weighed = Array.from(
    twelveDigits,
    (digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 3),
  );
  const sum = weighed.reduce((total, one) => total + one, 0);
  return (10 - (sum % 10)) % 10;
};

/** Why a text is no EAN-13, or nothing when it is one. */
export const eanFault = (text: string): string | undefined => {
  if (!/^\d{13}$/.test(text)) return 'an EAN has exactly 13 digits';
  const wanted = checkDigitOf(text.slice(0, 12));
  return Number(text[12]) === wanted
    ? undefined
    : `the check digit is wrong: it ends with ${text[12] ?? ''} and has to end with ${wanted}`;
};

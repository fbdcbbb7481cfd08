/** The text in the nearest language on record: the very tag, its language, English, or whichever there is. */
export const textIn = (texts: Readonly<Record<string, string>>, locale: string): string | null => {
  const [language = locale] = locale.split('-');
  const nearest = [locale, language, 'en', ...Object.keys(texts)].find((tag) =>
    Object.hasOwn(texts, tag),
  );
  return nearest === undefined ? null : (texts[nearest] ?? null);
};

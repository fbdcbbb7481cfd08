/** The words of a message in one language, with places such as `{{name}}` for what differs from one to the next. */
export interface LetterTemplate {
  readonly language: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** What fills the places of a letter. */
export type LetterValues = Readonly<Record<string, string>>;

/** A message as it is read: as plain text, and the same words as HTML. */
export interface Letter {
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes letters from templates. */
export interface LetterDesk {
  /** The language of the first of the regions that has one; English where none has. */
  languageOf(regionCodes: readonly (string | undefined)[]): string;
  /** The letter in that language, or in English where nobody has put it into that one. */
  write(name: string, language: string, values: LetterValues): Letter;
}

/** The language that every letter is in. */
export const commonLanguage = 'en';

const place = /\{\{(\w+)\}\}/g;

/** Reads a template: a line with the subject, and paragraphs with empty lines between them. */
export const letterTemplate = (language: string, text: string): LetterTemplate => {
  const [head = '', ...paragraphs] = text.trim().split(/\n{2,}/);
  const subject = /^Subject: (.+)$/.exec(head)?.[1];
  if (!subject || paragraphs.length === 0)
    throw new Error('A letter is a line with `Subject:`, an empty line, and paragraphs.');
  return { language, subject, paragraphs };
};

/** The names of the places in a template. */
export const placesIn = ({ subject, paragraphs }: LetterTemplate): ReadonlySet<string> => {
  const found = [subject, ...paragraphs].flatMap((text) => [...text.matchAll(place)]);
  return new Set(found.map(([, name = '']) => name));
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** A value takes one line, so that it cannot begin a paragraph or a header of its own. */
const filled = (text: string, values: LetterValues): string =>
  text.replace(place, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing fills the place ${name} of a letter.`);
    return value.replace(/\s+/g, ' ').trim();
  });

const asHtml = (language: string, title: string, paragraphs: readonly string[]): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    '<body>',
    ...paragraphs.map((text) => `<p>${escaped(text).replaceAll('\n', '<br>\n')}</p>`),
    '</body>',
    '</html>',
  ].join('\n');

/** The letter with its places filled; in the HTML nothing that fills them is markup. */
export const writtenLetter = (template: LetterTemplate, values: LetterValues): Letter => {
  const { language } = template;
  const subject = filled(template.subject, values);
  const paragraphs = template.paragraphs.map((text) => filled(text, values));
  const html = asHtml(language, subject, paragraphs);
  return { language, subject, text: `${paragraphs.join('\n\n')}\n`, html };
};

/** A person as far as a letter names them. */
export interface Addressee {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly email: string | null;
}

/** How a letter calls the person; by the address who has told no name. */
export const nameOf = ({ givenName, familyName, email }: Addressee): string =>
  [givenName, familyName].filter(Boolean).join(' ') || (email ?? '');

/** Instants in a language's words, by the clocks of a time zone; nothing for none. */
export const instantIn =
  (language: string, timeZone: string) =>
  (instant: Date | null | undefined): string =>
    instant
      ? new Intl.DateTimeFormat(language, {
          year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone,
        }).format(instant) // prettier-ignore
      : '';

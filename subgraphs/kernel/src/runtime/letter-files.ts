import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import {
  commonLanguage,
  type LetterDesk,
  type LetterTemplate,
  letterTemplate,
  writtenLetter,
} from '../domain/letter';

const languagesFile = resolve(__dirname, '../../mail/languages.json');

const templateIn = (folder: string, language: string, file: string): LetterTemplate => {
  const path = join(folder, language, file);
  try {
    return letterTemplate(language, readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`The letter ${path} cannot be read.`, { cause });
  }
};

/** All templates below a folder, `<language>/<name>.txt` each, by language and name. */
export const readTemplates = (
  folder: string,
): ReadonlyMap<string, ReadonlyMap<string, LetterTemplate>> =>
  new Map(
    readdirSync(folder).map((language) => {
      const files = readdirSync(join(folder, language));
      const named = files.map(
        (file) => [basename(file, '.txt'), templateIn(folder, language, file)] as const,
      );
      return [language, new Map(named)] as const;
    }),
  );

const regionLanguages = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(languagesFile, 'utf8')) as Record<string, string>;

/** Reads a part's letters once; what is wrong with one of them is told at the start. */
export const letterFiles = (folder: string): LetterDesk => {
  const [templates, languages] = [readTemplates(folder), regionLanguages()];
  const find = (language: string, name: string) => templates.get(language)?.get(name);
  return {
    languageOf: (regionCodes) =>
      regionCodes.flatMap((code) => (code && languages[code]) ?? []).at(0) ?? commonLanguage,
    write: (name, language, values) => {
      const template = find(language, name) ?? find(commonLanguage, name);
      if (!template) throw new Error(`There is no letter ${name} in any language.`);
      return writtenLetter(template, values);
    },
  };
};

import { commonLanguage, placesIn } from '@care-graph/kernel/domain/letter';
import { letterFiles, readTemplates } from '@care-graph/kernel/runtime/letter-files';
import { lettersFolder } from '../../../../test/support/coverage-mail';
import { letterPlaces } from '../domain/notice';

const templates = readTemplates(lettersFolder);
const languages = [...templates.keys()].sort();
const names = Object.keys(letterPlaces).sort();

const all = [...templates].flatMap(([language, letters]) =>
  [...letters].map(([name, template]) => ({ language, name, template })),
);

describe('the letters of coverage', () => {
  it('are there in English, German, French, Lithuanian, Polish and Russian', () => {
    expect(languages).toEqual(['de', 'en', 'fr', 'lt', 'pl', 'ru']);
    expect([...(templates.get(commonLanguage)?.keys() ?? [])].sort()).toEqual(names);
  });

  it.each(all)('$name in $language has the places of its kind', ({ name, template }) => {
    const known: Readonly<Record<string, readonly string[]>> = letterPlaces;
    expect([...placesIn(template)].sort()).toEqual([...(known[name] ?? [])].sort());
  });

  it('are in the language of the first region that has one, else in English', () => {
    const desk = letterFiles(lettersFolder);
    expect(desk.languageOf([undefined, 'LT', 'DE'])).toBe('lt');
    expect(desk.languageOf(['SE', 'AT'])).toBe('de');
    expect(desk.languageOf(['SE', undefined])).toBe('en');
    const values = Object.fromEntries(letterPlaces.VIDEO_REJECTED.map((place) => [place, 'x']));
    expect(desk.write('VIDEO_REJECTED', 'sv', values).language).toBe('en');
    expect(desk.write('VIDEO_REJECTED', 'pl', values).language).toBe('pl');
  });
});

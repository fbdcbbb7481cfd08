import { commonLanguage, placesIn } from '@care-graph/kernel/domain/letter';
import { readTemplates } from '@care-graph/kernel/runtime/letter-files';
import { lettersFolder } from '../../../../test/support/claims-mail';
import { letters } from '../domain/notice';

const templates = readTemplates(lettersFolder);
const names = Object.keys(letters).sort();

const all = [...templates].flatMap(([language, written]) =>
  [...written].map(([name, template]) => ({ language, name, template })),
);

describe('the letters of claims', () => {
  it('are there in English, German, French, Lithuanian, Polish and Russian', () => {
    expect([...templates.keys()].sort()).toEqual(['de', 'en', 'fr', 'lt', 'pl', 'ru']);
    expect([...(templates.get(commonLanguage)?.keys() ?? [])].sort()).toEqual(names);
    expect(all).toHaveLength(6 * names.length);
  });

  it.each(all)('$name in $language has the places of its kind', ({ name, template }) => {
    const known: Readonly<Record<string, { readonly places: readonly string[] }>> = letters;
    expect([...placesIn(template)].sort()).toEqual([...(known[name]?.places ?? [])].sort());
  });
});

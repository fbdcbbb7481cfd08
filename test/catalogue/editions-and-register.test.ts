import { type RealCatalogue, readRealCatalogue } from '../support/real-catalogue';

let real: RealCatalogue;

beforeAll(async () => {
  real = await readRealCatalogue();
});

const founding = [
  'DJI Care Refresh (drohnen.de)',
  'DJI Care Refresh DJI Mini SE (2 years) (merivirta.com)',
  'DJI Care Refresh, questions and answers (French FAQ)',
  'DJI Care Refresh terms and conditions (German terms)',
  'DJI Care Refresh RS 4 Mini (Lithuanian shop)',
] as const;

describe('the editions of the terms', () => {
  it('are five generations, the first in two revisions, all published with their days (R-PRG-04)', () => {
    const { terms } = real.catalogue;
    const codeOf = (id: string | null) => terms.find((one) => one.id === id)?.code ?? null;
    expect(
      terms.map(({ code, generation, revision, validFrom, validTo, supersedesId }) => [
        code, generation, revision, validFrom, validTo, codeOf(supersedesId),
      ]),
    ).toEqual([
      ['2018-faq-r1', 'CLASSIC_2018', 1, '2016-05-01', '2018-08-31', null],
      ['2018-faq', 'CLASSIC_2018', 2, '2018-09-01', '2021-01-27', '2018-faq-r1'],
      ['2021-plus', 'PLUS_2021', 1, '2021-01-28', '2021-12-31', '2018-faq'],
      ['2022-tc', 'TWO_TIER_2022', 1, '2022-01-01', '2023-06-30', '2021-plus'],
      ['2023-tc', 'RENEWABLE_2023', 1, '2023-07-01', null, '2022-tc'],
      ['2025-retail', 'RETAIL_2025', 1, '2025-09-01', null, null],
    ]);
    expect(new Set(terms.map(({ status, obligor }) => `${status} ${obligor}`))).toEqual(
      new Set(['PUBLISHED SZ DJI Technology Co., Ltd.']),
    );
  }); // prettier-ignore

  it('have a sentence and a rule in every clause', () => {
    for (const { reference, texts, ruleId, source } of real.catalogue.clauses) {
      expect([reference, texts['en']]).toEqual([reference, expect.stringMatching(/^[A-Z].*\.$/)]);
      expect([reference, ruleId]).toEqual([
        reference,
        expect.stringMatching(/^(R-[A-Z]{2,3}-[A-Z]?\d+|A-11|C-01)$/),
      ]);
      expect(source.document).not.toBe('');
    }
  });

  it('say in a note what was taken over from a document of another edition', () => {
    const own: Readonly<Record<string, readonly number[]>> = {
      '2018-faq-r1': [0], '2018-faq': [2], '2022-tc': [1, 3], '2023-tc': [4],
    }; // prettier-ignore
    const { terms, clauses } = real.catalogue;
    for (const { termsId, reference, source, editorialNote } of clauses) {
      const document = founding.findIndex((title) => title === source.document);
      const { code } = terms.find(({ id }) => id === termsId) ?? { code: '' };
      if (document === -1 || own[code]?.includes(document)) continue;
      expect([reference, editorialNote]).toEqual([
        reference,
        expect.stringMatching(/taken over|are taken/i),
      ]);
    }
  });
});

describe('the plans', () => {
  it('are on sale where every use that they grant has a fee: 51 of 119, 64 have no fee at all', () => {
    const { plans, tiers, schedules } = real.catalogue;
    const priced = plans.filter(({ productCode, termMonths, termsId }) =>
      tiers.some(
        (tier) =>
          tier.productCode === productCode &&
          (tier.planMonths ?? termMonths) === termMonths &&
          schedules.some(({ id, ...one }) => id === tier.scheduleId && one.termsId === termsId),
      ),
    );
    const sold = plans.filter(({ status }) => status === 'PUBLISHED');
    expect([plans.length, plans.length - priced.length, sold.length]).toEqual([119, 64, 51]);
    const unsold = priced.filter(({ status }) => status === 'DRAFT');
    expect(
      unsold.map((plan) => `${plan.productCode} ${plan.termMonths} ${real.termsCodeOf(plan)}`),
    ).toEqual(['mini-2 12 2021-plus', 'mini-2-se 12 2022-tc', 'avata 24 2022-tc', 'mini-4-pro 12 2023-tc']);
  }); // prettier-ignore

  it('run for 12 or 24 months, each quota as long as its plan (R-SKU-04, R-PLN-01)', () => {
    expect(new Set(real.catalogue.plans.map(({ termMonths }) => termMonths))).toEqual(
      new Set([12, 24]),
    );
    for (const plan of real.catalogue.plans) {
      const quotas = real
        .winners(real.termsCodeOf(plan), 'QUOTA', plan.productCode, plan.termMonths)
        .filter(({ content }) => content.line !== 'WARRANTY_EXTENSION');
      expect(quotas.map(({ content }) => content.months)).toEqual(
        quotas.map(() => plan.termMonths),
      );
    }
  });

  it('come to three years and six replacements at most, by 2 + 2 + 2 and by 4 + 2 (R-PLN-05, R-RNW-04, R-RNW-05, C-02)', () => {
    const [renewal] = real.winners('2023-tc', 'RENEWAL', 'rs-4-mini', 12);
    const granted = (months: number) =>
      real.winners('2023-tc', 'QUOTA', 'rs-4-mini', months)[0]?.content.count ?? 0;
    const years = (renewal?.content.maxTotalMonths ?? 0) / 12;
    expect([years, years * granted(12), granted(24) + (years - 2) * granted(12)]).toEqual([
      3, 6, 6,
    ]);
    expect(renewal?.content.maxContracts).toBeNull();
    const once = ['2018-faq', '2021-plus', '2022-tc'].map(
      (terms) => real.winners(terms, 'RENEWAL', 'mavic-3', 12)[0]?.content.maxContracts,
    );
    expect(once).toEqual([1, 2, 2]);
  });

  it('are handed over as code or card, which is made up for 26 of those on sale and said so (R-SKU-03)', () => {
    const sold = real.catalogue.plans.filter(({ status }) => status === 'PUBLISHED');
    expect(new Set(sold.flatMap(({ forms }) => forms.map(({ form }) => form)))).toEqual(
      new Set(['E_CODE', 'CARD']),
    );
    expect(sold.filter(({ forms }) => forms.length === 0)).toEqual([]);
    expect(
      sold.filter(({ forms }) => forms.every(({ source }) => source.isSynthetic)),
    ).toHaveLength(26);
  });

  it('of the RS 4 Mini have a box as printed (R-SKU-01)', () => {
    expect(real.plan('2023-tc', 'rs-4-mini', 12)).toMatchObject({
      ean: '6937224103313',
      manufacturerPartNumber: 'CP.SH.CR000376.01',
      package: { weight: '20', length: '14.00', width: '12.00', height: '0.50' },
    });
  });
});

describe('fees and places', () => {
  it('are quoted by schedule: the distributor’s złoty serve the Union and are indicative, nobody else’s are (R-FEE-04, A-09, C-10)', () => {
    const { schedules } = real.catalogue;
    expect(schedules).toHaveLength(15);
    for (const { currency, regionCode, isIndicative, servesRegionCodes, channel } of schedules) {
      const isDistributor = currency === 'PLN';
      expect([isIndicative, servesRegionCodes.includes('LT'), channel]).toEqual([
        isDistributor,
        isDistributor || regionCode === 'EU',
        'MAKER_DIRECT',
      ]);
    }
  });

  it('are sold where the list of 2018 says, in the countries of the Union one by one, and since in three more (R-RGN-01)', () => {
    const { regions } = real.catalogue;
    const since = (generation: string) =>
      regions
        .filter(({ termsGenerations }) => termsGenerations[0] === generation)
        .filter(({ partOfCode }) => partOfCode === null)
        .map(({ code }) => code);
    expect(since('CLASSIC_2018')).toEqual(['US', 'CA', 'EU', 'CH', 'NO', 'GB', 'AU', 'HK', 'TW', 'CN', 'JP']);
    expect(since('PLUS_2021')).toEqual(['KR', 'NZ']);
    expect(regions.filter(({ partOfCode }) => partOfCode === 'EU')).toHaveLength(27);
    expect(
      regions.filter(({ termsGenerations }) => termsGenerations.length === 0).map(({ code }) => code),
    ).toEqual(['UA']);
  }); // prettier-ignore
});

/** Where each contradiction stands, by the number of the founding document. */
const contradictions: Readonly<Record<string, readonly number[]>> = {
  'C-01': [2, 3, 4], 'C-02': [2, 3, 4], 'C-03': [1, 3, 4], 'C-04': [0, 1, 2, 4], 'C-05': [0, 4], 'C-06': [0, 1, 2, 4],
  'C-07': [2, 3], 'C-08': [1, 3], 'C-09': [1, 4], 'C-10': [1, 4], 'C-11': [1, 3], 'C-12': [1, 3], 'C-13': [3, 4],
  'C-14': [3, 4], 'C-15': [3], 'C-16': [1, 3], 'C-17': [3], 'C-18': [3], 'C-19': [3], 'C-20': [1], 'C-21': [4],
  'C-22': [3, 4], 'C-23': [2, 3, 4], 'C-24': [1, 3], 'C-25': [0, 2, 3], 'C-26': [0, 2, 3], 'C-27': [1, 2, 4], 'C-28': [3],
}; // prettier-ignore

const assumptions: readonly (readonly [string])[] = Array.from({ length: 17 }, (_, index) => [
  `A-${String(index + 1).padStart(2, '0')}`,
]);

const entryOf = (code: string) => real.catalogue.register.find((entry) => entry.code === code);

describe('the register', () => {
  it.each(Object.entries(contradictions))(
    'holds %s with what each source says, those that are followed first',
    (code, documents) => {
      const entry = entryOf(code);
      expect(entry).toMatchObject({ kind: 'CONTRADICTION', resolution: expect.stringMatching(/\.$/) });
      const said = entry?.statements ?? [];
      const named = founding.flatMap((title, number) =>
        said.some(({ source }) => source.document === title) ? [number] : [],
      );
      expect(named).toEqual(documents);
      const followed = said.map(({ isFollowed }) => isFollowed);
      expect(followed[0]).toBe(true);
      expect(followed).toEqual([...followed].sort().reverse());
      expect(said.length).toBeGreaterThan(1);
    },
  ); // prettier-ignore

  it.each(assumptions)('holds %s, marked as our own, beside what the sources say', (code) => {
    const entry = entryOf(code);
    expect(entry).toMatchObject({ kind: 'ASSUMPTION', resolution: expect.stringMatching(/\.$/) });
    const [ours, ...theirs] = entry?.statements ?? [];
    expect(ours).toMatchObject({ isFollowed: true, source: { isSynthetic: true } });
    expect(theirs.length).toBeGreaterThan(0);
    for (const { source } of theirs) expect(founding).toContain(source.document);
  });

  it('tells C-14 in three ways: by the table, by the page that names the maker’s warranty, and by the text', () => {
    expect(entryOf('C-14')?.statements.map(({ value, isFollowed }) => [value, isFollowed])).toEqual(
      [
        [expect.stringContaining('by the table of periods'), true],
        ["One more year is added to the maker's warranty", true],
        [expect.stringContaining('by the text'), false],
      ],
    );
  });

  it.each([
    ['A-08', ['part, region and currency']],
    ['A-12', ['express when it is submitted', 'maintenance when the centre starts', 'released']],
    ['A-13', ['overdue', 'with a reason', 'an administrator', 'given back']],
    ['A-14', ['15 local days', 'that day among them', 'not covered', 'at most 36']],
  ])('says the whole of %s: %j', (code, parts) => {
    const [ours] = entryOf(code)?.statements ?? [];
    for (const part of parts) expect(ours?.value).toContain(part);
  });

  it('holds what was met while collecting too, and nothing twice', () => {
    const codes = real.catalogue.register.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('D-'))).toHaveLength(24);
    expect([codes.length, new Set(codes).size]).toEqual([69, 69]);
  });
});

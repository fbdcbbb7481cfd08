import { type RealCatalogue, readRealCatalogue } from '../support/real-catalogue';
import type { ClauseKind } from '../../subgraphs/catalog/src/domain/clause';

let real: RealCatalogue;

beforeAll(async () => {
  real = await readRealCatalogue();
});

const classic = ['2018-faq-r1', '2018-faq'] as const;
const later = ['2021-plus', '2022-tc', '2023-tc', '2025-retail'] as const;
const all = [...classic, ...later] as const;

/** The one clause of a kind, by its rule and what it says. */
const only = <Kind extends ClauseKind>(terms: string, kind: Kind, product: string, months = 12) => {
  const [clause, ...more] = real.winners(terms, kind, product, months);
  expect(more).toEqual([]);
  return clause;
};

const linesOf = (terms: string, product: string): readonly string[] =>
  real.winners(terms, 'SERVICE_AVAILABILITY', product).map(({ content }) => content.line);

describe('the services of an edition', () => {
  it('are five for a Mavic 3 in 2022, one in 2018, and two are named for the listed models later (R-PRG-07)', () => {
    expect(linesOf('2022-tc', 'mavic-3')).toEqual([
      'REPLACEMENT', 'REPAIR_DISCOUNT', 'MAINTENANCE', 'WARRANTY_EXTENSION', 'BONUS_WARRANTY',
    ]); // prettier-ignore
    expect(linesOf('2018-faq', 'mavic-2-pro')).toEqual(['REPLACEMENT']);
    expect(linesOf('2023-tc', 'osmo-action-4')).toEqual(['REPLACEMENT', 'BONUS_WARRANTY']);
    expect(linesOf('2023-tc', 'rs-4-mini')).toEqual(['REPLACEMENT']);
  });

  it('discount and maintain the Mavic 3 and its cinema version, and nothing else: what is absent is not offered (R-MNT-05, C-28)', () => {
    const given = real.catalogue.clauses.flatMap(({ kind, content, selector }) =>
      kind === 'SERVICE_AVAILABILITY' && ['REPAIR_DISCOUNT', 'MAINTENANCE'].includes(content.line)
        ? [`${selector.productCode ?? 'any'} ${content.line}`]
        : [],
    );
    expect([...new Set(given)].sort()).toEqual([
      'mavic-3 MAINTENANCE',
      'mavic-3 REPAIR_DISCOUNT',
      'mavic-3-cine MAINTENANCE',
      'mavic-3-cine REPAIR_DISCOUNT',
    ]);
    expect(linesOf('2022-tc', 'mavic-3-classic')).not.toContain('MAINTENANCE');
  });

  it('replace lost aircraft where the plan counts them, and nowhere in 2018 (R-FLY-10, R-PRG-07)', () => {
    const includes = (terms: string, product: string) =>
      real
        .winners(terms, 'SERVICE_AVAILABILITY', product)
        .filter(({ content }) => content.includesFlyaway)
        .map(({ content }) => content.serviceTypes);
    expect(includes('2022-tc', 'mini-se')).toEqual([['ONLINE_REPAIR', 'EXPRESS', 'FLYAWAY']]);
    expect(includes('2022-tc', 'mavic-mini')).toEqual([]);
    expect(includes('2023-tc', 'rs-4-mini')).toEqual([]);
    expect(includes('2018-faq', 'mavic-2-pro')).toEqual([]);
  });

  it('replace every product that has a plan, by name (R-PRG-02, R-PRG-05)', () => {
    for (const plan of real.catalogue.plans) {
      const offered = real
        .winners(real.termsCodeOf(plan), 'SERVICE_AVAILABILITY', plan.productCode)
        .filter(({ content }) => content.line === 'REPLACEMENT');
      expect(offered.map(({ selector }) => selector.productCode)).toEqual([plan.productCode]);
    }
  });
});

describe('the clauses of an edition', () => {
  it.each(all)('%s name the causes, water with the wreck alone (R-PRG-10, R-PRG-11)', (terms) => {
    const causes = only(terms, 'COVERED_CAUSES', 'mavic-mini')?.content;
    const common = ['USER_ERROR', 'COLLISION', 'DROP', 'WATER'];
    expect(causes?.wreckRequired).toEqual(['WATER']);
    expect(causes?.causes).toEqual(expect.arrayContaining(common));
    expect(causes?.causes.includes('TRANSPORT')).toBe(
      (classic as readonly string[]).includes(terms),
    );
    expect(causes?.causes.includes('SIGNAL_INTERFERENCE')).toBe(
      (later as readonly string[]).includes(terms),
    );
  });

  it.each([
    ['2022-tc', 'mini-se', true],
    ['2022-tc', 'mavic-mini', false],
    ['2023-tc', 'neo', false],
    ['2021-plus', 'fpv', false],
    ['2018-faq', 'mavic-2-pro', false],
  ])('%s count a lost %s among the causes: %s (R-FLY-10)', (terms, product, isCovered) => {
    const causes = only(terms, 'COVERED_CAUSES', product)?.content.causes;
    expect(causes?.includes('FLYAWAY')).toBe(isCovered);
  });

  it.each([
    { kind: 'aircraft', product: 'mavic-mini', terms: '2018-faq', said: ['R-ACT-07', 48, true] },
    { kind: 'aircraft', product: 'mini-5-pro', terms: '2025-retail', said: ['R-ACT-07', 48, true] },
    { kind: 'cameras', product: 'zenmuse-x5s', terms: '2018-faq', said: ['R-PRD-02', 48, false] },
    { kind: 'cameras', product: 'zenmuse-x7', terms: '2021-plus', said: ['R-ACT-07', 48, false] },
    { kind: 'handhelds', product: 'rs-2', terms: '2021-plus', said: ['R-ACT-08', 720, false] },
    { kind: 'handhelds', product: 'rs-3', terms: '2022-tc', said: ['R-ACT-08', 720, false] },
    { kind: 'handhelds', product: 'osmo-360', terms: '2025-retail', said: ['R-ACT-08', 720, true] },
  ])(
    'give $kind, here $product in $terms, a window of its own and a way by video or none: $said (R-ACT-09, C-04, C-05)',
    ({ product, terms, said }) => {
      const clause = only(terms, 'ACTIVATION_WINDOW', product);
      expect([clause?.ruleId, clause?.content.window, clause?.content.videoAfterwards]).toEqual(
        said,
      );
    },
  );

  it('ask for the number of the aircraft alone where its cameras have plans of their own (R-PRD-01, R-SN-01)', () => {
    expect(only('2018-faq-r1', 'REQUIRED_SERIALS', 'inspire-2')).toMatchObject({
      ruleId: 'R-PRD-01',
      content: { serials: ['AIRCRAFT'] },
    });
    expect(only('2018-faq-r1', 'REQUIRED_SERIALS', 'zenmuse-x5s')?.content.serials).toEqual([
      'GIMBAL',
    ]);
  });

  it('ask in the first revision for the number of a gimbal wherever it has one, and nowhere else (R-SN-01, C-06)', () => {
    const asked = real.catalogue.products
      .filter(({ kind }) => kind === 'AIRCRAFT')
      .filter(({ code }) =>
        only('2018-faq-r1', 'REQUIRED_SERIALS', code)?.content.serials.includes('GIMBAL'),
      );
    expect(asked.map(({ code, hasGimbalSerial }) => [code, hasGimbalSerial])).toEqual([
      ['mavic-2-pro', true],
      ['mavic-2-zoom', true],
      ['phantom-3-se', true],
    ]);
  });

  it('take no camera late by video, in any edition (R-ACT-09)', () => {
    const late = all.map((terms) => {
      const clause = only(terms, 'ACTIVATION_WINDOW', 'zenmuse-x7');
      return [clause?.selector.kind, clause?.content.videoAfterwards];
    });
    expect(late).toEqual(all.map(() => ['CAMERA', false]));
  });

  it.each(all)('%s give 7 days, and 3 business days for express (R-ORR-02, R-EXP-03, A-10)', (terms) => {
    const handOvers = real
      .winners(terms, 'DEADLINE', 'mini-se')
      .filter(({ content }) => content.kind === 'HAND_OVER_UNIT' && content.serviceType !== 'MAINTENANCE');
    expect(handOvers.map(({ ruleId, content: { allowance, unit, onMiss } }) => [ruleId, allowance, unit, onMiss])).toEqual([
      ['R-ORR-02', 7, 'CALENDAR_DAY', 'REFUSABLE'],
      ['R-EXP-03', 3, 'BUSINESS_DAY', 'REFUSABLE'],
    ]);
    expect(handOvers.map(({ source }) => source.isSynthetic)).toEqual(
      Array.from({ length: 2 }, () => (classic as readonly string[]).includes(terms)),
    );
  }); // prettier-ignore

  it.each(all)('%s cannot be transferred, and go back unused with the product and unseen (R-TRF-01, R-RTN-01, R-RTN-02, R-RTN-03, C-22)', (terms) => {
    expect(only(terms, 'TRANSFER', 'mini-se')?.content.isTransferable).toBe(false);
    expect(real.winners(terms, 'RETURN', 'mini-se').map(({ content: { layer, needsProductReturn, needsNoUse, needsIntactSeal } }) => [layer, needsProductReturn, needsNoUse, needsIntactSeal])).toEqual([
      ['OBLIGOR', true, true, false],
      ['SELLER', false, false, true],
    ]);
  }); // prettier-ignore

  it.each(all)('%s ship free within the region of the request, and abroad by consent (R-SHP-01, R-SHP-02, C-24)', (terms) => {
    expect(only(terms, 'SHIPPING', 'mini-se')?.content).toEqual({
      outboundPaidByProvider: true,
      inboundPaidByProvider: true,
      freeWithin: 'REGION_OF_REQUEST',
      crossBorderNeedsConsent: true,
    });
  }); // prettier-ignore

  it('ask for both links where an aircraft is lost, of aircraft alone (R-BND-01, A-07)', () => {
    for (const terms of later) {
      expect(only(terms, 'BINDING', 'mini-se')?.content).toEqual({
        incidentType: 'FLYAWAY',
        accountLink: true,
        controllerBinding: true,
        until: 'VERIFICATION',
      });
      expect(only(terms, 'BINDING', 'rs-4-mini')).toBeUndefined();
    }
    for (const terms of classic) expect(only(terms, 'BINDING', 'mavic-2-pro')).toBeUndefined();
  });

  it('serve abroad the five that the text names, by the rules of the place, and nobody in 2018 (R-RGN-02, R-RGN-03, R-RGN-05, R-RGN-06, C-07)', () => {
    for (const plan of real.catalogue.plans) {
      const terms = real.termsCodeOf(plan);
      const product = real.catalogue.products.find(({ code }) => code === plan.productCode);
      const isAbroad = terms !== '2018-faq' && product?.hasInternationalWarranty === true;
      expect([plan.id, only(terms, 'TERRITORY', plan.productCode)?.content]).toEqual([
        plan.id,
        {
          isInternational: isAbroad,
          samePurchaseRegion: true,
          needsAuthorizedDealer: isAbroad,
          needsProofOfPurchase: isAbroad,
          localRulesApply: isAbroad,
        },
      ]);
    }
  });

  it('reward eight models in 2023, the RS 4 Mini not among them (R-BON-04, C-13, C-21)', () => {
    const bonus = only('2023-tc', 'BONUS', 'rs-4-mini');
    expect(bonus?.content.eligibleProducts).toEqual([
      'action-2', 'osmo-action-3', 'osmo-action-4', 'osmo-mobile-se', 'osmo-mobile-6', 'rs-3', 'rs-3-pro', 'rs-3-mini',
    ]); // prettier-ignore
    expect(bonus?.content.disqualifyingLines).toEqual(['REPLACEMENT']);
    expect(bonus?.content.startsAfter).toBe('MAKER_WARRANTY');
  });

  it('let maintenance and warranty repairs be without harm to the reward, in every edition (R-BON-06)', () => {
    const harmful = real.catalogue.clauses.flatMap(({ kind, content }) =>
      kind === 'BONUS' ? content.disqualifyingLines : [],
    );
    expect([...new Set(harmful)].sort()).toEqual(['REPAIR_DISCOUNT', 'REPLACEMENT']);
  });
});

describe('a plan ordered together with its device', () => {
  it.each(all)(
    'R-PLN-03, C-26: begins 48 hours after the shipment under %s, and by no other channel',
    (code) => {
      const begins = real
        .clausesOf(code)
        .filter((clause) => clause.kind === 'DEADLINE' && clause.content.kind === 'ACTIVATE_PLAN');
      expect(begins).toMatchObject([
        {
          ruleId: 'R-PLN-03',
          selector: { channel: 'BUNDLED' },
          content: { allowance: 48, unit: 'HOUR' },
        },
      ]);
      expect(real.winners(code, 'DEADLINE', 'rs-4-mini').map(({ ruleId }) => ruleId)).not.toContain(
        'R-PLN-03',
      );
    },
  );
});

import type { ServiceLine } from '@care-graph/kernel/domain/vocabulary';
import { type RealCatalogue, readRealCatalogue } from '../support/real-catalogue';
import { isClauseOf } from '../../subgraphs/catalog/src/domain/clause';

let real: RealCatalogue;

beforeAll(async () => {
  real = await readRealCatalogue();
});

/** The parts that a service covers, with how many where there are several, and the rule that says so. */
const partsFor = (terms: string, product: string, line: ServiceLine = 'REPLACEMENT') =>
  real
    .winners(terms, 'COMPONENT_COVER', product)
    .filter(({ content }) => content.line === line)
    .map(({ ruleId, content }) => [
      ruleId,
      content.components
        .map(({ componentCode, quantity }) =>
          quantity === 1 ? componentCode : `${componentCode}:${quantity}`,
        )
        .join(' '),
    ]);

const drone = 'aircraft gimbal camera battery propeller_pair:2';
const rs3 =
  'usb_c_charging_cable_40cm lens_fastening_support extended_grip_tripod_plastic quick_release_plate_arca_manfrotto multi_camera_control_cable_usb_c_30cm screw_kit';
const rs3Pro =
  'usb_c_charging_cable_40cm lens_fastening_support_extended extended_grip_tripod_metal quick_release_plate_arca_manfrotto briefcase_handle multi_camera_control_cable_usb_c_30cm screw_kit carrying_case';

describe('the parts that a replacement covers', () => {
  it.each([
    ['2018-faq', 'spark', 'R-CMP-01', drone],
    ['2018-faq', 'mavic-air', 'R-CMP-01', drone],
    ['2018-faq', 'phantom-4-pro', 'R-CMP-02', 'aircraft gimbal camera propeller_pair:2'],
    ['2018-faq', 'phantom-3-se', 'R-CMP-02', 'aircraft gimbal camera propeller_pair:2'],
    ['2018-faq', 'inspire-2', 'R-CMP-03', 'aircraft propeller_pair:2'],
    ['2022-tc', 'inspire-2', 'R-CMP-03', 'aircraft propeller_pair:2'],
    ['2018-faq', 'zenmuse-x5s', 'R-CMP-04', 'gimbal camera'],
    ['2022-tc', 'zenmuse-x7', 'R-CMP-04', 'gimbal camera'],
    ['2022-tc', 'air-2s', 'R-CMP-05', drone],
    ['2022-tc', 'mavic-3', 'R-CMP-05', drone],
    ['2022-tc', 'om-4', 'R-CMP-06', 'body battery'],
    ['2022-tc', 'osmo-action-3', 'R-CMP-06', 'camera battery'],
    ['2022-tc', 'action-2', 'R-CMP-07', 'camera companion_module'],
    ['2022-tc', 'ronin-s', 'R-CMP-09', 'gimbal grip'],
    ['2022-tc', 'rs-3', 'R-CMP-10', `gimbal grip_bg21 ${rs3}`],
    ['2022-tc', 'rs-3-pro', 'R-CMP-11', `gimbal grip_bg30 ${rs3Pro}`],
    ['2022-tc', 'phantom-4-pro', 'R-CMP-12', 'aircraft gimbal camera propeller_pair:2'],
    ['2022-tc', 'mini-se', 'R-CMP-13', drone],
    ['2023-tc', 'rs-4-mini', 'R-CMP-14', 'gimbal grip'],
  ])('under %s are those of the %s’s own list (%s, R-QTA-12)', (terms, product, rule, parts) => {
    expect(partsFor(terms, product)).toEqual([[rule, parts]]);
  });

  it('name for Action 2 what its companion is in either set (R-CMP-07, R-CMP-08)', () => {
    const [clause] = real.winners('2022-tc', 'COMPONENT_COVER', 'action-2');
    expect(clause?.editorialNote).toContain('Power Combo (R-CMP-08)');
  });

  it('are looked up by product, then series, then family, and say where a list was taken over (A-03, R-PRD-04)', () => {
    const narrowness = (product: string) => {
      const [clause] = real.winners('2022-tc', 'COMPONENT_COVER', product);
      const { productCode, seriesCode, family } = clause?.selector ?? {};
      return [productCode, seriesCode, family].find((named) => named !== null);
    };
    expect(['rs-3', 'mini-3', 'rs-2'].map(narrowness)).toEqual(['rs-3', 'MINI', 'HANDHELD_GIMBAL']);
    expect(real.winners('2022-tc', 'COMPONENT_COVER', 'mini-se')[0]?.editorialNote).toContain(
      'A-03',
    );
    expect(real.winners('2023-tc', 'COMPONENT_COVER', 'rs-4-mini')[0]?.editorialNote).toContain(
      'A-03',
    );
  });

  it('name the document of the list that stands for products which the terms do not name, or say whose it is (A-03)', () => {
    const lists = real.catalogue.clauses
      .filter(isClauseOf('COMPONENT_COVER'))
      .filter(({ source, editorialNote }) => source.isSynthetic && editorialNote?.includes('A-03'));
    const elsewhere = lists.filter(({ source }) => !source.document.includes('(German terms)'));
    expect(lists.length).toBeGreaterThan(elsewhere.length);
    expect(elsewhere.map(({ reference, editorialNote }) => [reference, editorialNote])).toEqual(
      ['2022-tc', '2023-tc'].map((code): readonly unknown[] => [
        `${code}/components/mini-se`,
        expect.stringContaining(
          'has no list; the terms do not name the Mini series, and their list',
        ),
      ]),
    );
  });

  it('of the Mini series may be replaced one by one where a page says so, for the Mini SE alone (R-CMP-13, C-16)', () => {
    const mini = real.catalogue.clauses
      .filter(isClauseOf('COMPONENT_COVER'))
      .filter(({ ruleId }) => ruleId === 'R-CMP-13');
    expect(
      mini.map(({ reference, content, source }) => [
        reference,
        content.allowsComponentOnly,
        source.isSynthetic,
      ]),
    ).toEqual([
      ['2021-plus/components/mini', false, true],
      ['2022-tc/components/mini', false, true],
      ['2022-tc/components/mini-se', true, true],
      ['2023-tc/components/mini', false, true],
      ['2023-tc/components/mini-se', true, true],
      ['2025-retail/components/mini', false, true],
    ]);
  });

  it('let the gimbal of a Mavic 2 be replaced alone, by its own serial number (R-CMP-15, R-CMP-16)', () => {
    const [clause] = real.winners('2018-faq', 'COMPONENT_COVER', 'mavic-2-zoom');
    expect(clause).toMatchObject({ ruleId: 'R-CMP-16', content: { allowsComponentOnly: true } });
    expect(clause?.content.components.slice(0, 2)).toEqual([
      { componentCode: 'aircraft', quantity: 1, serialComponent: 'AIRCRAFT' },
      { componentCode: 'gimbal', quantity: 1, serialComponent: 'GIMBAL' },
    ]);
    expect(
      real.winners('2018-faq', 'COMPONENT_COVER', 'mavic-pro')[0]?.content.allowsComponentOnly,
    ).toBe(false);
  });

  it('are those with which the product of every plan was collected, with their serial numbers (C-16, R-PRD-01)', () => {
    const { plans, products } = real.catalogue;
    expect(plans).toHaveLength(119);
    for (const plan of plans) {
      const product = products.find(({ code }) => code === plan.productCode);
      const [cover] = real
        .winners(real.termsCodeOf(plan), 'COMPONENT_COVER', plan.productCode, plan.termMonths)
        .filter(({ content }) => content.line === 'REPLACEMENT');
      expect([plan.id, cover?.content.components]).toEqual([plan.id, product?.parts]);
    }
  });
});

describe('the parts of other services', () => {
  it.each([
    ['mini-se', 'R-WEX-01', 'main_controller gimbal_camera vision_positioning_module propulsion_system_excl_propellers'],
    ['om-4', 'R-WEX-02', 'body'],
    ['pocket-2', 'R-WEX-03', 'camera'],
    ['osmo-action-3', 'R-WEX-03', 'camera'],
    ['osmo-pocket', 'R-WEX-04', 'gimbal camera grip'],
    ['rs-3', 'R-WEX-05', 'gimbal_body gimbal_motor grip'],
    ['inspire-2', 'R-WEX-06', 'whole_aircraft_excl_gimbal_camera_battery'],
    ['zenmuse-x7', 'R-WEX-07', 'gimbal camera_excl_lens'],
  ])('under the warranty of 2022 are for %s those of %s, in the further year too (R-BON-05)', (product, rule, parts) => {
    expect(partsFor('2022-tc', product, 'WARRANTY_EXTENSION')).toEqual([[rule, parts]]);
    expect(partsFor('2022-tc', product, 'BONUS_WARRANTY')).toEqual([[rule, parts]]);
    const collected = real.catalogue.products.find(({ code }) => code === product);
    expect(collected?.warrantyPartCodes.join(' ')).toBe(parts);
  }); // prettier-ignore

  it('in the further year of 2023 are for the eight models alone (R-BON-05)', () => {
    const [bonus] = real.winners('2023-tc', 'BONUS', 'rs-3');
    const covered = real.catalogue.products
      .map(({ code }) => code)
      .filter((code) => partsFor('2023-tc', code, 'BONUS_WARRANTY').length > 0);
    expect(covered.sort()).toEqual([...(bonus?.content.eligibleProducts ?? [])].sort());
    expect(covered).toHaveLength(8);
  });

  it('in a discounted repair are the four main ones, for the two models that have it (R-CMP-18, R-QTA-12)', () => {
    expect(partsFor('2022-tc', 'mavic-3', 'REPAIR_DISCOUNT')).toEqual([
      ['R-CMP-18', 'aircraft gimbal_camera propeller_pair:2 battery'],
    ]);
    expect(partsFor('2022-tc', 'mini-se', 'REPAIR_DISCOUNT')).toEqual([]);
  });

  it('name the gimbal with its camera where a replacement names both by themselves, and it is on record that they are one (R-CMP-18, R-WEX-01)', () => {
    const belonging = real.catalogue.components.flatMap(({ code, partOfCode }) =>
      partOfCode === null ? [] : [[code, partOfCode]],
    );
    expect(belonging).toEqual([
      ['gimbal', 'gimbal_camera'],
      ['camera', 'gimbal_camera'],
    ]);
  });

  it('in maintenance are these with the remote controller and the wear parts (R-CMP-17, R-MNT-01)', () => {
    const wear = 'gimbal_damping_balls lens_cover windshield';
    expect(partsFor('2023-tc', 'mavic-3', 'MAINTENANCE')).toEqual([
      ['R-CMP-17', `aircraft gimbal_camera propeller_pair:2 battery remote_controller ${wear}`],
    ]);
    expect(
      real.catalogue.components.filter(({ isWearPart }) => isWearPart).map(({ code }) => code),
    ).toEqual(['propeller_pair', ...wear.split(' ')]);
  });

  it.each(['R-CMP-06', 'R-WEX-02'])(
    'of the OM series read the text as the body, and say so (%s, C-17)',
    (rule) => {
      const read = real
        .winners('2022-tc', 'COMPONENT_COVER', 'om-4')
        .filter(({ ruleId }) => ruleId === rule);
      expect(read.length).toBeGreaterThan(0);
      for (const { editorialNote } of read) expect(editorialNote).toContain('C-17');
    },
  );
});

import { type CatalogPart, customer, startCatalogPart } from '../support/catalog-part';
import { folderWith } from './files';

/** What is asked of a programme that the code has never heard of. */
const question = `query ($nano: TermsSelectorInput!, $max: TermsSelectorInput!) {
  planSkus(filter: { regionCode: "KW" }) { nodes {
    name ean deliveryForms isOnSale(regionCode: "KW")
    product { name kind components { component { name } quantity serialComponent } }
    termsVersion { code programme generation obligor }
    allowances { line count flyawayCount months moneyCap { amount currency } }
    feeSchedule(regionCode: "KW") { name currency ordinalBasis isIndicative }
    offers { nodes { price { amount currency } } }
  } }
  termsInForce(selector: $nano) { code clausesFor(selector: $nano) { ruleId kind content {
    ... on ActivationWindowClause { window videoAfterwards }
    ... on RenewalClause { isOffered planMonths graceDays maxTotalMonths maxContracts requiresUnusedReplacement grantedReplacements }
    ... on BindingClause { accountLink controllerBinding until }
    ... on TransferClause { isTransferable }
  } } }
  shield: termsInForce(selector: $max) { code clausesFor(selector: $max, kinds: [RENEWAL]) { content {
    ... on RenewalClause { requiresUnusedReplacement }
  } } }
  before: termsInForce(selector: $nano, on: "2024-12-31") { code }
}`;

const variables = {
  nano: { productCode: 'evo-nano', planMonths: 12, regionCode: 'KW' },
  max: { productCode: 'evo-max', planMonths: 12 },
};

const kwd = (amount: string) => ({ amount, currency: 'KWD' });

const nano = {
  name: 'Autel Robotics Care EVO Nano (annual plan)',
  ean: '4006381333931',
  deliveryForms: ['CARD'],
  isOnSale: true,
  product: {
    name: 'Autel Robotics EVO Nano',
    kind: 'AIRCRAFT',
    components: [
      { component: { name: 'Airframe' }, quantity: 1, serialComponent: 'AIRCRAFT' },
      { component: { name: 'Gimbal of the EVO' }, quantity: 1, serialComponent: 'GIMBAL' },
      { component: { name: 'Rotor' }, quantity: 4, serialComponent: null },
    ],
  },
  termsVersion: {
    code: 'autel-care-2',
    programme: 'AUTEL_CARE',
    generation: 'RENEWABLE_2023',
    obligor: 'Autel Robotics',
  },
  allowances: [{ line: 'REPLACEMENT', count: 2, flyawayCount: 1, months: 12, moneyCap: null }],
  feeSchedule: {
    name: 'autel-care KW KWD',
    currency: 'KWD',
    ordinalBasis: 'DAMAGE_ONLY',
    isIndicative: false,
  },
  offers: { nodes: [{ price: kwd('39.900') }] },
};

/** Cover for a sum, without a fee for each use. */
const max = {
  name: 'Autel Robotics Care EVO Max (annual plan)',
  deliveryForms: ['E_CODE'],
  termsVersion: { code: 'autel-shield-1' },
  allowances: [
    { line: 'REPLACEMENT', count: null, flyawayCount: null, months: 12, moneyCap: kwd('250.500') },
  ],
  feeSchedule: null,
};

describe.each(['instead', 'beside'] as const)('a second programme %s of the first', (place) => {
  let catalog: CatalogPart;
  let files: Awaited<ReturnType<typeof folderWith>>;

  beforeAll(async () => {
    files = await folderWith(place);
    catalog = await startCatalogPart(`second_programme_${place}`, files.folder);
  });

  afterAll(async () => {
    await catalog.stop();
    await files.remove();
  });

  it('is sold, named and granted by its rows alone (R-PRG-05)', async () => {
    const { planSkus } = await catalog.told<{ planSkus: { nodes: { name: string }[] } }>(
      question,
      variables,
      customer,
    );
    const own = planSkus.nodes.filter(({ name }) => name.startsWith('Autel'));
    expect(own[0]).toMatchObject(max);
    expect(own.slice(1)).toEqual([nano]);
    expect(planSkus.nodes).toHaveLength(2);
  });

  it('answers by clauses of its own: window, renewal, links and transfer (R-ACT-07, C-01, R-BND-01, R-TRF-01)', async () => {
    const { termsInForce, shield, before } = await catalog.told<{
      termsInForce: { code: string; clausesFor: { kind: string; content: object }[] };
      shield: object;
      before: object | null;
    }>(question, variables, customer);
    const said = (kind: string) =>
      termsInForce.clausesFor.find((clause) => clause.kind === kind)?.content;
    expect(termsInForce.code).toBe('autel-care-2');
    expect(said('ACTIVATION_WINDOW')).toEqual({ window: 168, videoAfterwards: false });
    expect(said('RENEWAL')).toEqual({
      isOffered: true,
      planMonths: [12],
      graceDays: 7,
      maxTotalMonths: 24,
      maxContracts: 2,
      requiresUnusedReplacement: false,
      grantedReplacements: 1,
    });
    expect(said('BINDING')).toEqual({
      accountLink: true,
      controllerBinding: true,
      until: 'INCIDENT',
    });
    expect(said('TRANSFER')).toEqual({ isTransferable: true });
    expect(shield).toEqual({
      code: 'autel-shield-1',
      clausesFor: [{ content: { requiresUnusedReplacement: true } }],
    });
    expect(before).toBeNull();
  });

  it.each([
    { productCode: 'evo-nano', incidentType: 'DAMAGE', ordinal: 1, fee: kwd('12.500') },
    { productCode: 'evo-nano', incidentType: 'DAMAGE', ordinal: 2, fee: kwd('15.750') },
    { productCode: 'evo-nano', incidentType: 'FLYAWAY', ordinal: 1, fee: kwd('45.005') },
    { productCode: 'evo-max', incidentType: 'DAMAGE', ordinal: 1, fee: null },
  ])(
    'asks for $fee.amount for $incidentType $ordinal of the $productCode (R-FEE-01)',
    async ({ fee, ...use }) => {
      const { serviceFee } = await catalog.told<{ serviceFee: object | null }>(
        'query ($input: ServiceFeeInput!) { serviceFee(input: $input) { fee { amount currency } basis { ruleId } } }',
        { input: { ...use, planMonths: 12, regionCode: 'KW', channel: 'PARTNER_SERVICE' } },
        customer,
      );
      const basis = ['R-X-FEE-RULE', 'R-FEE-01', 'R-X-FEE'].map((ruleId) => ({ ruleId }));
      expect(serviceFee).toEqual(fee && { fee, basis });
    },
  );

  it('leaves the first programme as it is', async () => {
    const { planSku } = await catalog.told<{ planSku: object | null }>(
      '{ planSku(ean: "6937224103313") { name termsVersion { code } } }',
    );
    expect(planSku).toEqual(
      place === 'instead'
        ? null
        : {
            name: 'DJI Care Refresh RS 4 Mini (annual plan)',
            termsVersion: { code: '2023-tc' },
          },
    );
  });
});

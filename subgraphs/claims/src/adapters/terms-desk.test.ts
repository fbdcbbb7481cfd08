import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import type { TermsQuery } from '../domain/desks';
import { GraphTermsDesk } from './terms-desk';

const query = {
  termsVersionId: 'trm_1',
  feeScheduleId: 'fee_1',
  productCode: 'rs-4-mini',
  termMonths: 12,
  regionCode: 'LT',
  channel: 'CODE' as const,
  offerId: null,
};

const tier = (amount: string) => ({
  incidentType: 'DAMAGE',
  planMonths: 12,
  ordinalFrom: 1,
  ordinalTo: null,
  fee: { amount, currency: 'PLN' },
});

/** A catalog whose terms and fees have a status, and say something new each time that they are asked for. */
const catalogOf = (status: string) => {
  let asked = 0;
  const ask = (document: string) => {
    asked += 1;
    const q0 = document.includes('termsVersion(')
      ? { id: 'trm_1', code: `edition ${asked}`, status, clausesFor: [exclusion(asked)] }
      : {
          status,
          isIndicative: false,
          ordinalBasis: 'ALL_REPLACEMENTS',
          tiers: [tier(`${asked}.00`)],
          componentPrices: [],
        };
    return Promise.resolve({ q0 });
  };
  return new GraphTermsDesk({ ask } as unknown as GraphClient);
};

const exclusion = (number: number) => ({
  id: `cls_${number}`,
  ruleId: 'R-EXC-R1',
  kind: 'EXCLUSION',
  reference: `${number}`,
  content: {
    __typename: 'ExclusionClause',
    lines: [],
    causes: [],
    unless: null,
    isMachineChecked: false,
  },
});

/** What the desk tells of terms and fees, asked twice. */
const toldTwice = async (desk: GraphTermsDesk) => {
  const told = async () => ({
    exclusion: (await desk.termsFor(query))?.exclusions[0]?.reference,
    fee: (await desk.feesFor(query))?.tiers[0]?.fee.minor,
  });
  return [await told(), await told()];
};

describe('terms and fees that a contract pinned', () => {
  it.each(['PUBLISHED', 'RETIRED'])('are asked for once when they are %s', async (status) => {
    const [first, second] = await toldTwice(catalogOf(status));
    expect(first).toEqual({ exclusion: '1', fee: 200n });
    expect(second).toEqual(first);
  });

  it('are asked for each time while they are a draft, which may still change', async () => {
    expect(await toldTwice(catalogOf('DRAFT'))).toEqual([
      { exclusion: '1', fee: 200n },
      { exclusion: '3', fee: 400n },
    ]);
  });
});

type Variables = Readonly<Record<string, unknown>>;

/** A catalog that gives each selector a clause of its own, and keeps what it was asked. */
const catalogBySelector = () => {
  const asked: unknown[] = [];
  const ask = (document: string, variables: Variables) => {
    const names = [...document.matchAll(/clausesFor\(selector: \$(\w+)/g)];
    const answers = names.map(([, name = ''], place) => {
      asked.push(variables[name]);
      const clausesFor = [exclusion(asked.length)];
      return [`q${place}`, { id: 'trm_1', code: '2023-tc', status: 'PUBLISHED', clausesFor }];
    });
    return Promise.resolve(Object.fromEntries(answers));
  };
  return { desk: new GraphTermsDesk({ ask } as unknown as GraphClient), asked };
};

describe('clauses that are for one region or channel', () => {
  const told = async (desk: GraphTermsDesk, change: Partial<TermsQuery> = {}) =>
    (await desk.termsFor({ ...query, ...change }))?.exclusions[0]?.reference;

  it("are asked for by the contract's own, and kept for no other", async () => {
    const { desk, asked } = catalogBySelector();
    const changes = [{}, { regionCode: 'US' }, { channel: 'BUNDLED' }, { channel: null }] as const;
    for (const [place, change] of [...changes, ...changes].entries())
      expect(await told(desk, change)).toBe(String((place % changes.length) + 1));
    const selector = {
      productCode: 'rs-4-mini',
      planMonths: 12,
      regionCode: 'LT',
      channel: 'CODE',
    };
    expect(asked).toEqual(changes.map((change) => ({ ...selector, ...change })));
  });
});

describe('parts that not every cover names alike', () => {
  it('are told with the part that is named instead', async () => {
    const component = (code: string, whole?: string) => ({
      component: { code, partOf: whole === undefined ? null : { code: whole } },
      quantity: 1,
    });
    const content = {
      __typename: 'ComponentCoverClause',
      coverLine: 'REPLACEMENT',
      allowsComponentOnly: false,
      components: [component('aircraft'), component('camera', 'gimbal_camera')],
    };
    const clausesFor = [{ ...exclusion(1), kind: 'COMPONENT_COVER', content }];
    const q0 = { id: 'trm_1', code: '2022-tc', status: 'PUBLISHED', clausesFor };
    const desk = new GraphTermsDesk({
      ask: () => Promise.resolve({ q0 }),
    } as unknown as GraphClient);
    const terms = await desk.termsFor(query);
    expect(terms?.wholes).toEqual({ camera: 'gimbal_camera' });
    expect(terms?.covers[0]?.parts.map(({ code }) => code)).toEqual(['aircraft', 'camera']);
  });
});

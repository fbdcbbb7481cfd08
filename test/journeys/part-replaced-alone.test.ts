import * as atCenter from '../generated/agent';
import { codesOf } from '../support/express-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  activate,
  type Cast,
  castOf,
  dataOf,
  elect,
  openClaim,
  pay,
  sentOut,
} from '../support/journey';
import { anEnrollmentOf } from '../support/plan-contracts';
import { codeOf, stockOf } from '../support/plan-stock';
import { putOnSale } from '../support/plans-on-sale';
import { there } from '../support/there';

/** A year of the Mavic 2 Pro under the terms that let its gimbal be replaced alone. */
const flat = { productCode: 'mavic-2-pro', termMonths: 12, terms: '2018-faq' };

const aloneText = `query Alone($id: ID!) {
  claim(id: $id) {
    status
    receipt { checks { component { code } received charge { amount } } }
    assessment { replacedComponent { code name } }
    remedies { remedy isOpen lines { text component { code } } total { amount currency } }
    quotes { id total { amount currency } }
    replacement { component { code } maskedSerialNumber status }
  }
}`;

interface Alone {
  readonly claim: {
    readonly remedies: readonly { readonly remedy: string; readonly isOpen: boolean }[];
    readonly quotes: readonly { readonly id: string; readonly total: { readonly amount: string; readonly currency: string } }[];
    readonly receipt: { readonly checks: readonly { readonly charge: object | null }[] };
  } | null;
} // prettier-ignore

describe('R-CMP-15, R-CMP-16: the gimbal of a Mavic 2 is replaced alone', () => {
  let graph: TestGraph;
  let cast: Cast;
  let plan: string;

  beforeAll(async () => {
    graph = await startTestGraph('gimbal-alone', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
    plan = await putOnSale(cast, flat, [
      // The prices of parts are those of the schedule before it.
      { kind: 'replacement', minor: 10_000, currency: 'PLN', region: 'PL' },
    ]);
  });
  afterAll(() => graph.stop());

  const covered = async (serial: string): Promise<void> => {
    await stockOf(cast, plan, 1);
    const code = await codeOf(cast, plan, `sale of ${serial}`);
    const serials = [
      { component: 'AIRCRAFT', value: serial },
      { component: 'GIMBAL', value: `G-${serial}` },
    ] as const;
    accepted(
      await activate(cast.customer, { ...anEnrollmentOf(code, serial, flat), serials: [...serials] }),
    );
  };

  /** A claim of whose unit the gimbal alone has come. */
  const benched = async (serial: string): Promise<string> => {
    const { id: claimId } = there(accepted(await openClaim(cast.customer, aClaim(cast, serial))).claim);
    const components = [{ componentCode: 'gimbal', quantity: 1 }];
    const unit = { claimId, serialNumber: serial, components, hasController: false };
    accepted(dataOf(await cast.agent(atCenter.ReceiveUnitDocument, { input: unit })).receiveUnit);
    const begin = { input: { claimId } };
    accepted(dataOf(await cast.agent(atCenter.BeginAssessmentDocument, begin)).beginAssessment);
    return claimId;
  };

  const assess = async (claimId: string, change: Partial<atCenter.RecordAssessmentInput> = {}) => {
    const found = { warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings: 'The gimbal broke.' } as const;
    const input = { claimId, ...found, estimate: [], ...change };
    return dataOf(await cast.agent(atCenter.RecordAssessmentDocument, { input })).recordAssessment;
  };

  const standing = async (id: string) => there(dataOf(await cast.agent<Alone, object>(aloneText, { id })).claim);

  const payQuoted = async (claimId: string): Promise<void> => {
    accepted(await elect(cast.customer, claimId, 'REPLACEMENT'));
    const quote = there((await standing(claimId)).quotes[0]);
    accepted(await pay(cast.customer, quote.id, { amount: quote.total }));
  };

  const give = async (claimId: string, change: Partial<atCenter.AllocateReplacementInput>) => {
    const unit = { productCode: flat.productCode, grade: 'NEW', serialNumbers: [] } as const;
    const input = { claimId, ...unit, ...change };
    return dataOf(await cast.agent(atCenter.AllocateReplacementDocument, { input }))
      .allocateReplacement;
  };

  it('costs the fee alone, whatever else of the unit stayed at home, and comes with its own number', async () => {
    await covered('MV2-G01');
    const claimId = await benched('MV2-G01');
    accepted(await assess(claimId, { replacedComponentCode: 'gimbal' }));
    const chosen = await standing(claimId);
    expect(chosen).toMatchObject({ assessment: { replacedComponent: { code: 'gimbal' } } });
    expect(chosen.receipt.checks.every(({ charge }) => charge === null)).toBe(true);
    expect(chosen.remedies.find(({ remedy }) => remedy === 'REPLACEMENT')).toMatchObject({
      isOpen: true,
      total: { amount: '100.00', currency: 'PLN' },
      lines: [{ text: 'Replacement no. 1 of the contract, of gimbal alone', component: { code: 'gimbal' } }],
    });
    await payQuoted(claimId);
    const numbers = (component: 'AIRCRAFT' | 'GIMBAL', value: string) => ({ component, value });
    const whole = { serialNumbers: [numbers('AIRCRAFT', 'MV2-G02'), numbers('GIMBAL', 'G-MV2-G02')] };
    expect(codesOf(await give(claimId, whole))).toEqual(['OTHER_PART_DUE']);
    expect(codesOf(await give(claimId, { componentCode: 'battery' }))).toEqual(['OTHER_PART_DUE']);
    for (const part of [{}, { componentCode: 'gimbal' }])
      expect(codesOf(await give(claimId, part))).toEqual(['SERIAL_MISSING']);
    accepted(await give(claimId, { serialNumbers: [numbers('GIMBAL', 'G-MV2-G02')] }));
    await sentOut(cast, claimId);
    expect(await standing(claimId)).toMatchObject({
      status: 'COMPLETED',
      replacement: { component: { code: 'gimbal' }, maskedSerialNumber: expect.stringMatching(/-G02$/) },
    });
  });

  it('R-FEE-09: is not given where the whole unit was assessed, and what did not come of it was paid for', async () => {
    await covered('MV2-G10');
    const claimId = await benched('MV2-G10');
    accepted(await assess(claimId));
    const { receipt } = await standing(claimId);
    expect(receipt.checks.some(({ charge }) => charge !== null)).toBe(true);
    await payQuoted(claimId);
    expect(await give(claimId, { componentCode: 'gimbal' })).toMatchObject({
      userErrors: [{ code: 'OTHER_PART_DUE', message: expect.stringContaining('the unit, whose missing parts were paid for') }],
    });
  });

  it('is not the aircraft, whose number names the unit', async () => {
    await covered('MV2-G20');
    const claimId = await benched('MV2-G20');
    expect(await assess(claimId, { replacedComponentCode: 'aircraft' })).toMatchObject({
      userErrors: [{ code: 'PART_NOT_REPLACEABLE', message: expect.stringContaining('gimbal, camera, battery, propeller_pair may be') }],
    });
  });
}); // prettier-ignore

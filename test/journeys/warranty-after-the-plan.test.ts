import * as atCenter from '../generated/agent';
import type * as send from '../generated/customer';
import { codesOf, expressDesk, miniSe } from '../support/express-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted, aClaim, type Cast, castOf, dataOf, elect, eventually, openClaim, sentOut,
} from '../support/journey'; // prettier-ignore
import { planNamed } from '../support/plan-stock';
import { there } from '../support/there';

const choiceText = `query Choice($id: ID!) {
  claim(id: $id) {
    status
    quotes { id }
    returnAuthorization { components { component { code } } }
    remedies { remedy isOpen total { amount } refusals { code basis { ruleId } } basis { ruleId } }
    contract { bonusWarranty { status } entitlements { line uses { committed reserved } } }
  }
}`;

const triedText = `query Tried($input: SimulateClaimInput!) {
  simulateClaim(input: $input) {
    refusals { code }
    remedies { remedy isOpen total { amount } }
  }
}`;

const bonusText = `query Bonus($id: ID!) {
  serviceContract(id: $id) { bonusWarranty { status period { startsAt endsAt } } }
}`;

interface Choice {
  readonly status: string;
  readonly quotes: readonly object[];
  readonly returnAuthorization: object | null;
  readonly remedies: readonly { readonly remedy: string; readonly isOpen: boolean }[];
  readonly contract: {
    readonly bonusWarranty: { readonly status: string };
    readonly entitlements: readonly { readonly line: string; readonly uses: object | null }[];
  };
}

interface Bonus {
  readonly status: string;
  readonly period: object | null;
}

interface Tried {
  readonly refusals: readonly { readonly code: string }[];
  readonly remedies: readonly object[];
}

/** Two years of the Mini SE that begin on 1 March 2026; the year after them is earned by using nothing. */
const year = {
  startsAt: expect.stringMatching(/^2028-03-01T10:0\d/),
  endsAt: expect.stringMatching(/^2029-03-01T10:0\d/),
};

describe('a unit whose plan is over, in the year of warranty that it earned', () => {
  let graph: TestGraph;
  let cast: Cast;
  let desk: ReturnType<typeof expressDesk>;

  const contracts = new Map<string, string>();

  const contractOf = (serial: string): string => there(contracts.get(serial));

  const bonusOf = async (serial: string): Promise<Bonus> => {
    const answer = await cast.customer<{ serviceContract: { bonusWarranty: Bonus } | null }, object>(
      bonusText, { id: contractOf(serial) },
    );
    return there(dataOf(answer).serviceContract).bonusWarranty;
  }; // prettier-ignore

  const bonusIs = (serial: string, status: string) =>
    eventually(
      () => bonusOf(serial),
      (bonus) => bonus.status === status,
    );

  beforeAll(async () => {
    graph = await startTestGraph('bonus_year', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
    desk = expressDesk(cast, await planNamed(cast, miniSe));
    for (const serial of ['MSE-B001', 'MSE-B002', 'MSE-B003', 'MSE-B004'])
      contracts.set(serial, await desk.covered(serial));
  }, 180_000);
  afterAll(() => graph.stop());

  const fault = (change: object = {}) => ({
    occurredAt: graph.now(),
    cause: 'PERFORMANCE_FAULT' as const,
    ...change,
  });

  const opened = (serial: string, change: Partial<send.OpenClaimInput> = {}) =>
    openClaim(cast.customer, aClaim(cast, serial, { incident: fault(), ...change }));

  const choiceOf = async (id: string): Promise<Choice> =>
    there(dataOf(await cast.customer<{ claim: Choice | null }, object>(choiceText, { id })).claim);

  const tried = async (serial: string, change: object = {}): Promise<Tried> => {
    const input = { contractId: contractOf(serial), serviceType: 'ONLINE_REPAIR', incident: fault(), ...change };
    const answer = await cast.customer<{ simulateClaim: Tried | null }, object>(triedText, { input });
    return there(dataOf(answer).simulateClaim);
  }; // prettier-ignore

  /** A claim on a fault of the unit, assessed with the part that it needs. */
  const assessed = async (serial: string, componentCode: string): Promise<string> => {
    const { id: claimId } = there(accepted(await opened(serial)).claim);
    accepted(await desk.received(claimId, serial));
    accepted(
      dataOf(await cast.agent(atCenter.BeginAssessmentDocument, { input: { claimId } })).beginAssessment,
    );
    const amount = { amount: '310.00', currency: 'PLN' };
    const input = {
      claimId, warranty: 'IN_WARRANTY' as const, cause: 'PERFORMANCE_FAULT' as const, findings: 'It fails.',
      estimate: [{ kind: 'REPAIR_PARTS' as const, text: 'Part', componentCode, amount }],
    };
    accepted(dataOf(await cast.agent(atCenter.RecordAssessmentDocument, { input })).recordAssessment);
    return claimId;
  }; // prettier-ignore

  const nothingUsed = { committed: 0, reserved: 0 };

  it('R-BON-02, A-16: is refused until the year was earned, which the end of the plan brings about', async () => {
    graph.moveTo('2028-02-28T10:00:00Z');
    // A replacement that was chosen in time, and whose fee is not paid yet.
    const { id } = there(accepted(await opened('MSE-B004', { incident: fault({ cause: 'DROP' }) })).claim);
    accepted(await desk.received(id, 'MSE-B004'));
    accepted(
      dataOf(await cast.agent(atCenter.BeginAssessmentDocument, { input: { claimId: id } })).beginAssessment,
    );
    const found = { warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings: 'It fell.', estimate: [] } as const;
    accepted(
      dataOf(await cast.agent(atCenter.RecordAssessmentDocument, { input: { claimId: id, ...found } })).recordAssessment,
    );
    accepted(await elect(cast.customer, id, 'REPLACEMENT'));
    const inYear = { at: '2028-06-01T10:00:00Z', incident: fault({ occurredAt: '2028-05-31T10:00:00Z' }) };
    expect((await tried('MSE-B001', inYear)).refusals).toMatchObject([
      { code: 'OUT_OF_PERIOD' },
      { code: 'OUT_OF_PERIOD' },
    ]);

    graph.moveTo('2028-03-01T10:10:00Z');
    expect(await bonusIs('MSE-B001', 'GRANTED')).toMatchObject({ period: year });
    expect((await tried('MSE-B001', inYear)).refusals).toEqual([]);

    await bonusIs('MSE-B004', 'GRANTED');
    await desk.payOpen(id);
    await bonusIs('MSE-B004', 'REVOKED');
    expect((await tried('MSE-B004')).refusals.map(({ code }) => code)).toContain('OUT_OF_PERIOD');
  }); // prettier-ignore

  it('R-BON-05, A-16: says the same when it is tried out and when it is opened', async () => {
    const byPlan = { incident: fault({ occurredAt: '2028-02-29T10:00:00Z' }) };
    const express = { serviceType: 'EXPRESS' as const };
    for (const change of [byPlan, express]) {
      const refused = await opened('MSE-B001', change);
      expect(refused.claim).toBeNull();
      expect(codesOf(refused)).toContain('OUT_OF_PERIOD');
      expect((await tried('MSE-B001', change)).refusals.map(({ code }) => code)).toEqual(codesOf(refused));
    }
    expect(await tried('MSE-B001')).toEqual({
      refusals: [],
      remedies: [
        { remedy: 'WARRANTY_REPAIR', isOpen: true, total: null },
        { remedy: 'RETURN_UNREPAIRED', isOpen: true, total: null },
      ],
    });
    const dropped = await tried('MSE-B001', { incident: fault({ cause: 'DROP' }) });
    expect(dropped.remedies).toMatchObject([{ isOpen: false }, { isOpen: true }]);
  }); // prettier-ignore

  it('R-BON-05, R-FEE-06, R-BON-06: is repaired for nothing, which takes no use and not the year', async () => {
    const id = await assessed('MSE-B001', 'main_controller');
    const choice = await choiceOf(id);
    expect(choice.remedies).toEqual([
      expect.objectContaining({ remedy: 'WARRANTY_REPAIR', isOpen: true, total: null, refusals: [] }),
      expect.objectContaining({ remedy: 'RETURN_UNREPAIRED', isOpen: true, total: null, refusals: [] }),
    ]);
    expect(choice.remedies[0]).toMatchObject({
      basis: [{ ruleId: 'R-BON-05' }, { ruleId: 'R-FEE-06' }, { ruleId: 'R-WEX-01' }],
    });
    const parts = ['main_controller', 'gimbal_camera', 'vision_positioning_module', 'propulsion_system_excl_propellers'];
    expect(choice.returnAuthorization).toMatchObject({
      components: parts.map((code) => ({ component: { code } })),
    });
    expect(codesOf(await elect(cast.customer, id, 'REPLACEMENT'))).toEqual(['REMEDY_NOT_OFFERED']);
    expect(codesOf(await elect(cast.customer, id, 'PAID_REPAIR'))).toEqual(['REMEDY_NOT_OFFERED']);
    accepted(await elect(cast.customer, id, 'WARRANTY_REPAIR'));
    expect(await choiceOf(id)).toMatchObject({ status: 'IN_SERVICE', quotes: [] });
    await sentOut(cast, id);
    const { status, contract } = await choiceOf(id);
    expect(status).toBe('COMPLETED');
    expect(contract.bonusWarranty).toMatchObject({ status: 'GRANTED' });
    expect(contract.entitlements).toContainEqual({
      line: 'REPLACEMENT', uses: expect.objectContaining(nothingUsed),
    });
  }); // prettier-ignore

  it('R-EXC-C1, R-WEX-01: goes back as it came where the part is none of those covered', async () => {
    const id = await assessed('MSE-B002', 'propellers');
    expect((await choiceOf(id)).remedies).toMatchObject([
      {
        remedy: 'WARRANTY_REPAIR', isOpen: false,
        refusals: [{ code: 'NOT_IN_WARRANTY', basis: [{ ruleId: 'R-WEX-01' }, { ruleId: 'R-EXC-C1' }] }],
      },
      { remedy: 'RETURN_UNREPAIRED', isOpen: true },
    ]);
    expect(codesOf(await elect(cast.customer, id, 'WARRANTY_REPAIR'))).toEqual(['NOT_IN_WARRANTY']);
    accepted(await elect(cast.customer, id, 'RETURN_UNREPAIRED'));
    expect(await choiceOf(id)).toMatchObject({ status: 'SHIPPED' });
  }); // prettier-ignore

  it('A-01, A-16: is served to the last instant of the year, and not on the day after it', async () => {
    graph.moveTo('2029-03-01T09:59:00Z');
    expect((await tried('MSE-B003')).refusals).toEqual([]);
    graph.moveTo('2029-03-02T09:59:00Z');
    const late = await opened('MSE-B003');
    expect(late.claim).toBeNull();
    expect(codesOf(late)).toEqual(['OUT_OF_PERIOD', 'OUT_OF_PERIOD']);
  });
});

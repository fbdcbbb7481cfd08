import * as atCenter from '../generated/agent';
import { codesOf, expressDesk, miniSe } from '../support/express-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted, type Cast, castOf, dataOf, elect, sentOut,
} from '../support/journey'; // prettier-ignore
import { planNamed } from '../support/plan-stock';
import { there } from '../support/there';
import { warrantyDesk } from '../support/warranty-desk';

/** Two years of the Mini SE that begin on 1 March 2026; the year after them is earned by using nothing. */
const year = {
  startsAt: expect.stringMatching(/^2028-03-01T10:0\d/),
  endsAt: expect.stringMatching(/^2029-03-01T10:0\d/),
};

describe('a unit whose plan is over, in the year of warranty that it earned', () => {
  let graph: TestGraph;
  let cast: Cast;
  let desk: ReturnType<typeof expressDesk>;

  let units: ReturnType<typeof warrantyDesk>;

  beforeAll(async () => {
    graph = await startTestGraph('bonus_year', '2026-03-01T10:00:00Z');
    cast = await castOf(graph);
    desk = expressDesk(cast, await planNamed(cast, miniSe));
    units = warrantyDesk(cast, desk);
    for (const serial of [
      'MSE-B001',
      'MSE-B002',
      'MSE-B003',
      'MSE-B004',
      'MSE-B005',
      'MSE-B006',
      'MSE-B007',
    ])
      await units.covered(serial);
  });
  afterAll(() => graph.stop());

  const nothingUsed = { committed: 0, reserved: 0 };

  it('R-BON-02, A-16: is refused until the year was earned, which the end of the plan brings about', async () => {
    graph.moveTo('2028-02-28T10:00:00Z');
    // A replacement that was chosen in time, and whose fee is not paid yet.
    const { id } = there(accepted(await units.opened('MSE-B004', { incident: units.fault({ cause: 'DROP' }) })).claim);
    accepted(await desk.received(id, 'MSE-B004'));
    accepted(
      dataOf(await cast.agent(atCenter.BeginAssessmentDocument, { input: { claimId: id } })).beginAssessment,
    );
    const found = { warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings: 'It fell.', estimate: [] } as const;
    accepted(
      dataOf(await cast.agent(atCenter.RecordAssessmentDocument, { input: { claimId: id, ...found } })).recordAssessment,
    );
    accepted(await elect(cast.customer, id, 'REPLACEMENT'));
    const inYear = { at: '2028-06-01T10:00:00Z', incident: units.fault({ occurredAt: '2028-05-31T10:00:00Z' }) };
    expect((await units.tried('MSE-B001', inYear)).refusals).toMatchObject([
      { code: 'OUT_OF_PERIOD' },
      { code: 'OUT_OF_PERIOD' },
    ]);

    await units.inYear('MSE-B001');
    expect(await units.bonusIs('MSE-B001', 'GRANTED')).toMatchObject({ period: year });
    expect((await units.tried('MSE-B001', inYear)).refusals).toEqual([]);

    await units.bonusIs('MSE-B004', 'GRANTED');
    await desk.payOpen(id);
    await units.bonusIs('MSE-B004', 'REVOKED');
    expect((await units.tried('MSE-B004')).refusals.map(({ code }) => code)).toContain('OUT_OF_PERIOD');
  }); // prettier-ignore

  it('R-BON-05, A-16: says the same when it is tried out and when it is opened', async () => {
    await units.inYear('MSE-B001');
    const byPlan = { incident: units.fault({ occurredAt: '2028-02-29T10:00:00Z' }) };
    const express = { serviceType: 'EXPRESS' as const };
    for (const change of [byPlan, express]) {
      const refused = await units.opened('MSE-B001', change);
      expect(refused.claim).toBeNull();
      expect(codesOf(refused)).toContain('OUT_OF_PERIOD');
      expect((await units.tried('MSE-B001', change)).refusals.map(({ code }) => code)).toEqual(codesOf(refused));
    }
    expect(await units.tried('MSE-B001')).toEqual({
      refusals: [],
      likelyDecisions: [],
      remedies: [
        { remedy: 'WARRANTY_REPAIR', isOpen: true, total: null },
        { remedy: 'RETURN_UNREPAIRED', isOpen: true, total: null },
      ],
    });
    const dropped = await units.tried('MSE-B001', { incident: units.fault({ cause: 'DROP' }) });
    expect(dropped.remedies).toMatchObject([{ isOpen: false }, { isOpen: true }]);
  }); // prettier-ignore

  it('R-BON-05, R-FEE-06, R-BON-06: is repaired for nothing, which takes no use and not the year', async () => {
    await units.inYear('MSE-B001');
    const id = await units.assessed('MSE-B001', 'main_controller');
    const choice = await units.choiceOf(id);
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
    expect(await units.choiceOf(id)).toMatchObject({ status: 'IN_SERVICE', quotes: [] });
    await sentOut(cast, id);
    const { status, contract } = await units.choiceOf(id);
    expect(status).toBe('COMPLETED');
    expect(contract.bonusWarranty).toMatchObject({ status: 'GRANTED' });
    expect(contract.entitlements).toContainEqual({
      line: 'REPLACEMENT', uses: expect.objectContaining(nothingUsed),
    });
  }); // prettier-ignore

  it('R-EXC-C1, R-WEX-01: is repaired for nothing where the part is one that the warranty names together with another', async () => {
    await units.inYear('MSE-B007');
    const id = await units.assessed('MSE-B007', 'camera');
    expect((await units.choiceOf(id)).remedies).toMatchObject([
      { remedy: 'WARRANTY_REPAIR', isOpen: true, refusals: [] },
      { remedy: 'RETURN_UNREPAIRED', isOpen: true },
    ]);
    accepted(await elect(cast.customer, id, 'WARRANTY_REPAIR'));
  });

  it('R-EXC-C1, R-WEX-01: goes back as it came where the part is none of those covered', async () => {
    await units.inYear('MSE-B002');
    const id = await units.assessed('MSE-B002', 'propeller_pair');
    expect((await units.choiceOf(id)).remedies).toMatchObject([
      {
        remedy: 'WARRANTY_REPAIR', isOpen: false,
        refusals: [{ code: 'NOT_IN_WARRANTY', basis: [{ ruleId: 'R-WEX-01' }, { ruleId: 'R-EXC-C1' }] }],
      },
      { remedy: 'RETURN_UNREPAIRED', isOpen: true },
    ]);
    expect(codesOf(await elect(cast.customer, id, 'WARRANTY_REPAIR'))).toEqual(['NOT_IN_WARRANTY']);
    accepted(await elect(cast.customer, id, 'RETURN_UNREPAIRED'));
    expect(await units.choiceOf(id)).toMatchObject({ status: 'SHIPPED' });
  }); // prettier-ignore

  it('R-EXC-W3: is flagged by the records where the unit was dropped, and a person decides', async () => {
    await units.inYear('MSE-B005');
    await units.inYear('MSE-B006');
    const dropped = await units.tried('MSE-B005', { incident: units.fault({ cause: 'DROP' }) });
    expect(dropped.likelyDecisions).toMatchObject([
      { refusalCode: 'EXCLUDED_CAUSE', basis: [{ ruleId: 'R-EXC-W3' }] },
    ]);
    const [confirmed, dismissed] = [
      await units.assessed('MSE-B005', 'main_controller', 'DROP'),
      await units.assessed('MSE-B006', 'main_controller', 'DROP'),
    ];
    const flag = there((await units.choiceOf(confirmed)).assessment.flags[0]);
    expect(flag).toMatchObject({ isMachineFlagged: true, clause: { ruleId: 'R-EXC-W3' } });
    expect(flag.note).toContain('found, DROP');
    const { flagged } = dataOf(await cast.adjudicator(atCenter.AdjudicationQueueDocument, {}));
    expect(there(flagged).nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([confirmed, dismissed]));

    const refuse = async (claimId: string) => {
      const named = { refusalCode: 'EXCLUDED_CAUSE' as const, clauseIds: [flag.clause.id], reason: 'It was dropped.' };
      const input = { claimId, ...named };
      return dataOf(await cast.adjudicator(atCenter.RefuseClaimDocument, { input })).refuseClaim;
    };
    accepted(await refuse(confirmed));
    expect(await units.choiceOf(confirmed)).toMatchObject({
      status: 'REFUSED', decisions: [{ refusalCode: 'EXCLUDED_CAUSE' }],
    });
    const input = { claimId: dismissed, reason: 'The arm was loose before it fell.' };
    accepted(dataOf(await cast.adjudicator(atCenter.AcceptClaimDocument, { input })).acceptClaim);
    expect(codesOf(await refuse(dismissed))).toEqual(['CLAUSE_NOT_APPLICABLE']);
    const queue = dataOf(await cast.adjudicator(atCenter.AdjudicationQueueDocument, {}));
    expect(there(queue.flagged).nodes.map(({ id }) => id)).not.toContain(dismissed);
  }); // prettier-ignore

  it('A-01, A-16: is served to the last instant of the year, and not on the day after it', async () => {
    await units.inYear('MSE-B003');
    graph.moveTo('2029-03-01T09:59:00Z');
    expect((await units.tried('MSE-B003')).refusals).toEqual([]);
    graph.moveTo('2029-03-02T09:59:00Z');
    const late = await units.opened('MSE-B003');
    expect(late.claim).toBeNull();
    expect(codesOf(late)).toEqual(['OUT_OF_PERIOD', 'OUT_OF_PERIOD']);
  });
});

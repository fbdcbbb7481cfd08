import { answered } from '../graph/command';
import { startTestGraph, type TestGraph } from '../support/graph';
import { accepted, eventually, freshKey, openClaim, sentOut, aClaim } from '../support/journey';
import { maintenanceDesk, mavicPlan } from '../support/maintenance-journey';
import { there } from '../support/there'; // prettier-ignore
import { holdsForEveryJourney } from '../support/journey-checks';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const codesOf = ({
  userErrors,
}: {
  readonly userErrors: readonly { readonly code: string }[];
}): readonly string[] => userErrors.map(({ code }) => code);

describe('GJ-12: maintenance, and the damage that it comes upon', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let desk: ReturnType<typeof maintenanceDesk>;

  beforeAll(async () => {
    graph = await startTestGraph('gj12m', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    desk = maintenanceDesk(cast, await mavicPlan(cast, '2026-03-03'));
  });
  afterAll(() => graph.stop());

  it('(a), (c) R-MNT-01, R-MNT-03, R-MNT-04, R-FEE-07, R-BON-06: is served once a year for nothing, and costs no bonus', async () => {
    await desk.covered('MV3-M001');
    const { id } = there(accepted(await desk.opened('MV3-M001')).claim);
    expect(await desk.standing(id)).toMatchObject({
      status: 'AWAITING_RETURN',
      returnAuthorization: { needsController: true, shouldUnbindController: false },
      deadlines: [{ kind: 'HAND_OVER_UNIT', state: 'RUNNING' }],
    });
    accepted(await desk.received(id, 'MV3-M001'));
    expect(await desk.usesOf(id)).toEqual([0, 0, 1]);
    expect(accepted(await desk.confirmed(id, true)).claim?.status).toBe('IN_MAINTENANCE');
    await eventually(() => desk.usesOf(id), ([committed]) => committed === 1);
    expect(codesOf(await desk.confirmed(id, true))).toEqual(['NOT_IN_CHECK']);
    await sentOut(cast, id);
    expect(await desk.standing(id)).toMatchObject({
      status: 'COMPLETED',
      quotes: [],
      payments: [],
      contract: { bonusWarranty: { status: 'ON_TRACK' } },
    });
    expect(await desk.opened('MV3-M001')).toMatchObject({
      claim: null,
      userErrors: [
        {
          code: 'NOT_ENTITLED_MAINTENANCE',
          nextStep: 'OPEN_OTHER_SERVICE',
          basis: [{ ruleId: 'R-MNT-03' }, { ruleId: 'R-MNT-04' }],
        },
      ],
    });
  }); // prettier-ignore

  it('(c) R-MNT-01: waits on while the controller has not come', async () => {
    await desk.covered('MV3-M010');
    const { id } = there(accepted(await desk.opened('MV3-M010')).claim);
    expect(await desk.received(id, 'MV3-M010', false)).toMatchObject({
      claim: null,
      userErrors: [{ code: 'CONTROLLER_MISSING', basis: [{ ruleId: 'R-MNT-01' }] }],
    });
    expect(await desk.standing(id)).toMatchObject({ status: 'AWAITING_RETURN', receipt: null });
  });

  it('R-BND-03: asks to untie the controller first, and the centre unties it otherwise', async () => {
    await desk.covered('MV3-M020');
    const { id } = there(accepted(await desk.opened('MV3-M020')).claim);
    const { device } = await graph
      .asService('coverage', 'query ($s: String!) { coverFactsBySerial(serialNumber: $s) { deviceId } }', { s: 'MV3-M020' })
      .then(({ data }) => ({ device: (data as { coverFactsBySerial: { deviceId: string } }).coverFactsBySerial }));
    const tied = { deviceId: device.deviceId, controllerSerialNumber: 'RC-M020' };
    accepted(await answered(cast.customer, 'bindController', tied));
    expect(await desk.standing(id)).toMatchObject({
      returnAuthorization: { shouldUnbindController: true },
      device: { controllerBinding: { controllerSerialNumber: 'RC-M020' } },
    });
    accepted(await desk.received(id, 'MV3-M020'));
    expect(await desk.standing(id)).toMatchObject({ receipt: { wasControllerUnbound: false } });
    await eventually(
      () => desk.standing(id),
      (claim) => claim.device.controllerBinding === null,
    );
  }); // prettier-ignore

  it('(c) R-MNT-03: goes back unserved where the records show no right any more', async () => {
    const contractId = await desk.covered('MV3-M030');
    const id = await desk.inCheck('MV3-M030');
    expect((await desk.confirmed(id, false)).userErrors).toMatchObject([
      { code: 'ENTITLEMENT_ON_RECORD', basis: [{ ruleId: 'R-MNT-03' }, { ruleId: 'R-MNT-04' }] },
    ]);
    const change = { contractId, line: 'MAINTENANCE', count: -1, reason: 'Given by mistake.' };
    const proposed = await answered(cast.adjudicator, 'proposeQuotaAdjustment', {
      ...change,
      idempotencyKey: freshKey(),
    });
    accepted(proposed);
    const { data } = await cast.admin<
      { quotaAdjustments: { nodes: readonly { id: string }[] } },
      object
    >('{ quotaAdjustments { nodes { id } } }');
    const [adjustment] = data.quotaAdjustments.nodes;
    const adjustmentId = there(adjustment).id;
    accepted(
      await answered(cast.admin, 'decideQuotaAdjustment', { adjustmentId, decision: 'APPROVE' }),
    );
    const key = freshKey();
    for (const idempotencyKey of [key, key])
      expect(await desk.confirmed(id, true, { idempotencyKey })).toMatchObject({
        claim: null,
        userErrors: [
          {
            code: 'NOT_ENTITLED_MAINTENANCE',
            basis: [{ ruleId: 'R-MNT-03' }, { ruleId: 'R-MNT-04' }],
          },
        ],
      });
    expect(accepted(await desk.confirmed(id, false)).claim?.status).toBe('NOT_ENTITLED');
    await sentOut(cast, id);
    expect(await desk.standing(id)).toMatchObject({ status: 'COMPLETED', quotes: [] });
    expect(await desk.usesOf(id)).toEqual([0, 0, 0]);
  });

  it('(c), (d), (b) R-MNT-02, R-QTA-09, R-FEE-05, R-BON-01: damage becomes a repair claim, whose discount is capped over two repairs', async () => {
    await desk.covered('MV3-M040');
    const id = await desk.inCheck('MV3-M040');
    const key = freshKey();
    const repair = there(accepted(await desk.converted(id, key)).claim);
    expect(repair).toMatchObject({ status: 'RECEIVED', convertedFrom: { status: 'CONVERTED' } });
    expect((await desk.converted(id, key)).claim?.id).toBe(repair.id);
    expect(codesOf(await desk.converted(id))).toEqual(['NOT_MAINTENANCE']);
    expect(await desk.standing(id)).toMatchObject({
      status: 'CONVERTED',
      nextStatuses: [],
      convertedTo: { id: repair.id },
    });
    expect(await desk.standing(repair.id)).toMatchObject({
      serviceType: 'ONLINE_REPAIR',
      convertedFrom: { id },
      receipt: { checks: [{}, {}, {}, {}, {}] },
    });
    expect(await desk.usesOf(id)).toEqual([0, 0, 1]);

    await desk.assessedAt(repair.id, '1500.00');
    expect(await desk.repairedWithDiscount(repair.id)).toBe('1350.00');
    const { contract } = await eventually(
      () => desk.standing(repair.id),
      ({ contract: { bonusWarranty } }) => bonusWarranty?.status === 'FORFEITED',
    );
    expect(contract.entitlements.find(({ line }) => line === 'REPAIR_DISCOUNT')).toMatchObject({
      uses: { committed: 1, remaining: 1 },
      money: { remaining: { amount: '50.00' } },
    });
    const second = aClaim(cast, 'MV3-M040');
    const { id: again } = there(accepted(await openClaim(cast.customer, second)).claim);
    accepted(await desk.received(again, 'MV3-M040'));
    await desk.assessedAt(again, '1000.00');
    expect(await desk.repairedWithDiscount(again)).toBe('950.00');
    const after = await eventually(
      () => desk.usesOf(again, 'REPAIR_DISCOUNT'),
      ([committed]) => committed === 2,
    );
    expect(after).toEqual([2, 0, 0]);
  });

  it('is nobody else’s to see, to serve or to convert', async () => {
    await desk.covered('MV3-M050');
    const id = await desk.inCheck('MV3-M050');
    const look = `{ claim(id: "${id}") { id convertedTo { id } } }`;
    for (const ask of [cast.other, cast.otherPartner])
      expect(
        (await ask<{ claim: object | null } | null, object>(look)).data?.claim ?? null,
      ).toBeNull();
    const stale = await cast.agent<object, object>(
      'mutation ($input: ConfirmEntitlementInput!) { confirmEntitlement(input: $input) { userErrors { code } } }',
      { input: { claimId: id, isEntitled: true, expectedVersion: 1 } },
    );
    expect(stale.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  holdsForEveryJourney(() => cast);
});

import { answered } from '../graph/command';
import { codesOf, miniSe } from '../support/express-journey';
import { flyawayDesk } from '../support/flyaway-journey';
import { startTestGraph, type TestGraph } from '../support/graph';
import { accepted } from '../support/journey';
import { holdsForEveryJourney } from '../support/journey-checks';
import { contractOf } from '../support/plan-contracts';
import { planNamed } from '../support/plan-stock';
import { there } from '../support/there';
import { type WatchedCast, watchedCast } from '../support/watched-cast';

const untouched = { uses: [0, 0, 3], flyaways: [0, 0, 2] };

describe('GJ-06: a flyaway of an aircraft that was tied to nothing', () => {
  let graph: TestGraph;
  let cast: WatchedCast;
  let plan: string;
  let desk: ReturnType<typeof flyawayDesk>;

  beforeAll(async () => {
    graph = await startTestGraph('gj06', '2026-03-01T10:00:00Z', { hasOutages: true });
    cast = await watchedCast(graph);
    plan = await planNamed(cast, miniSe);
    desk = flyawayDesk(cast);
  });
  afterAll(() => graph.stop());

  const covered = async (serial: string): Promise<void> => {
    graph.moveTo('2026-03-01T10:00:00Z');
    await contractOf(cast, plan, serial, miniSe);
  };

  /** What a loss comes to whose aircraft was not tied as the terms ask. */
  const refusedLoss = async (serial: string, occurredAt: string) => {
    const triedOut = await desk.triedOut(serial, occurredAt);
    const opened = await desk.opened(serial, { incident: { occurredAt, cause: 'FLYAWAY' } });
    const { id } = there(opened.claim);
    return { triedOut, opened, loss: await desk.loss(id), uses: await desk.usesOf(id) };
  };

  const missingTie = (code: string) => ({
    code,
    basis: [
      { ruleId: 'R-BND-02', termsVersion: { code: '2022-tc' } },
      { ruleId: 'R-EXC-R2', termsVersion: { code: '2022-tc' } },
      { ruleId: 'R-BND-01', termsVersion: { code: '2022-tc' } },
    ],
  });

  const bindingMissing = (code: string) => ({
    triedOut: { wouldBeAccepted: false, refusals: [missingTie(code)] },
    opened: {
      claim: {
        status: 'REFUSED',
        flyaway: { status: 'NOT_STARTED' },
        decisions: [{ outcome: 'REFUSED', refusalCode: code, refusalKind: 'MANDATORY' }],
      },
      userErrors: [missingTie(code)],
    },
    // Nothing to pay, nothing held and nothing locked.
    loss: { quotes: [], payments: [], device: { lock: { status: 'UNLOCKED' } } },
    uses: untouched,
  });

  it('R-BND-02, R-EXC-R2: its controller never bound, the claim is on record as refused', async () => {
    await covered('MSE-20');
    accepted(await answered(cast.customer, 'linkAccount', { serialNumber: 'MSE-20' }));
    graph.moveTo('2026-05-01T09:00:00Z');
    expect(await refusedLoss('MSE-20', graph.now())).toMatchObject(
      bindingMissing('CONTROLLER_NOT_BOUND'),
    );
  });

  it('R-BND-02: bound, but linked to no account, it is refused for that', async () => {
    await covered('MSE-26');
    const deviceId = await desk.tie('MSE-26');
    accepted(await answered(cast.customer, 'unlinkAccount', { deviceId }));
    graph.moveTo('2026-05-01T09:00:00Z');
    expect(await refusedLoss('MSE-26', graph.now())).toMatchObject(
      bindingMissing('ACCOUNT_NOT_LINKED'),
    );
  });

  it('(b) R-BND-02: unbound a day before the incident, it is refused in the same way', async () => {
    await covered('MSE-27');
    const deviceId = await desk.tie('MSE-27');
    graph.moveTo('2026-04-30T09:00:00Z');
    accepted(await answered(cast.customer, 'unbindController', { deviceId }));
    graph.moveTo('2026-05-02T09:00:00Z');
    expect(await refusedLoss('MSE-27', '2026-05-01T09:00:00Z')).toMatchObject(
      bindingMissing('CONTROLLER_NOT_BOUND'),
    );
  });

  it('A-07: bound at the incident and undone since, before it is claimed, it is refused as well', async () => {
    await covered('MSE-28');
    const deviceId = await desk.tie('MSE-28');
    graph.moveTo('2026-05-02T08:00:00Z');
    accepted(await answered(cast.customer, 'unbindController', { deviceId }));
    const again = { deviceId, controllerSerialNumber: 'RC-OTHER' };
    accepted(await answered(cast.customer, 'bindController', again));
    graph.moveTo('2026-05-02T09:00:00Z');
    expect(await refusedLoss('MSE-28', '2026-05-01T09:00:00Z')).toMatchObject(
      bindingMissing('CONTROLLER_NOT_BOUND'),
    );
  });

  it('(c) R-FLY-08: bound at the incident and still, it passes, and a repeat gives the same claim', async () => {
    await covered('MSE-29');
    await desk.tie('MSE-29');
    graph.moveTo('2026-05-02T09:00:00Z');
    expect(await desk.triedOut('MSE-29', '2026-05-01T09:00:00Z')).toMatchObject({
      wouldBeAccepted: true,
    });
    const wish = { incident: { occurredAt: '2026-05-01T09:00:00Z', cause: 'FLYAWAY' } as const };
    const opened = await desk.opened('MSE-29', { ...wish, idempotencyKey: 'gj06-c' });
    expect(opened).toMatchObject({
      claim: {
        status: 'AWAITING_FLIGHT_RECORDS',
        flyaway: { status: 'NOT_STARTED', accountLinked: true, controllerBound: true },
        decisions: [],
      },
      userErrors: [],
    });
    const again = await desk.opened('MSE-29', { ...wish, idempotencyKey: 'gj06-c' });
    expect(again.claim?.id).toBe(opened.claim?.id);
    expect(await desk.loss(there(opened.claim).id)).toMatchObject({ returnAuthorization: null });
  });

  it('(d) R-FLY-03: bound but without flight records, there is no right to a replacement', async () => {
    await covered('MSE-30');
    await desk.tie('MSE-30');
    graph.moveTo('2026-05-01T09:00:00Z');
    const { id: claimId } = there(accepted(await desk.opened('MSE-30')).claim);
    const { userErrors } = await desk.start(claimId);
    expect(userErrors).toMatchObject([
      {
        code: 'FLIGHT_RECORDS_MISSING',
        nextStep: 'UPLOAD_FLIGHT_RECORDS',
        basis: [{ ruleId: 'R-FLY-01' }, { ruleId: 'R-FLY-03' }],
      },
    ]);
    const refusal = {
      claimId,
      refusalCode: 'FLIGHT_RECORDS_MISSING',
      clauseIds: [],
      reason: 'None came.',
    };
    expect(codesOf(await answered(cast.adjudicator, 'refuseClaim', refusal))).toEqual([]);
    expect(await desk.loss(claimId)).toMatchObject({
      status: 'REFUSED',
      decisions: [{ refusalCode: 'FLIGHT_RECORDS_MISSING', refusalKind: 'MANDATORY' }],
    });
    expect(await desk.usesOf(claimId)).toEqual(untouched);
  });

  it('A-07: a tie that is undone while the loss is verified stands in its way', async () => {
    await covered('MSE-31');
    const deviceId = await desk.tie('MSE-31');
    graph.moveTo('2026-05-01T09:00:00Z');
    const claimId = await desk.elected('MSE-31');
    accepted(await desk.start(claimId));
    accepted(await answered(cast.customer, 'unbindController', { deviceId }));
    expect(codesOf(await desk.confirm(claimId))).toEqual(['CONTROLLER_NOT_BOUND']);
    expect(await desk.loss(claimId)).toMatchObject({
      status: 'AWAITING_VERIFICATION',
      device: { lock: { status: 'UNLOCKED' } },
    });
  });

  holdsForEveryJourney(() => cast);
});

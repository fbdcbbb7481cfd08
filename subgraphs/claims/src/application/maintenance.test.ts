import {
  agent,
  agentElsewhere,
  someCover,
  someTerms,
} from '../../../../test/support/claims-builders';
import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import { codes } from '../../../../test/support/express-desk';
import {
  aMaintenanceDesk,
  confirm,
  convert,
  inCheck,
  lastClaim,
  openMaintenance,
  receiveWith,
} from '../../../../test/support/maintenance-desk';
import { there } from '../../../../test/support/there'; // prettier-ignore

const messagesOf = ({ claims }: ClaimsDesk) =>
  claims.messages.map(({ action, line }) => ({ action, line }));

const ship = (desk: ClaimsDesk) =>
  desk.useCases.shipUnit.execute(
    { claimId: lastClaim(desk).id, carrier: 'DPD', trackingNumber: 'TR-9', idempotencyKey: 'ship' },
    agent,
  );

describe('opening a maintenance claim', () => {
  it('R-MNT-01, R-CMP-17: asks for unit and controller within the time of its own, and holds nothing', async () => {
    const desk = aMaintenanceDesk();
    expect((await openMaintenance(desk)).made).toMatchObject({
      status: 'AWAITING_RETURN',
      deadlines: [{ kind: 'HAND_OVER_UNIT', onMiss: 'FLAG', basis: [{ ruleId: 'R-MNT-01' }] }],
      returnAuthorization: {
        needsController: true,
        components: [{ code: 'gimbal' }, { code: 'remote_controller' }],
      },
      hold: null,
      quotes: [],
    });
    expect(desk.coverage.held.size).toBe(0);
  });

  it('R-MNT-04, R-MNT-03: is refused once its count is used up, with what is open instead', async () => {
    const desk = aMaintenanceDesk(0);
    expect((await openMaintenance(desk)).refusals).toEqual([
      {
        code: 'NOT_ENTITLED_MAINTENANCE',
        field: ['serviceType'],
        basis: ['R-MNT-03', 'R-MNT-04'].map((ruleId) => ({
          ruleId,
          terms: { id: 'trm_1', code: '2023-tc' },
        })),
        nextStep: 'OPEN_OTHER_SERVICE',
      },
    ]);
    expect(desk.claims.claims).toEqual([]);
  });

  it('R-MNT-03: is refused under a contract that was granted none', async () => {
    const desk = aMaintenanceDesk();
    desk.coverage.covers.set('ctr_1', someCover());
    expect(codes(await openMaintenance(desk))).toEqual(['NOT_ENTITLED_MAINTENANCE']);
  });

  it('R-MNT-05, C-28: is not offered where the terms do not say so, whatever was granted', async () => {
    const desk = aMaintenanceDesk();
    desk.catalog.terms = { ...there(desk.catalog.terms), services: someTerms().services };
    expect(codes(await openMaintenance(desk))).toEqual(['SERVICE_NOT_OFFERED']);
  });

  it('R-MNT-04: counts a use that was taken a moment ago and is not told yet', async () => {
    const desk = await inCheck();
    await confirm(desk);
    desk.coverage.held.clear();
    await ship(desk);
    const { id: shipmentId } = there(lastClaim(desk).shipments.at(-1));
    const deliveredAt = desk.clock.now();
    await desk.useCases.recordDelivery.execute({ shipmentId, deliveredAt }, agent);
    expect(desk.claims.undelivered).toHaveLength(1);
    expect(codes(await openMaintenance(desk, { idempotencyKey: 'open-2' }))).toEqual([
      'NOT_ENTITLED_MAINTENANCE',
    ]);
  });
});

describe('taking a unit in for maintenance', () => {
  it('R-MNT-01: waits on while the controller is missing, and nothing is on record', async () => {
    const desk = aMaintenanceDesk();
    await openMaintenance(desk);
    const before = lastClaim(desk);
    expect((await receiveWith(desk, false)).refusals).toEqual([
      {
        code: 'CONTROLLER_MISSING',
        field: ['hasController'],
        basis: [{ ruleId: 'R-MNT-01', terms: { id: 'trm_1', code: '2023-tc' } }],
        nextStep: 'SEND_COMPONENTS',
      },
    ]);
    expect(lastClaim(desk)).toEqual(before);
    expect((await receiveWith(desk)).made).toMatchObject({ status: 'ENTITLEMENT_CHECK' });
  });

  it('R-MNT-01: is never overdue, though terms for all services say so', async () => {
    const desk = aMaintenanceDesk();
    const terms = there(desk.catalog.terms);
    const strict = terms.deadlines.map((one) => ({ ...one, serviceType: null, onMiss: 'REFUSABLE' as const }));
    desk.catalog.terms = { ...terms, deadlines: strict };
    await openMaintenance(desk);
    expect(lastClaim(desk).deadlines).toMatchObject([{ kind: 'HAND_OVER_UNIT', onMiss: 'FLAG' }]);
    desk.moveTo('2026-06-01T09:00:00Z');
    expect((await receiveWith(desk)).made?.status).toBe('ENTITLEMENT_CHECK');
  }); // prettier-ignore

  it('R-MNT-03: begins to check the right at once, late or not', async () => {
    const desk = aMaintenanceDesk();
    await openMaintenance(desk);
    desk.moveTo('2026-06-01T09:00:00Z');
    expect((await receiveWith(desk)).made).toMatchObject({
      status: 'ENTITLEMENT_CHECK',
      deadlines: [{ state: 'MISSED' }],
      receipt: { hasController: true, wasControllerUnbound: true },
    });
    expect(desk.claims.events.slice(-2)).toMatchObject([
      { action: 'receiveUnit', fromStatus: 'AWAITING_RETURN', toStatus: 'RECEIVED' },
      { action: 'checkEntitlement', toStatus: 'ENTITLEMENT_CHECK', actor: { kind: 'SYSTEM' } },
    ]);
  });

  it('R-BND-03: unties the controller of a unit that came tied, and says so', async () => {
    const desk = aMaintenanceDesk();
    await openMaintenance(desk);
    const cover = there(desk.coverage.covers.get('ctr_1'));
    desk.coverage.covers.set('ctr_1', { ...cover, isControllerBound: true });
    expect(await desk.useCases.controllers.areBound(['ctr_1', 'ctr_none'])).toEqual([true, null]);
    expect((await receiveWith(desk)).made?.receipt?.wasControllerUnbound).toBe(false);
    expect(desk.claims.messages).toMatchObject([
      { action: 'UNBIND_CONTROLLER', deviceId: 'dev_1', sequence: 1, ruleIds: ['R-BND-03'] },
    ]);
    await desk.useCases.deliverOutbox.execute(lastClaim(desk).id);
    expect(await desk.useCases.controllers.areBound(['ctr_1'])).toEqual([false]);
  });
});

describe('the right to maintenance', () => {
  it('R-MNT-04, A-12, R-FEE-07: takes its use as the work begins, costs nothing and ends with the parcel', async () => {
    const desk = await inCheck();
    expect((await confirm(desk)).made).toMatchObject({
      status: 'IN_MAINTENANCE',
      hold: { line: 'MAINTENANCE', state: 'SPENT' },
      election: null,
      quotes: [],
      payments: [],
    });
    expect(messagesOf(desk)).toEqual([{ action: 'COMMIT_QUOTA', line: 'MAINTENANCE' }]);
    expect((await ship(desk)).made).toMatchObject({ status: 'SHIPPED', replacement: null });
    expect(messagesOf(desk)).toHaveLength(1);
  });

  const grey = { reason: 'The unit was opened.' };

  it('R-MNT-03: denied, sends the unit back as it came, and takes nothing', async () => {
    const desk = await inCheck();
    const { made } = await confirm(desk, false, grey);
    expect(made).toMatchObject({ status: 'NOT_ENTITLED', hold: null });
    expect(made?.decisions).toMatchObject([
      {
        outcome: 'REFUSED',
        refusalCode: 'NOT_ENTITLED_MAINTENANCE',
        reason: 'The unit was opened.',
        decidedIn: 'ENTITLEMENT_CHECK',
        decidedBy: { kind: 'SERVICE_CENTER' },
        basis: ['R-MNT-03', 'R-MNT-04'].map((ruleId) => ({ ruleId, terms: { code: '2023-tc' } })),
      },
    ]);
    expect((await ship(desk)).made).toMatchObject({ status: 'SHIPPED' });
    expect(messagesOf(desk)).toEqual([]);
  });

  it('R-MNT-04: is not denied by the count while coverage counts a use, and is without a word once none is left', async () => {
    const desk = await inCheck();
    expect((await confirm(desk, false)).refusals).toMatchObject([
      { code: 'ENTITLEMENT_ON_RECORD', field: ['reason'], basis: [{ ruleId: 'R-MNT-03' }, {}] },
    ]);
    await expect(confirm(desk, false, { reason: ' ' })).rejects.toMatchObject({
      field: ['input', 'reason'],
    });
    expect(lastClaim(desk)).toMatchObject({ status: 'ENTITLEMENT_CHECK', decisions: [] });
    desk.coverage.covers.set('ctr_1', someCover());
    const { made } = await confirm(desk, false);
    expect(made).toMatchObject({
      status: 'NOT_ENTITLED',
      decisions: [{ reason: 'The plan has no use of maintenance left.' }],
    });
    expect(desk.claims.notices.at(-1)?.letter).toBe('CLAIM_DECIDED');
  });

  it('R-MNT-03: cannot be confirmed against the records, and is still being checked then', async () => {
    const desk = await inCheck();
    desk.coverage.reserve = () => Promise.resolve({ isHeld: false, code: 'QUOTA_EXHAUSTED' });
    const key = { idempotencyKey: 'confirm-1' };
    const expected = [
      {
        code: 'NOT_ENTITLED_MAINTENANCE',
        basis: [{ ruleId: 'R-MNT-03' }, { ruleId: 'R-MNT-04' }],
      },
    ];
    expect((await confirm(desk, true, key)).refusals).toMatchObject(expected);
    expect((await confirm(desk, true, key)).refusals).toMatchObject(expected);
    expect(lastClaim(desk)).toMatchObject({ status: 'ENTITLEMENT_CHECK', hold: null });
    await expect(confirm(desk, false, key)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await confirm(desk, false, grey)).made?.status).toBe('NOT_ENTITLED');
  });

  it('R-MNT-03: is confirmed once, also when the process died between the record and the use', async () => {
    const desk = await inCheck();
    desk.coverage.isDown = true;
    await expect(confirm(desk)).rejects.toThrow('coverage is down');
    desk.coverage.isDown = false;
    await expect(confirm(desk, false, grey)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(convert(desk)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(confirm(desk)).rejects.toMatchObject({ code: 'CONFLICT' });
    const [attempt] = desk.claims.attempts;
    await desk.useCases.carryOutElection.execute(there(attempt).id);
    expect(lastClaim(desk).status).toBe('IN_MAINTENANCE');
    expect(codes(await confirm(desk))).toEqual(['NOT_IN_CHECK']);
    expect(codes(await confirm(desk, false))).toEqual(['NOT_IN_CHECK']);
  });

  it('is nobody’s business at another centre, and stale versions are a conflict', async () => {
    const desk = await inCheck();
    const { id: claimId, version } = lastClaim(desk);
    const by = { claimId, isEntitled: true };
    const { confirmEntitlement } = desk.useCases;
    expect(codes(await confirmEntitlement.execute(by, agentElsewhere))).toEqual(['NOT_FOUND']);
    const denied = { claimId, isEntitled: false };
    expect(codes(await confirmEntitlement.execute(denied, agentElsewhere))).toEqual(['NOT_FOUND']);
    await expect(confirm(desk, true, { expectedVersion: version - 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});

import {
  adjudicator,
  agent,
  agentElsewhere,
  holder,
} from '../../../../test/support/claims-builders';
import { customs } from '../../../../test/support/crossing-work';
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
import { there } from '../../../../test/support/there';
import { isFlagged } from '../domain/flagged';

describe('damage that maintenance comes upon', () => {
  it('R-MNT-02: goes on as a repair claim whose unit is at the centre, and nothing stays due', async () => {
    const desk = await inCheck();
    const from = lastClaim(desk);
    desk.moveTo('2026-05-04T09:00:00Z');
    const repair = there((await convert(desk)).made);
    expect(repair).toMatchObject({
      serviceType: 'ONLINE_REPAIR',
      status: 'RECEIVED',
      claimNumber: 'CLM-2026-000002',
      convertedFromId: from.id,
      convertedToId: null,
      closedAt: null,
      hold: null,
      incident: { cause: 'DROP', occurredAt: from.incident.occurredAt, description: null },
      deadlines: [{ kind: 'HAND_OVER_UNIT', state: 'MET', basis: [{ ruleId: 'R-ORR-02' }] }],
      returnAuthorization: { number: 'RMA-2026-000002', needsController: false },
      receipt: {
        receivedAt: from.receipt?.receivedAt,
        checks: [
          { code: 'gimbal', expected: 1, received: 1 },
          { code: 'grip', expected: 1, received: 1 },
        ],
      },
    });
    const converted = there(desk.claims.claims.find(({ id }) => id === from.id));
    expect(converted).toMatchObject({ status: 'CONVERTED', convertedToId: repair.id });
    expect(converted.closedAt).toEqual(desk.clock.now());
    expect(converted.deadlines.every(({ state }) => state !== 'RUNNING')).toBe(true);
    const steps = desk.claims.events.filter(({ subjectId }) => subjectId === repair.id);
    expect(steps.map(({ fromStatus, toStatus }) => [fromStatus, toStatus])).toEqual([
      [null, 'REGISTERED'],
      ['REGISTERED', 'AWAITING_RETURN'],
      ['AWAITING_RETURN', 'RECEIVED'],
    ]);
    expect(desk.coverage.held.size).toBe(0);
  });

  it('tells the holder of the repair, and to send nothing in', async () => {
    const desk = await inCheck();
    const before = desk.claims.notices.length;
    const repair = there((await convert(desk)).made);
    const told = desk.claims.notices.slice(before);
    expect(told.map(({ letter, claimId, dueAt }) => [letter, claimId, dueAt])).toEqual([
      ['CLAIM_REGISTERED', repair.id, null],
      ['UNIT_RECEIVED', repair.id, null],
    ]);
  });

  const refuse = (claimId: string, refusalCode: 'OUT_OF_PERIOD' | 'NOT_OFFICIAL_CHANNEL') => ({
    claimId, refusalCode, clauseIds: [], reason: 'It came too late.',
  }); // prettier-ignore

  it('A-16: is inside cover as the claim was that found it, also where cover ended in between', async () => {
    const desk = await inCheck();
    const endsAt = new Date('2026-05-04T00:00:00Z');
    for (const [id, cover] of desk.coverage.covers)
      desk.coverage.covers.set(id, { ...cover, endsAt });
    desk.moveTo('2026-05-04T09:00:00Z');
    const repair = there((await convert(desk)).made);
    expect(repair.openedAt.getTime()).toBeGreaterThan(endsAt.getTime());
    const late = await desk.useCases.refuseClaim.execute(
      refuse(repair.id, 'OUT_OF_PERIOD'),
      adjudicator,
    );
    expect(codes(late)).toEqual(['NOT_REFUSABLE']);
  });

  it.each([true, false])(
    'R-MNT-02: is flagged for a doubt only while nobody has decided on it: %s',
    async (isOpen) => {
      const desk = await inCheck();
      const claim = lastClaim(desk);
      const doubts = [{ code: 'NOT_OFFICIAL_CHANNEL', basis: [{ ruleId: 'R-RFS-01' }] }] as const;
      desk.claims.put({ ...claim, doubts });
      if (!isOpen) {
        const accepted = { claimId: claim.id, reason: 'The dealer is authorised.' };
        there((await desk.useCases.acceptClaim.execute(accepted, adjudicator)).made);
      }
      const repair = there((await convert(desk)).made);
      expect(isFlagged(repair)).toBe(isOpen);
    },
  );

  it('R-MNT-02: is converted once, and a repeat gives the same repair claim', async () => {
    const desk = await inCheck();
    const { id: claimId } = lastClaim(desk);
    const [first, again] = [await convert(desk, { claimId }), await convert(desk, { claimId })];
    expect(again.made?.id).toBe(first.made?.id);
    expect(desk.claims.claims).toHaveLength(2);
    const anew = await convert(desk, { claimId, idempotencyKey: 'convert-2' });
    expect(codes(anew)).toEqual(['NOT_MAINTENANCE']);
    await expect(convert(desk, { claimId, reason: 'Else.' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('R-MNT-02, R-FEE-09: lacks in the repair what was missing, and what nobody said came, until somebody does', async () => {
    const desk = aMaintenanceDesk();
    await openMaintenance(desk);
    await receiveWith(desk, true, 0);
    const repair = there((await convert(desk)).made);
    expect(repair.receipt?.checks).toEqual([
      { code: 'gimbal', expected: 1, received: 0 },
      { code: 'grip', expected: 1, received: 0, charge: { minor: 15000n, currency: 'PLN' } },
    ]);
    const components = [{ componentCode: 'grip', quantity: 1 }];
    const found = { claimId: repair.id, serialNumber: 'RS4-0001', components, hasController: true };
    const listed = there((await desk.useCases.receiveUnit.execute(found, agent)).made);
    expect(listed.receipt?.checks.map(({ received }) => received)).toEqual([0, 1]);
  });

  it('R-MNT-02: has in the repair what came under the name that maintenance gives it, whatever else is missing', async () => {
    const desk = aMaintenanceDesk();
    const cover = (line: 'MAINTENANCE' | 'REPLACEMENT', ...codes: readonly string[]) => ({
      line, parts: codes.map((code) => ({ code, quantity: 1 })), allowsPartOnly: false, basis: { ruleId: 'R-CMP-17' },
    });
    desk.catalog.terms = {
      ...there(desk.catalog.terms),
      covers: [
        cover('MAINTENANCE', 'gimbal_camera', 'battery'),
        cover('REPLACEMENT', 'gimbal', 'camera', 'battery'),
      ],
      wholes: { gimbal: 'gimbal_camera', camera: 'gimbal_camera' },
    };
    await openMaintenance(desk);
    const { id: claimId } = lastClaim(desk);
    const components = [{ componentCode: 'gimbal_camera', quantity: 1 }, { componentCode: 'battery', quantity: 0 }];
    const came = { claimId, serialNumber: 'RS4-0001', components, hasController: false };
    there((await desk.useCases.receiveUnit.execute(came, agent)).made);
    const repair = there((await convert(desk)).made);
    expect(repair.receipt?.checks.map(({ code, received }) => [code, received])).toEqual([
      ['gimbal', 1], ['camera', 1], ['battery', 0],
    ]);
  }); // prettier-ignore

  it('R-MNT-02: is no loss of a unit that lies at the centre', async () => {
    const desk = await inCheck();
    await expect(convert(desk, { cause: 'FLYAWAY' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(lastClaim(desk).status).toBe('ENTITLEMENT_CHECK');
  });

  /** Maintenance asked for behind a border, whose cost was quoted. */
  const behindBorder = async () => {
    const desk = aMaintenanceDesk();
    const purchase = { regionCodes: ['LT', 'EU'], isProven: true, isAuthorizedDealer: true };
    const cover = there(desk.coverage.covers.get('ctr_1'));
    desk.coverage.covers.set('ctr_1', { ...cover, purchase });
    await openMaintenance(desk, { regionCode: 'CH' });
    const { id: claimId } = lastClaim(desk);
    await desk.useCases.decideCrossBorder.execute(
      { claimId, decision: 'APPROVE', cost: [customs] },
      adjudicator,
    );
    await receiveWith(desk);
    return desk;
  };

  it('R-SHP-02: has the border still to be paid in the repair claim', async () => {
    const desk = await behindBorder();
    const { id } = lastClaim(desk);
    expect((await convert(desk)).made).toMatchObject({
      crossBorder: { status: 'APPROVED' },
      quotes: [{ purpose: 'SHIPPING', status: 'OPEN', total: { minor: 4000n } }],
    });
    const converted = there(desk.claims.claims.find((claim) => claim.id === id));
    expect(converted.quotes).toMatchObject([{ status: 'WITHDRAWN' }]);
  });

  const payBorder = (desk: ClaimsDesk, paymentMethodToken: string) => {
    const quoteId = there(lastClaim(desk).quotes[0]).id;
    const { amount } = customs;
    return desk.useCases.payQuote.execute(
      { quoteId, paymentMethodToken, amount, idempotencyKey: 'p' },
      holder,
    );
  };

  it('R-FEE-10: gives up a payment that its payer has yet to confirm, and asks for it anew', async () => {
    const desk = await behindBorder();
    await payBorder(desk, 'tok_3d_secure');
    const { id, version } = lastClaim(desk);
    const converted = await convert(desk, { expectedVersion: version });
    expect(converted.made).toMatchObject({ quotes: [{ purpose: 'SHIPPING', status: 'OPEN' }] });
    expect(desk.claims.claims.find((claim) => claim.id === id)).toMatchObject({
      status: 'CONVERTED',
      quotes: [{ status: 'WITHDRAWN' }],
      payments: [{ status: 'FAILED', capturedAt: null }],
    });
  });

  it('waits for a payment of which the provider says nothing', async () => {
    const desk = await behindBorder();
    await payBorder(desk, 'tok_timeout');
    desk.provider.isUnreachable = true;
    desk.provider.lookUp = () => Promise.resolve({ status: 'UNKNOWN' });
    await expect(convert(desk)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(lastClaim(desk).status).toBe('ENTITLEMENT_CHECK');
  });

  it('A-12: keeps the use that was taken when the work had begun', async () => {
    const desk = await inCheck();
    await confirm(desk);
    const { id } = lastClaim(desk);
    expect((await convert(desk)).made).toMatchObject({ status: 'RECEIVED', hold: null });
    const converted = desk.claims.claims.find((claim) => claim.id === id);
    expect(converted).toMatchObject({ status: 'CONVERTED', hold: { state: 'SPENT' } });
    expect(desk.claims.messages).toMatchObject([{ action: 'COMMIT_QUOTA', line: 'MAINTENANCE' }]);
  });

  it('R-MNT-02: is none of a claim whose unit has not come, nor of another centre’s', async () => {
    const desk = aMaintenanceDesk();
    await openMaintenance(desk);
    expect(codes(await convert(desk))).toEqual(['NOT_MAINTENANCE']);
    const { id: claimId } = lastClaim(desk);
    const input = { claimId, cause: 'DROP', reason: 'x', idempotencyKey: 'k' } as const;
    const elsewhere = await desk.useCases.convertClaim.execute(input, agentElsewhere);
    expect(codes(elsewhere)).toEqual(['NOT_FOUND']);
    await desk.useCases.cancelClaim.execute({ claimId }, holder);
    expect(codes(await convert(desk, { idempotencyKey: 'later' }))).toEqual(['NOT_MAINTENANCE']);
  });
});

import { adjudicator, agent, holder } from '../../../../test/support/claims-builders';
import { aClaimsDesk, openInput } from '../../../../test/support/claims-desk';
import {
  cancelled,
  type ClaimAtDesk,
  refused,
  wayBack,
} from '../../../../test/support/ended-claims';
import { codes, submitted } from '../../../../test/support/express-desk';
import { aFlyawayDesk, lossSteps } from '../../../../test/support/flyaway-desk';
import {
  aMaintenanceDesk,
  lastClaim,
  openMaintenance,
} from '../../../../test/support/maintenance-desk';
import { there } from '../../../../test/support/there';
import { isToReturn } from '../domain/claim';
import { ruleOf } from '../domain/service-rules'; // prettier-ignore

const awaited = {
  ONLINE_REPAIR: async (): Promise<ClaimAtDesk> => {
    const desk = aClaimsDesk();
    const { made } = await desk.useCases.openClaim.execute(openInput(), holder);
    return { desk, id: there(made).id };
  },
  EXPRESS: async (): Promise<ClaimAtDesk> => {
    const desk = await submitted();
    return { desk, id: lastClaim(desk).id };
  },
  MAINTENANCE: async (): Promise<ClaimAtDesk> => {
    const desk = aMaintenanceDesk();
    await openMaintenance(desk);
    return { desk, id: lastClaim(desk).id };
  },
} as const;

const takeIn = ({ desk, id: claimId }: ClaimAtDesk, change: object = {}) =>
  desk.useCases.receiveUnit.execute(
    { claimId, serialNumber: 'RS4-0001', components: [], hasController: false, ...change },
    agent,
  );

describe('a unit that comes once its claim has ended', () => {
  it.each([
    ['CANCELLED', 'ONLINE_REPAIR', cancelled],
    ['REFUSED', 'ONLINE_REPAIR', refused],
    ['REFUSED', 'EXPRESS', refused],
    ['CANCELLED', 'MAINTENANCE', cancelled],
    ['REFUSED', 'MAINTENANCE', refused],
  ] as const)('R-ORR-02, R-SHP-01: is on record with the %s claim of %s, and goes back', async (status, service, end) => {
    const at = await awaited[service]();
    const cover = there(at.desk.coverage.covers.get('ctr_1'));
    at.desk.coverage.covers.set('ctr_1', { ...cover, isControllerBound: true });
    await end(at);
    const { claimNow, ship, deliver } = wayBack(at);
    const before = claimNow();
    expect(isToReturn(before)).toBe(false);
    expect(codes(await ship())).toEqual(['NOT_READY']);
    const messages = at.desk.claims.messages.length;
    at.desk.moveTo('2026-05-20T09:00:00Z');
    const taken = there((await takeIn(at)).made);
    expect(taken).toMatchObject({ status, closedAt: before.closedAt, deadlines: before.deadlines, receipt: { receivedAt: at.desk.clock.now(), wasControllerUnbound: true } });
    expect(at.desk.claims.events.at(-1)).toMatchObject({ action: 'receiveUnit', toStatus: null, basis: [{ ruleId: ruleOf({ serviceType: service }, 'SEND_IN') }, { ruleId: 'R-SHP-01' }] });
    expect([isToReturn(taken), at.desk.claims.messages.length]).toEqual([true, messages]);
    expect(codes(await takeIn(at))).toEqual(['NOT_EXPECTED']);
    const early = { shippedAt: new Date('2026-05-20T08:59:59.999Z') };
    await expect(ship(early)).rejects.toMatchObject({ field: ['input', 'shippedAt'] });
    expect((await ship()).made?.status).toBe(status);
    expect((await deliver()).made?.status).toBe(status);
  }); // prettier-ignore

  it('R-SN-04: is the claim’s own, and no other one', async () => {
    const at = await awaited.ONLINE_REPAIR();
    await cancelled(at);
    expect((await takeIn(at, { serialNumber: 'RS4-0009' })).refusals).toMatchObject([
      { code: 'SERIAL_NOT_IN_LINEAGE', basis: [{ ruleId: 'R-SN-04' }] },
    ]);
    const early = { receivedAt: new Date('2026-05-01T08:59:59.999Z') };
    await expect(takeIn(at, early)).rejects.toMatchObject({ field: ['input', 'receivedAt'] });
    expect(wayBack(at).claimNow().receipt).toBeNull();
  });

  it('R-ORR-02: is taken in for another claim about it that is open, and not for the one that ended', async () => {
    const at = await awaited.ONLINE_REPAIR();
    await cancelled(at);
    const next = openInput({ idempotencyKey: 'next' });
    const { made } = await at.desk.useCases.openClaim.execute(next, holder);
    const open = { desk: at.desk, id: there(made).id };
    expect(codes(await takeIn(at))).toEqual(['NOT_EXPECTED']);
    expect(codes(await takeIn(open))).toEqual([]);
    expect(codes(await takeIn(at))).toEqual(['NOT_EXPECTED']);
    expect(isToReturn(wayBack(at).claimNow())).toBe(false);
  });

  it('R-ORR-02: goes on with its claim where the refusal is taken back', async () => {
    const at = await awaited.ONLINE_REPAIR();
    await refused(at);
    expect(codes(await takeIn(at))).toEqual([]);
    const back = { claimId: at.id, reason: 'The dealer is official.' };
    const { reverseRefusal } = at.desk.useCases;
    expect((await reverseRefusal.execute(back, adjudicator)).made?.status).toBe('AWAITING_RETURN');
    expect((await takeIn(at)).made).toMatchObject({ status: 'RECEIVED', receipt: {} });
  });

  it('R-ORR-02: is none for a loss, which has nothing to send in', async () => {
    const desk = aFlyawayDesk();
    const { id } = await lossSteps(desk).opened();
    await cancelled({ desk, id });
    expect(codes(await takeIn({ desk, id }, { serialNumber: 'MSE-0001' }))).toEqual([
      'NOT_EXPECTED',
    ]);
  });
});

import { agent, agentElsewhere, holder } from '../../../../test/support/claims-builders';
import { aClaimsDesk, type ClaimsDesk, claimAwaitingElection, claimInAssessment } from '../../../../test/support/claims-desk'; // prettier-ignore
import { claimOf, codes, payOpen, receive, submitted } from '../../../../test/support/express-desk';
import { inCheck, receiveWith } from '../../../../test/support/maintenance-desk';
import { there } from '../../../../test/support/there';

const listOf = (parts: Readonly<Record<string, number>>) =>
  Object.entries(parts).map(([componentCode, quantity]) => ({ componentCode, quantity }));

/** Sends the list of parts of the one claim's unit. */
const list = (desk: ClaimsDesk, parts: Readonly<Record<string, number>>, change: object = {}) =>
  desk.useCases.receiveUnit.execute(
    { claimId: claimOf(desk).id, serialNumber: 'RS4-0001', components: listOf(parts), hasController: false, ...change },
    agent,
  ); // prettier-ignore

const quotesOf = (desk: ClaimsDesk) =>
  claimOf(desk).quotes.map(({ purpose, status, total }) => `${purpose} ${status} ${total.minor}`);

const missing = (desk: ClaimsDesk) =>
  there(claimOf(desk).receipt)
    .checks.filter(({ expected, received }) => received < expected)
    .map(({ code }) => code);

describe('a wrong list of parts', () => {
  it.each([
    { parts: { gimbal: 1, gripp: 1 }, field: ['input', 'components', '1', 'componentCode'] },
    { parts: { gimbal: 1000 }, field: ['input', 'components', '0', 'quantity'] },
  ])('R-FEE-09: is not charged by, and changes nothing: $parts', async ({ parts, field }) => {
    const desk = await submitted();
    await expect(list(desk, parts)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(claimOf(desk)).toMatchObject({ status: 'AWAITING_RETURN', receipt: null });
    expect(quotesOf(desk)).toEqual(['PREPAYMENT PAID 19900']);
    const repair = await listIn();
    await expect(list(repair, parts)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

/** A desk with a unit in assessment, all of whose parts came. */
const listIn = async (): Promise<ClaimsDesk> => {
  const desk = aClaimsDesk();
  await claimInAssessment(desk);
  return desk;
};

describe('parts that come later, or were listed wrongly', () => {
  it('R-FEE-09, R-EXP-04: are asked for no more once they are there, and a unit is due', async () => {
    const desk = await submitted();
    await receive(desk, 0);
    expect(quotesOf(desk)).toEqual(['PREPAYMENT PAID 19900', 'SURCHARGE OPEN 15000']);
    desk.moveTo('2026-05-04T09:00:00Z');
    const { receivedAt } = there(claimOf(desk).receipt);
    await list(desk, { gimbal: 1, grip: 1 }, { note: 'The grip came by itself.' });
    expect(missing(desk)).toEqual([]);
    expect(claimOf(desk).receipt).toMatchObject({ receivedAt, note: 'The grip came by itself.' });
    expect(quotesOf(desk)).toEqual(['PREPAYMENT PAID 19900', 'SURCHARGE WITHDRAWN 15000']);
    expect(desk.claims.events.slice(-2)).toMatchObject([
      { action: 'receiveUnit', toStatus: null, reason: 'The grip came by itself.', actor: { kind: 'SERVICE_CENTER' } },
      { action: 'checkParts', toStatus: null, actor: { kind: 'SYSTEM' } },
    ]);
    const serialNumbers = [{ component: 'BODY' as const, value: 'RS4-0002' }];
    const unit = { claimId: claimOf(desk).id, serialNumbers, productCode: 'rs-4-mini' };
    const given = await desk.useCases.allocateReplacement.execute({ ...unit, grade: 'NEW' }, agent);
    expect(given.made?.replacement?.serials).toEqual(serialNumbers);
    expect(codes(await receive(desk, 0))).toEqual(['NOT_EXPECTED']);
  }); // prettier-ignore

  it('R-FEE-09, R-EXP-04: are asked for once they are found missing, each time by what is missing then', async () => {
    const desk = await submitted();
    await receive(desk, 1);
    expect(claimOf(desk).status).toBe('COMPONENT_CHECK');
    expect((await receive(desk, 0)).made?.status).toBe('AWAITING_SURCHARGE');
    expect(quotesOf(desk)).toEqual(['PREPAYMENT PAID 19900', 'SURCHARGE OPEN 15000']);
    expect(desk.claims.notices.at(-1)?.letter).toBe('QUOTE_READY');
    await list(desk, { gimbal: 1 }, { note: 'Looked twice.' });
    expect(quotesOf(desk)).toEqual(['PREPAYMENT PAID 19900', 'SURCHARGE OPEN 15000']);
  });

  it('R-FEE-09: are what they are once they were paid for, or while that is undecided', async () => {
    const desk = await submitted();
    await receive(desk, 0);
    await payOpen(desk, 'tok_timeout');
    await expect(receive(desk, 1)).rejects.toMatchObject({ code: 'CONFLICT' });
    desk.moveTo('2026-04-30T09:05:00Z');
    await desk.useCases.reconcilePayment.execute(there(desk.claims.toReconcile.at(-1)));
    expect(quotesOf(desk)).toEqual(['PREPAYMENT PAID 19900', 'SURCHARGE PAID 15000']);
    expect(codes(await receive(desk, 1))).toEqual(['NOT_EXPECTED']);
  });

  it('R-ORR-04, R-FEE-09: open the replacement that was kept back for them', async () => {
    const desk = aClaimsDesk();
    desk.catalog.fees = { ...there(desk.catalog.fees), componentPrices: [] };
    const { id: claimId } = await claimInAssessment(desk);
    await list(desk, { gimbal: 1 });
    expect(missing(desk)).toEqual(['grip']);
    const choose = (idempotencyKey: string) =>
      desk.useCases.electRemedy.execute({ claimId, remedy: 'REPLACEMENT', idempotencyKey }, holder);
    await assess(desk);
    expect((await choose('first')).refusals).toMatchObject([
      { code: 'COMPONENTS_MISSING', nextStep: 'SEND_COMPONENTS' },
    ]);
    expect((await list(desk, { gimbal: 1, grip: 1 })).made?.status).toBe('AWAITING_ELECTION');
    expect((await choose('second')).made?.status).toBe('AWAITING_PAYMENT');
    expect(codes(await list(desk, { gimbal: 1 }))).toEqual(['NOT_EXPECTED']);
  });

  it('R-SN-04: are of the claim’s unit, which came when it came', async () => {
    const desk = await listIn();
    expect(codes(await list(desk, { gimbal: 1 }, { serialNumber: 'RS4-9999' }))).toEqual([
      'SERIAL_NOT_IN_LINEAGE',
    ]);
    const later = { receivedAt: new Date('2026-05-01T08:00:00Z') };
    desk.moveTo('2026-05-02T09:00:00Z');
    await expect(list(desk, { gimbal: 1 }, later)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'receivedAt'],
    });
    expect(codes(await list(desk, { gimbal: 1, grip: 1 }))).toEqual(['NOT_EXPECTED']);
    const input = { claimId: claimOf(desk).id, serialNumber: 'RS4-0001', components: [], hasController: false };
    expect(codes(await desk.useCases.receiveUnit.execute(input, agentElsewhere))).toEqual(['NOT_FOUND']);
    const { receivedAt } = there(claimOf(desk).receipt);
    expect((await list(desk, { gimbal: 1 }, { receivedAt })).made?.receipt?.receivedAt).toEqual(receivedAt);
  }); // prettier-ignore

  it('waits for a choice that is being carried out', async () => {
    const desk = aClaimsDesk();
    const { id: claimId } = await claimAwaitingElection(desk);
    desk.coverage.reserve = () => Promise.reject(new Error('coverage is down'));
    const choice = { claimId, remedy: 'REPLACEMENT' as const, idempotencyKey: 'elect' };
    await expect(desk.useCases.electRemedy.execute(choice, holder)).rejects.toThrow();
    await expect(list(desk, { gimbal: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('R-MNT-01: are listed again for maintenance, never without the controller', async () => {
    const desk = await inCheck();
    expect(missing(desk)).toEqual([]);
    expect(codes(await receiveWith(desk, false, 0))).toEqual(['CONTROLLER_MISSING']);
    await receiveWith(desk, true, 0);
    expect(missing(desk)).toEqual(['gimbal']);
    expect(claimOf(desk).status).toBe('ENTITLEMENT_CHECK');
  });
});

const assess = async (desk: ClaimsDesk) => {
  const found = { claimId: claimOf(desk).id, warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings: 'Broken.', estimate: [] } as const; // prettier-ignore
  there((await desk.useCases.recordAssessment.execute(found, agent)).made);
};

import { adjudicator, agent, agentElsewhere } from '../../../../test/support/claims-builders';
import { claimOf, codes, receive, submitted } from '../../../../test/support/express-desk';
import { replacementStatus } from '../domain/replacement';
import { there } from '../../../../test/support/there';

/** An Express claim that is refused after a unit was set aside for it. */
const refused = async () => {
  const desk = await submitted();
  await receive(desk, 1);
  const claimId = claimOf(desk).id;
  const unit = { claimId, productCode: 'rs-4-mini', grade: 'NEW' } as const;
  const allocate = (value: string) =>
    desk.useCases.allocateReplacement.execute(
      { ...unit, serialNumbers: [{ component: 'BODY', value }] },
      agent,
    );
  const ship = (idempotencyKey: string) =>
    desk.useCases.shipUnit.execute(
      { claimId, carrier: 'DPD', trackingNumber: 'TR-0', idempotencyKey },
      agent,
    );
  expect(codes(await allocate('RS4-0002'))).toEqual([]);
  const refusal = { claimId, refusalCode: 'NOT_OFFICIAL_CHANNEL', clauseIds: [], reason: 'No.' } as const;
  expect(codes(await desk.useCases.refuseClaim.execute(refusal, adjudicator))).toEqual([]);
  return { desk, claimId, allocate, ship };
}; // prettier-ignore

describe('a unit that was set aside for a claim which is refused before it left', () => {
  it('A-13: is put back, with its numbers free for another claim', async () => {
    const { desk } = await refused();
    const { replacement, status, hold } = claimOf(desk);
    expect([status, hold?.state]).toEqual(['REFUSED', 'FREED']);
    expect(replacement?.cancelledAt).toEqual(desk.clock.now());
    expect(replacementStatus(there(replacement))).toBe('CANCELLED');
    const other = desk.claims.transact(({ claims }) => claims.setAside('clm_other', ['RS4-0002']));
    expect(await other).toBe(true);
  });

  it('R-SHP-01: stays where it is while the unit that came goes back in its stead', async () => {
    const { desk, ship } = await refused();
    const { replacement } = claimOf(desk);
    const { length } = desk.claims.messages;
    expect((await ship('s1')).made).toMatchObject({ status: 'REFUSED', replacement });
    expect(replacementStatus(there(claimOf(desk).replacement))).toBe('CANCELLED');
    expect(desk.claims.messages).toHaveLength(length);
  });

  it('R-ORR-07: is not sent once the refusal is taken back, unless one is set aside again', async () => {
    const { desk, claimId, allocate, ship } = await refused();
    const back = { claimId, reason: 'The dealer was official.', idempotencyKey: 'back' };
    expect(codes(await desk.useCases.reverseRefusal.execute(back, adjudicator))).toEqual([]);
    expect(claimOf(desk).status).toBe('COMPONENT_CHECK');
    expect(codes(await ship('s2'))).toEqual(['NOT_ALLOCATED']);
    expect(codes(await allocate('RS4-0002'))).toEqual([]);
    expect((await ship('s3')).made).toMatchObject({
      status: 'SHIPPED',
      replacement: { shippedAt: desk.clock.now() },
    });
  });
});

describe('a unit that was set aside by mistake', () => {
  const setAside = async () => {
    const desk = await submitted();
    await receive(desk, 1);
    const claimId = claimOf(desk).id;
    const unit = { claimId, productCode: 'rs-4-mini', grade: 'NEW' } as const;
    const allocate = (value: string) =>
      desk.useCases.allocateReplacement.execute(
        { ...unit, serialNumbers: [{ component: 'BODY', value }] },
        agent,
      );
    const putBack = (change: object = {}, by = agent) =>
      desk.useCases.cancelReplacement.execute({ claimId, reason: 'A scratch.', ...change }, by);
    const ship = () =>
      desk.useCases.shipUnit.execute(
        { claimId, carrier: 'DPD', trackingNumber: 'TR-0', idempotencyKey: 'ship' },
        agent,
      );
    await allocate('RS4-0002');
    return { desk, allocate, putBack, ship };
  };

  it('R-SN-04: is put back with a reason, its numbers are free, and another one leaves', async () => {
    const { desk, allocate, putBack, ship } = await setAside();
    const { status } = claimOf(desk);
    const { made } = await putBack();
    expect([made?.status, replacementStatus(there(made?.replacement))]).toEqual([
      status,
      'CANCELLED',
    ]);
    expect(desk.claims.events.at(-1)).toMatchObject({
      action: 'cancelReplacement',
      reason: 'A scratch.',
      actor: { kind: 'SERVICE_CENTER' },
      toStatus: null,
    });
    const other = desk.claims.transact(({ claims }) => claims.setAside('clm_other', ['RS4-0002']));
    expect(await other).toBe(true);
    expect(codes(await allocate('RS4-0003'))).toEqual([]);
    expect((await ship()).made?.replacement).toMatchObject({ serials: [{ value: 'RS4-0003' }] });
  });

  it('R-ORR-07, R-EXP-05: is no more there to be put back once it was, nor once it has left', async () => {
    const { desk, allocate, putBack, ship } = await setAside();
    expect(codes(await putBack({}, agentElsewhere))).toEqual(['NOT_FOUND']);
    await putBack();
    expect((await putBack()).refusals).toMatchObject([
      { code: 'NOT_ALLOCATED', basis: [{ ruleId: 'R-EXP-05' }] },
    ]);
    await allocate('RS4-0003');
    await ship();
    expect(codes(await putBack())).toEqual(['NOT_ALLOCATED']);
    expect(claimOf(desk)).toMatchObject({ status: 'SHIPPED' });
    expect(replacementStatus(there(claimOf(desk).replacement))).toBe('SHIPPED');
  });
});

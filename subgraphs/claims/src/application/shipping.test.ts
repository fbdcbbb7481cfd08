import { agent, agentElsewhere, holder } from '../../../../test/support/claims-builders';
import {
  aClaimsDesk,
  claimAwaitingElection,
  claimAwaitingPayment,
  payInput,
} from '../../../../test/support/claims-desk';

const codes = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);

const inService = async () => {
  const desk = aClaimsDesk();
  const claim = await claimAwaitingPayment(desk);
  await desk.useCases.payQuote.execute(payInput(claim), holder);
  const { allocateReplacement, shipUnit } = desk.useCases;
  const allocate = (change: object = {}, principal = agent) =>
    allocateReplacement.execute(
      {
        claimId: claim.id,
        serialNumbers: [{ component: 'BODY', value: ' rs4-0002 ' }],
        productCode: 'rs-4-mini',
        grade: 'NEW',
        ...change,
      },
      principal,
    );
  const ship = (change: object = {}) =>
    shipUnit.execute(
      {
        claimId: claim.id,
        carrier: 'DHL',
        trackingNumber: 'TR-2',
        idempotencyKey: 'ship-1',
        ...change,
      },
      agent,
    );
  return { ...desk, claimId: claim.id, allocate, ship };
};

describe('allocating a replacement', () => {
  it('sets a unit of the same model aside (R-PRG-03, rule book §2.7)', async () => {
    const { allocate } = await inService();
    const { made } = await allocate();
    expect(made).toMatchObject({
      status: 'IN_SERVICE',
      replacement: {
        grade: 'NEW',
        serials: [{ component: 'BODY', value: 'RS4-0002' }],
        supersededDeviceId: 'dev_1',
      },
    });
    expect(codes(await allocate())).toEqual(['ALREADY_ALLOCATED']);
  });

  it('is refused for another model, a number in use, and by another centre (R-PRG-03, R-SN-04, R-SN-05)', async () => {
    const { allocate, coverage } = await inService();
    expect((await allocate({ productCode: 'rs-4' })).refusals).toMatchObject([
      {
        code: 'MODEL_SWAP_NOT_ALLOWED',
        basis: [{ ruleId: 'R-PRG-03', terms: { code: '2023-tc' } }, { ruleId: 'R-SN-05' }],
      },
    ]);
    coverage.takenSerials.add('RS4-0002');
    expect((await allocate()).refusals).toMatchObject([
      { code: 'SERIAL_IN_USE', basis: [{ ruleId: 'R-SN-04', terms: { code: '2023-tc' } }] },
    ]);
    expect(codes(await allocate({}, agentElsewhere))).toEqual(['NOT_FOUND']);
  });

  it('is not due before the fee was paid (R-ORR-06)', async () => {
    const desk = aClaimsDesk();
    const { id: claimId } = await claimAwaitingPayment(desk);
    const input = {
      claimId,
      serialNumbers: [{ component: 'BODY' as const, value: 'RS4-0002' }],
      productCode: 'rs-4-mini',
      grade: 'NEW' as const,
    };
    expect(codes(await desk.useCases.allocateReplacement.execute(input, agent))).toEqual([
      'NOT_DUE',
    ]);
  });

  it.each([[[]], [[{ component: 'BODY', value: 'x' }]]])(
    'is a fault with the serial numbers %j',
    async (serialNumbers) => {
      const { allocate } = await inService();
      await expect(allocate({ serialNumbers })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    },
  );
});

describe('sending a unit', () => {
  it('passes the serial on to coverage in order, and completes with the delivery (R-ORR-07, R-SN-04, R-QTA-07)', async () => {
    const { allocate, ship, useCases, claims, coverage, claimId } = await inService();
    expect(codes(await ship())).toEqual(['NOT_ALLOCATED']);
    await allocate();
    const shipped = await ship({ idempotencyKey: 'ship-2' });
    expect(shipped.made).toMatchObject({
      status: 'SHIPPED',
      replacement: { shippedAt: new Date('2026-05-01T09:00:00Z') },
    });
    expect(claims.messages.map(({ sequence, action }) => [sequence, action])).toEqual([
      [1, 'COMMIT_QUOTA'],
      [2, 'SUPERSEDE_SERIAL'],
    ]);
    await useCases.deliverOutbox.execute(claimId);
    expect(coverage.applied.map(({ action }) => action)).toEqual([
      'COMMIT_QUOTA',
      'SUPERSEDE_SERIAL',
    ]);
    expect(claims.claims[0]?.replacement).toMatchObject({
      deviceId: expect.any(String),
      boundAt: expect.any(Date),
    });
    const parcel = shipped.made?.shipments.find(({ direction }) => direction === 'TO_CUSTOMER');
    const delivery = {
      shipmentId: parcel?.id ?? '',
      deliveredAt: new Date('2026-05-01T09:00:00Z'),
    };
    const { made } = await useCases.recordDelivery.execute(delivery, agent);
    expect(made).toMatchObject({ status: 'COMPLETED', closedAt: new Date('2026-05-01T09:00:00Z') });
    expect(codes(await useCases.recordDelivery.execute(delivery, agent))).toEqual([
      'NOT_IN_TRANSIT',
    ]);
    expect(
      codes(await useCases.recordDelivery.execute({ ...delivery, shipmentId: 'shp_9' }, agent)),
    ).toEqual(['NOT_FOUND']);
  });

  it('R-SN-04: sends no unit whose number became somebody else’s after it was set aside, and changes nothing', async () => {
    const { allocate, ship, claims, coverage } = await inService();
    await allocate();
    const [before] = claims.claims;
    coverage.takenSerials.add('RS4-0002');
    expect((await ship()).refusals).toMatchObject([
      {
        code: 'SERIAL_IN_USE',
        basis: [{ ruleId: 'R-SN-04', terms: { code: '2023-tc' } }, { ruleId: 'R-ORR-07' }],
      },
    ]);
    expect(claims.claims[0]).toEqual(before);
    coverage.takenSerials.clear();
    expect((await ship({ idempotencyKey: 'ship-2' })).made?.status).toBe('SHIPPED');
  });

  it.each(['2026-05-01T08:59:59.999Z', '2026-05-01T09:00:00.001Z'])(
    'is a fault at %s, when the unit was not set aside yet or which lies ahead (R-ORR-07)',
    async (at) => {
      const { allocate, ship, claims } = await inService();
      await allocate();
      await expect(ship({ shippedAt: new Date(at) })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        field: ['input', 'shippedAt'],
      });
      expect(claims.claims[0]?.status).toBe('IN_SERVICE');
    },
  );

  it('is not ready before the service began, and not twice (R-ORR-06)', async () => {
    const { allocate, ship } = await inService();
    await allocate();
    const first = await ship();
    expect(await ship()).toEqual(first);
    expect(codes(await ship({ idempotencyKey: 'ship-2' }))).toEqual(['NOT_READY']);
  });

  it('sends a unit back unrepaired, without a word to coverage (R-ORR-05)', async () => {
    const desk = aClaimsDesk();
    const { id: claimId } = await claimAwaitingElection(desk);
    await desk.useCases.electRemedy.execute(
      { claimId, remedy: 'RETURN_UNREPAIRED', idempotencyKey: 'e' },
      holder,
    );
    const { made } = await desk.useCases.shipUnit.execute(
      { claimId, carrier: 'DHL', trackingNumber: 'TR-0', idempotencyKey: 's' },
      agent,
    );
    expect(made).toMatchObject({
      status: 'SHIPPED',
      shipments: [{ direction: 'TO_CENTER' }, { direction: 'TO_CUSTOMER' }],
    });
    expect(desk.claims.messages).toEqual([]);
  });
});

describe('the outbox', () => {
  it('keeps what coverage refuses with its reason, tells of it once and does not ask again (R-SN-04)', async () => {
    const { allocate, ship, useCases, claims, coverage, alarms, claimId } = await inService();
    await allocate();
    await ship();
    coverage.refusing.set('SUPERSEDE_SERIAL', 'SERIAL_TAKEN');
    await useCases.deliverOutbox.execute(claimId);
    const [, refused] = claims.messages;
    expect([...claims.refused]).toEqual([[refused?.id, 'SERIAL_TAKEN']]);
    expect(alarms).toEqual([[refused?.id, 'SERIAL_TAKEN']]);
    expect(claims.events.at(-1)).toMatchObject({
      subjectId: claimId,
      action: 'coverageRefused',
      reason: 'SUPERSEDE_SERIAL: SERIAL_TAKEN',
      fromStatus: null,
    });
    coverage.refusing.clear();
    await useCases.deliverOutbox.execute(claimId);
    expect(coverage.applied.map(({ action }) => action)).toEqual(['COMMIT_QUOTA']);
    expect(claims.claims[0]?.replacement?.boundAt).toBeNull();
  });

  it('goes on with what comes after a refused message, which coverage did not count', async () => {
    const { allocate, ship, useCases, claims, coverage, claimId } = await inService();
    await allocate();
    await ship();
    coverage.refusing.set('COMMIT_QUOTA', 'NO_RESERVATION');
    await useCases.deliverOutbox.execute(claimId);
    expect(coverage.applied).toMatchObject([{ action: 'SUPERSEDE_SERIAL', sequence: 1 }]);
    expect(claims.undelivered).toEqual([]);
    expect(claims.claims[0]?.replacement?.boundAt).toEqual(expect.any(Date));
  });

  it('stops at the first message that is not applied, and goes on from there', async () => {
    const { allocate, ship, useCases, claims, coverage, claimId } = await inService();
    await allocate();
    await ship();
    coverage.isDown = true;
    await expect(useCases.deliverOutbox.execute(claimId)).rejects.toThrow('down');
    expect(claims.undelivered).toHaveLength(2);
    coverage.isDown = false;
    await useCases.deliverOutbox.execute(claimId);
    await useCases.deliverOutbox.execute(claimId);
    expect(claims.undelivered).toEqual([]);
    expect(coverage.applied).toHaveLength(2);
  });
});

import { agent, holder, service, someCover } from '../../../../test/support/claims-builders';
import { openInput } from '../../../../test/support/claims-desk';
import { aTravellingDesk, codes, crossingWork } from '../../../../test/support/crossing-work';
import { there } from '../../../../test/support/there';

/** Two claims of one holder, each under a contract of its own. */
const twoClaims = async () => {
  const desk = aTravellingDesk();
  const second = { contractId: 'ctr_2', deviceId: 'dev_2', serialNumber: 'RS4-0002' };
  const cover = someCover({ ...second, lineageSerialNumbers: ['RS4-0002'] });
  desk.coverage.covers.set('ctr_2', cover);
  const work = crossingWork(() => desk);
  const { id: first } = await work.opened({ regionCode: null });
  const input = openInput({ contractId: 'ctr_2', idempotencyKey: 'open-2' });
  const { id: other } = there((await desk.useCases.openClaim.execute(input, holder)).made);
  const ship = (claimId: string, trackingNumber: string) =>
    desk.useCases.shipUnit.execute(
      { claimId, carrier: 'DHL', trackingNumber, idempotencyKey: `${claimId} ${trackingNumber}` },
      agent,
    );
  return { ...work, desk, first, other, ship };
};

const taken = (...rules: readonly string[]) => ({
  code: 'TRACKING_NUMBER_TAKEN',
  field: ['trackingNumber'],
  basis: rules.map((ruleId) => ({ ruleId, terms: { code: '2023-tc' } })),
});

describe('a number that a carrier gave to a parcel', () => {
  it('R-ORR-02, A-10: is no other claim’s while that parcel is under way', async () => {
    const { handOver, claimNow, first, other } = await twoClaims();
    await handOver(first);
    const before = claimNow(other);
    expect((await handOver(other)).refusals).toMatchObject([taken('R-ORR-02', 'A-10')]);
    expect(claimNow(other)).toEqual(before);
  });

  it('R-ORR-02, A-10: is the same in whatever case and groups somebody writes it', async () => {
    const { claimNow, desk, first, other } = await twoClaims();
    const tell = (claimId: string, trackingNumber: string) => {
      const parcel = { carrier: 'DHL', trackingNumber, handedOverAt: desk.clock.now() };
      return desk.useCases.reportHandOver.execute({ claimId, ...parcel }, holder);
    };
    expect(there((await tell(first, 'jjd 0000 123')).made).shipments).toMatchObject([
      { trackingNumber: 'JJD0000123' },
    ]);
    expect((await tell(other, 'Jjd0000123')).refusals).toMatchObject([taken('R-ORR-02', 'A-10')]);
    const word = { eventId: 'evt_1', status: 'IN_TRANSIT', occurredAt: desk.clock.now() } as const;
    const heard = await desk.useCases.recordCarrierEvent.execute(
      { ...word, trackingNumber: 'Jjd 0000123' },
      service,
    );
    expect(heard.made?.claim.id).toBe(first);
    expect(claimNow(first).shipments).toMatchObject([{ status: 'IN_TRANSIT' }]);
  });

  it('R-ORR-02: is free again once the parcel has arrived', async () => {
    const { handOver, received, first, other } = await twoClaims();
    await handOver(first);
    await received(first);
    expect(codes(await handOver(other))).toEqual([]);
  });

  it('R-SHP-01: is none for a unit on its way back either, and leaves the use of its claim as it is', async () => {
    const { handOver, wantedBack, claimNow, desk, first, other, ship } = await twoClaims();
    await handOver(first);
    await wantedBack(first);
    const parcel = { carrier: 'DPD', trackingNumber: 'TR-2', handedOverAt: desk.clock.now() };
    await desk.useCases.reportHandOver.execute({ claimId: other, ...parcel }, holder);
    expect((await ship(first, 'TR-2')).refusals).toMatchObject([taken('R-SHP-01')]);
    expect(claimNow(first).shipments).toHaveLength(1);
    expect(codes(await ship(first, 'TR-3'))).toEqual([]);
  });

  it('A-10: can be told again for the same claim, whose carrier had nothing', async () => {
    const { handOver, desk, first, claimNow } = await twoClaims();
    await handOver(first);
    desk.moveTo('2026-05-02T09:00:00Z');
    const word = { eventId: 'e1', trackingNumber: 'TR-1', status: 'ANNOUNCED', occurredAt: desk.clock.now() } as const; // prettier-ignore
    await desk.useCases.recordCarrierEvent.execute(word, { ...agent, kind: 'service' });
    expect(claimNow(first).returnAuthorization?.handedOverAt).toBeNull();
    expect(codes(await handOver(first))).toEqual([]);
  });
});

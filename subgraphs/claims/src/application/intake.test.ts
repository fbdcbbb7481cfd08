import {
  agent,
  agentElsewhere,
  holder,
  someCover,
  stranger,
} from '../../../../test/support/claims-builders';
import {
  aClaimsDesk,
  assessmentOf,
  type ClaimsDesk,
  openInput,
} from '../../../../test/support/claims-desk';

const codes = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);

const opened = async (desk: ClaimsDesk): Promise<string> =>
  (await desk.useCases.openClaim.execute(openInput(), holder)).made?.id ?? '';

const parcel = (claimId: string, handedOverAt: string) => ({
  claimId,
  carrier: 'DHL',
  trackingNumber: 'TR-1',
  handedOverAt: new Date(handedOverAt),
});

const unit = (claimId: string, change: object = {}) => ({
  claimId,
  serialNumber: 'RS4-0001',
  components: [{ componentCode: 'gimbal', quantity: 1 }],
  hasController: false,
  ...change,
});

describe('reporting a hand-over', () => {
  it.each([
    { at: '2026-05-08T20:59:59.999Z', status: 'AWAITING_RETURN', state: 'MET' },
    { at: '2026-05-08T21:00:00.000Z', status: 'RETURN_OVERDUE', state: 'MISSED' },
  ])('at $at leaves the claim $status (R-ORR-02, A-02, A-10)', async ({ at, status, state }) => {
    const desk = aClaimsDesk();
    const claimId = await opened(desk);
    desk.moveTo(at);
    const { made } = await desk.useCases.reportHandOver.execute(parcel(claimId, at), holder);
    expect(made).toMatchObject({
      status,
      deadlines: [{ state }],
      shipments: [{ direction: 'TO_CENTER' }],
    });
  });

  it('is a fault for a time before the claim was opened, and changes nothing (R-ORR-02)', async () => {
    const desk = aClaimsDesk();
    const claimId = await opened(desk);
    const early = parcel(claimId, '2026-05-01T08:59:59.999Z');
    await expect(desk.useCases.reportHandOver.execute(early, holder)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'handedOverAt'],
    });
    const receivedAt = new Date('2026-05-01T08:59:59.999Z');
    await expect(
      desk.useCases.receiveUnit.execute(unit(claimId, { receivedAt }), agent),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: ['input', 'receivedAt'] });
    expect(desk.claims.claims[0]).toMatchObject({ status: 'AWAITING_RETURN', shipments: [] });

    desk.moveTo('2026-05-03T09:00:00Z');
    await desk.useCases.reportHandOver.execute(parcel(claimId, '2026-05-02T09:00:00Z'), holder);
    // The customer's word on the hand-over does not keep the centre from saying when the unit came.
    const cameBefore = new Date('2026-05-02T08:59:59.999Z');
    const { made } = await desk.useCases.receiveUnit.execute(
      unit(claimId, { receivedAt: cameBefore }),
      agent,
    );
    expect(made).toMatchObject({
      status: 'RECEIVED',
      returnAuthorization: { handedOverAt: cameBefore },
      shipments: [{ handedOverAt: cameBefore, deliveredAt: cameBefore }],
    });
  });

  it('is refused for a time ahead and for somebody else', async () => {
    const desk = aClaimsDesk();
    const { reportHandOver } = desk.useCases;
    const claimId = await opened(desk);
    expect(
      codes(await reportHandOver.execute(parcel(claimId, '2026-05-01T09:00:01Z'), holder)),
    ).toEqual(['HANDED_OVER_IN_FUTURE']);
    expect(
      codes(await reportHandOver.execute(parcel(claimId, '2026-05-01T09:00:00Z'), stranger)),
    ).toEqual(['NOT_FOUND']);
    expect(
      codes(await reportHandOver.execute(parcel('clm_9', '2026-05-01T09:00:00Z'), holder)),
    ).toEqual(['NOT_FOUND']);
    expect(
      codes(await reportHandOver.execute(parcel(claimId, '2026-05-01T09:00:00Z'), holder)),
    ).toEqual([]);
  });
});

describe('taking a unit in', () => {
  it('keeps the check-list of parts and settles the hand-over that nobody reported (R-ORR-04, R-CMP-15)', async () => {
    const desk = aClaimsDesk();
    const claimId = await opened(desk);
    const { made } = await desk.useCases.receiveUnit.execute(unit(claimId), agent);
    expect(made).toMatchObject({
      status: 'RECEIVED',
      deadlines: [{ state: 'MET' }],
      receipt: { checks: [{ code: 'gimbal', expected: 1, received: 1 }, { code: 'grip', expected: 1, received: 0 }] },
    }); // prettier-ignore
  });

  it('is refused when it came too late, for a person to decide (R-ORR-02, R-RFS-05)', async () => {
    const desk = aClaimsDesk();
    const claimId = await opened(desk);
    desk.moveTo('2026-05-08T21:00:00Z');
    const { refusals } = await desk.useCases.receiveUnit.execute(unit(claimId), agent);
    expect(refusals).toMatchObject([
      { code: 'RETURN_OVERDUE', basis: [{ ruleId: 'R-ORR-02' }, { ruleId: 'R-RFS-05' }] },
    ]);
  });

  it('R-SN-04: is refused for a unit that was handed in and replaced before', async () => {
    const desk = aClaimsDesk();
    const lineageSerialNumbers = ['RS4-0001', 'RS4-0002'];
    const unitSerialNumbers = ['RS4-0002', 'RS4-0003'];
    const cover = someCover({ serialNumber: 'RS4-0002', lineageSerialNumbers, unitSerialNumbers });
    desk.coverage.covers.set('ctr_1', cover);
    const claimId = await opened(desk);
    const receive = async (serialNumber: string) =>
      codes(await desk.useCases.receiveUnit.execute(unit(claimId, { serialNumber }), agent));
    expect(await receive('RS4-0001')).toEqual(['SERIAL_NOT_IN_LINEAGE']);
    desk.coverage.covers.set('ctr_1', { ...cover, deviceId: 'dev_2' });
    expect(await receive('RS4-0002')).toEqual(['SERIAL_NOT_IN_LINEAGE']);
    desk.coverage.covers.set('ctr_1', cover);
    expect(await receive('RS4-0003')).toEqual([]);
  });

  it('is refused for a unit of another lineage, another centre and a claim that waits for none (R-SN-04)', async () => {
    const desk = aClaimsDesk();
    const { receiveUnit } = desk.useCases;
    const claimId = await opened(desk);
    expect(
      codes(await receiveUnit.execute(unit(claimId, { serialNumber: 'RS4-9999' }), agent)),
    ).toEqual(['SERIAL_NOT_IN_LINEAGE']);
    expect(codes(await receiveUnit.execute(unit(claimId), agentElsewhere))).toEqual(['NOT_FOUND']);
    expect(codes(await receiveUnit.execute(unit(claimId), agent))).toEqual([]);
    expect(codes(await receiveUnit.execute(unit(claimId), agent))).toEqual(['NOT_EXPECTED']);
  });

  it('compares the version, after a repeat was answered', async () => {
    const desk = aClaimsDesk();
    const { receiveUnit } = desk.useCases;
    const claimId = await opened(desk);
    const input = unit(claimId, { expectedVersion: 1, idempotencyKey: 'receive-1' });
    const first = await receiveUnit.execute(input, agent);
    expect(first.made?.version).toBe(2);
    expect(await receiveUnit.execute(input, agent)).toEqual(first);
    await expect(
      desk.useCases.beginAssessment.execute({ claimId, expectedVersion: 1 }, agent),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'expectedVersion'],
    });
  });
});

describe('an assessment', () => {
  it('begins with a unit that was taken in, and opens the choice (R-ORR-03, R-ORR-05)', async () => {
    const desk = aClaimsDesk();
    const { beginAssessment, recordAssessment, receiveUnit } = desk.useCases;
    const claimId = await opened(desk);
    expect(codes(await beginAssessment.execute({ claimId }, agent))).toEqual(['NOT_RECEIVED']);
    await receiveUnit.execute(unit(claimId), agent);
    expect(codes(await recordAssessment.execute(assessmentOf(claimId), agent))).toEqual([
      'NOT_IN_ASSESSMENT',
    ]);
    await beginAssessment.execute({ claimId }, agent);
    const { made } = await recordAssessment.execute(
      { ...assessmentOf(claimId), flaggedClauseIds: ['cls_c1'] },
      agent,
    );
    expect(made).toMatchObject({
      status: 'AWAITING_ELECTION',
      assessment: { flags: [{ id: 'cls_c1' }], assessor: { kind: 'SERVICE_CENTER' } },
      deadlines: [
        { kind: 'HAND_OVER_UNIT' },
        { kind: 'ELECT_REMEDY', dueAt: new Date('2026-05-31T20:59:59.999Z') },
      ],
    });
  });

  it.each([
    {
      what: 'a line that is no repair',
      line: { kind: 'SERVICE_FEE', amount: { amount: '1.00', currency: 'PLN' } },
    },
    {
      what: 'an amount of nothing',
      line: { kind: 'REPAIR_PARTS', amount: { amount: '0.00', currency: 'PLN' } },
    },
    {
      what: 'more decimals than the currency has',
      line: { kind: 'REPAIR_PARTS', amount: { amount: '1.005', currency: 'PLN' } },
    },
  ])('is a fault with $what, naming the line', async ({ line }) => {
    const { useCases } = aClaimsDesk();
    const input = { ...assessmentOf('clm_1'), estimate: [{ text: 'x', ...line }] };
    const recording = useCases.recordAssessment.execute(input, agent);
    await expect(recording).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: expect.arrayContaining(['estimate', '0']),
    });
  });
});

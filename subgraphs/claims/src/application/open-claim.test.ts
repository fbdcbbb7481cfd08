import {
  agent,
  agentElsewhere,
  holder,
  otherPartner,
  partner,
  someCover,
  stranger,
} from '../../../../test/support/claims-builders';
import { aClaimsDesk, onBehalf, openInput } from '../../../../test/support/claims-desk';
import { there } from '../../../../test/support/there';

const codes = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);

const later = {
  startsAt: new Date('2028-01-01T00:00:00Z'),
  endsAt: new Date('2029-01-01T00:00:00Z'),
};
const dropOf2028 = { occurredAt: new Date('2028-04-30T09:00:00Z'), cause: 'DROP' } as const;

describe('opening a claim', () => {
  it('registers it, routes it and starts the time for the hand-over (R-ORR-01, R-RGN-09, R-ORR-02)', async () => {
    const { useCases, claims } = aClaimsDesk();
    const { made } = await useCases.openClaim.execute(openInput(), holder);
    expect(made).toMatchObject({
      version: 1,
      claimNumber: 'CLM-2026-000001',
      status: 'AWAITING_RETURN',
      serviceCenterCode: 'DE-1',
      openedBy: { kind: 'CUSTOMER' },
      returnAuthorization: {
        number: 'RMA-2026-000001',
        components: [{ code: 'gimbal' }, { code: 'grip' }],
      },
      deadlines: [{ kind: 'HAND_OVER_UNIT', dueAt: new Date('2026-05-08T20:59:59.999Z') }],
    });
    expect(
      claims.events.map(({ action, fromStatus, toStatus, actor }) => [
        action,
        fromStatus,
        toStatus,
        actor.kind,
      ]),
    ).toEqual([
      ['openClaim', null, 'REGISTERED', 'CUSTOMER'],
      ['routeClaim', 'REGISTERED', 'AWAITING_RETURN', 'SYSTEM'],
    ]);
  });

  it('finds the contract by any serial number of the lineage (rule book §2.5)', async () => {
    const { useCases, coverage } = aClaimsDesk();
    coverage.covers.set(
      'ctr_1',
      someCover({ lineageSerialNumbers: ['RS4-0001', 'RS4-0002'], serialNumber: 'RS4-0002' }),
    );
    const input = openInput({ contractId: null, serialNumber: ' rs4-0001 ' });
    const { made } = await useCases.openClaim.execute(input, holder);
    expect(made).toMatchObject({ contract: { id: 'ctr_1' }, serialNumber: 'RS4-0002' });
  });

  it('answers an unknown contract and a foreign one alike', async () => {
    const { useCases } = aClaimsDesk();
    const unknown = await useCases.openClaim.execute(openInput({ contractId: 'ctr_9' }), holder);
    const foreign = await useCases.openClaim.execute(openInput(), stranger);
    expect(unknown).toEqual(foreign);
    expect(unknown.refusals).toEqual([
      { code: 'CONTRACT_NOT_FOUND', field: ['contractId'], basis: [], nextStep: 'CONTACT_SUPPORT' },
    ]);
  });

  it.each([
    { who: 'an agent of the centre', principal: agent, refused: [] },
    {
      who: 'an agent of another centre',
      principal: agentElsewhere,
      refused: ['CONTRACT_NOT_FOUND'],
    },
    { who: 'the partner that sold it', principal: partner, refused: [] },
    { who: 'another partner', principal: otherPartner, refused: ['CONTRACT_NOT_FOUND'] },
  ])('by $who gives $refused (rule book §2.9)', async ({ principal, refused }) => {
    const { openClaim } = aClaimsDesk().useCases;
    expect(codes(await openClaim.execute(openInput(onBehalf), principal))).toEqual(refused);
  });

  it.each([
    { who: 'an agent', principal: agent },
    { who: 'the partner that sold it', principal: partner },
  ])('R-PRV-01: by $who needs the holder’s leave to act for them', async ({ principal }) => {
    const { useCases, claims } = aClaimsDesk();
    const { refusals } = await useCases.openClaim.execute(openInput(), principal);
    expect(refusals).toEqual([
      {
        code: 'CONSENT_REQUIRED',
        field: ['consents'],
        basis: [{ ruleId: 'R-PRV-01' }],
        nextStep: 'GIVE_CONSENT',
        detail: 'ACT_ON_BEHALF',
      },
    ]);
    expect(claims.claims).toEqual([]);
  });

  it('is refused to a partner that was stopped, and stands in nobody else’s way', async () => {
    const { useCases, coverage, claims } = aClaimsDesk();
    coverage.covers.set('ctr_1', someCover({ mayPartnerTrade: false }));
    const { refusals } = await useCases.openClaim.execute(openInput(), partner);
    expect(refusals).toEqual([{ code: 'PARTNER_NOT_ACTIVE', field: null, basis: [] }]);
    expect(claims.claims).toEqual([]);
    expect(codes(await useCases.openClaim.execute(openInput(), otherPartner))).toEqual([
      'CONTRACT_NOT_FOUND',
    ]);
    expect(codes(await useCases.openClaim.execute(openInput(), holder))).toEqual([]);
  });

  it('gives the first answer again for the same key, and a conflict for another input', async () => {
    const { useCases, claims } = aClaimsDesk();
    const first = await useCases.openClaim.execute(openInput(), holder);
    expect(await useCases.openClaim.execute(openInput(), holder)).toEqual(first);
    await expect(
      useCases.openClaim.execute(openInput({ channel: 'MAKER_DIRECT' }), holder),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      field: ['input', 'idempotencyKey'],
    });
    expect(claims.claims).toHaveLength(1);
  });

  it('gives a refusal again for the same key, though it would be accepted by now', async () => {
    const { useCases, moveTo } = aClaimsDesk('2026-03-12T11:00:00Z');
    const early = await useCases.openClaim.execute(openInput(), holder);
    expect(codes(early)).toEqual(['INCIDENT_IN_FUTURE', 'OUT_OF_PERIOD']);
    moveTo('2026-05-01T09:00:00Z');
    expect(await useCases.openClaim.execute(openInput(), holder)).toEqual(early);
  });

  it('refuses a second claim while one is open (R-ORR-01), and writes nothing', async () => {
    const { useCases, claims } = aClaimsDesk();
    await useCases.openClaim.execute(openInput(), holder);
    const events = claims.events.length;
    expect(
      codes(await useCases.openClaim.execute(openInput({ idempotencyKey: 'open-2' }), holder)),
    ).toEqual(['CLAIM_OPEN']);
    expect(claims.events).toHaveLength(events);
  });

  it('says nothing of a claim that whoever has the unit afterwards has open (R-SN-06)', async () => {
    const { useCases, claims, coverage } = aClaimsDesk('2028-05-01T09:00:00Z');
    coverage.covers.set('ctr_2', someCover({ contractId: 'ctr_2', ...later }));
    await useCases.openClaim.execute(
      openInput({ contractId: 'ctr_2', incident: dropOf2028 }),
      holder,
    );
    expect(claims.claims).toHaveLength(1);
    const former = openInput({ idempotencyKey: 'open-2' });
    expect(codes(await useCases.openClaim.execute(former, holder))).toEqual(['OUT_OF_PERIOD']);
  });

  it('takes an incident on record under the same contract, and exactly one of the two', async () => {
    const { useCases } = aClaimsDesk();
    const first = await useCases.openClaim.execute(openInput(), holder);
    await useCases.cancelClaim.execute({ claimId: first.made?.id ?? '' }, holder);
    const again = { incident: null, incidentId: first.made?.incident.id, idempotencyKey: 'open-2' };
    const second = await useCases.openClaim.execute(openInput(again), holder);
    expect(second.made?.incident).toEqual(first.made?.incident);
    const both = { incidentId: first.made?.incident.id, idempotencyKey: 'open-3' };
    expect(codes(await useCases.openClaim.execute(openInput(both), holder))).toContain(
      'INCIDENT_MISSING',
    );
  });

  it('R-ORR-01: has no incident that is not on record, nor one of another contract', async () => {
    const { useCases, coverage } = aClaimsDesk();
    const lone = { incident: null, incidentId: 'inc_none' };
    const none = await useCases.openClaim.execute(openInput(lone), holder);
    expect(none.refusals).toMatchObject([{ code: 'INCIDENT_NOT_FOUND', field: ['incidentId'] }]);
    const first = await useCases.openClaim.execute(openInput({ idempotencyKey: 'open-2' }), holder);
    const incidentId = there(first.made).incident.id;
    const other = someCover({ contractId: 'ctr_2', lineageSerialNumbers: ['RS4-0009'] });
    coverage.covers.set('ctr_2', other);
    const foreign = { ...lone, incidentId, contractId: 'ctr_2', idempotencyKey: 'open-3' };
    expect(codes(await useCases.openClaim.execute(openInput(foreign), holder))).toEqual([
      'INCIDENT_NOT_FOUND',
    ]);
  });

  it.each([
    { why: 'neither', change: { contractId: null } },
    { why: 'both', change: { serialNumber: 'RS4-0001' } },
  ])('needs contract or serial number, not $why', async ({ change }) => {
    const opening = aClaimsDesk().useCases.openClaim.execute(openInput(change), holder);
    await expect(opening).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

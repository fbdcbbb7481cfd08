import { adjudicator, agent, holder, someTerms } from '../../../../test/support/claims-builders';
import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import {
  aTravellingDesk,
  codes,
  crossingWork,
  customs,
} from '../../../../test/support/crossing-work';
import { there } from '../../../../test/support/there';

let desk: ClaimsDesk;
const { opened, handOver, decide, claimNow, wantedBack } = crossingWork(() => desk);

beforeEach(() => {
  desk = aTravellingDesk();
});

describe('a parcel that crosses a border', () => {
  it('R-SHP-02: waits for the provider’s consent, and no time runs meanwhile', async () => {
    const claim = await opened();
    expect(claim).toMatchObject({
      borders: { inbound: true, outbound: true },
      crossBorder: { status: 'OPEN', requestedBy: { kind: 'CUSTOMER' }, decidedBy: null },
      deadlines: [],
    });
    desk.moveTo('2026-06-30T09:00:00Z');
    const told = await handOver(claim.id);
    expect(told.refusals).toEqual([
      {
        code: 'CROSS_BORDER_CONSENT_REQUIRED',
        field: null,
        basis: [
          { ruleId: 'R-SHP-02', terms: claim.contract.terms },
          { ruleId: 'R-RFS-06', terms: claim.contract.terms },
        ],
        nextStep: 'ASK_PRIOR_CONSENT',
      },
    ]);
    expect(claimNow(claim.id)).toMatchObject({ status: 'AWAITING_RETURN', shipments: [] });
  });

  it('R-SHP-02: with the consent the time begins, and what the border costs is quoted to the customer', async () => {
    const { id } = await opened();
    desk.moveTo('2026-05-20T09:00:00Z');
    const decided = there((await decide(id)).made);
    expect(decided).toMatchObject({
      status: 'AWAITING_RETURN',
      crossBorder: { status: 'APPROVED', note: 'Agreed.', decidedBy: { kind: 'ADJUDICATOR' } },
      deadlines: [{ kind: 'HAND_OVER_UNIT', state: 'RUNNING', regionCode: 'CH' }],
      quotes: [
        {
          purpose: 'SHIPPING',
          deadline: { onMiss: 'FLAG' },
          status: 'OPEN',
          total: { minor: 4000n, currency: 'PLN' },
          lines: [{ kind: 'CROSS_BORDER_COST', text: 'Customs' }],
        },
      ],
    });
    expect(decided.deadlines[0]?.dueAt).toEqual(new Date('2026-05-27T21:59:59.999Z'));
    expect(there((await handOver(id)).made).shipments).toMatchObject([{ isCrossBorder: true }]);
  });

  it('R-SHP-02: costs nothing for a part that nobody knows', async () => {
    const { id } = await opened();
    const cost = [
      { ...customs, componentCode: 'gimbal' },
      { ...customs, componentCode: 'zzz' },
    ];
    await expect(decide(id, { cost })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'cost', '1', 'componentCode'],
    });
    expect(claimNow(id)).toMatchObject({ crossBorder: { status: 'OPEN' }, quotes: [] });
  });

  it('R-SHP-02: is told of to the holder, with the time that begins', async () => {
    const { id } = await opened();
    await decide(id);
    const notices = desk.claims.notices.filter(({ claimId }) => claimId === id);
    expect(notices.map(({ letter }) => letter)).toEqual([
      'CLAIM_REGISTERED', 'CROSSING_DECIDED', 'SEND_IN', 'QUOTE_READY',
    ]); // prettier-ignore
    expect(notices[2]?.dueAt).toEqual(claimNow(id).deadlines[0]?.dueAt);
  });

  it('R-SHP-02: nothing comes back before the customer paid for the border', async () => {
    const { id } = await opened();
    const [quote] = there((await decide(id)).made).quotes;
    await handOver(id);
    await wantedBack(id);
    const ship = () =>
      desk.useCases.shipUnit.execute(
        {
          claimId: id,
          carrier: 'DHL',
          trackingNumber: 'TR-2',
          idempotencyKey: `${desk.claims.events.length}`,
        },
        agent,
      );
    expect(codes(await ship())).toEqual(['NOT_READY']);
    const paid = await desk.useCases.payQuote.execute(
      {
        quoteId: there(quote).id,
        paymentMethodToken: 'tok_success',
        amount: customs.amount,
        idempotencyKey: 'p',
      },
      holder,
    );
    expect(paid.made?.claim).toMatchObject({ status: 'SHIPPED', quotes: [{ status: 'PAID' }] });
    expect(there((await ship()).made).shipments).toMatchObject([
      {},
      { direction: 'TO_CUSTOMER', isCrossBorder: true },
    ]);
  });

  it('R-SHP-02, R-RFS-06: a unit that came unasked goes back with the consent and its cost only', async () => {
    const { id } = await opened();
    await wantedBack(id);
    const ship = (key: string) =>
      desk.useCases.shipUnit.execute(
        { claimId: id, carrier: 'DHL', trackingNumber: 'TR-2', idempotencyKey: key },
        agent,
      );
    expect((await ship('s1')).refusals).toMatchObject([
      {
        code: 'NOT_READY',
        basis: [{ ruleId: 'R-SHP-02' }, { ruleId: 'R-RFS-06' }],
        nextStep: 'ASK_PRIOR_CONSENT',
      },
    ]);
    await decide(id, { cost: [] });
    expect((await ship('s2')).made?.status).toBe('SHIPPED');
  });

  it('R-RFS-06: what was denied is never sent, and may be refused', async () => {
    const { id } = await opened();
    await decide(id, { decision: 'REJECT', cost: [], note: null });
    expect(desk.claims.notices.at(-1)?.letter).toBe('CROSSING_DECIDED');
    const told = await handOver(id);
    expect(told.refusals).toMatchObject([
      { code: 'CROSS_BORDER_CONSENT_REQUIRED', nextStep: 'CONTACT_SUPPORT' },
    ]);
    const refuse = {
      claimId: id,
      refusalCode: 'CROSS_BORDER_CONSENT_REQUIRED',
      clauseIds: [],
      reason: 'No.',
    } as const;
    expect((await desk.useCases.refuseClaim.execute(refuse, adjudicator)).made).toMatchObject({
      status: 'REFUSED',
    });
  });

  it('R-RFS-06: a parcel that crosses no border, or may, is no reason to refuse', async () => {
    const refuse = (claimId: string) =>
      desk.useCases.refuseClaim.execute(
        { claimId, refusalCode: 'CROSS_BORDER_CONSENT_REQUIRED', clauseIds: [], reason: 'No.' },
        adjudicator,
      );
    const { id } = await opened();
    await decide(id);
    expect(codes(await refuse(id))).toEqual(['NOT_REFUSABLE']);
  });

  it('R-SHP-01: there is none inside one wider region, and none to decide on', async () => {
    const { id, crossBorder, deadlines } = await opened({ regionCode: 'DE' });
    expect([crossBorder, deadlines.length]).toEqual([null, 1]);
    expect(codes(await decide(id))).toEqual(['NO_BORDER']);
  });

  it('R-SHP-02: is decided once', async () => {
    const { id } = await opened();
    await decide(id);
    expect(codes(await decide(id))).toEqual(['NO_BORDER']);
  });

  it('R-SHP-02: an address for the way back can lie across one too', async () => {
    const shipTo = { lines: ['Anna'], city: 'Basel', regionCode: 'CH' };
    const claim = await opened({ regionCode: null, shipTo });
    expect(claim).toMatchObject({
      borders: { inbound: false, outbound: true },
      crossBorder: { status: 'OPEN', reason: 'The unit crosses a border on its way back.' },
    });
  });

  it('R-SHP-02: a land outside the programme is part of nothing wider', async () => {
    const shipTo = { lines: ['Anna'], city: 'Recife', regionCode: 'BR' };
    expect((await opened({ regionCode: null, shipTo })).borders.outbound).toBe(true);
  });

  it('R-SHP-02: terms that ask for no consent wait for none', async () => {
    desk.catalog.terms = someTerms({ shipping: undefined });
    expect(await opened()).toMatchObject({ crossBorder: null, deadlines: [{ state: 'RUNNING' }] });
  });

  it('is not decided by whoever asked for it', async () => {
    const { id } = await opened();
    const asker = { ...adjudicator, subject: holder.subject };
    expect(codes(await decide(id, {}, asker))).toEqual(['SAME_PERSON']);
  });
});

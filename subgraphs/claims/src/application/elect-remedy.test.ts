import { holder, someCover, stranger } from '../../../../test/support/claims-builders';
import {
  aClaimsDesk,
  type ClaimsDesk,
  claimAwaitingElection,
  claimAwaitingPayment,
  payInput,
} from '../../../../test/support/claims-desk';
import { there } from '../../../../test/support/there';
import type { Remedy } from '../domain/remedy';

const codes = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }) =>
  refusals.map(({ code }) => code);

const elect = (desk: ClaimsDesk, claimId: string, remedy: Remedy, change: object = {}) =>
  desk.useCases.electRemedy.execute(
    { claimId, remedy, idempotencyKey: 'elect-1', ...change },
    holder,
  );

describe('choosing a remedy', () => {
  it('holds a use and makes a quote for a replacement (R-QTA-06, A-12, R-FEE-03, R-FEE-10)', async () => {
    const desk = aClaimsDesk();
    const { id } = await claimAwaitingElection(desk);
    const { made } = await elect(desk, id, 'REPLACEMENT');
    expect(made).toMatchObject({
      status: 'AWAITING_PAYMENT',
      election: { remedy: 'REPLACEMENT', electedBy: { kind: 'CUSTOMER' } },
      quotes: [
        { status: 'OPEN', isIndicative: false, total: { minor: 19900n }, deadline: { dueAt: new Date('2026-05-15T20:59:59.999Z') } },
      ],
    }); // prettier-ignore
    expect([...desk.coverage.held.keys()]).toEqual([id]);
    expect(desk.claims.events.at(-1)).toMatchObject({
      action: 'electRemedy',
      reason: 'REPLACEMENT',
      toStatus: 'AWAITING_PAYMENT',
    });
  });

  it('holds nothing for a paid repair (R-PRG-09), and sends the unit back without a quote when it is not repaired', async () => {
    const paid = aClaimsDesk();
    const repair = await elect(paid, (await claimAwaitingElection(paid)).id, 'PAID_REPAIR');
    expect(repair.made).toMatchObject({
      status: 'AWAITING_PAYMENT',
      quotes: [{ total: { minor: 43050n } }],
    });
    const back = aClaimsDesk();
    const returned = await elect(back, (await claimAwaitingElection(back)).id, 'RETURN_UNREPAIRED');
    expect(returned.made).toMatchObject({
      status: 'SHIPPED',
      quotes: [],
      election: { quoteId: null },
    });
    expect([paid.coverage.held.size, back.coverage.held.size]).toEqual([0, 0]);
  });

  it('goes into service at once for a repair by warranty, which takes no use and costs nothing (R-ORR-03, R-QTA-10)', async () => {
    const desk = aClaimsDesk();
    const { id, assessment } = await claimAwaitingElection(desk);
    const claim = there(desk.claims.claims[0]);
    desk.claims.put({ ...claim, assessment: { ...there(assessment), warranty: 'IN_WARRANTY' } });
    expect((await elect(desk, id, 'WARRANTY_REPAIR')).made).toMatchObject({
      status: 'IN_SERVICE',
      quotes: [],
      hold: null,
    });
    expect(desk.coverage.held.size).toBe(0);
  });

  it('gives the first answer again for the same key, before the version is compared', async () => {
    const desk = aClaimsDesk();
    const { id, version } = await claimAwaitingElection(desk);
    const first = await elect(desk, id, 'REPLACEMENT', { expectedVersion: version });
    expect(await elect(desk, id, 'REPLACEMENT', { expectedVersion: version })).toEqual(first);
    await expect(elect(desk, id, 'PAID_REPAIR')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(codes(await elect(desk, id, 'PAID_REPAIR', { idempotencyKey: 'elect-2' }))).toEqual([
      'NOT_AWAITING_ELECTION',
    ]);
    expect(desk.claims.attempts).toHaveLength(1);
  });

  it('is refused for a stale version, to a stranger, and for what is not offered', async () => {
    const desk = aClaimsDesk();
    const { id } = await claimAwaitingElection(desk);
    await expect(elect(desk, id, 'REPLACEMENT', { expectedVersion: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const input = { claimId: id, remedy: 'REPLACEMENT' as const, idempotencyKey: 'elect-9' };
    expect(codes(await desk.useCases.electRemedy.execute(input, stranger))).toEqual(['NOT_FOUND']);
    expect(codes(await elect(desk, id, 'WARRANTY_UNIT'))).toEqual(['REMEDY_NOT_OFFERED']);
    expect(desk.claims.attempts).toEqual([]);
  });

  it('is refused without a use left, and a paid repair stays open (R-TRM-02, R-PRG-09)', async () => {
    const desk = aClaimsDesk();
    desk.coverage.covers.set('ctr_1', someCover({ replacementsUsed: 2, replacementsRemaining: 0 }));
    const { id } = await claimAwaitingElection(desk);
    const { refusals } = await elect(desk, id, 'REPLACEMENT');
    expect(refusals).toMatchObject([
      { code: 'QUOTA_EXHAUSTED', nextStep: 'CHOOSE_OTHER_REMEDY', basis: [{ ruleId: 'R-TRM-02' }] },
    ]);
    expect(codes(await elect(desk, id, 'PAID_REPAIR', { idempotencyKey: 'elect-2' }))).toEqual([]);
  });

  it('is refused when the last use went between the look and the hold, for every repeat too (R-TRM-02)', async () => {
    const desk = aClaimsDesk();
    const { id } = await claimAwaitingElection(desk);
    desk.coverage.reserve = () => Promise.resolve({ isHeld: false, code: 'QUOTA_EXHAUSTED' });
    const first = await elect(desk, id, 'REPLACEMENT');
    expect(codes(first)).toEqual(['QUOTA_EXHAUSTED']);
    expect(await elect(desk, id, 'REPLACEMENT')).toEqual(first);
    expect(
      codes(await elect(desk, id, 'RETURN_UNREPAIRED', { idempotencyKey: 'elect-2' })),
    ).toEqual([]);
  });

  it('prices the second replacement by its turn, even while the first is still being told to coverage (R-FEE-01, A-11)', async () => {
    const desk = aClaimsDesk();
    const first = await claimAwaitingPayment(desk);
    await desk.useCases.payQuote.execute(payInput(first), holder);
    const [paid] = desk.claims.claims;
    if (paid) desk.claims.put({ ...paid, status: 'COMPLETED', closedAt: desk.clock.now() });
    expect(desk.claims.undelivered.map(({ action }) => action)).toEqual(['COMMIT_QUOTA']);
    const second = await claimAwaitingElection(desk, { key: '2' });
    const { made } = await elect(desk, second.id, 'REPLACEMENT', { idempotencyKey: 'elect-2' });
    expect(made?.quotes[0]?.lines[0]).toMatchObject({
      ordinal: 2,
      ordinalBasis: 'ALL_REPLACEMENTS',
    });
  });
});

describe('a choice beside a message that coverage has not applied', () => {
  const secondClaim = async () => {
    const desk = aClaimsDesk();
    const first = await claimAwaitingPayment(desk);
    await desk.useCases.payQuote.execute(payInput(first), holder);
    const [paid] = desk.claims.claims;
    if (paid) desk.claims.put({ ...paid, status: 'COMPLETED', closedAt: desk.clock.now() });
    const second = await claimAwaitingElection(desk, { key: '2' });
    return {
      desk,
      choose: (remedy: Remedy) => elect(desk, second.id, remedy, { idempotencyKey: 'elect-2' }),
    };
  };

  it.each(['PAID_REPAIR', 'RETURN_UNREPAIRED'] as const)(
    'of a remedy that takes no use does not wait for it: %s (R-PRG-09, R-ORR-05)',
    async (remedy) => {
      const { desk, choose } = await secondClaim();
      expect((await choose(remedy)).made).toMatchObject({ election: { remedy } });
      expect(desk.claims.undelivered.map(({ action }) => action)).toEqual(['COMMIT_QUOTA']);
    },
  );

  it('of a replacement goes on when coverage will never apply it (R-QTA-06)', async () => {
    const { desk, choose } = await secondClaim();
    desk.coverage.refusing.set('COMMIT_QUOTA', 'NO_RESERVATION');
    expect((await choose('REPLACEMENT')).made).toMatchObject({ status: 'AWAITING_PAYMENT' });
    expect([...desk.claims.refused.values()]).toEqual(['NO_RESERVATION']);
  });
});

describe('a choice that was cut off', () => {
  it('after the hold is carried on by the scheduled work, and by a repeat, to one and the same end', async () => {
    const desk = aClaimsDesk();
    const { id } = await claimAwaitingElection(desk);
    const reserve = desk.coverage.reserve.bind(desk.coverage);
    desk.coverage.reserve = async (request) => {
      await reserve(request);
      throw new Error('The process died.');
    };
    await expect(elect(desk, id, 'REPLACEMENT')).rejects.toThrow('died');
    desk.coverage.reserve = reserve;
    expect([...desk.coverage.held.keys()]).toEqual([id]);
    const [attempt] = desk.claims.attempts;
    const resumed = await desk.useCases.carryOutElection.execute(attempt?.id ?? '');
    expect(resumed.made).toMatchObject({
      status: 'AWAITING_PAYMENT',
      quotes: [{ lines: [{ ordinal: 1 }] }],
    });
    expect(await elect(desk, id, 'REPLACEMENT')).toEqual(resumed);
    expect(desk.coverage.held.size).toBe(1);
  });

  it('asks coverage again under the key of the choice, and another choice under its own (R-QTA-06)', async () => {
    const desk = aClaimsDesk();
    const { id } = await claimAwaitingElection(desk);
    const keys: string[] = [];
    desk.coverage.reserve = ({ idempotencyKey }) => {
      keys.push(idempotencyKey);
      return keys.length === 1
        ? Promise.reject(new Error('coverage is down'))
        : Promise.resolve({ isHeld: false, code: 'QUOTA_EXHAUSTED' });
    };
    await expect(elect(desk, id, 'REPLACEMENT')).rejects.toThrow('down');
    await elect(desk, id, 'REPLACEMENT');
    await elect(desk, id, 'REPLACEMENT', { idempotencyKey: 'elect-2' });
    const attempts = desk.claims.attempts.map((attempt) => attempt.id);
    expect(attempts).toHaveLength(2);
    expect(keys).toEqual([attempts[0], attempts[0], attempts[1]]);
  });

  it('before the hold keeps every other choice and a cancellation waiting, so that no hold is lost', async () => {
    const desk = aClaimsDesk();
    const { id } = await claimAwaitingElection(desk);
    desk.coverage.reserve = () => Promise.reject(new Error('coverage is down'));
    await expect(elect(desk, id, 'REPLACEMENT')).rejects.toThrow('down');
    await expect(
      elect(desk, id, 'PAID_REPAIR', { idempotencyKey: 'elect-2' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(desk.useCases.cancelClaim.execute({ claimId: id }, holder)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('carried on twice at once ends once', async () => {
    const desk = aClaimsDesk();
    const { id } = await claimAwaitingElection(desk);
    const [one, other] = await Promise.all([
      elect(desk, id, 'REPLACEMENT'),
      elect(desk, id, 'REPLACEMENT'),
    ]);
    expect(one).toEqual(other);
    expect(one.made?.quotes).toHaveLength(1);
  });
});

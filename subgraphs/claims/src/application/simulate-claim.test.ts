import { callerKey } from '@care-graph/kernel/domain/principal';
import {
  holder,
  otherPartner,
  regions,
  someCover,
  someTerms,
  someTerritory,
  stranger,
} from '../../../../test/support/claims-builders';
import { aClaimsDesk, type ClaimsDesk, openInput } from '../../../../test/support/claims-desk';
import { aFile } from '../../../../test/support/evidence-files';
import { there } from '../../../../test/support/there';
import type { SimulateClaimQuestion } from './simulate-claim';

let desk: ClaimsDesk;

beforeEach(() => {
  desk = aClaimsDesk();
});

const question = (change: Partial<SimulateClaimQuestion> = {}): SimulateClaimQuestion => {
  const { contractId, serviceType, incident } = openInput();
  return { contractId, serviceType, incident, ...change };
};

const tried = async (change: Partial<SimulateClaimQuestion> = {}, by = holder) =>
  there(await desk.useCases.simulateClaim.execute(question(change), by));

const happened = (occurredAt: string) => ({
  occurredAt: new Date(occurredAt),
  cause: 'DROP' as const,
});

describe('a claim that is tried out', () => {
  it('R-FEE-01, R-ORR-02: would be accepted, with what it costs and what would be due', async () => {
    const found = await tried({ repairEstimate: { amount: '400.00', currency: 'PLN' } });
    expect(found.refusals).toEqual([]);
    expect(found.remedies.map(({ remedy, price }) => [remedy, price?.total.minor])).toEqual([
      ['WARRANTY_REPAIR', undefined],
      ['REPLACEMENT', 19900n],
      ['REPAIR_DISCOUNT', undefined],
      ['PAID_REPAIR', 40000n],
      ['RETURN_UNREPAIRED', undefined],
    ]);
    expect(found.deadlines).toMatchObject([
      { kind: 'HAND_OVER_UNIT', dueAt: new Date('2026-05-08T20:59:59.999Z'), state: 'RUNNING' },
    ]);
    expect(found.basis.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['R-ORR-01', 'R-ORR-03', 'R-ORR-02']),
    );
  });

  it('R-FEE-09: costs what is missing with the fee', async () => {
    const { remedies } = await tried({ missingComponentCodes: ['grip'], remedy: 'REPLACEMENT' });
    expect(remedies).toMatchObject([
      { remedy: 'REPLACEMENT', price: { total: { minor: 34900n } } },
    ]);
  });

  it('C-10: is costed in the currency of the contract’s fees', async () => {
    const repairEstimate = { amount: '400.00', currency: 'EUR' };
    await expect(tried({ repairEstimate })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'repairEstimate', 'currency'],
    });
  });

  it('R-ORR-03: costs nothing where the user did not cause the fault', async () => {
    const incident = { ...happened('2026-04-30T09:00:00Z'), cause: 'PERFORMANCE_FAULT' as const };
    const { remedies } = await tried({ incident, remedy: 'WARRANTY_REPAIR' });
    expect(remedies).toMatchObject([{ remedy: 'WARRANTY_REPAIR', refusals: [] }]);
  });

  it('writes nothing, holds nothing and sends nothing on', async () => {
    const before = JSON.stringify([
      desk.claims.claims,
      desk.claims.events,
      desk.claims.messages,
      desk.claims.attempts,
    ]);
    await tried();
    await tried({ serviceType: 'EXPRESS' });
    const after = JSON.stringify([
      desk.claims.claims,
      desk.claims.events,
      desk.claims.messages,
      desk.claims.attempts,
    ]);
    expect(after).toBe(before);
    expect([...desk.coverage.held, ...desk.coverage.applied]).toEqual([]);
  });

  it('is nobody’s but the holder’s', async () => {
    for (const by of [stranger, otherPartner])
      expect(await desk.useCases.simulateClaim.execute(question(), by)).toBeUndefined();
    expect(
      await desk.useCases.simulateClaim.execute(question({ contractId: 'ctr_none' }), holder),
    ).toBeUndefined();
  });

  it.each([
    {
      what: 'an estimate of nothing',
      change: { repairEstimate: { amount: '0.00', currency: 'PLN' } },
    },
    { what: 'a part that is none', change: { missingComponentCodes: ['wing'] } },
  ])('takes $what for a mistake', async ({ change }) => {
    await expect(tried(change)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('R-RFS-01, R-RFS-06: names what an adjudicator might say', async () => {
    const purchase = { regionCodes: ['LT', 'EU'], isProven: true, isAuthorizedDealer: false };
    desk.coverage.covers.set('ctr_1', someCover({ purchase }));
    expect((await tried({ regionCode: 'CH' })).likelyDecisions).toMatchObject([
      { code: 'NOT_OFFICIAL_CHANNEL' },
      { code: 'CROSS_BORDER_CONSENT_REQUIRED' },
    ]);
    desk.catalog.centerRegion = there(regions['CH']);
    expect((await tried({ regionCode: 'CH' })).likelyDecisions).toMatchObject([
      { code: 'NOT_OFFICIAL_CHANNEL' },
    ]);
  });
});

/** A file that whoever opens a claim has uploaded as a proof of purchase. */
const putProof = (change: object = {}) =>
  desk.claims.transact(({ evidence }) =>
    evidence.add(
      aFile('evd_1', {
        kind: 'PROOF_OF_PURCHASE',
        owner: callerKey(holder),
        receivedAt: desk.clock.now(),
        ...change,
      }),
    ),
  );

const shipTo = (regionCode: string) => ({ lines: ['Anna', 'Gatve 1'], city: 'There', regionCode });

describe('trying out and opening', () => {
  const onlyAtHome = someTerms({ territory: someTerritory({ isInternational: false }) });

  it.each([
    { what: 'nothing wrong', change: {} },
    { what: 'an incident before cover', change: { incident: happened('2026-01-01T00:00:00Z') } },
    { what: 'an incident to come', change: { incident: happened('2026-06-01T00:00:00Z') } },
    { what: 'a service that is not offered', change: { serviceType: 'EXPRESS' as const } },
    { what: 'a region without proof', change: { regionCode: 'DE' } },
    { what: 'no region', change: { regionCode: 'BR' } },
    { what: 'terms that stay at home', change: { regionCode: 'US' }, terms: onlyAtHome },
    { what: 'no uses', change: {}, cover: someCover({ replacementsRemaining: 0 }) },
    { what: 'a contract that was ended', change: {}, cover: someCover({ contractStatus: 'TERMINATED' }) },
    { what: 'a unit that flew away', change: {}, cover: someCover({ lockedSerialNumbers: ['RS4-0001'] }) },
    { what: 'another open claim', change: {}, isOpen: true },
  ])('R-ORR-01: say the same by one list of rules: $what', async ({ change, terms, cover, isOpen }) => {
    if (isOpen) await desk.useCases.openClaim.execute(openInput({ idempotencyKey: 'first' }), holder);
    if (terms) desk.catalog.terms = terms;
    if (cover) desk.coverage.covers.set('ctr_1', cover);
    const { refusals } = await tried(change);
    const opened = await desk.useCases.openClaim.execute(openInput(change), holder);
    expect(refusals).toEqual(opened.refusals);
  }); // prettier-ignore

  it.each([
    { what: 'the opener’s own', file: {}, isEnough: true },
    { what: 'another kind of file', file: { kind: 'PHOTO' }, isEnough: false },
    { what: 'somebody else’s', file: { owner: callerKey(stranger) }, isEnough: false },
  ])('R-RGN-06: say the same of a proof of purchase that is $what', async ({ file, isEnough }) => {
    await putProof(file);
    const abroad = { regionCode: 'DE', proofOfPurchaseId: 'evd_1' };
    const { refusals } = await tried(abroad);
    const opened = await desk.useCases.openClaim.execute(openInput(abroad), holder);
    expect(refusals).toEqual(opened.refusals);
    expect(refusals.length === 0).toBe(isEnough);
  });

  it.each(['LT', 'CH'])('R-SHP-02: say the same of what is due where the unit goes back to %s', async (code) => {
    const change = { shipTo: shipTo(code) };
    const { deadlines } = await tried(change);
    const { made } = await desk.useCases.openClaim.execute(openInput(change), holder);
    expect(deadlines).toEqual(there(made).deadlines);
    expect(deadlines).toHaveLength(code === 'LT' ? 1 : 0);
  }); // prettier-ignore

  it('takes an address that no parcel can be sent to for a mistake', async () => {
    await expect(tried({ shipTo: { ...shipTo('LT'), lines: [] } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'shipTo', 'lines'],
    });
  });
});

import { someFees, someTerms } from '../../../../../test/support/claims-builders';
import { MemoryCatalog } from '../../../../../test/support/claims-doubles';
import { refundable } from '../../domain/refund-rules';
import type { ToldClaim, ToldLife, ToldUse } from '../../domain/told-claim';
import { PlanFactsDesk } from './plan-facts';
import { tellClaim } from './tell-claim';
import { Turns } from './turns';

const now = Date.parse('2026-05-10T12:00:00Z');
const minute = 60_000;

const services = ['ONLINE_REPAIR', 'EXPRESS', 'FLYAWAY', 'MAINTENANCE'] as const;

const catalog = new MemoryCatalog(
  someTerms({
    services: [
      { line: 'REPLACEMENT', serviceTypes: [...services] },
      { line: 'MAINTENANCE', serviceTypes: ['MAINTENANCE'] },
    ],
  }),
  someFees(),
);

const contract: ToldClaim['contract'] = {
  id: 'ctr_1', contractNumber: 'CG-2026-000001', holderId: 'cus_1', partnerId: null, productCode: 'rs-4-mini',
  termMonths: 12, regionCode: 'LT', channel: 'CODE', timeZone: 'Europe/Vilnius', termsVersionId: 'trm_1', termsCode: '2023-tc',
  feeScheduleId: 'fee_1',
}; // prettier-ignore

/** An open claim of so many minutes; its number is its chance. */
const openFor = (minutes: number, place: number, use: ToldUse | null): ToldClaim => {
  const at = new Date(now - minutes * minute);
  return {
    id: `clm_0000000000007eed80001${place.toString(16).padStart(8, '0')}001`, claimNumber: `CLM-2026-${place}`,
    since: new Date(at.getTime() - minute), at, endedAt: null, use, contract, holderSubject: 'sub_anna',
    unit: { deviceId: 'dev_1', serialNumber: 'RS4-0001', component: 'BODY' }, replacedBy: null,
  }; // prettier-ignore
};

/** The same once it is over, with what became of its use. */
const over = (place: number, use: ToldUse | null): ToldClaim => {
  const told = openFor(40 * 24 * 60, place, use);
  const isPaid = use?.isLost && use.state === 'SPENT';
  const lockedAt = isPaid ? new Date(told.at.getTime() + 7 * 24 * 60 * minute) : null;
  const endedAt = new Date(told.at.getTime() + 12 * 24 * 60 * minute);
  return { ...told, endedAt, use: use && { ...use, lockedAt } };
};

const uses: readonly (readonly [string, ToldUse | null])[] = [
  ['nothing of the plan', null],
  [
    'a replacement',
    { line: 'REPLACEMENT', isLost: false, lockedAt: null, state: 'HELD', money: null, ordinal: 1 },
  ],
  [
    'a lost unit',
    { line: 'REPLACEMENT', isLost: true, lockedAt: null, state: 'HELD', money: null, ordinal: 1 },
  ],
  [
    'maintenance',
    { line: 'MAINTENANCE', isLost: false, lockedAt: null, state: 'HELD', money: null, ordinal: 1 },
  ],
];

const ages = [0, 1, 5, 30, 59, 61, 90, 180, 300, 900, 1_500, 6_000];

describe('a made-up claim that is open', () => {
  it.each(uses)('that takes %s has lived nothing that lies ahead, one thing after the other', async (_use, use) => {
    const desk = new PlanFactsDesk(catalog, new Date(now));
    const telling = { desk, turns: new Turns(), now };
    for (const [turn, minutes] of ages.entries())
      for (let place = 0; place < 150; place += 1) {
        const told = openFor(minutes, turn * 1000 + place, use);
        for (const { claim, events } of await tellClaim(told, telling)) {
          const times = events.map(({ at }) => at.getTime());
          expect(Math.max(...times)).toBeLessThanOrEqual(now);
          expect(times).toEqual(times.toSorted((one, other) => one - other));
          const own = events.filter(({ subjectId }) => subjectId === claim.id);
          expect(own.findLast(({ toStatus }) => toStatus !== null)?.toStatus).toBe(claim.status);
        }
      }
  }); // prettier-ignore
});

describe('the claims of a programme', () => {
  const abroad = new MemoryCatalog(catalog.terms, catalog.fees);
  abroad.routeFor = async (code, served) => {
    const route = await catalog.routeFor(code, served);
    return route && (code === 'CH' ? { ...route, center: undefined } : route);
  };

  const all = async (): Promise<readonly ToldLife[]> => {
    const telling = { desk: new PlanFactsDesk(abroad, new Date(now)), turns: new Turns(), now };
    const lives: ToldLife[] = [];
    const tell = async (told: ToldClaim) => lives.push(...(await tellClaim(told, telling)));
    await tell(openFor(90, 1, null));
    await tell({ ...openFor(90, 2, null), contract: { ...contract, id: 'ctr_2', regionCode: 'CH' } });
    for (const [turn, [, use]] of uses.entries())
      for (let place = 10; place < 210; place += 1) {
        await tell(openFor(20 * 24 * 60, turn * 1000 + place, use));
        await tell(over((turn + 10) * 1000 + place, use && { ...use, state: 'SPENT' }));
        await tell(over((turn + 20) * 1000 + place, use && { ...use, state: 'FREED' }));
      }
    return lives;
  }; // prettier-ignore

  let lives: readonly ToldLife[];
  beforeAll(async () => {
    lives = await all();
  });
  const found = <Value>(valuesOf: (life: ToldLife) => readonly Value[]): ReadonlySet<Value> =>
    new Set(lives.flatMap(valuesOf));

  it('come to all that is rare', () => {
    expect(found(({ claim }) => [claim.status])).toEqual(
      new Set([...found(({ claim }) => [claim.status]), 'AWAITING_SURCHARGE', 'CONVERTED']),
    );
    const has = found(({ claim: { quotes, refunds, goodwill, crossBorder } }) => [
      ...quotes.map(({ purpose, status }) => `${purpose} ${status}`),
      ...refunds.map(({ status }) => `refund ${status}`),
      ...goodwill.map(({ kind, approval }) => `${kind} ${approval.status}`),
      ...(crossBorder ? [`consent ${crossBorder.status}`] : []),
    ]);
    const expected = [
      'SURCHARGE OPEN', 'SURCHARGE PAID', 'SURCHARGE WITHDRAWN', 'SHIPPING OPEN', 'SHIPPING PAID', 'refund QUOTED',
      'refund REFUNDED', 'refund DENIED', 'FEE_REFUND APPROVED', 'FEE_REFUND REJECTED', 'FEE_WAIVER OPEN',
      'FEE_WAIVER APPROVED', 'DEADLINE_WAIVER APPROVED', 'consent OPEN', 'consent APPROVED', 'consent REJECTED',
    ]; // prettier-ignore
    expect(expected.filter((one) => !has.has(one))).toEqual([]);
  });

  it('R-FEE-09, R-RFS-05: are refused for nothing that a person could not say of them', () => {
    const reasons = lives.flatMap(({ claim }) =>
      claim.decisions.map(({ refusalCode, decidedAt, basis }) => ({
        refusalCode,
        isNamed: basis.some(({ clause }) => clause !== undefined),
        isLoss: claim.flyaway !== null,
        isPayable: claim.quotes.some(
          ({ purpose, deadline }) => purpose === 'SURCHARGE' && deadline.dueAt >= decidedAt,
        ),
      })),
    );
    const of = (code: string) => reasons.filter(({ refusalCode }) => refusalCode === code);
    for (const { refusalCode } of reasons)
      expect(['PROOF_OF_PURCHASE_MISSING', 'REGION_MISMATCH']).not.toContain(refusalCode);
    expect(of('COMPONENTS_MISSING').length).toBeGreaterThan(0);
    expect(of('COMPONENTS_MISSING').every(({ isPayable }) => !isPayable)).toBe(true);
    expect(of('EXCLUDED_CAUSE').every(({ isNamed }) => isNamed)).toBe(true);
    expect(of('FLIGHT_RECORDS_MISSING').every(({ isLoss }) => isLoss)).toBe(true);
  });

  it('give no more money back than was taken, and two people decide about it', () => {
    for (const { claim } of lives)
      for (const payment of claim.payments)
        expect(refundable(claim, payment).minor).toBeGreaterThanOrEqual(0n);
    for (const { claim } of lives)
      for (const { approval } of [...claim.refunds, ...claim.goodwill])
        expect(approval.decidedBy?.principalId).not.toBe(approval.requestedBy.principalId);
  });

  it('are turned into a repair of the same unit that begins where they end', () => {
    const claims = new Map(lives.map(({ claim }) => [claim.id, claim]));
    const converted = lives.filter(({ claim }) => claim.status === 'CONVERTED');
    expect(converted.length).toBeGreaterThan(10);
    for (const { claim } of converted)
      expect(claims.get(claim.convertedToId ?? '')).toMatchObject({
        convertedFromId: claim.id, openedAt: claim.closedAt, serviceType: 'ONLINE_REPAIR', deviceId: claim.deviceId,
      }); // prettier-ignore
  });

  it('have no id twice', () => {
    const ids = lives.flatMap(({ claim, events, notices }) => [
      claim.id, claim.claimNumber, claim.incident.id,
      ...[events, notices, claim.quotes, claim.payments, claim.refunds, claim.goodwill, claim.shipments]
        .flatMap((some) => some.map(({ id }) => id)),
    ]); // prettier-ignore
    expect(new Set(ids).size).toBe(ids.length);
  });
});

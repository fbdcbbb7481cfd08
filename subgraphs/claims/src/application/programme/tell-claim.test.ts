import { someFees, someTerms } from '../../../../../test/support/claims-builders';
import { MemoryCatalog } from '../../../../../test/support/claims-doubles';
import { there } from '../../../../../test/support/there';
import type { ToldClaim, ToldUse } from '../../domain/told-claim';
import { PlanFactsDesk } from './plan-facts';
import { tellClaim } from './tell-claim';

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
  termMonths: 12, regionCode: 'LT', timeZone: 'Europe/Vilnius', termsVersionId: 'trm_1', termsCode: '2023-tc',
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

const uses: readonly (readonly [string, ToldUse | null])[] = [
  ['nothing of the plan', null],
  ['a replacement', { line: 'REPLACEMENT', isLost: false, state: 'HELD', money: null, ordinal: 1 }],
  ['a lost unit', { line: 'REPLACEMENT', isLost: true, state: 'HELD', money: null, ordinal: 1 }],
  ['maintenance', { line: 'MAINTENANCE', isLost: false, state: 'HELD', money: null, ordinal: 1 }],
];

const ages = [0, 1, 5, 30, 59, 61, 90, 180, 300, 900, 1_500, 6_000];

describe('a made-up claim that is open', () => {
  it.each(uses)('that takes %s has lived nothing that lies ahead, one thing after the other', async (_use, use) => {
    const desk = new PlanFactsDesk(catalog, new Date(now));
    for (const [turn, minutes] of ages.entries())
      for (let place = 0; place < 150; place += 1) {
        const told = openFor(minutes, turn * 1000 + place, use);
        const { claim, events } = there(await tellClaim(told, desk, now));
        const times = events.map(({ at }) => at.getTime());
        expect(Math.max(...times)).toBeLessThanOrEqual(now);
        expect(times).toEqual(times.toSorted((one, other) => one - other));
        expect(events.findLast(({ toStatus }) => toStatus !== null)?.toStatus).toBe(claim.status);
      }
  }); // prettier-ignore
});

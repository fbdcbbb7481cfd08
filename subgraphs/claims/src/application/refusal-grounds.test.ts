import {
  adjudicator,
  someCover,
  someExclusion,
  someTerms,
  someTerritory,
} from '../../../../test/support/claims-builders';
import { type ClaimsDesk } from '../../../../test/support/claims-desk';
import { claimOf, codes } from '../../../../test/support/express-desk';
import {
  aFlyawayDesk,
  flyawayTerms,
  lossSteps,
  tiedUnit,
} from '../../../../test/support/flyaway-desk';
import { inCheck } from '../../../../test/support/maintenance-desk';
import { awaitingMoney } from '../../../../test/support/paid-claims';
import { there } from '../../../../test/support/there';
import type { ClaimRefusalCode } from '../domain/adjudication';

const why = (refusalCode: ClaimRefusalCode) => ({
  refusalCode,
  clauseIds: [],
  reason: 'As we found.',
});

const refuse = (
  desk: Pick<ClaimsDesk, 'useCases' | 'claims'>,
  first: ClaimRefusalCode,
  ...further: readonly ClaimRefusalCode[]
) =>
  desk.useCases.refuseClaim.execute(
    { claimId: claimOf(desk as ClaimsDesk).id, ...why(first), furtherReasons: further.map(why) },
    adjudicator,
  );

describe('a reason to refuse that the records speak against', () => {
  it.each([
    'QUOTA_EXHAUSTED',
    'SERIAL_NOT_IN_LINEAGE',
    'OUT_OF_PERIOD',
    'DISCOUNT_CAP_REACHED',
    'FLYAWAY_SUBLIMIT_REACHED',
    'FLYAWAY_NOT_INCLUDED',
    'ACCOUNT_NOT_LINKED',
    'CONTROLLER_NOT_BOUND',
    'REGION_NOT_COVERED',
    'PROOF_OF_PURCHASE_MISSING',
    'MODEL_SWAP_NOT_ALLOWED',
  ] as const)(
    'is none of a repair inside cover that holds a use: %s (rule book §1.17)',
    async (code) => {
      const { desk } = await awaitingMoney(someTerms());
      expect(await refuse(desk, 'NOT_OFFICIAL_CHANNEL', code)).toMatchObject({
        refusals: [{ code: 'NOT_REFUSABLE', field: ['furtherReasons', '0', 'refusalCode'] }],
      });
      expect(claimOf(desk).status).toBe('AWAITING_PAYMENT');
    },
  );

  it.each([
    { code: 'FLYAWAY_SUBLIMIT_REACHED' },
    { code: 'FLYAWAY_NOT_INCLUDED' },
    { code: 'ACCOUNT_NOT_LINKED' },
    { code: 'CONTROLLER_NOT_BOUND' },
    { code: 'QUOTA_EXHAUSTED' },
  ] as const)('is none of a loss whose plan has what it needs: $code', async ({ code }) => {
    const desk = aFlyawayDesk();
    await lossSteps(desk).opened();
    expect(codes(await refuse(desk as never, code))).toEqual(['NOT_REFUSABLE']);
  });

  it.each([
    { code: 'OUT_OF_PERIOD', cover: { endsAt: new Date('2026-04-01T00:00:00Z') } },
    { code: 'OUT_OF_PERIOD', cover: { contractStatus: 'TERMINATED' } },
    { code: 'SERIAL_NOT_IN_LINEAGE', cover: { unitSerialNumbers: ['RS4-OTHER'] } },
    { code: 'SERIAL_NOT_IN_LINEAGE', cover: { deviceId: 'dev_in_its_place' } },
    {
      code: 'QUOTA_EXHAUSTED',
      cover: { lines: [{ line: 'REPLACEMENT', usesRemaining: 0, moneyRemaining: null }] },
    },
  ] as const)('is one where they bear it out: $code with $cover', async ({ code, cover }) => {
    const { desk } = await awaitingMoney();
    desk.claims.put({ ...claimOf(desk), hold: null });
    desk.coverage.covers.set('ctr_1', someCover(cover));
    expect(codes(await refuse(desk, code))).toEqual([]);
    expect(claimOf(desk).status).toBe('REFUSED');
  });

  const away = async (territory = someTerritory()) => {
    const { desk } = await awaitingMoney(someTerms({ territory }));
    const claim = claimOf(desk);
    desk.claims.put({ ...claim, askedIn: { ...claim.askedIn, regionCode: 'DE' } });
    return desk;
  };

  it('is a person’s to tell away from the plan’s own region, but for a proof that the terms do not ask for', async () => {
    for (const code of ['REGION_NOT_COVERED', 'PROOF_OF_PURCHASE_MISSING'] as const)
      expect(codes(await refuse(await away(), code))).toEqual([]);
    const unasked = await away(someTerritory({ needsProofOfPurchase: false }));
    expect(codes(await refuse(unasked, 'PROOF_OF_PURCHASE_MISSING'))).toEqual(['NOT_REFUSABLE']);
  });

  it.each([
    { regionCodes: ['LT', 'EU'], samePurchaseRegion: true, refusals: ['NOT_REFUSABLE'] },
    { regionCodes: ['DE', 'EU'], samePurchaseRegion: true, refusals: [] },
    { regionCodes: undefined, samePurchaseRegion: true, refusals: [] },
    { regionCodes: undefined, samePurchaseRegion: false, refusals: ['NOT_REFUSABLE'] },
  ])('R-RGN-02: is the region of a purchase in $regionCodes or not: $refusals', async (one) => {
    const { regionCodes, samePurchaseRegion, refusals } = one;
    const territory = someTerritory({ samePurchaseRegion });
    const { desk } = await awaitingMoney(someTerms({ territory }));
    const purchase = regionCodes ? { regionCodes, isProven: true, isAuthorizedDealer: true } : null;
    desk.coverage.covers.set('ctr_1', someCover({ purchase }));
    expect(codes(await refuse(desk, 'REGION_MISMATCH'))).toEqual(refusals);
  });

  describe('a part that is missing', () => {
    const lacking = {
      receivedAt: new Date('2026-05-02T09:00:00Z'), serialNumber: 'RS4-0001', hasController: false,
      checks: [{ code: 'grip', expected: 1, received: 0 }], wasControllerUnbound: true, note: null,
    }; // prettier-ignore

    it.each(['RECEIVED', 'IN_ASSESSMENT', 'AWAITING_ELECTION'] as const)(
      'R-FEE-09, R-PRG-09: is none of a repair that is %s, of which no replacement is chosen',
      async (status) => {
        const { desk } = await awaitingMoney();
        desk.claims.put({ ...claimOf(desk), status, election: null, receipt: lacking });
        expect(codes(await refuse(desk, 'COMPONENTS_MISSING'))).toEqual(['NOT_REFUSABLE']);
      },
    );

    it('R-FEE-09: is none of maintenance, which replaces nothing', async () => {
      const desk = await inCheck();
      desk.claims.put({ ...claimOf(desk), receipt: lacking });
      expect(codes(await refuse(desk, 'COMPONENTS_MISSING'))).toEqual(['NOT_REFUSABLE']);
    });

    it('R-FEE-09: is none of a replacement as long as its quote can be paid', async () => {
      const { desk } = await awaitingMoney();
      const claim = claimOf(desk);
      const [quote] = claim.quotes;
      const line = { ...there(there(quote).lines[0]), kind: 'MISSING_COMPONENT' as const };
      desk.claims.put({ ...claim, receipt: lacking, quotes: [{ ...there(quote), lines: [line] }] });
      expect(codes(await refuse(desk, 'COMPONENTS_MISSING'))).toEqual(['NOT_REFUSABLE']);
      desk.claims.put({ ...claim, receipt: lacking });
      expect(codes(await refuse(desk, 'COMPONENTS_MISSING'))).toEqual([]);
    });
  });

  it('R-FLY-03: is no verification that nobody asked for yet', async () => {
    const early = aFlyawayDesk();
    await lossSteps(early).assessed();
    expect(codes(await refuse(early, 'VERIFICATION_INCOMPLETE'))).toEqual(['NOT_REFUSABLE']);
    for (const reach of ['elected', 'started'] as const) {
      const desk = aFlyawayDesk();
      await lossSteps(desk)[reach]();
      expect(codes(await refuse(desk, 'VERIFICATION_INCOMPLETE'))).toEqual([]);
    }
    const verified = aFlyawayDesk();
    await lossSteps(verified).confirmed();
    expect(codes(await refuse(verified, 'VERIFICATION_INCOMPLETE'))).toEqual(['NOT_REFUSABLE']);
  });

  it('is named once', async () => {
    const { desk } = await awaitingMoney();
    const twice = refuse(desk, 'NOT_OFFICIAL_CHANNEL', 'REGION_MISMATCH', 'NOT_OFFICIAL_CHANNEL');
    await expect(twice).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: ['input', 'furtherReasons', '1', 'refusalCode'],
    });
  });
});

it('R-EXC-R2: an exclusion that records alone decide bears a refusal where they show that a tie was missing', async () => {
  const desk = aFlyawayDesk();
  const { exclusions: before, clauses, ...terms } = flyawayTerms();
  const missing = someExclusion({ id: 'cls_r2', lines: ['REPLACEMENT'], isMachineChecked: true });
  desk.catalog.terms = { ...terms, clauses, exclusions: [...before, missing] };
  await lossSteps(desk).opened();
  const refuseByIt = () =>
    desk.useCases.refuseClaim.execute(
      { claimId: claimOf(desk).id, ...why('EXCLUDED_CAUSE'), clauseIds: ['cls_r2'] },
      adjudicator,
    );
  expect((await refuseByIt()).refusals).toMatchObject([
    { code: 'CLAUSE_NOT_APPLICABLE', field: ['clauseIds', '0'] },
  ]);
  desk.coverage.units.set('dev_1', tiedUnit({ isControllerBound: false }));
  expect((await refuseByIt()).made?.status).toBe('REFUSED');
});

it('R-EXC-D1, R-EXC-C5: an exclusion that touches maintenance bears a refusal of it, and one of another service none', async () => {
  const desk = await inCheck();
  const ids = ['cls_d1', 'cls_c5', 'cls_r1'] as const;
  const [shared, any, other] = ids.map((id) => someExclusion({ id }));
  desk.catalog.terms = {
    ...there(desk.catalog.terms),
    exclusions: [
      { ...there(shared), lines: ['REPAIR_DISCOUNT', 'MAINTENANCE'] },
      there(any),
      { ...there(other), lines: ['REPLACEMENT'] },
    ],
    clauses: ids.map((id) => ({ id, kind: 'EXCLUSION', basis: { ruleId: 'R-EXC-D1' } })),
  };
  const refuseBy = (...clauseIds: readonly string[]) =>
    desk.useCases.refuseClaim.execute(
      { claimId: claimOf(desk).id, ...why('EXCLUDED_CAUSE'), clauseIds },
      adjudicator,
    );
  expect(codes(await refuseBy('cls_r1'))).toEqual(['CLAUSE_NOT_APPLICABLE']);
  expect((await refuseBy('cls_d1', 'cls_c5')).made?.status).toBe('REFUSED');
});

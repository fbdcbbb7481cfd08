import { callerKey } from '@care-graph/kernel/domain/principal';
import {
  holder,
  someCover,
  someTerms,
  someTerritory,
  stranger,
} from '../../../../test/support/claims-builders';
import { aClaimsDesk, type ClaimsDesk, openInput } from '../../../../test/support/claims-desk';
import { aFile } from '../../../../test/support/evidence-files';
import { there } from '../../../../test/support/there';
import { isFlagged } from '../domain/flagged';

let desk: ClaimsDesk;

beforeEach(() => {
  desk = aClaimsDesk();
});

const open = (change: object = {}) => desk.useCases.openClaim.execute(openInput(change), holder);

const put = (id: string, change: object = {}) =>
  desk.claims.transact(({ evidence }) =>
    evidence.add(
      aFile(id, {
        kind: 'PROOF_OF_PURCHASE',
        owner: callerKey(holder),
        receivedAt: desk.clock.now(),
        ...change,
      }),
    ),
  );

const reasons = async (change: object) =>
  (await open(change)).refusals.map(({ code, field }) => `${code} ${(field ?? []).join('.')}`);

const address = { lines: ['Anna', 'Gatve 1'], city: 'Vilnius', regionCode: 'LT' };

describe('service in another region', () => {
  it('R-RGN-06: is given where the rules of that place count, with a proof of purchase that came along', async () => {
    await put('evd_1');
    const claim = there((await open({ regionCode: 'DE', proofOfPurchaseId: 'evd_1' })).made);
    expect(claim.askedIn).toEqual({ regionCode: 'DE', timeZone: 'Europe/Berlin' });
    expect(claim.contract.regionCode).toBe('LT');
    // The end of the seventh day in Berlin, an hour after that in Vilnius.
    expect(claim.deadlines).toMatchObject([
      { kind: 'HAND_OVER_UNIT', regionCode: 'DE', dueAt: new Date('2026-05-08T21:59:59.999Z') },
    ]);
    const files = await desk.claims.transact(({ claimFiles }) => claimFiles.idsOf(claim.id));
    expect(files).toEqual(['evd_1']);
  });

  it('R-RGN-06: is given with a proof that coverage has on record', async () => {
    const purchase = { regionCodes: ['LT', 'EU'], isProven: true, isAuthorizedDealer: true };
    desk.coverage.covers.set('ctr_1', someCover({ purchase }));
    expect((await open({ regionCode: 'DE' })).made).toMatchObject({ doubts: [] });
  });

  it('R-RGN-06: is refused without one', async () => {
    expect(await reasons({ regionCode: 'DE' })).toEqual(['PROOF_OF_PURCHASE_MISSING proofOfPurchaseId']);
    expect(desk.claims.claims).toEqual([]);
  }); // prettier-ignore

  it.each([
    { what: 'has not arrived', file: { receivedAt: null } },
    { what: 'is of another kind', file: { kind: 'PHOTO' } },
    { what: 'is somebody else’s', file: { owner: callerKey(stranger) } },
  ])('R-RGN-06: a proof that $what proves nothing', async ({ file }) => {
    await put('evd_1', file);
    expect(await reasons({ regionCode: 'DE', proofOfPurchaseId: 'evd_1' })).toEqual([
      'PROOF_OF_PURCHASE_MISSING proofOfPurchaseId',
      'FILE_NOT_ARRIVED proofOfPurchaseId',
    ]);
  });

  it.each(['DE', 'US', 'BR'])(
    'R-RGN-03, R-RGN-04, R-RGN-08: is refused in %s under terms that keep to the plan’s region',
    async (regionCode) => {
      const territory = someTerritory({ isInternational: false });
      desk.catalog.terms = someTerms({ territory });
      if (regionCode === 'US') desk.catalog.serviceCenterCode = undefined;
      expect(await reasons({ regionCode })).toEqual(['REGION_NOT_COVERED regionCode']);
    },
  );

  it('R-RFS-01: a unit from another seller is served until an adjudicator decides otherwise', async () => {
    const purchase = { regionCodes: ['LT', 'EU'], isProven: true, isAuthorizedDealer: false };
    desk.coverage.covers.set('ctr_1', someCover({ purchase }));
    const claim = there((await open({ regionCode: 'DE' })).made);
    expect(claim).toMatchObject({ doubts: [{ code: 'NOT_OFFICIAL_CHANNEL' }] });
    expect(isFlagged(claim)).toBe(true);
  });
});

describe('what comes with a claim', () => {
  it('files are with it from the start', async () => {
    await put('evd_1');
    await put('evd_2', { kind: 'PHOTO' });
    const claim = there((await open({ evidenceIds: ['evd_1', 'evd_2', 'evd_1'] })).made);
    const files = await desk.claims.transact(({ claimFiles }) => claimFiles.idsOf(claim.id));
    expect(files).toEqual(['evd_1', 'evd_2']);
  });

  it('a file that is not there keeps it from being opened', async () => {
    await put('evd_1');
    expect(await reasons({ evidenceIds: ['evd_1', 'evd_9'] })).toEqual(['FILE_NOT_ARRIVED evidenceIds.1']); // prettier-ignore
  });

  it('more files than it takes keep it from being opened', async () => {
    const evidenceIds = Array.from({ length: 21 }, (_, place) => `evd_${place}`);
    for (const id of evidenceIds) await put(id);
    expect(await reasons({ evidenceIds })).toEqual(['TOO_MANY_FILES evidenceIds']);
  });

  it('the address for the way back goes on record', async () => {
    const claim = there((await open({ shipTo: address })).made);
    expect(claim.shipTo).toEqual({ ...address, postalCode: null });
  });

  it('an address that no parcel reaches is the caller’s mistake', async () => {
    await expect(open({ shipTo: { ...address, lines: [] } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

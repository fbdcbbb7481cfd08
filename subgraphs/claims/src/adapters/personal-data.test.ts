import { eraseSubject } from '@care-graph/kernel/runtime/personal-data-erase';
import { type ClaimsDatabase, claimsDatabase } from '../../../../test/support/claims-database';
import { at, fullClaim } from '../../../../test/support/full-claim';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';
import { personalData } from './personal-data';
import { claimStores } from './stores';

let claims: ClaimsDatabase;

beforeAll(async () => {
  claims = await claimsDatabase('claims_erasure');
});
beforeEach(() => claims.clear());
afterAll(() => claims.drop());

const receipt = {
  receivedAt: at, serialNumber: 'RS4-0001', checks: [], hasController: false, wasControllerUnbound: true, note: null,
}; // prettier-ignore

/** A claim that was cancelled before anything came for it. */
const over: Claim = {
  ...fullClaim('over'),
  status: 'CANCELLED',
  closedAt: at,
  deadlines: [],
  quotes: [],
  payments: [],
};

const parcelBack = {
  ...there(over.shipments[0]),
  id: 'shp_back',
  trackingNumber: 'T-BACK',
  direction: 'TO_CUSTOMER',
} as const;

const back = (status: 'IN_TRANSIT' | 'DELIVERED'): Claim => ({
  ...over,
  receipt,
  shipments: [...over.shipments, { ...parcelBack, status }],
});

const eraseHolderOf = async (claim: Claim) => {
  const { database } = claims;
  const place = { jobSchema: database.jobSchema, retryAfterMs: 60_000 };
  await database.transact(claimStores(place))((stores) => stores.claims.add(claim));
  const asked = { customerId: claim.contract.holderId, subjects: [] };
  const request = { askedBy: 'officer', reason: 'case 7', now: at };
  return database.transact((manager) => manager)((manager) =>
    eraseSubject(manager, personalData, asked, request),
  );
};

describe('erasing a customer whose claim is over', () => {
  it.each([
    ['never came', over],
    ['was taken in for another claim', { ...over, receipt: { ...receipt, passedOnAt: at } }],
    ['is home again', back('DELIVERED')],
  ])('goes through where the unit %s', async (_where, claim) => {
    expect(await eraseHolderOf(claim)).toMatchObject({ claim: 1 });
  });

  it.each([
    ['is at the centre', { ...over, receipt }],
    ['is on its way back', back('IN_TRANSIT')],
  ])('R-SHP-01: waits while the unit %s, and names the claim', async (_where, claim) => {
    await expect(eraseHolderOf(claim)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: `This stands open: claim ${claim.claimNumber}.`,
    });
  });
});

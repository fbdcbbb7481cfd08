import { holder, someCover } from '../../../../test/support/claims-builders';
import { anExpressDesk, codes, open, payOpen } from '../../../../test/support/express-desk';
import { there } from '../../../../test/support/there';

/** A desk whose contract is tied to the Union, which has no public holidays of its own. */
const inUnion = (holderRegionCode: string | null = null) => {
  const desk = anExpressDesk();
  desk.coverage.covers.set('ctr_1', someCover({ regionCode: 'EU', holderRegionCode }));
  return desk;
};

const addressIn = (regionCode: string) => ({ lines: ['Way 1'], city: 'Town', regionCode });

const namesRegion = { code: 'BAD_USER_INPUT', field: ['input', 'regionCode'] };

describe('where the business days of Express are counted', () => {
  it.each([
    { what: 'the region that is asked for', asked: { regionCode: 'DE', shipTo: addressIn('LT') }, lives: 'LT', in: 'DE' },
    { what: 'where the unit goes back to', asked: { shipTo: addressIn('DE') }, lives: 'LT', in: 'DE' },
    { what: 'where the holder lives', asked: {}, lives: 'LT', in: 'LT' },
    { what: 'where the holder lives, when the unit goes elsewhere', asked: { shipTo: addressIn('CH') }, lives: 'LT', in: 'LT' },
    { what: 'where the holder lives, when the group is asked for', asked: { regionCode: 'EU' }, lives: 'DE', in: 'DE' },
  ])('A-10, R-EXP-03: is $what, under a contract of a group', async ({ asked, lives, in: place }) => {
    const desk = inUnion(lives);
    const askedFor: string[] = [];
    desk.catalog.holidaysFrom = (regionCode) => {
      askedFor.push(regionCode);
      return Promise.resolve(['2026-05-01']);
    };
    const { made } = await open(desk, asked);
    expect(made?.askedIn.regionCode).toBe(place);
    await payOpen(desk);
    expect(new Set(askedFor)).toEqual(new Set([place]));
  }); // prettier-ignore

  it.each([
    { what: 'nobody tells a country', change: {}, lives: null },
    { what: 'the holder lives in none of its countries', change: { shipTo: addressIn('CH') }, lives: 'US' },
  ])('A-10: has to be named where $what', async ({ change, lives }) => {
    const desk = inUnion(lives);
    await expect(open(desk, change)).rejects.toMatchObject(namesRegion);
    const incident = { occurredAt: new Date('2026-04-30T08:00:00Z'), cause: 'DROP' } as const;
    const question = { contractId: 'ctr_1', serviceType: 'EXPRESS', incident } as const;
    await expect(desk.useCases.simulateClaim.execute(question, holder)).rejects.toMatchObject(namesRegion);
    expect(desk.claims.claims).toEqual([]);
  }); // prettier-ignore

  it('is asked of nobody where calendar days are counted, or where no service is given', async () => {
    expect(codes(await open(inUnion(), { serviceType: 'ONLINE_REPAIR' }))).toEqual([]);
    const desk = anExpressDesk();
    desk.catalog.terms = { ...there(desk.catalog.terms), territory: undefined };
    expect(codes(await open(desk, { regionCode: 'EU' }))).toEqual(['REGION_NOT_COVERED']);
  });
});

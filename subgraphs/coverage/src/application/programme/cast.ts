import type { Customer, Partner, Store } from '../../domain/contract';
import { minute } from './calendar';
import { chanceAt } from '@care-graph/kernel/domain/chance';
import { adminActor, onlyId, type Seller, type Telling } from './telling';

const givenNames = ['Ana', 'Bo', 'Chen', 'Dina', 'Emil', 'Fatou', 'Goran', 'Hana', 'Ivo', 'Jun'];
const familyNames = ['Abel', 'Berg', 'Costa', 'Dvorak', 'Eriks', 'Fischer', 'Gruber', 'Horvat'];

/** Of so many units five belong to four people: some have a second one. */
const peoplePerUnit = 0.8;

export const ownerOf = (place: number): number => Math.floor(place * peoplePerUnit);

/** The first unit of a person. */
export const firstUnitOf = (owner: number): number => Math.ceil(owner / peoplePerUnit);

/** A person that nobody is; one in eight has never signed in, the others have the names of development's tokens. */
export const customerAt = (seed: number, owner: number, at: number): Customer => {
  const chance = chanceAt(seed ^ 0x5f5f5f5f, owner);
  const given = chance.oneOf(givenNames);
  const hasSignedIn = chance.isIn(7 / 8);
  const address = chance.isIn(0.3)
    ? { lines: [`Synthetic Street ${chance.between(1, 200)}`], postalCode: '00000', city: 'Exampleton', regionCode: 'LT' }
    : null; // prettier-ignore
  return {
    id: onlyId('cus', at, { seed, place: owner }), subject: hasSignedIn ? `dev-customer-programme-${seed}-${owner}` : null,
    givenName: given, familyName: chance.oneOf(familyNames), email: `person-${seed}-${owner}@example.org`, phone: null,
    address, version: 1,
  }; // prettier-ignore
};

/** A retailer has as many customers however large the programme is, so that it has more of them. */
const retailersFor = (contracts: number): number => Math.max(8, Math.round(contracts / 1250));

const storesOf = (
  telling: Telling,
  { id: partnerId, regionCodes, name }: Partner,
  at: number,
): readonly Store[] =>
  Array.from({ length: 1 + telling.chance.below(4) }, (_none, count) => ({
    id: telling.newId('str', at), partnerId, name: `${name}, shop ${count + 1}`, reference: `SHOP-${count + 1}`,
    regionCode: regionCodes[count % regionCodes.length] ?? null,
  })); // prettier-ignore

/** The retailers of the programme and their shops, by the regions in which they sell: each region has one at least. */
export const tellRetailers = (
  telling: Telling,
  { contracts, regionCodes, at }: { contracts: number; regionCodes: readonly string[]; at: number },
): ReadonlyMap<string, readonly Seller[]> => {
  const { records, world } = telling;
  const sellers = new Map<string, Seller[]>(regionCodes.map((code) => [code, []]));
  const count = Math.max(retailersFor(contracts), Math.ceil(regionCodes.length / 4));
  for (let place = 0; place < count; place += 1) {
    const own = [0, 1, 2, 3].map(
      (step) => regionCodes[(place * 4 + step) % regionCodes.length] ?? '',
    );
    const number = String(place + 1).padStart(3, '0');
    const partner: Partner = {
      id: telling.newId('prt', at), name: `Synthetic Retail ${world.seed}-${number}`,
      status: place % 8 === 7 ? 'SUSPENDED' : 'ACTIVE', regionCodes: [...new Set(own)], version: 1,
    }; // prettier-ignore
    const stores = storesOf(telling, partner, at);
    records.partners.push(partner);
    records.stores.push(...stores);
    const by = adminActor('one');
    telling.event({ subjectId: partner.id, at, action: 'registerPartner', to: 'ACTIVE', by });
    if (partner.status === 'SUSPENDED')
      telling.event({
        subjectId: partner.id, at: world.now - minute, action: 'suspendPartner', from: 'ACTIVE', to: 'SUSPENDED', by,
      }); // prettier-ignore
    for (const code of partner.regionCodes)
      sellers.get(code)?.push(...stores.map((store) => ({ partner, store })));
  }
  return sellers;
};

import { ChangeContactDetailsDocument } from '../generated/customer';
import type { Cast } from './journey';
import { accepted, dataOf, eventually } from './journey';
import { there } from './there';

const noticesText = `query NoticesOfClaim($id: ID!) {
  claim(id: $id) { status notices(first: 20) { nodes { id kind medium sentAt } } }
}`;

interface Told {
  readonly status: string;
  readonly notices: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly medium: string;
      readonly sentAt: string | null;
    }[];
  };
}

/** What the customer was told of a claim, once so many messages are on record and all of them were mailed. */
export const allSent = (
  { customer }: Pick<Cast, 'customer'>,
  id: string,
  count: number,
): Promise<Told> =>
  eventually(
    async () =>
      there(dataOf(await customer<{ claim: Told | null }, object>(noticesText, { id })).claim),
    ({ notices: { nodes } }) =>
      nodes.length === count && nodes.every(({ sentAt }) => sentAt !== null),
  );

/** The customer says who they are, and that they live in Germany: that is the language of their letters then. */
export const introduced = async ({ customer }: Pick<Cast, 'customer'>): Promise<void> => {
  const address = { lines: ['Weg 1'], city: 'Berlin', postalCode: '10115', regionCode: 'DE' };
  const input = { givenName: 'Rosa', familyName: 'Geheimer', email: 'rosa@example.org', address };
  const changed = await customer(ChangeContactDetailsDocument, { input });
  accepted(dataOf(changed).changeContactDetails);
};

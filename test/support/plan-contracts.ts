import * as atShop from '../generated/partner';
import { accepted, activate, anEnrollment, type Cast, dataOf, rs4MiniAnnual } from './journey';
import { codeOf, stockOf } from './plan-stock';
import { there } from './there';

/** Whose the bundles are. */
const holder = { givenName: 'Dora', familyName: 'Daukša', email: 'dora@example.com' };

/** An order of a unit of any model with its cover; gives the contract's id. */
export const orderedWith = async (
  cast: Cast,
  orderReference: string,
  { planSkuId, terms }: { readonly planSkuId: string; readonly terms: string },
): Promise<string> => {
  const input = {
    orderReference,
    planSkuId,
    regionCode: 'LT',
    price: { amount: '58.99', currency: 'EUR' },
    consents: [{ kind: 'TERMS', documentVersion: terms }] as const,
    holder,
  };
  const { orderBundle } = dataOf(await cast.partner(atShop.OrderBundleDocument, { input }));
  return there(accepted(orderBundle).contract).id;
};

/** An order of an RS 4 Mini with a year of cover; gives the contract's id. */
export const ordered = async (cast: Cast, orderReference: string): Promise<string> =>
  orderedWith(cast, orderReference, { planSkuId: await rs4MiniAnnual(cast), terms: '2023-tc' });

/** Sends the unit of an order: its cover begins 48 hours later. */
export const shipped = async (
  { partner }: Cast,
  contractId: string,
  {
    serial,
    shippedAt,
    component = 'BODY',
  }: {
    readonly serial: string;
    readonly shippedAt: string;
    readonly component?: 'AIRCRAFT' | 'BODY';
  },
) => {
  const input = { contractId, shippedAt, serials: [{ component, value: serial }] };
  const { reportBundleShipment } = dataOf(
    await partner(atShop.ReportBundleShipmentDocument, { input }),
  );
  return there(accepted(reportBundleShipment).contract);
};

/** A unit that was ordered with its cover and shipped then, or at once. */
export const bundled = async (
  cast: Cast,
  { serial, shippedAt }: { readonly serial: string; readonly shippedAt?: string },
) => {
  const contractId = await ordered(cast, serial);
  return shipped(cast, contractId, { serial, shippedAt: shippedAt ?? cast.graph.now() });
};

/** An enrollment of a unit of any model, by the component whose number it goes by. */
export const anEnrollmentOf = (
  code: string,
  serial: string,
  { terms, component = 'AIRCRAFT' }: { readonly terms: string; readonly component?: 'AIRCRAFT' | 'BODY' },
) =>
  anEnrollment(code, serial, {
    serials: [{ component, value: serial }],
    consents: [{ kind: 'TERMS', documentVersion: terms }],
  }); // prettier-ignore

/** A contract of any plan, for which a code is made and sold, for Lithuania where nothing else is said; gives its id. */
export const contractOf = async (
  cast: Cast,
  planSkuId: string,
  serial: string,
  { soldFor, ...of }: Parameters<typeof anEnrollmentOf>[2] & { readonly soldFor?: string },
): Promise<string> => {
  await stockOf(cast, planSkuId, 1, soldFor === undefined ? {} : { regionCode: soldFor });
  const code = await codeOf(cast, planSkuId, `sale of ${serial}`);
  const { contract } = accepted(await activate(cast.customer, anEnrollmentOf(code, serial, of)));
  return there(contract).id;
};

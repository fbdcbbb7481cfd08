import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import {
  accepted,
  aClaim,
  type Cast,
  dataOf,
  elect,
  freshKey,
  openClaim,
  pay,
  sentOut,
} from './journey';
import { contractOf } from './plan-contracts';
import { draftPlan, publishTermsLike, putOnSale } from './plans-on-sale';
import { there } from './there';

/** A year of the Mavic 3 under the 2022 terms: two replacements, two discounts of 200.00 EUR at most, one maintenance. */
export const mavic = { productCode: 'mavic-3', termMonths: 12, terms: '2022-capped' };

export const mavicFees = [
  { kind: 'replacement', minor: 15_000 },
  { kind: 'flyaway', minor: 70_000 },
] as const;

const capText =
  '""moneyCap"": {""amount"": ""200.00"", ""currency"": ""EUR""}, ""discountPercent"": ""10""';

/** The row of a clause, with a tenth off each repair and a sum for all of them where it is that of the discount. */
export const withCap = (row: string): string =>
  row.includes('/quota/repair-discount/mavic-3/12')
    ? row.replace('""moneyCap"": null, ""discountPercent"": null', capText)
    : row;

/** Puts the plan on sale, whose sum for discounts no source tells; gives its id. */
export const mavicPlan = async (cast: Cast, validFrom: string): Promise<string> => {
  await publishTermsLike(cast, {
    code: mavic.terms, like: '2022-tc', generation: 'TWO_TIER_2022', validFrom, change: withCap,
  }); // prettier-ignore
  cast.graph.moveTo(`${validFrom}T09:00:00Z`);
  await draftPlan(cast, mavic, '2,1,2,1,plus,24');
  return putOnSale(cast, mavic, mavicFees);
};

const firstStart = `mutation Started($input: RecordFirstStartInput!) {
  recordFirstStart(input: $input) { userErrors { message } }
}`;

const standingText = `query Standing($id: ID!) {
  claim(id: $id) {
    id version claimNumber serviceType status closedAt nextStatuses
    deadlines { kind state }
    returnAuthorization { needsController shouldUnbindController components { component { code } quantity } }
    receipt { hasController wasControllerUnbound checks { component { code } expected received } }
    quotes { id status total { amount currency } lines { kind amount { amount } } }
    payments { id }
    convertedFrom { id status } convertedTo { id status }
    remedies { remedy isOpen total { amount } refusals { code } }
    contract {
      id bonusWarranty { status }
      entitlements { line uses { committed reserved remaining } money { remaining { amount } } }
    }
    device { controllerBinding { controllerSerialNumber } }
    history(first: 50) { nodes { action fromStatus toStatus actor { kind } reason basis { ruleId } } }
  }
}`;

interface Allowance {
  readonly committed: number;
  readonly reserved: number;
  readonly remaining: number;
}

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly returnAuthorization: {
    readonly components: readonly {
      readonly component: { readonly code: string };
      readonly quantity: number;
    }[];
  } | null;
  readonly quotes: readonly {
    readonly id: string;
    readonly status: string;
    readonly total: send.MoneyInput;
  }[];
  readonly contract: {
    readonly id: string;
    readonly bonusWarranty: { readonly status: string } | null;
    readonly entitlements: readonly {
      readonly line: string;
      readonly uses: Allowance;
      readonly money: { readonly remaining: { readonly amount: string } } | null;
    }[];
  };
  readonly device: { readonly controllerBinding: object | null };
  readonly history: { readonly nodes: readonly object[] };
} // prettier-ignore

/** What people do with claims on units of the plan, which pins the terms of that desk unless others are named. */
export const maintenanceDesk = (cast: Cast, plan: string, terms = mavic.terms) => {
  const { graph } = cast;

  /** A new unit of the customer's, covered under a contract of its own. */
  const covered = async (
    serial: string,
    warrantyEnd: (firstStartedAt: string) => string = () => '2027-06-01T00:00:00Z',
  ): Promise<string> => {
    const firstStartedAt = graph.now();
    const started = {
      serials: [{ component: 'AIRCRAFT', value: serial }],
      productCode: mavic.productCode,
      firstStartedAt,
      warrantyEndsAt: warrantyEnd(firstStartedAt),
    };
    dataOf(await graph.asService('coverage', firstStart, { input: started }));
    return contractOf(cast, plan, serial, { terms });
  };

  const standing = async (id: string): Promise<Standing> => {
    const { claim } = dataOf(
      await cast.customer<{ claim: Standing | null }, object>(standingText, { id }),
    );
    return there(claim);
  };

  /** How many of a line are used, held and left. */
  const usesOf = async (id: string, of = 'MAINTENANCE'): Promise<readonly number[]> => {
    const { contract } = await standing(id);
    const { uses } = there(contract.entitlements.find(({ line }) => line === of));
    return [uses.committed, uses.reserved, uses.remaining];
  };

  const opened = async (serial: string, change: Partial<send.OpenClaimInput> = {}) => {
    const input = aClaim(cast, serial, { serviceType: 'MAINTENANCE', ...change });
    return dataOf(await cast.customer(send.OpenMaintenanceClaimDocument, { input })).openClaim;
  };

  const received = async (claimId: string, serialNumber: string, hasController = true) => {
    const { returnAuthorization } = await standing(claimId);
    const components = there(returnAuthorization).components.map(
      ({ component: { code }, quantity }) => ({ componentCode: code, quantity }),
    );
    const input = { claimId, serialNumber, components, hasController };
    return dataOf(await cast.agent(atCenter.ReceiveUnitDocument, { input })).receiveUnit;
  };

  /** A maintenance claim whose unit and controller have come. */
  const inCheck = async (serial: string): Promise<string> => {
    const { id } = there(accepted(await opened(serial)).claim);
    accepted(await received(id, serial));
    return id;
  };

  const confirmed = async (
    claimId: string,
    isEntitled: boolean,
    change: Partial<atCenter.ConfirmEntitlementInput> = {},
  ) => {
    const input = { claimId, isEntitled, ...change };
    return dataOf(await cast.agent(atCenter.ConfirmEntitlementDocument, { input }))
      .confirmEntitlement;
  };

  const converted = async (claimId: string, idempotencyKey = freshKey()) => {
    const found = { cause: 'DROP', reason: 'An arm is cracked.' } as const;
    const input = { claimId, ...found, idempotencyKey };
    return dataOf(await cast.agent(atCenter.ConvertClaimDocument, { input })).convertClaim;
  };

  /** Assesses a unit that has come, with a repair at this price. */
  const assessedAt = async (claimId: string, amount: string): Promise<void> => {
    const begin = { input: { claimId } };
    accepted(dataOf(await cast.agent(atCenter.BeginAssessmentDocument, begin)).beginAssessment);
    const estimate = [
      { kind: 'REPAIR_PARTS', text: 'New arm', amount: { amount, currency: 'EUR' } },
    ] as const;
    const found = { warranty: 'OUT_OF_SCOPE', cause: 'DROP', findings: 'An arm broke.' } as const;
    const input = { claimId, ...found, estimate };
    accepted(
      dataOf(await cast.agent(atCenter.RecordAssessmentDocument, { input })).recordAssessment,
    );
  };

  /** Repairs an assessed unit with the discount, which is paid and sent back; gives what was due. */
  const repairedWithDiscount = async (claimId: string): Promise<string> => {
    accepted(await elect(cast.customer, claimId, 'REPAIR_DISCOUNT'));
    const { quotes } = await standing(claimId);
    const quote = there(quotes.find(({ status }) => status === 'OPEN'));
    accepted(await pay(cast.customer, quote.id, { amount: quote.total }));
    await sentOut(cast, claimId);
    return quote.total.amount;
  };

  /** A claim for a repair at this price, whose unit has come and was assessed. */
  const assessedRepair = async (serial: string, amount: string): Promise<string> => {
    const { id } = there(accepted(await openClaim(cast.customer, aClaim(cast, serial))).claim);
    accepted(await received(id, serial, false));
    await assessedAt(id, amount);
    return id;
  };

  /** Serves the unit once, and sends it back. */
  const maintained = async (serial: string): Promise<string> => {
    const id = await inCheck(serial);
    accepted(await confirmed(id, true));
    await sentOut(cast, id);
    return id;
  };

  return {
    covered, standing, usesOf, opened, received, inCheck, confirmed, converted, assessedAt, repairedWithDiscount,
    assessedRepair, maintained,
  };
}; // prettier-ignore

import { Client } from 'pg';
import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { accepted, aClaim, type Cast, dataOf, pay } from './journey';
import { contractOf } from './plan-contracts';
import { there } from './there';

/** Two years of the Mini SE: 139, 169 and 189 PLN. */
export const miniSe = { productCode: 'mini-se', termMonths: 24, terms: '2022-tc' };

const standingText = `query Standing($id: ID!) {
  claim(id: $id) {
    status
    deadlines { kind dueAt state skippedDays calendar { code } }
    returnAuthorization { components { component { code } quantity } }
    assessment { id }
    remedies { remedy }
    payments { amount { amount currency } status }
    quotes { id purpose status total { amount currency } lines { kind component { code } } }
    decisions { outcome refusalCode refusalKind basis { ruleId } }
    contract { entitlements { line uses { committed reserved remaining } } }
    history(first: 50) { nodes { action fromStatus toStatus actor { kind } } }
  }
}`;

interface Allowance {
  readonly committed: number;
  readonly reserved: number;
  readonly remaining: number;
}

interface Standing {
  readonly status: string;
  readonly deadlines: readonly { readonly kind: string; readonly dueAt: string }[];
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
  readonly payments: readonly { readonly status: string; readonly amount: send.MoneyInput }[];
  readonly decisions: readonly object[];
  readonly contract: {
    readonly entitlements: readonly { readonly line: string; readonly uses: Allowance }[];
  };
  readonly history: {
    readonly nodes: readonly { readonly action: string; readonly toStatus: string | null }[];
  };
}

/** Why a command was refused, in words for programs. */
export const codesOf = ({
  userErrors,
}: {
  readonly userErrors: readonly { readonly code: string }[];
}) => userErrors.map(({ code }) => code);

/** What the units are sold with, and for which region. */
type PlanOfUnits = Parameters<typeof contractOf>[3];

/** What people do with Express claims on units of a plan. */
export const expressDesk = (cast: Cast, plan: string, of: PlanOfUnits = miniSe) => {
  const { graph } = cast;

  const standing = async (id: string): Promise<Standing> => {
    const { claim } = dataOf(
      await cast.customer<{ claim: Standing | null }, object>(standingText, { id }),
    );
    return there(claim);
  };

  const usesOf = async (id: string): Promise<readonly number[]> => {
    const { contract } = await standing(id);
    const { uses } = there(contract.entitlements.find(({ line }) => line === 'REPLACEMENT'));
    return [uses.committed, uses.reserved, uses.remaining];
  };

  /** A unit of the customer's whose plan is not used yet; gives its contract. */
  const covered = async (serial: string): Promise<string> => {
    graph.moveTo('2026-03-01T10:00:00Z');
    const contractId = await contractOf(cast, plan, serial, of);
    graph.moveTo('2026-04-30T09:00:00Z');
    return contractId;
  };

  const opened = async (serial: string, change: Partial<send.OpenClaimInput> = {}) => {
    const input = aClaim(cast, serial, { serviceType: 'EXPRESS', ...change });
    return dataOf(await cast.customer(send.OpenExpressClaimDocument, { input })).openClaim;
  };

  const payOpen = async (id: string): Promise<void> => {
    const { quotes } = await standing(id);
    const quote = there(quotes.find(({ status }) => status === 'OPEN'));
    accepted(await pay(cast.customer, quote.id, { amount: quote.total }));
  };

  /** A case whose fee was paid on Thursday, 30 April. */
  const submitted = async (
    serial: string,
    change: Partial<send.OpenClaimInput> = {},
  ): Promise<string> => {
    await covered(serial);
    const { id } = there(accepted(await opened(serial, change)).claim);
    await payOpen(id);
    return id;
  };

  const handedOver = async (claimId: string, handedOverAt: string) => {
    const input = { claimId, carrier: 'DPD', trackingNumber: `T-${claimId}`, handedOverAt };
    return dataOf(await cast.customer(send.ReportHandOverDocument, { input })).reportHandOver;
  };

  const received = async (claimId: string, serialNumber: string, without?: string) => {
    const { returnAuthorization } = await standing(claimId);
    // Before the fee is paid nothing may be sent in.
    const components = (returnAuthorization?.components ?? [])
      .map(({ component: { code }, quantity }) => ({ componentCode: code, quantity }))
      .filter(({ componentCode }) => componentCode !== without);
    const input = { claimId, serialNumber, components, hasController: false };
    return dataOf(await cast.agent(atCenter.ReceiveUnitDocument, { input })).receiveUnit;
  };

  const setAside = async (claimId: string, newSerial: string) => {
    const serialNumbers = [{ component: 'AIRCRAFT' as const, value: newSerial }];
    const input = { claimId, serialNumbers, productCode: 'mini-se', grade: 'NEW' as const };
    return dataOf(await cast.agent(atCenter.AllocateReplacementDocument, { input }))
      .allocateReplacement;
  };

  const refuse = async (claimId: string, refusalCode: atCenter.ClaimRefusalCode) => {
    const input = { claimId, refusalCode, clauseIds: [], reason: 'As the terms say.' };
    return dataOf(await cast.adjudicator(atCenter.RefuseClaimDocument, { input })).refuseClaim;
  };

  return { standing, usesOf, covered, opened, payOpen, submitted, handedOver, received, setAside, refuse };
}; // prettier-ignore

/** No source gives the price that the rule book reckons with. */
export const pricedAsInTheRuleBook = async (databaseUrl: string): Promise<void> => {
  const db = new Client({ connectionString: databaseUrl, options: '-c search_path=catalog' });
  await db.connect();
  await db.query(`ALTER TABLE component_price DISABLE TRIGGER component_price_binds;
    UPDATE component_price SET amount_minor = 15000 WHERE component_code = 'battery' AND currency = 'PLN';
    ALTER TABLE component_price ENABLE TRIGGER component_price_binds`);
  await db.end();
};

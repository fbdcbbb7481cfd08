import { videoCase, type VideoCase } from '../support/condition-video';
import { rotatedKey } from '../support/crowded-keys';
import { published } from '../support/documents';
import { startTestGraph, type TestGraph } from '../support/graph';
import {
  accepted,
  aClaim,
  activate,
  anEnrollment,
  assessed,
  type Cast,
  castOf,
  dataOf,
  elect,
  openClaim,
  rs4MiniAnnual,
  sell,
} from '../support/journey';
import * as atCenter from '../generated/agent';
import * as send from '../generated/customer';
import { answered } from './command';
import { type JobCase, jobCase } from './job-case';
import { type MoneyCase, moneyCase } from './money-case';
import { proposalsFor, type QuotaCase } from './quota-case';
import { type UnitCase, unitCase } from './unit-case';
import { idOfSale } from './sold-code';
import { openTables, type Tables } from './tables';

/** Codes by what became of them; `sold` is the only one that can be redeemed. */
export interface Codes {
  readonly sold: string;
  readonly used: string;
  readonly blocked: string;
  readonly expired: string;
}

/** A unit under a contract of its own, with a claim that has come so far. */
export interface Case {
  readonly serial: string;
  readonly contractId: string;
  readonly claimId: string;
}

export interface QuotedCase extends Case {
  readonly quoteId: string;
}

/** A programme in which every command can be tried, and refused. */
export interface World extends Cast {
  readonly tables: Tables;
  readonly planSkuId: string;
  readonly codes: Codes;
  /** Under contract since the start, and without any claim. */
  readonly covered: Omit<Case, 'claimId'>;
  readonly awaitingReturn: Case;
  readonly inAssessment: Case;
  /** Waits for a choice of remedy, with no replacement left. */
  readonly awaitingElection: Case;
  /** Waits for the payment of a replacement. */
  readonly awaitingPayment: QuotedCase;
  readonly quotas: QuotaCase;
  readonly money: MoneyCase;
  readonly units: UnitCase;
  /** A partner's import that has ended. */
  readonly job: JobCase;
  /** Waits for a decision about its video. */
  readonly video: VideoCase;
  stop(): Promise<void>;
}

/** What a client's build made. */
const manifest = JSON.stringify({ home: 'query Home { products { nodes { code } } }' });

export const startsAt = '2026-03-01T10:00:00Z';

/** Units that the maker's registry knows: one that was started too long ago, and one of another model. */
export const lateSerial = 'RS4-LATE';
export const otherModelSerial = 'MSE-0001';

const firstStart = `mutation FirstStart($input: RecordFirstStartInput!) {
  recordFirstStart(input: $input) { userErrors { message } }
}`;

const reserve = `mutation Reserve($input: ReserveQuotaInput!) {
  reserveQuota(input: $input) { userErrors { message } }
}`;

const started = async (graph: TestGraph, serial: string, productCode: string, at: string) => {
  const input = {
    serials: [{ component: 'BODY', value: serial }],
    productCode,
    firstStartedAt: at,
  };
  dataOf(await graph.asService('coverage', firstStart, { input }));
};

const soldCode = async (cast: Cast, saleReference: string): Promise<string> =>
  (await sell(cast, saleReference)).secret ?? '';

const blockedCode = async (cast: Cast): Promise<string> => {
  const code = await soldCode(cast, 'blocked');
  const activationCodeId = await idOfSale(cast, 'blocked');
  await answered(cast.admin, 'blockCode', { activationCodeId, reason: 'It was found in a forum.' });
  return code;
};

const makeCodes = async (cast: Cast, tables: Tables): Promise<Codes> => {
  const spoilt = async (saleReference: string, change: string): Promise<string> => {
    const code = await soldCode(cast, saleReference);
    // Codes of the demonstration have no last instant.
    await tables.run(`UPDATE coverage.activation_code SET ${change} WHERE sale_reference = $1`, [
      saleReference,
    ]);
    return code;
  };
  return {
    sold: await soldCode(cast, 'sold'),
    used: await soldCode(cast, 'used'),
    blocked: await blockedCode(cast),
    // As the clock's work leaves it: that work would write it down in the midst of a test.
    expired: await spoilt('expired', `redeem_by = '2026-02-28T23:59:59Z', status = 'EXPIRED'`),
  };
};

const contractFor = async (cast: Cast, serial: string, code?: string): Promise<string> => {
  const secret = code ?? (await soldCode(cast, `sale of ${serial}`));
  const { contract } = accepted(await activate(cast.customer, anEnrollment(secret, serial)));
  return contract?.id ?? '';
};

const caseOf = async (cast: Cast, serial: string): Promise<Case> => {
  const contractId = await contractFor(cast, serial);
  const { claim } = accepted(await openClaim(cast.customer, aClaim(cast, serial)));
  return { serial, contractId, claimId: claim?.id ?? '' };
};

const broughtToBench = async ({ customer, agent, graph }: Cast, { claimId, serial }: Case) => {
  const input = {
    claimId,
    carrier: 'DPD',
    trackingNumber: `T-${claimId}`,
    handedOverAt: graph.now(),
  };
  accepted(dataOf(await customer(send.ReportHandOverDocument, { input })).reportHandOver);
  const arrival = { claimId, serialNumber: serial, components: [], hasController: false };
  accepted(dataOf(await agent(atCenter.ReceiveUnitDocument, { input: arrival })).receiveUnit);
  accepted(
    dataOf(await agent(atCenter.BeginAssessmentDocument, { input: { claimId } })).beginAssessment,
  );
};

/** Another claim holds a replacement. */
const holdOne = async ({ graph }: Cast, contractId: string, claimId: string): Promise<void> => {
  const input = {
    claimId,
    claimNumber: claimId,
    contractId,
    line: 'REPLACEMENT',
    occurredAt: graph.now(),
  };
  dataOf(await graph.asService('coverage', reserve, { input }));
};

/** Two other claims hold the two replacements that the plan has (R-QTA-05). */
const withoutQuota = async (cast: Cast, { contractId }: Case): Promise<void> => {
  for (const claimId of ['clm_first', 'clm_second']) await holdOne(cast, contractId, claimId);
};

const makeUnits = async (cast: Cast, covered: string): Promise<UnitCase> => {
  const lost = { serial: 'RS4-LOST', contractId: await contractFor(cast, 'RS4-LOST') };
  return unitCase(cast, covered, lost, otherModelSerial);
};

const quotaCase = async (cast: Cast): Promise<QuotaCase> => {
  const contractId = await contractFor(cast, 'RS4-QUOTA');
  return proposalsFor(cast, contractId, () => holdOne(cast, contractId, 'clm_quota'));
};

/** A replacement was chosen, and its price is to be paid. */
export const quotedCase = async (cast: Cast, serial: string): Promise<QuotedCase> => {
  const opened = await caseOf(cast, serial);
  await assessed(cast, opened.claimId, serial);
  const { claim } = accepted(await elect(cast.customer, opened.claimId, 'REPLACEMENT'));
  return { ...opened, quoteId: claim?.election?.quote?.id ?? '' };
};

const makeCases = async (cast: Cast) => {
  const awaitingReturn = await caseOf(cast, 'RS4-RETURN');
  const inAssessment = await caseOf(cast, 'RS4-BENCH');
  await broughtToBench(cast, inAssessment);
  const awaitingElection = await caseOf(cast, 'RS4-CHOICE');
  await assessed(cast, awaitingElection.claimId, awaitingElection.serial);
  await withoutQuota(cast, awaitingElection);
  const awaitingPayment = await quotedCase(cast, 'RS4-QUOTE');
  return { awaitingReturn, inAssessment, awaitingElection, awaitingPayment };
};

export const startWorld = async (name: string): Promise<World> => {
  const graph = await startTestGraph(name, startsAt);
  const cast = await castOf(graph);
  await rotatedKey(cast);
  await published(cast.admin, { client: 'portal-web', audience: 'PUBLIC', manifest });
  const tables = await openTables(graph.databaseUrl);
  const codes = await makeCodes(cast, tables);
  // No command says yet which partner a seller is.
  await tables.run(`UPDATE catalog.plan_offer SET partner_id = 'prt_demo' WHERE seller_name = $1`, [
    'shopro.lt',
  ]);
  const covered = {
    serial: 'RS4-USED',
    contractId: await contractFor(cast, 'RS4-USED', codes.used),
  };
  await started(graph, lateSerial, 'rs-4-mini', '2026-01-30T09:59:59Z');
  await started(graph, otherModelSerial, 'mini-se', startsAt);
  return {
    ...cast,
    tables,
    codes,
    covered,
    planSkuId: await rs4MiniAnnual(cast),
    ...(await makeCases(cast)),
    quotas: await quotaCase(cast),
    money: await moneyCase(
      cast,
      await quotedCase(cast, 'RS4-PAID'),
      await quotedCase(cast, 'RS4-UNPAID'),
    ),
    job: await jobCase(cast),
    video: await videoCase(cast),
    units: await makeUnits(cast, covered.serial),
    stop: async () => {
      await tables.close();
      await graph.stop();
    },
  };
};

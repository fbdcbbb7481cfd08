import { maskedSerial } from '@care-graph/kernel/domain/serial';
import { arg, query } from '@care-graph/kernel/graphql/decorators';
import { moneyTypeOf } from '@care-graph/kernel/graphql/shared-types';
import { Ctx, ID, Resolver } from 'type-graphql';
import {
  coverAt,
  type CoveringContract,
  hasCover,
  type ServiceContract,
  statusAt,
} from '../domain/contract';
import { lockedSerials, mainSerialOf } from '../domain/device';
import {
  balancesOf,
  leftInTime,
  lineBalance,
  type QuotaEntry,
  sumLeftInTime,
} from '../domain/ledger';
import type { Visibility } from '../domain/visibility';
import type { EndTermsDesk } from '../domain/end-terms';
import { givesSomething, grantedWarranties } from '../domain/granted-warranty';
import { bonusOfContract } from './contract-bonus';
import {
  CoverFacts,
  type CoverLine,
  type GrantedWarranty,
  type PurchaseFacts,
} from './cover-facts.type';
import type { CoverageContext, CoverageLoaders } from './loaders';

/** The unit that the contract covers now, and every serial number of its lineage. */
const unitOf = async (contract: CoveringContract, loaders: CoverageLoaders) => {
  const [bindings, devices] = await Promise.all([
    loaders.bindings.load(contract.id),
    loaders.devicesOfRoot.load(contract.lineageRootId),
  ]);
  const serials = (await loaders.serials.loadMany(devices.map(({ id }) => id))).flatMap((found) =>
    found instanceof Error ? [] : found,
  );
  const active = bindings.find(({ status }) => status === 'ACTIVE');
  const deviceId = active?.deviceId ?? contract.lineageRootId;
  const tie = await loaders.controllerAt(deviceId, loaders.now);
  const own = serials.filter((one) => one.deviceId === deviceId);
  const current = own.filter((one) => one.validUntil === null);
  const serialNumber = mainSerialOf(current)?.value ?? '';
  return {
    deviceId,
    serialNumber,
    maskedSerialNumber: maskedSerial(serialNumber),
    unitSerialNumbers: own.map(({ value }) => value),
    lineageSerialNumbers: serials.map(({ value }) => value),
    lockedSerialNumbers: lockedSerials(devices, serials),
    isControllerBound: tie !== null,
  };
};

const usesIn = (entries: readonly QuotaEntry[]) => {
  const { uses, flyaways } = lineBalance(entries, 'REPLACEMENT');
  return {
    replacementsUsed: uses.committed,
    flyawaysUsed: flyaways?.committed ?? 0,
    replacementsRemaining: leftInTime(uses),
    flyawaysRemaining: flyaways ? leftInTime(flyaways) : null,
  };
};

const linesIn = (entries: readonly QuotaEntry[]): readonly CoverLine[] =>
  balancesOf(entries).map(({ line, uses, money }) => ({
    line,
    usesRemaining: leftInTime(uses),
    moneyRemaining: money ? moneyTypeOf(sumLeftInTime(money)) : null,
  }));

const purchaseOf = async (
  { lineageRootId }: CoveringContract,
  loaders: CoverageLoaders,
): Promise<PurchaseFacts | null> => {
  const [purchase] = await loaders.purchase.load(lineageRootId);
  if (!purchase) return null;
  const { regionCodes, proofId, isAuthorizedDealer } = purchase;
  return { regionCodes, isProven: proofId !== null, isAuthorizedDealer };
};

type Desk = Pick<EndTermsDesk, 'endTermsOf'>;

/** A plan that covers is claimed under itself: only when it is over does anybody ask what goes on without it. */
const warrantiesOf = async (
  contract: CoveringContract,
  desk: Desk,
  loaders: CoverageLoaders,
): Promise<readonly GrantedWarranty[]> => {
  if (contract.period.endsAt > loaders.now) return [];
  const [terms, bonus] = await Promise.all([
    desk.endTermsOf(contract),
    bonusOfContract(contract, desk, loaders),
  ]);
  return grantedWarranties({ contract, terms, bonus });
};

const factsOf = async (
  contract: CoveringContract,
  desk: Desk,
  loaders: CoverageLoaders,
): Promise<CoverFacts> => {
  const [holder, seller, unit, entries, purchase, warranties] = await Promise.all([
    loaders.customer.load(contract.holderId),
    contract.partnerId === null ? null : loaders.partner.load(contract.partnerId),
    unitOf(contract, loaders),
    loaders.ledger.load(contract.id),
    purchaseOf(contract, loaders),
    warrantiesOf(contract, desk, loaders),
  ]);
  return {
    ...contract,
    ...contract.period,
    ...unit,
    ...usesIn(entries),
    lines: linesIn(entries),
    contractId: contract.id,
    contractStatus: statusAt(contract, loaders.now),
    holderSubject: holder?.subject ?? null,
    holderRegionCode: holder?.address?.regionCode ?? null,
    mayPartnerTrade: seller === null || seller.status === 'ACTIVE',
    termsVersionCode: contract.termsCode,
    warranties,
    purchase,
  };
};

/**
 * The contract under which a unit of a lineage can be claimed for, or was last: the one that covers it goes before
 * another one whose warranty goes on.
 */
const factsOfLineage = async (
  contracts: readonly ServiceContract[],
  desk: Desk,
  loaders: CoverageLoaders,
): Promise<CoverFacts | null> => {
  const { now } = loaders;
  const covering = coverAt(contracts, now);
  const facts = covering && (await factsOf(covering, desk, loaders));
  if (!facts || givesSomething(facts, now)) return facts ?? null;
  const others = contracts.filter(hasCover).filter(({ id }) => id !== covering.id);
  const found = await Promise.all(others.map((other) => factsOf(other, desk, loaders)));
  return found.find((other) => givesSomething(other, now)) ?? facts;
};

const internal = { inaccessible: true, scopes: [['internal:coverage']] } as const;

/** On whose behalf another part asks: what its caller may not see is not there for that part either. */
interface Whose {
  readonly holderSubject: string | null | undefined;
  readonly partnerId: string | null | undefined;
}

const visibleFor = ({ holderSubject, partnerId }: Whose): Visibility => {
  if (typeof holderSubject === 'string') return { sees: 'held', subject: holderSubject };
  return typeof partnerId === 'string' ? { sees: 'sold', partnerId } : { sees: 'all' };
};

const holderWords =
  'Only contracts that this person holds, by the subject of their sign-in; null gives all.';
const sellerWords = 'Only contracts that this partner sold; null gives all.';

@Resolver()
export class CoverFactsQueries {
  constructor(
    private readonly takenSerials: (values: readonly string[]) => Promise<readonly string[]>,
    private readonly desk: Desk,
  ) {}

  @query(
    () => [CoverFacts],
    'The contracts in the order of their ids; null for those that are not there or cover nothing yet.',
    {
      ...internal,
      nullableItems: true,
    },
  )
  async coverFacts(
    @arg('contractIds', () => [ID], 'The contracts.') contractIds: readonly string[],
    @arg('holderSubject', () => String, holderWords, { nullable: true })
    holderSubject: string | null | undefined,
    @arg('partnerId', () => ID, sellerWords, { nullable: true })
    partnerId: string | null | undefined,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const visible = visibleFor({ holderSubject, partnerId });
    const contracts = await loaders.reads.contracts(contractIds, visible);
    const byId = new Map(contracts.map((contract) => [contract.id, contract]));
    return contractIds.map((id) => {
      const contract = byId.get(id);
      return contract && hasCover(contract) ? factsOf(contract, this.desk, loaders) : null;
    });
  }

  @query(
    () => CoverFacts,
    'The contract that covers, or last covered, the lineage of a serial number; null without one.',
    {
      ...internal,
      nullable: true,
    },
  )
  async coverFactsBySerial(
    @arg('serialNumber', () => String, 'Any serial number of the lineage.') serialNumber: string,
    @arg('holderSubject', () => String, holderWords, { nullable: true })
    holderSubject: string | null | undefined,
    @arg('partnerId', () => ID, sellerWords, { nullable: true })
    partnerId: string | null | undefined,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const { reads } = loaders;
    const visible = visibleFor({ holderSubject, partnerId });
    const device = await reads.deviceBySerial(serialNumber.trim().toUpperCase(), visible);
    const contracts = device ? await reads.contractsOfRoots([device.rootId], visible) : [];
    return factsOfLineage(contracts, this.desk, loaders);
  }

  @query(
    () => [String],
    'Those of the serial numbers whose unit is or was covered, replaces another one or was replaced.',
    internal,
  )
  unavailableSerials(
    @arg('serialNumbers', () => [String], 'The serial numbers to look up.')
    serialNumbers: readonly string[],
  ) {
    return this.takenSerials(serialNumbers.map((value) => value.trim().toUpperCase()));
  }
}

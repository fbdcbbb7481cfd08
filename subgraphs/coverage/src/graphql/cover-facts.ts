import { maskedSerial } from '@care-graph/kernel/domain/serial';
import { arg, field, objectType, query } from '@care-graph/kernel/graphql/decorators';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Ctx, ID, Int, Resolver } from 'type-graphql';
import { coverAt, type CoveringContract, hasCover, statusAt } from '../domain/contract';
import { lockedSerials, mainSerialOf } from '../domain/device';
import { leftInTime, lineBalance, type QuotaEntry } from '../domain/ledger';
import type { Visibility } from '../domain/visibility';
import { ContractStatus } from './enums';
import type { CoverageContext, CoverageLoaders } from './loaders';

@objectType(
  'CoverFacts',
  'What another part of the system has to know of a contract to serve a claim.',
  { inaccessible: true },
)
export class CoverFacts {
  @field(() => ID, 'The contract.')
  contractId!: string;

  @field(() => String, 'Its number.')
  contractNumber!: string;

  @field(() => ContractStatus, 'Where it stands now.')
  contractStatus!: keyof typeof ContractStatus;

  @field(() => ID, 'The customer who holds it.')
  holderId!: string;

  @field(
    () => String,
    'Who the holder is at the identity provider; null before the first sign-in.',
    { nullable: true },
  )
  holderSubject!: string | null;

  @field(() => ID, 'The partner that sold it; null when none did.', { nullable: true })
  partnerId!: string | null;

  @field(() => String, 'The product covered.')
  productCode!: string;

  @field(() => ID, 'The plan.')
  planSkuId!: string;

  @field(() => Int, "The plan's length in calendar months.")
  termMonths!: number;

  @field(() => String, 'The region it is tied to.')
  regionCode!: string;

  @field(() => String, "The region's time zone, in which its days are counted.")
  timeZone!: string;

  @field(() => ID, 'The terms pinned.')
  termsVersionId!: string;

  @field(() => String, 'Their short name.')
  termsVersionCode!: string;

  @field(() => ID, 'The fees pinned.')
  feeScheduleId!: string;

  @field(() => DateTimeScalar, 'The first instant of cover.')
  startsAt!: Date;

  @field(() => DateTimeScalar, 'The first instant without cover.')
  endsAt!: Date;

  @field(() => ID, 'The unit covered now.')
  deviceId!: string;

  @field(() => String, 'Its serial number.')
  serialNumber!: string;

  @field(() => String, 'The same with all but the last four places hidden.')
  maskedSerialNumber!: string;

  @field(() => [String], 'Every serial number that any unit of the lineage has or had.')
  lineageSerialNumbers!: readonly string[];

  @field(
    () => [String],
    'Those of them whose unit flew away: no claim is opened on one (R-FLY-04, R-FLY-06).',
  )
  lockedSerialNumbers!: readonly string[];

  @field(() => Int, 'Replacements committed so far, flyaways included.')
  replacementsUsed!: number;

  @field(() => Int, 'Flyaways committed so far.')
  flyawaysUsed!: number;

  @field(
    () => Int,
    'Replacements that are neither committed nor held; what expired at the end of cover is still there for a claim in time (A-16).',
  )
  replacementsRemaining!: number;
}

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
  const current = serials.filter((one) => one.deviceId === deviceId && one.validUntil === null);
  const serialNumber = mainSerialOf(current)?.value ?? '';
  return {
    deviceId,
    serialNumber,
    maskedSerialNumber: maskedSerial(serialNumber),
    lineageSerialNumbers: serials.map(({ value }) => value),
    lockedSerialNumbers: lockedSerials(devices, serials),
  };
};

const usesIn = (entries: readonly QuotaEntry[]) => {
  const { uses, flyaways } = lineBalance(entries, 'REPLACEMENT');
  return {
    replacementsUsed: uses.committed,
    flyawaysUsed: flyaways?.committed ?? 0,
    replacementsRemaining: leftInTime(uses),
  };
};

const factsOf = async (
  contract: CoveringContract,
  loaders: CoverageLoaders,
): Promise<CoverFacts> => {
  const [holder, unit, entries] = await Promise.all([
    loaders.customer.load(contract.holderId),
    unitOf(contract, loaders),
    loaders.ledger.load(contract.id),
  ]);
  return {
    ...contract,
    ...contract.period,
    ...unit,
    ...usesIn(entries),
    contractId: contract.id,
    contractStatus: statusAt(contract, loaders.now),
    holderSubject: holder?.subject ?? null,
    termsVersionCode: contract.termsCode,
  };
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
      return contract && hasCover(contract) ? factsOf(contract, loaders) : null;
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
    const contract = coverAt(contracts, loaders.now);
    return contract ? factsOf(contract, loaders) : null;
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

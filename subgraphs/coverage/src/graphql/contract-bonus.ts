import type { Period } from '@care-graph/kernel/domain/period';
import { type Bonus, bonusOf } from '../domain/bonus';
import { type CoveringContract, hasCover, type ServiceContract } from '../domain/contract';
import type { EndTermsDesk } from '../domain/end-terms';
import type { CoverageLoaders } from './loaders';

type Desk = Pick<EndTermsDesk, 'endTermsOf'>;

/** When the maker's warranty of the unit that a contract covers, or covered last, is over. */
const makerWarrantyEnd = async (
  { id }: ServiceContract,
  loaders: CoverageLoaders,
): Promise<Date | null> => {
  const last = (await loaders.bindings.load(id)).at(-1);
  const device = last && (await loaders.device.load(last.deviceId));
  return device?.warrantyEndsAt ?? null;
};

/** When the contract was ended before its time, by a request that was granted. */
const endedEarly = async (
  { id }: ServiceContract,
  loaders: CoverageLoaders,
): Promise<Date | null> => {
  const requests = await loaders.contractRequests.load(id);
  return requests.find(({ status }) => status === 'APPROVED')?.decidedAt ?? null;
};

const bonusOfCover = async (
  contract: CoveringContract,
  desk: Desk,
  loaders: CoverageLoaders,
): Promise<Bonus | undefined> => {
  const { bonus: terms } = await desk.endTermsOf(contract);
  if (!terms) return undefined;
  const [entries, [grant], makerWarrantyEndsAt, endedEarlyAt] = await Promise.all([
    loaders.ledger.load(contract.id),
    loaders.bonusGrants.load(contract.id),
    makerWarrantyEnd(contract, loaders),
    endedEarly(contract, loaders),
  ]);
  return bonusOf({ contract, terms, entries, grant, makerWarrantyEndsAt, endedEarlyAt });
};

/** The bonus years that were granted for units of the lineage and not taken back. */
export const grantedBonusesOf = async (
  rootId: string,
  desk: Desk,
  loaders: CoverageLoaders,
): Promise<readonly Period[]> => {
  const contracts = await loaders.contractsOfRoot.load(rootId);
  const grants = await Promise.all(contracts.map(({ id }) => loaders.bonusGrants.load(id)));
  const earners = contracts.filter((_contract, place) => grants[place]?.length);
  const found = await Promise.all(earners.map((one) => bonusOfContract(one, desk, loaders)));
  return found.flatMap((bonus) =>
    bonus?.status === 'GRANTED' && bonus.period ? [bonus.period] : [],
  );
};

/** Where the bonus of a contract stands; undefined when its terms have none, or it covers nothing yet. */
export const bonusOfContract = async (
  contract: ServiceContract,
  desk: Desk,
  loaders: CoverageLoaders,
): Promise<Bonus | undefined> =>
  hasCover(contract) ? bonusOfCover(contract, desk, loaders) : undefined;

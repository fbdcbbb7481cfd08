import type { Actor } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { type Chance, chanceAt } from '@care-graph/kernel/domain/chance';
import type { ServiceType } from '@care-graph/kernel/domain/vocabulary';
import { noBorders } from '../../domain/borders';
import type { Claim, Incident } from '../../domain/claim';
import { reviewedFlyaway } from '../../domain/flyaway';
import { registeredClaim } from '../../domain/registration';
import type { ToldClaim, ToldUse } from '../../domain/told-claim';
import { Course, day, offers } from './course';
import { express } from './express-course';
import { flyaway, flyawayWithoutUse } from './flyaway-course';
import { maintenance, maintenanceWithoutUse } from './maintenance-course';
import { repairWithoutUse, repairWithUse } from './repair-course';
import type { PlanFacts, PlanFactsDesk } from './plan-facts';

/** The chance of a claim: the end of its id is its own. */
const chanceOf = ({ id }: ToldClaim): Chance =>
  chanceAt(parseInt(id.slice(-8), 16) | 0, parseInt(id.slice(-16, -8), 16) | 0);

const serviceWithUse = ({ line, isLost }: ToldUse, { facts, chance }: Choosing): ServiceType => {
  if (isLost) return 'FLYAWAY';
  if (line === 'MAINTENANCE') return 'MAINTENANCE';
  const isExpress = line === 'REPLACEMENT' && offers(facts, 'EXPRESS') && chance.isIn(0.4);
  return isExpress ? 'EXPRESS' : 'ONLINE_REPAIR';
};

interface Choosing {
  readonly facts: PlanFacts;
  readonly chance: Chance;
}

const serviceOf = ({ use }: ToldClaim, { facts, chance }: Choosing): ServiceType => {
  if (use) return serviceWithUse(use, { facts, chance });
  const rare = (['MAINTENANCE', 'FLYAWAY'] as const).filter((service) => offers(facts, service));
  return rare.length > 0 && chance.isIn(0.12) ? chance.oneOf(rare) : 'ONLINE_REPAIR';
};

const causes = [
  'DROP',
  'COLLISION',
  'WATER',
  'USER_ERROR',
] as const satisfies readonly Incident['cause'][];

/** When it was opened: Express holds its use at once, and the others some days before. */
const openedAtOf = (
  { use, at, since }: ToldClaim,
  serviceType: ServiceType,
  chance: Chance,
): number => {
  if (!use || serviceType === 'EXPRESS') return at.getTime();
  return Math.max(since.getTime(), at.getTime() - chance.between(3 * day, 9 * day));
};

interface Opened {
  readonly told: ToldClaim;
  readonly facts: PlanFacts;
  readonly serviceType: ServiceType;
  readonly openedAt: number;
  readonly chance: Chance;
}

const customer = ({ holderSubject }: ToldClaim): Actor => ({
  kind: 'CUSTOMER',
  label: 'Customer',
  principalId: holderSubject,
});

const incidentOf = ({ told, openedAt, serviceType, chance }: Opened): Incident => ({
  id: `inc_${told.id.slice('clm_'.length)}`,
  contractId: told.contract.id,
  occurredAt: new Date(openedAt - chance.between(5 * 60_000, 30 * 60_000)),
  reportedAt: new Date(openedAt),
  cause: serviceType === 'FLYAWAY' ? 'FLYAWAY' : chance.oneOf(causes),
  description: null,
  place: null,
});

const registeredOf = (opened: Opened): Claim => {
  const { told, facts, serviceType, openedAt } = opened;
  const { contract, unit } = told;
  const ties = { accountLinked: true, controllerBound: true };
  const consents = ['PRIVACY_POLICY', 'DATA_WIPE'] as const;
  return registeredClaim({
    id: told.id, claimNumber: told.claimNumber, openedAt: new Date(openedAt), openedBy: customer(told), serviceType, warranty: undefined,
    channel: 'MAKER_DIRECT', incident: incidentOf(opened), components: facts.components, serviceCenterCode: facts.centerCode,
    askedIn: { regionCode: contract.regionCode, timeZone: contract.timeZone }, shipTo: null, doubts: [], borders: noBorders, crossBorder: null, holidays: [], handOver: undefined,
    consents: consents.map((kind) => ({ kind, documentVersion: '2026-01' })),
    flyaway: serviceType === 'FLYAWAY' ? reviewedFlyaway(ties, ruleOnly('R-BND-01')) : undefined,
    cover: {
      ...contract, contractId: contract.id, feeScheduleId: contract.feeScheduleId ?? '', holderSubject: told.holderSubject,
      offerId: null, termsVersionCode: contract.termsCode, deviceId: unit.deviceId, serialNumber: unit.serialNumber,
    },
  }); // prettier-ignore
};

type Life = (course: Course, from: number) => void;

const livesWithUse: Readonly<Record<ServiceType, Life>> = {
  ONLINE_REPAIR: repairWithUse,
  EXPRESS: express,
  FLYAWAY: flyaway,
  MAINTENANCE: maintenance,
};

const livesWithoutUse: Readonly<Record<ServiceType, Life>> = {
  ...livesWithUse,
  ONLINE_REPAIR: repairWithoutUse,
  FLYAWAY: flyawayWithoutUse,
  MAINTENANCE: maintenanceWithoutUse,
};

/** Tells a claim's life from what coverage knows of it; undefined where the catalog does not know its plan. */
export const tellClaim = async (
  told: ToldClaim,
  desk: PlanFactsDesk,
  now: number,
): Promise<Course | undefined> => {
  const facts = await desk.factsOf(told.contract);
  if (!facts) return undefined;
  const chance = chanceOf(told);
  const serviceType = serviceOf(told, { facts, chance });
  const openedAt = openedAtOf(told, serviceType, chance);
  const isCounted = serviceType === 'EXPRESS';
  const { regionCode } = told.contract;
  const holidays = isCounted ? await desk.holidaysAround(regionCode, told.at) : [];
  const claim = registeredOf({ told, facts, serviceType, openedAt, chance });
  const course = new Course(claim, told, { facts, chance, now, holidays });
  (told.use ? livesWithUse : livesWithoutUse)[serviceType](course, openedAt);
  return course;
};

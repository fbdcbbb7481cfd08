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
import { type Crossing, crossing, crossingTo } from './crossing-course';
import { express } from './express-course';
import { flyaway, flyawayWithoutUse } from './flyaway-course';
import { proposeKindness } from './kindness-course';
import { maintenance, maintenanceWithoutUse } from './maintenance-course';
import { repairWithoutUse, repairWithUse } from './repair-course';
import type { Turns } from './turns';
import type { PlanFacts, PlanFactsDesk } from './plan-facts';
import { askBack } from './refund-course';

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
  /** Undefined for most, which cross no border. */
  readonly crossing: Crossing | undefined;
}

const noCrossing: Crossing = { borders: noBorders, crossBorder: null, shipTo: null };

const customer = ({ holderSubject }: ToldClaim): Actor => ({
  kind: 'CUSTOMER',
  label: 'Customer',
  principalId: holderSubject,
});

const incidentOf = ({
  told,
  openedAt,
  serviceType,
  chance,
}: Omit<Opened, 'crossing'>): Incident => ({
  id: `inc_${told.id.slice('clm_'.length)}`,
  contractId: told.contract.id,
  occurredAt: new Date(openedAt - chance.between(5 * 60_000, 30 * 60_000)),
  reportedAt: new Date(openedAt),
  cause: serviceType === 'FLYAWAY' ? 'FLYAWAY' : chance.oneOf(causes),
  description: null,
  place: null,
});

const registeredOf = (opened: Opened): Claim => {
  const { told, facts, serviceType, openedAt, crossing } = opened;
  const { contract, unit } = told;
  const ties = { accountLinked: true, controllerBound: true };
  const consents = ['PRIVACY_POLICY', 'DATA_WIPE'] as const;
  return registeredClaim({
    id: told.id, claimNumber: told.claimNumber, openedAt: new Date(openedAt), openedBy: customer(told), serviceType, warranty: undefined,
    channel: 'MAKER_DIRECT', incident: incidentOf(opened), components: facts.components, serviceCenterCode: facts.centerCode,
    askedIn: { regionCode: contract.regionCode, timeZone: contract.timeZone }, doubts: [], ...(crossing ?? noCrossing), holidays: [], handOver: undefined,
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

/** Some online repairs are to go back across a border; with which turn of those it is. */
const crossingOf = (
  told: ToldClaim,
  facts: PlanFacts,
  { desk: { abroad }, turns, openedAt }: Telling & { readonly openedAt: number },
): { readonly crossing: Crossing; readonly turn: number } | undefined => {
  if (told.use || !abroad) return undefined;
  const found = crossingTo(abroad, facts, { by: customer(told), at: new Date(openedAt) });
  const turn = found && turns.turnOf(told.endedAt ? 'crossing' : 'freshCrossing');
  return found && turn !== undefined ? { crossing: found, turn } : undefined;
};

/** What all claims of a programme are told with. */
export interface Telling {
  readonly desk: PlanFactsDesk;
  readonly turns: Turns;
  /** The last instant that was lived. */
  readonly now: number;
}

const begunCourse = async (
  told: ToldClaim,
  facts: PlanFacts,
  telling: Telling,
): Promise<readonly [Course, Life]> => {
  const { desk, turns, now } = telling;
  const chance = chanceOf(told);
  const serviceType = serviceOf(told, { facts, chance });
  const openedAt = openedAtOf(told, serviceType, chance);
  const isRepair = serviceType === 'ONLINE_REPAIR';
  const abroad = isRepair ? crossingOf(told, facts, { ...telling, openedAt }) : undefined;
  const isCounted = serviceType === 'EXPRESS';
  const { regionCode } = told.contract;
  const holidays = isCounted ? await desk.holidaysAround(regionCode, told.at) : [];
  const opened = { told, facts, serviceType, openedAt, chance, crossing: abroad?.crossing };
  const course = new Course(registeredOf(opened), told, { facts, chance, turns, now, holidays });
  const lives = told.use ? livesWithUse : livesWithoutUse;
  return [course, abroad ? crossing(abroad.turn) : lives[serviceType]];
};

/**
 * Tells a claim's life from what coverage knows of it, and that of the claim that it was turned into; nothing where the
 * catalog does not know its plan.
 */
export const tellClaim = async (told: ToldClaim, telling: Telling): Promise<readonly Course[]> => {
  const facts = await telling.desk.factsOf(told.contract);
  if (!facts) return [];
  const [course, life] = await begunCourse(told, facts, telling);
  life(course, course.claim.openedAt.getTime());
  const lives = course.followedBy ? [course, course.followedBy] : [course];
  for (const lived of lives) {
    askBack(lived);
    proposeKindness(lived);
  }
  return lives;
};

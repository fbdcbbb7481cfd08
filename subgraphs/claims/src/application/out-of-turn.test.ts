import type { Refusal } from '@care-graph/kernel/domain/outcome';
import type { ServiceType } from '@care-graph/kernel/domain/vocabulary';
import { at, never, type Step, steps } from '../../../../test/support/claim-steps';
import { agent, holder, someClaim } from '../../../../test/support/claims-builders';
import type { ClaimsDesk } from '../../../../test/support/claims-desk';
import { aFlyawayDesk, lossSteps } from '../../../../test/support/flyaway-desk';
import { there } from '../../../../test/support/there';
import type { Claim } from '../domain/claim';
import { type ClaimStatus, isFinal, standingOf, statusesOf } from '../domain/claim-status';
import {
  type Flyaway,
  type FlyawayStatus,
  flyawayStatus,
  reviewedFlyaway,
} from '../domain/flyaway';

const services: readonly ServiceType[] = ['ONLINE_REPAIR', 'EXPRESS', 'FLYAWAY', 'MAINTENANCE'];

const places = services.flatMap((serviceType) =>
  statusesOf(serviceType).map((status) => ({ serviceType, status })),
);

const bothTies = { accountLinked: true, controllerBound: true };

/** A desk with one claim that stands there; what a loss needs is there where it is one. */
const deskAt = (place: Pick<Claim, 'serviceType' | 'status'>, change: Partial<Claim> = {}) => {
  const desk = aFlyawayDesk();
  const isOver = isFinal(place.serviceType, place.status);
  const flyaway = place.serviceType === 'FLYAWAY' ? reviewedFlyaway(bothTies, []) : null;
  const claim = someClaim({ ...place, closedAt: isOver ? at : null, flyaway, ...change });
  desk.claims.put(claim);
  return { desk, claim };
};

const recordOf = ({ claims }: ClaimsDesk) => [claims.claims, claims.messages, claims.attempts];

/** Sends a command out of its turn: it is told where the claim stands, and nothing is changed. */
const toldWhereItStands = async (
  desk: ClaimsDesk,
  claim: Claim,
  send: Step['send'],
): Promise<Refusal> => {
  const before = structuredClone(recordOf(desk));
  const { made, refusals } = await send(desk, claim.id);
  expect(made).toBeUndefined();
  expect(structuredClone(recordOf(desk))).toEqual(before);
  const [first] = refusals;
  expect(there(first).basis.map(({ terms }) => terms?.code)).toEqual(
    there(first).basis.map(() => claim.contract.terms.code),
  );
  return there(first);
};

describe('a command out of its turn', () => {
  it.each(places)('is told what is allowed in $status of $serviceType, and changes nothing', async (place) => {
    for (const { send, hasTurn } of Object.values(steps)) {
      if (hasTurn(place)) continue;
      const { desk, claim } = deskAt(place);
      expect((await toldWhereItStands(desk, claim, send)).detail).toBe(standingOf(place));
    }
  }); // prettier-ignore

  it.each(Object.entries(steps))('%s has its turn somewhere, or waits for what no status tells', (_, { hasTurn }) => {
    if (hasTurn !== never) expect(places.some(hasTurn)).toBe(true);
  }); // prettier-ignore
});

const dates: Readonly<Record<FlyawayStatus, Partial<Flyaway>>> = {
  NOT_STARTED: {},
  IN_PROGRESS: { startedAt: at },
  COMPLETED: { startedAt: at, completedAt: at },
  CANCELLED: { startedAt: at, completedAt: at, cancelledAt: at },
  FINAL: { startedAt: at, completedAt: at, finalAt: at },
};

/** Where a claim stands while its verification has come so far. */
const standings: Readonly<Record<FlyawayStatus, ClaimStatus>> = {
  NOT_STARTED: 'AWAITING_VERIFICATION',
  IN_PROGRESS: 'AWAITING_VERIFICATION',
  COMPLETED: 'AWAITING_PAYMENT',
  CANCELLED: 'CANCELLED',
  FINAL: 'PAID',
};

/** The statuses of a verification in which a command goes on (rule book §2.6). */
const turns = {
  startFlyawayVerification: ['NOT_STARTED'],
  confirmFlyaway: ['IN_PROGRESS'],
  cancelFlyawayVerification: ['IN_PROGRESS', 'COMPLETED'],
  reportRecoveredUnit: ['FINAL'],
  receiveRecoveredUnit: [],
} as const satisfies Readonly<Record<string, readonly FlyawayStatus[]>>;

const verifications = (Object.keys(dates) as FlyawayStatus[]).flatMap((status) =>
  Object.entries<readonly FlyawayStatus[]>(turns)
    .filter(([, own]) => !own.includes(status))
    .map(([name]) => ({ name, status })),
);

describe('a step of a verification out of its turn', () => {
  it.each(verifications)('$name is told so in $status, and changes nothing (rule book §2.6)', async ({ name, status }) => {
    const flyaway = { ...reviewedFlyaway(bothTies, []), ...dates[status] };
    expect(flyawayStatus(flyaway)).toBe(status);
    const place = { serviceType: 'FLYAWAY', status: standings[status] } as const;
    const { desk, claim } = deskAt(place, { flyaway });
    const { code } = await toldWhereItStands(desk, claim, there(steps[name]).send);
    expect(code).toMatch(/^(?:NOT_|FLYAWAY_CANCEL_AFTER_PAYMENT$)/);
  }); // prettier-ignore

  it('goes the whole way in its turn', async () => {
    const desk = aFlyawayDesk();
    const { id: claimId } = await lossSteps(desk).paid();
    const found = { claimId, foundAt: desk.clock.now() };
    expect((await desk.useCases.reportRecoveredUnit.execute(found, holder)).refusals).toEqual([]);
    const arrived = { claimId, serialNumber: 'MSE-0001' };
    expect((await desk.useCases.receiveRecoveredUnit.execute(arrived, agent)).refusals).toEqual([]);
  });
});

import { system } from '@care-graph/kernel/domain/actor';
import { type DecisionBasis, underTerms } from '@care-graph/kernel/domain/basis';
import { type ClockStep, clockSteps, stepDueAt } from '../../domain/contract-clock';
import { type ContractStatus, hasCover, type ServiceContract } from '../../domain/contract';
import { decidedRequest, openRequest } from '../../domain/contract-request';
import { termsOf } from '../../domain/reserve-rules';
import { type Cover, day } from './calendar';
import type { Stop } from './opening';
import { adminActor, type Buying, type Telling } from './telling';

/** A wish to end a contract before its time, or to give its plan back. */
export interface EarlyEnd {
  readonly isReturn: boolean;
  readonly askedAt: number;
  /** Null while nobody has decided. */
  readonly decidedAt: number | null;
  readonly isApproved: boolean;
}

/** So many contracts are asked to end early, and so many of all because their plan is given back. */
const endedShare = 0.05;
const returnedShare = 0.02;

/** Whether anybody asks for an early end; undefined for most. */
export const earlyEndOf = (
  { chance, world }: Telling,
  { startsAt, endsAt }: Cover,
  stop: Stop | undefined,
): EarlyEnd | undefined => {
  const lot = chance.next();
  const isApproved = chance.isIn(0.8);
  if (stop === 'TERMINATION_REQUESTED')
    return { isReturn: false, askedAt: world.now - 2 * day, decidedAt: null, isApproved };
  if (lot > endedShare) return undefined;
  const isReturn = lot < returnedShare;
  const length = isReturn ? 12 * day : Math.min(300 * day, endsAt - startsAt - 20 * day);
  const askedAt = startsAt + day + Math.floor(chance.next() * length);
  const decidedAt = askedAt + chance.between(day, 6 * day);
  if (askedAt >= world.now || decidedAt >= endsAt) return undefined;
  return { isReturn, askedAt, decidedAt: decidedAt < world.now ? decidedAt : null, isApproved };
};

interface Ended {
  /** Where it left the contract. */
  readonly status: ContractStatus;
  /** When the unit was let go; null where the contract goes on. */
  readonly releasedAt: number | null;
}

/** What is said of a wish, of the one kind and of the other. */
const wishes = {
  return: {
    rule: 'R-RTN-01', kind: 'PLAN_RETURN', asks: { action: 'requestPlanReturn' }, decides: 'decidePlanReturn',
    waits: 'ACTIVE', gone: 'RETURNED',
  },
  end: {
    rule: 'R-TRM-03', kind: 'TERMINATION',
    asks: { action: 'requestTermination', from: 'ACTIVE', to: 'TERMINATION_REQUESTED' }, decides: 'decideTermination',
    waits: 'TERMINATION_REQUESTED', gone: 'TERMINATED',
  },
} as const; // prettier-ignore

/** Puts the request, its decision and what they did to the contract on record. */
export const tellEarlyEnd = (
  telling: Telling,
  contract: ServiceContract,
  early: EarlyEnd,
  { by, shelfPlan }: Buying,
): Ended => {
  const { isReturn, askedAt, decidedAt, isApproved } = early;
  const wish = wishes[isReturn ? 'return' : 'end'];
  const { id: contractId, partnerId } = contract;
  const basis: readonly DecisionBasis[] = underTerms(termsOf(contract), wish.rule);
  const request = openRequest({
    id: telling.newId('req', askedAt), contractId, kind: wish.kind,
    reason: 'changed my mind', requestedBy: by, requestedAt: new Date(askedAt),
    ...(isReturn ? { productReturnReference: `R-${telling.place}`, refund: shelfPlan.price } : {}),
  }); // prettier-ignore
  const of = { subjectId: contractId, partnerId, reason: request.reason, basis };
  telling.event({ ...of, at: askedAt, by, ...wish.asks });
  if (decidedAt === null) {
    telling.records.requests.push(request);
    return { status: wish.waits, releasedAt: null };
  }
  const admin = adminActor('one');
  const decision = isApproved ? 'APPROVE' : 'REJECT';
  const decided = { decision, by: admin, at: new Date(decidedAt), note: null, basis } as const;
  telling.records.requests.push(decidedRequest(request, decided));
  const status = isApproved ? wish.gone : 'ACTIVE';
  const moved = status === wish.waits ? {} : { from: wish.waits, to: status };
  telling.event({ ...of, at: decidedAt, action: wish.decides, by: admin, ...moved });
  return { status, releasedAt: isApproved ? decidedAt : null };
};

const steps = {
  beginning: [clockSteps.begin],
  end: [clockSteps.end, clockSteps.close],
} as const satisfies Record<string, readonly ClockStep[]>;

/** The steps that time alone has brought a contract by now, each on record; answers where they led it. */
export const moveByTime = (
  telling: Telling,
  contract: ServiceContract,
  { reached, which }: { readonly reached: ContractStatus; readonly which: keyof typeof steps },
): ContractStatus => {
  if (!hasCover(contract)) return reached;
  let status = reached;
  for (const step of steps[which]) {
    const at = stepDueAt(contract, step)?.getTime();
    const from: readonly ContractStatus[] = step.from;
    if (at === undefined || at >= telling.world.now || !from.includes(status)) continue;
    const basis = underTerms(termsOf(contract), step.ruleFor(contract));
    const { id: subjectId, partnerId } = contract;
    const change = { action: step.action, from: status, to: step.to };
    telling.event({ subjectId, partnerId, at, by: system, ...change, basis });
    status = step.to;
  }
  return status;
};

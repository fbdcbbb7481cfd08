import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { withNothingDue } from '../../domain/claim';
import { repairSteps } from '../../domain/conversion';
import { deadlineRule } from '../../domain/desks';
import { partsToSend } from '../../domain/service-lines';
import type { ToldClaim } from '../../domain/told-claim';
import { center, Course, idAt } from './course';
import { repairAtCenter } from './repair-course';
import type { Span } from './way';

const basis = ruleOnly('R-MNT-02');
const reason = 'Damage was found.';

const causes = ['DROP', 'COLLISION', 'WATER'] as const;

/** The number of the repair claim: that of the maintenance claim, of its own year and marked. */
const repairNumber = ({ claimNumber }: ToldClaim, at: Date): string =>
  claimNumber.replace(/^CLM-\d+/, `CLM-${at.getUTCFullYear()}`).concat('R');

/** The steps that the repair claim takes at once; undefined where the terms set no time for a repair. */
const stepsOf = (course: Course, now: Date): ReturnType<typeof repairSteps> | undefined => {
  const { claim, told, around } = course;
  const { terms, fees, components } = around.facts;
  const rule = deadlineRule(terms, 'HAND_OVER_UNIT', 'ONLINE_REPAIR');
  if (!rule) return undefined;
  const id = idAt('clm', now.getTime(), told.id);
  const of = { serviceType: 'ONLINE_REPAIR', warrantyLine: claim.warrantyLine } as const;
  const { holidays } = around;
  return repairSteps(claim, {
    id, claimNumber: repairNumber(told, now), incidentId: id.replace('clm', 'inc'), cause: around.chance.oneOf(causes),
    parts: partsToSend(terms, of, components), wholes: terms.wholes, handOver: { rule, where: { ...claim.askedIn, holidays } },
    fees, payBy: undefined, newId: (prefix) => course.newId(prefix), now, actor: center,
  }); // prettier-ignore
};

/** The damage that maintenance came upon goes on in a repair claim of its own, whose unit is at the centre already. */
export const convert = (course: Course, { from: at, until }: Span): void => {
  const now = new Date(at);
  const steps = stepsOf(course, now);
  if (!steps) return;
  const [registered, awaiting, received] = steps;
  const step = { action: 'convertClaim', at, by: center, reason, basis };
  const { deadlines, quotes } = withNothingDue(course.claim, now);
  const left = { deadlines, quotes, convertedToId: registered.id };
  course.step({ ...step, to: 'CONVERTED' }, left);
  const { told, around, customer } = course;
  const ofRepair = { ...told, use: null, replacedBy: null };
  const repair = new Course(registered, ofRepair, around, { step, customer });
  repair.step({ action: 'routeClaim', at, to: 'AWAITING_RETURN', basis }, { deadlines: awaiting.deadlines });
  const { receipt } = received;
  repair.step({ action: 'receiveUnit', at, to: 'RECEIVED', basis }, { receipt, deadlines: received.deadlines });
  repairAtCenter(repair, { from: at, until });
  course.followedBy = repair;
}; // prettier-ignore

import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { convert } from './conversion-course';
import { center, type Course, hour } from './course';
import { arrive, cancel, holdIn, sendBack } from './steps';
import { between, route, type Span } from './way';

const basis = ruleOnly('R-MNT-03');

/** The unit arrives and the right to the service is looked up. */
const checked = (course: Course, { from, until }: Span): void => {
  route(course, from);
  arrive(course, between(from, until, 0.3), between(from, until, 0.7));
  const at = between(from, until, 0.8);
  course.step({ action: 'checkEntitlement', at, by: center, to: 'ENTITLEMENT_CHECK', basis });
};

/** A use is held when maintenance begins, and spent when the unit leaves or damage is found. */
export const maintenance = (course: Course, from: number): void => {
  const { at, endedAt, use } = course.told;
  checked(course, { from, until: at.getTime() });
  if (endedAt && use?.state === 'FREED') {
    cancel(course, endedAt.getTime());
    return;
  }
  course.step(
    { action: 'beginMaintenance', at: at.getTime(), by: center, to: 'IN_MAINTENANCE', basis },
    holdIn(course, endedAt ? 'SPENT' : 'HELD'),
  );
  if (!endedAt) return;
  const [begun, until] = [at.getTime(), endedAt.getTime()];
  if (course.around.turns.isTurn('lateConversion'))
    convert(course, { from: between(begun, until, 0.2), until });
  else sendBack(course, until);
};

/** Without a right to the service the unit goes back as it came, unless damage is found. */
export const maintenanceWithoutUse = (course: Course, from: number): void => {
  const { endedAt } = course.told;
  const until = endedAt?.getTime() ?? course.around.now;
  const hasTime = until - from > 2 * hour;
  if (hasTime && course.around.turns.isTurn('conversion')) {
    const foundAt = between(from, until, 0.4);
    checked(course, { from, until: foundAt });
    convert(course, { from: foundAt, until });
    return;
  }
  checked(course, { from, until });
  if (!endedAt) return;
  const at = between(from, until, 0.9);
  course.step({ action: 'beginMaintenance', at, by: center, to: 'NOT_ENTITLED', basis });
  sendBack(course, until);
};

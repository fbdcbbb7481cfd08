import { instead, type Mutation, switchedOff, without } from '../mutation';

const period = 'subgraphs/kernel/src/domain/period.ts';
const serial = 'subgraphs/kernel/src/domain/serial.ts';
const withheld = 'subgraphs/kernel/src/runtime/withheld.ts';
const activationRules = 'subgraphs/coverage/src/domain/activation-rules.ts';
const letter = 'subgraphs/coverage/src/application/notice-letter.ts';
const visibility = 'subgraphs/coverage/src/domain/visibility.ts';
const fences = 'subgraphs/coverage/src/adapters/fences.ts';
const deadline = 'subgraphs/claims/src/domain/deadline.ts';
const inTime = 'subgraphs/kernel/src/domain/deadline.ts';
const claimRows = 'subgraphs/claims/src/application/row-rules.ts';

const serialNames = "\n  'serial', 'serialnumber', 'serialnumbers', 'serials',";

/** When something begins and ends. */
const timeMutations: readonly Mutation[] = [
  switchedOff(
    'A-01',
    instead(
      period,
      'instant.getTime() < endsAt.getTime()',
      'instant.getTime() <= endsAt.getTime()',
    ),
  ),
  switchedOff(
    'A-01',
    instead(
      period,
      'other.startsAt.getTime() < one.endsAt.getTime()',
      'other.startsAt.getTime() <= one.endsAt.getTime()',
    ),
  ),
  switchedOff(
    'A-01',
    instead(
      period,
      'zoned(instant, timeZone).add({ months })',
      "zoned(instant, 'UTC').add({ months })",
    ),
  ),
  switchedOff('A-01', instead(period, 'add({ months })', 'add({ days: months * 30 })')),
  switchedOff(
    'A-02',
    instead(
      activationRules,
      'now.getTime() <= closesAt.getTime()',
      'now.getTime() < closesAt.getTime()',
    ),
  ),
  switchedOff(
    'A-02',
    instead(inTime, 'instant.getTime() <= dueAt.getTime()', 'instant.getTime() < dueAt.getTime()'),
  ),
  switchedOff(
    'A-02',
    instead(
      deadline,
      'endOfDayAfter(startedAt, allowance, timeZone)',
      'addHours(startedAt, allowance * 24)',
    ),
  ),
];

/** What is kept from whom. */
const privacyMutations: readonly Mutation[] = [
  switchedOff('R-PRV-06', instead(visibility, 'mayRead ? event', 'true ? event')),
  switchedOff('R-SN-06', instead(serial, '`••••${value.slice(-4)}`', 'value')),
  switchedOff('R-SN-06', without(withheld, serialNames)),
  switchedOff('R-SN-06', instead(letter, 'maskedSerial(serial)', 'serial')),
  switchedOff(
    'R-SN-06',
    without(
      fences,
      '\n    AND (serial.valid_from <= b.bound_at OR serial.valid_from ${untilTheEnd})',
    ),
  ),
  switchedOff('R-PRV-02', without(withheld, "'email', 'familyname', 'givenname', ")),
  switchedOff('R-PRV-02', instead(claimRows, "kind !== 'partner'", 'true')),
  switchedOff('R-PRV-03', without(withheld, serialNames)),
];

export const timeAndPrivacyMutations: readonly Mutation[] = [...timeMutations, ...privacyMutations];

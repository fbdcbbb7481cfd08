import { instead, type Mutation, switchedOff, without } from '../mutation';

const video = 'subgraphs/coverage/src/domain/video.ts';
const rules = 'subgraphs/coverage/src/domain/video-rules.ts';
const enrollment = 'subgraphs/coverage/src/application/enrollment.ts';
const activation = 'subgraphs/coverage/src/domain/activation-rules.ts';
const submit = 'subgraphs/coverage/src/application/submit-condition-video.ts';
const open = 'subgraphs/coverage/src/application/open-video-verification.ts';

/** What opens the way to cover once the window is closed, and how long it stays open. */
export const videoMutations: readonly Mutation[] = [
  switchedOff(
    'R-ACT-09',
    instead(rules, 'reasons.filter((reason) => !isWindow(reason))', 'reasons'),
  ),
  switchedOff('R-ACT-09', instead(rules, 'takesVideo(window) ? []', 'window ? []')),
  switchedOff(
    'R-ACT-09',
    instead(submit, "evidence?.kind === 'CONDITION_VIDEO' &&", 'evidence !== undefined &&'),
  ),
  switchedOff(
    'R-ACT-10',
    instead(video, 'addHours(at, approvalHours)', 'addHours(at, 2 * approvalHours)'),
  ),
  switchedOff('R-ACT-10', instead(video, 'now.getTime() > activateBy.getTime()', 'false')),
  switchedOff(
    'A-06',
    instead(video, 'now.getTime() > activateBy.getTime()', 'now.getTime() >= activateBy.getTime()'),
  ),
  switchedOff(
    'R-ACT-11',
    without(enrollment, '  (code.contractId === null || code.contractId === givenUp?.id) &&\n'),
  ),
  switchedOff('R-ACT-11', without(open, 'contractId: contract.id ')),
  switchedOff('R-OPP-01', instead(activation, '[feeIsKnown, lineageIsFree,', '[feeIsKnown,')),
  switchedOff('R-FLY-04', instead(activation, ', unitIsUsable] as', '] as')),
  switchedOff('R-FEE-11', instead(activation, '[feeIsKnown, lineageIsFree,', '[lineageIsFree,')),
];

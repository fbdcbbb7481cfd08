import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import { includes } from '@care-graph/kernel/domain/period';
import {
  type ActivationFacts,
  type ActivationRefusal,
  activationRefusals,
  type ActivationRefusalCode,
} from './activation-rules';
import { holdsUnit, type ServiceContract } from './contract';
import { takesVideo } from './video';

export type OpenVideoRefusalCode = ActivationRefusalCode | 'VIDEO_NOT_NEEDED';

type OpenVideoRefusal = Refusal<OpenVideoRefusalCode>;

const inSerials = ['enrollment', 'serials'];

type OfLineage = readonly Pick<ServiceContract, keyof Parameters<typeof holdsUnit>[0]>[];

/** What is said of a unit that another plan holds. */
export const heldByAnother = 'the video of another plan for it is in review or approved';

/** What is said of a unit that another plan covers meanwhile, for which no video can lead to cover. */
export const coveredByAnother = 'another plan covers the unit by now';

/** True for a unit that some contract of its lineage covers now. */
export const isCoveredNow = (contractsOfLineage: OfLineage, now: Date): boolean =>
  contractsOfLineage.some(
    ({ status, period }) => status !== 'TERMINATED' && period !== null && includes(period, now),
  );

/** One video at a time is decided of a unit: two plans would be decided by the same pictures. */
const heldRefusals = (
  contractsOfLineage: OfLineage,
  now: Date,
): readonly Refusal<'DEVICE_ALREADY_COVERED'>[] =>
  contractsOfLineage.some((contract) => holdsUnit(contract, now))
    ? [
        saying(
          refusal('DEVICE_ALREADY_COVERED', inSerials, ruleOnly('R-OPP-01', 'R-ACT-09')),
          heldByAnother,
        ),
      ]
    : [];

const isCovered = (reasons: readonly OpenVideoRefusal[]): boolean =>
  reasons.some(({ code }) => code === 'DEVICE_ALREADY_COVERED');

/** Every reason that a trial tells: those of activation, and where that leads to a video what keeps the unit from one. */
export const triedRefusals = (
  facts: ActivationFacts,
  contractsOfLineage: OfLineage,
): readonly ActivationRefusal[] => {
  const reasons = activationRefusals(facts);
  const asksForVideo = reasons.some(({ nextStep }) => nextStep === 'VIDEO_VERIFICATION');
  return asksForVideo && !isCovered(reasons)
    ? [...reasons, ...heldRefusals(contractsOfLineage, facts.now)]
    : reasons;
};

/** A video is for a unit whose window is closed, under terms that take one. */
const windowRefusals = (
  { plan: { window } }: ActivationFacts,
  closed: OpenVideoRefusal | undefined,
): readonly OpenVideoRefusal[] => {
  if (!closed) return [refusal('VIDEO_NOT_NEEDED', inSerials, ruleOnly('R-ACT-09'))];
  return takesVideo(window) ? [] : [closed];
};

/** Every reason not to hold a plan until a video is approved: those of activation itself but for the closed window. */
export const openVideoRefusals = (
  facts: ActivationFacts,
  contractsOfLineage: OfLineage,
): readonly OpenVideoRefusal[] => {
  const reasons = activationRefusals(facts);
  const isWindow = ({ code }: OpenVideoRefusal): boolean => code === 'ACTIVATION_WINDOW_CLOSED';
  const others = reasons.filter((reason) => !isWindow(reason));
  return [
    ...others,
    ...(isCovered(others) ? [] : heldRefusals(contractsOfLineage, facts.now)),
    ...windowRefusals(facts, reasons.find(isWindow)),
  ];
};

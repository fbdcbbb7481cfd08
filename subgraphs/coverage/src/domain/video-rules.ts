import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal, saying } from '@care-graph/kernel/domain/outcome';
import {
  type ActivationFacts,
  activationRefusals,
  type ActivationRefusalCode,
} from './activation-rules';
import { isAwaitingVideo, type ServiceContract } from './contract';
import { takesVideo } from './video';

export type OpenVideoRefusalCode = ActivationRefusalCode | 'VIDEO_NOT_NEEDED';

type OpenVideoRefusal = Refusal<OpenVideoRefusalCode>;

const inSerials = ['enrollment', 'serials'];

/** One plan at a time waits for a video of a unit: two would be decided by the same pictures. */
const waitingRefusals = (
  contractsOfLineage: readonly Pick<ServiceContract, 'status'>[],
): readonly OpenVideoRefusal[] =>
  contractsOfLineage.some(isAwaitingVideo)
    ? [
        saying(
          refusal('DEVICE_ALREADY_COVERED', inSerials, ruleOnly('R-OPP-01', 'R-ACT-09')),
          'another plan waits for a video of it',
        ),
      ]
    : [];

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
  contractsOfLineage: readonly Pick<ServiceContract, 'status'>[],
): readonly OpenVideoRefusal[] => {
  const reasons = activationRefusals(facts);
  const isWindow = ({ code }: OpenVideoRefusal): boolean => code === 'ACTIVATION_WINDOW_CLOSED';
  const others = reasons.filter((reason) => !isWindow(reason));
  const isCovered = others.some(({ code }) => code === 'DEVICE_ALREADY_COVERED');
  return [
    ...others,
    ...(isCovered ? [] : waitingRefusals(contractsOfLineage)),
    ...windowRefusals(facts, reasons.find(isWindow)),
  ];
};

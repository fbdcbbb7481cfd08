import type { Clock } from '@care-graph/kernel/domain/clock';
import type { CancelFlyawayVerification } from '../application/cancel-flyaway-verification';
import type { ConfirmFlyaway } from '../application/confirm-flyaway';
import type { ReceiveRecoveredUnit } from '../application/receive-recovered-unit';
import type { ReportRecoveredUnit } from '../application/report-recovered-unit';
import type { StartFlyawayVerification } from '../application/start-flyaway-verification';
import type { Claim } from '../domain/claim';
import { runOf } from './claim-result';
import { claimShape } from './claim-shape';
import {
  cancelFlyawayVerification,
  confirmFlyaway,
  receiveRecoveredUnit,
  reportRecoveredUnit,
  startFlyawayVerification,
} from './flyaway-commands';

/** The use cases of a loss that are mutations. */
interface FlyawayCommands {
  readonly startFlyawayVerification: StartFlyawayVerification;
  readonly cancelFlyawayVerification: CancelFlyawayVerification;
  readonly confirmFlyaway: ConfirmFlyaway;
  readonly reportRecoveredUnit: ReportRecoveredUnit;
  readonly receiveRecoveredUnit: ReceiveRecoveredUnit;
}

/** Each command on a lost unit joined with its use case. */
export const flyawayResolvers = (useCases: FlyawayCommands, clock: Clock): readonly object[] => {
  const shown = (claim: Claim) => ({ claim: claimShape(claim, clock.now()) });
  return [
    startFlyawayVerification.resolver(runOf(useCases.startFlyawayVerification), shown),
    cancelFlyawayVerification.resolver(runOf(useCases.cancelFlyawayVerification), shown),
    confirmFlyaway.resolver(runOf(useCases.confirmFlyaway), shown),
    reportRecoveredUnit.resolver(runOf(useCases.reportRecoveredUnit), shown),
    receiveRecoveredUnit.resolver(runOf(useCases.receiveRecoveredUnit), shown),
  ];
};

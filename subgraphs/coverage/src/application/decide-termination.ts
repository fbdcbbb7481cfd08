import { type Outcome, refusal } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ServiceContract } from '../domain/contract';
import { isHeld } from '../domain/ledger-use';
import { inTermsOf } from './contract-command';
import type { CoverageWork } from './coverage-work';
import { decideRequest, type DecideRequestCommand } from './decide-request';
import { endFollowers } from './end-followers';

export type DecideTerminationCommand = DecideRequestCommand;

export type DecideTerminationRefusalCode = 'NOT_FOUND' | 'NOT_REQUESTED' | 'CLAIM_OPEN';

const deciding = {
  name: 'decideTermination',
  kind: 'TERMINATION',
  ruleIds: ['R-TRM-03'],
  statusAfter: (_status, decision) => (decision === 'APPROVE' ? 'TERMINATED' : 'ACTIVE'),
  refusalsOf: async ({ stores, contract }) =>
    isHeld(await stores.ledger.of(contract.id))
      ? [refusal('CLAIM_OPEN', ['contractId'], inTermsOf(contract, 'R-TRM-03'))]
      : [],
  alongside: endFollowers('R-TRM-03'),
} as const satisfies Parameters<typeof decideRequest<'CLAIM_OPEN'>>[1];

/** Confirms or denies the early end that a customer asked for (R-TRM-03); what was to follow ends with it. */
export class DecideTermination {
  constructor(private readonly work: CoverageWork) {}

  execute(
    command: DecideTerminationCommand,
    principal: Principal,
  ): Promise<Outcome<ServiceContract, DecideTerminationRefusalCode>> {
    return decideRequest<'CLAIM_OPEN'>(this.work, deciding, command, principal);
  }
}

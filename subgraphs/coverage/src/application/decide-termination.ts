import { type Outcome, refusal } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import { type ServiceContract, statusAt } from '../domain/contract';
import { isHeld } from '../domain/ledger-use';
import { type AtContract, inTermsOf, moveContract } from './contract-command';
import type { CoverageWork } from './coverage-work';
import { decideRequest, type DecideRequestCommand } from './decide-request';

export type DecideTerminationCommand = DecideRequestCommand;

export type DecideTerminationRefusalCode = 'NOT_FOUND' | 'NOT_REQUESTED' | 'CLAIM_OPEN';

/**
 * Ends with a contract those that were to follow it: they would begin where it ends, and its holder wants no
 * more cover; left waiting they would keep every other plan from the unit.
 */
const endFollowers = async (
  work: CoverageWork,
  { stores, contract, now }: AtContract,
  principal: Principal,
): Promise<void> => {
  const ofLineage = contract.lineageRootId
    ? await stores.contractEnds.ofLineages([contract.lineageRootId])
    : [];
  for (const { id, renewsId } of ofLineage) {
    const follower = renewsId === null ? undefined : await stores.contracts.lock(id);
    const status = follower && statusAt(follower, now);
    if (!follower || status !== 'SCHEDULED') continue;
    const basis = inTermsOf(follower, 'R-TRM-03', 'A-14');
    const step = { action: 'endFollower', principal, to: 'TERMINATED', basis } as const;
    await moveContract(work, { stores, contract: follower, status, now }, step);
  }
};

const deciding = {
  name: 'decideTermination',
  kind: 'TERMINATION',
  ruleIds: ['R-TRM-03'],
  statusAfter: (_status, decision) => (decision === 'APPROVE' ? 'TERMINATED' : 'ACTIVE'),
  refusalsOf: async ({ stores, contract }) =>
    isHeld(await stores.ledger.of(contract.id))
      ? [refusal('CLAIM_OPEN', ['contractId'], inTermsOf(contract, 'R-TRM-03'))]
      : [],
  alongside: endFollowers,
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

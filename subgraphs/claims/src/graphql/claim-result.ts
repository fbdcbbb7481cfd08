import type { Outcome } from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';

/** What most commands on a claim give. */
export interface ClaimResult {
  readonly claim: object;
}

interface UseCase<Command, Made, Code extends string> {
  execute(command: Command, principal: Principal): Promise<Outcome<Made, Code>>;
}

/** A use case as the resolver of its command runs it. */
export const runOf =
  <Command, Made, Code extends string>(useCase: UseCase<Command, Made, Code>) =>
  (command: Command, principal: Principal) =>
    useCase.execute(command, principal);

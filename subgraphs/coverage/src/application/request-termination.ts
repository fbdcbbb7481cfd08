import {
  made,
  type Outcome,
  refusal,
  type Refusal,
  refusedBy,
  saying,
} from '@care-graph/kernel/domain/outcome';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ServiceContract } from '../domain/contract';
import { isHeld } from '../domain/ledger-use';
import {
  type AtContract,
  changeContract,
  type ContractCommand,
  inTermsOf,
  putRequest,
  requireWords,
} from './contract-command';
import type { CoverageWork } from './coverage-work';

export interface RequestTerminationCommand extends ContractCommand {
  readonly reason: string;
}

export type RequestTerminationRefusalCode = 'NOT_FOUND' | 'NOT_ACTIVE' | 'CLAIM_OPEN';

type OwnCode = Exclude<RequestTerminationRefusalCode, 'NOT_FOUND'>;

const refusalsOf = async ({
  stores,
  contract,
  status,
}: AtContract): Promise<readonly Refusal<OwnCode>[]> => {
  const basis = inTermsOf(contract, 'R-TRM-03');
  const notActive = refusal('NOT_ACTIVE' as const, ['contractId'], basis);
  const claimOpen = refusal('CLAIM_OPEN' as const, ['contractId'], basis);
  return [
    ...(status === 'ACTIVE' ? [] : [saying(notActive, `it is ${status}`)]),
    ...(isHeld(await stores.ledger.of(contract.id)) ? [claimOpen] : []),
  ];
};

/** Puts a customer's wish to end a contract early on record; cover goes on until it is confirmed (R-TRM-03). */
export class RequestTermination {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: RequestTerminationCommand,
    principal: Principal,
  ): Promise<Outcome<ServiceContract, RequestTerminationRefusalCode>> {
    requireWords(command.reason, 'reason');
    const name = 'requestTermination';
    return changeContract<OwnCode>(this.work, {
      name,
      command,
      principal,
      change: async (at) => {
        const refusedFor = refusedBy(await refusalsOf(at));
        if (refusedFor) return refusedFor;
        const asking = {
          action: name,
          kind: 'TERMINATION',
          principal,
          to: 'TERMINATION_REQUESTED',
          reason: command.reason,
          basis: inTermsOf(at.contract, 'R-TRM-03'),
        } as const;
        return made(await putRequest(this.work, at, asking));
      },
    });
  }
}

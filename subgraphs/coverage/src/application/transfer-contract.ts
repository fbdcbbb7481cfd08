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
import type { EndTerms } from '../domain/end-terms';
import {
  type AtContract,
  changeContract,
  type ContractCommand,
  inTermsOf,
  moveContract,
} from './contract-command';
import type { CoverageWork } from './coverage-work';
import { personOf } from './activation-record';
import { type Holder, requireReach } from './enrollment';
import { endTermsVisible } from './return-facts';
import { rowsVisibleTo } from './row-rules';

export interface TransferContractCommand extends Pick<ContractCommand, 'contractId'> {
  readonly holder: Holder;
  readonly idempotencyKey: string;
}

export type TransferContractRefusalCode = 'NOT_FOUND' | 'NOT_ACTIVE' | 'NOT_TRANSFERABLE';

type OwnCode = Exclude<TransferContractRefusalCode, 'NOT_FOUND'>;

/** Terms that are silent let nobody else in: a contract is with the person who bought it (R-TRF-01). */
const refusalsOf = (
  { contract, status }: AtContract,
  { transfer }: EndTerms,
): readonly Refusal<OwnCode>[] => {
  const rule = inTermsOf(contract, 'R-TRF-01');
  const notActive = refusal('NOT_ACTIVE' as const, ['contractId'], rule);
  const basis = transfer ? [transfer.basis] : rule;
  return [
    ...(status === 'ACTIVE' ? [] : [saying(notActive, `it is ${status}`)]),
    ...(transfer?.isTransferable === true
      ? []
      : [refusal('NOT_TRANSFERABLE' as const, ['contractId'], basis)]),
  ];
};

/** Moves a contract to another person where its terms allow that. */
export class TransferContract {
  constructor(private readonly work: CoverageWork) {}

  async execute(
    command: TransferContractCommand,
    principal: Principal,
  ): Promise<Outcome<ServiceContract, TransferContractRefusalCode>> {
    requireReach(command.holder, 'input', 'holder');
    const visible = rowsVisibleTo(principal);
    const terms = await endTermsVisible(this.work, command.contractId, visible);
    const name = 'transferContract';
    return changeContract<OwnCode>(this.work, {
      name,
      command,
      principal,
      change: async (at) => {
        const refusedFor = refusedBy(refusalsOf(at, terms));
        if (refusedFor) return refusedFor;
        const holderId = await this.holderOf(at, command.holder);
        const moved = { ...at, contract: { ...at.contract, holderId } };
        const basis = terms.transfer ? [terms.transfer.basis] : [];
        return made(
          await moveContract(this.work, moved, { action: name, principal, to: at.status, basis }),
        );
      },
    });
  }

  private async holderOf({ stores: { people } }: AtContract, holder: Holder): Promise<string> {
    const customer = { ...personOf(holder), id: this.work.newId('cus'), subject: null, version: 1 };
    return (await people.customerOfEmail(customer)).id;
  }
}

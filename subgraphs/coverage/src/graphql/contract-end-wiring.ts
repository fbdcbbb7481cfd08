import type { CoverageWork } from '../application/coverage-work';
import { DecidePlanReturn } from '../application/decide-plan-return';
import { DecideTermination } from '../application/decide-termination';
import { QuoteRenewal } from '../application/quote-renewal';
import { QuoteReturn } from '../application/quote-return';
import { RenewContract } from '../application/renew-contract';
import { RequestPlanReturn } from '../application/request-plan-return';
import { RequestTermination } from '../application/request-termination';
import { TransferContract } from '../application/transfer-contract';
import type { ServiceContract } from '../domain/contract';
import {
  decidePlanReturn,
  decideTermination,
  requestPlanReturn,
  requestTermination,
  transferContract,
} from './contract-end-commands';
import { ContractEndQueries } from './contract-ends.query';
import { ContractEndFields } from './contract-ends.resolver';
import { renewContract } from './renew-contract';
import { contractShape } from './shapes';

/** Contracts' ends: what follows them, who asks for an end before its time and who decides, and what they earned. */
export const contractEndResolvers = (work: CoverageWork): readonly object[] => {
  const shown = (contract: ServiceContract) => ({
    contract: contractShape(contract, work.clock.now()),
  });
  const [renew, transfer] = [new RenewContract(work), new TransferContract(work)];
  const [askEnd, decideEnd] = [new RequestTermination(work), new DecideTermination(work)];
  const [askReturn, decideReturn] = [new RequestPlanReturn(work), new DecidePlanReturn(work)];
  return [
    new ContractEndFields(work.endTerms),
    new ContractEndQueries(new QuoteRenewal(work), new QuoteReturn(work)),
    renewContract.resolver((command, by) => renew.execute(command, by), shown),
    requestTermination.resolver((command, by) => askEnd.execute(command, by), shown),
    decideTermination.resolver((command, by) => decideEnd.execute(command, by), shown),
    requestPlanReturn.resolver((command, by) => askReturn.execute(command, by), shown),
    decidePlanReturn.resolver((command, by) => decideReturn.execute(command, by), shown),
    transferContract.resolver((command, by) => transfer.execute(command, by), shown),
  ];
};

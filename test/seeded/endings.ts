import * as send from '../generated/customer';
import { coveredUnit } from './sales';
import { answered, type Stage } from './stage';

/** What gives a plan back, with the unit that it was bought for. */
export const planReturnOf = async (stage: Stage) => {
  const { ask, contractId } = await coveredUnit(stage);
  const going = { productReturnReference: stage.fresh('return'), reason: 'Both go back.' };
  return { ask, input: { contractId, ...going, idempotencyKey: stage.fresh('key') } };
};

/** What asks for a contract's end. */
export const terminationOf = async (stage: Stage) => {
  const { ask, contractId } = await coveredUnit(stage);
  return { ask, input: { contractId, reason: 'The unit was sold.' } };
};

/** A contract whose holder wants to give the plan back. */
export const returnAskedFor = async (stage: Stage): Promise<string> => {
  const { ask, input } = await planReturnOf(stage);
  await answered(ask(send.RequestPlanReturnDocument, { input }));
  return input.contractId;
};

/** A contract whose holder wants it to end. */
export const endAskedFor = async (stage: Stage): Promise<string> => {
  const { ask, input } = await terminationOf(stage);
  await answered(ask(send.RequestTerminationDocument, { input }));
  return input.contractId;
};

import { underTerms } from '@care-graph/kernel/domain/basis';
import { system } from '@care-graph/kernel/domain/actor';
import type { HistoryEvent } from '@care-graph/kernel/domain/history';
import { type CoveringContract, hasCover, type ServiceContract } from '../domain/contract';
import { type ClockStep, clockSteps, stepDueAt } from '../domain/contract-clock';
import { requestAt } from '../domain/contract-request';
import type { CoverageStores } from '../domain/ports';
import { type CoverageWork, happened } from './coverage-work';

type Made = Pick<CoverageWork, 'newId'>;

/** The change as it goes on record: at the instant at which it was due, whenever somebody came by. */
const eventOf = ({ newId }: Made, contract: CoveringContract, step: ClockStep): HistoryEvent => {
  const { id: subjectId, status: from, termsVersionId, termsCode, period } = contract;
  const at = stepDueAt(contract, step) ?? period.endsAt;
  const { action, to } = step;
  const terms = { id: termsVersionId, code: termsCode };
  const basis = underTerms(terms, step.ruleFor(contract));
  return happened({ newId, clock: { now: () => at } }, system, {
    subjectId,
    action,
    from,
    to,
    basis,
  });
};

/** Contracts for which a step is due, locked. */
interface Due {
  readonly step: ClockStep;
  readonly due: readonly CoveringContract[];
  readonly now: Date;
}

/** Closes the wishes to end cover early that its end has overtaken (R-TRM-01). */
const closeTerminations = async (
  { newId }: Made,
  { contractEnds, history }: CoverageStores,
  { due, now }: Due,
): Promise<void> => {
  const asked = due.filter(({ status }) => status === 'TERMINATION_REQUESTED');
  if (asked.length === 0) return;
  const byId = new Map(asked.map((contract) => [contract.id, contract]));
  const open = await contractEnds.openRequestsOf([...byId.keys()], 'TERMINATION');
  const closed = open.flatMap((request) => {
    const contract = byId.get(request.contractId);
    return contract ? [requestAt(request, contract, now)] : [];
  });
  await contractEnds.saveRequests(closed);
  await history.record(
    closed.map(({ contractId: subjectId, decidedAt, basis }) =>
      happened({ newId, clock: { now: () => decidedAt ?? now } }, system, {
        subjectId,
        action: 'closeTerminationRequest',
        basis,
      }),
    ),
  );
};

/** Takes a step with all of them, and puts it on record. */
export const takeStep = async (work: Made, stores: CoverageStores, taken: Due): Promise<void> => {
  const { step, due } = taken;
  const ids = due.map(({ id }) => id);
  await stores.timedContracts.move(ids, step.to);
  await stores.history.record(due.map((contract) => eventOf(work, contract, step)));
  if (step.dueAt === 'endsAt') await closeTerminations(work, stores, taken);
};

const isDue = (contract: CoveringContract, step: ClockStep, now: Date): boolean => {
  const at = stepDueAt(contract, step);
  return step.from.includes(contract.status) && at !== undefined && at <= now;
};

/** A locked contract as the clock has it: what was due is done first and put on record, whether or not a timer came by. */
export const settledByClock = async (
  work: Pick<CoverageWork, 'newId' | 'clock'>,
  stores: CoverageStores,
  contract: ServiceContract,
): Promise<ServiceContract> => {
  if (!hasCover(contract)) return contract;
  const now = work.clock.now();
  let settled = contract;
  for (const step of Object.values<ClockStep>(clockSteps)) {
    if (!isDue(settled, step, now)) continue;
    // The record keeps its order by a lock of its own, which comes after that of the lineage everywhere.
    await stores.devices.lockLineageOf({
      id: settled.lineageRootId,
      rootId: settled.lineageRootId,
    });
    await takeStep(work, stores, { step, due: [settled], now });
    settled = { ...settled, status: step.to, version: settled.version + 1 };
  }
  return settled;
};

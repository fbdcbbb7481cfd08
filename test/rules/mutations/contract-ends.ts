import { instead, type Mutation, switchedOff, without } from '../mutation';

const lineage = 'subgraphs/coverage/src/domain/lineage-rules.ts';
const renewal = 'subgraphs/coverage/src/domain/renewal-rules.ts';
const returns = 'subgraphs/coverage/src/domain/return-rules.ts';
const bonus = 'subgraphs/coverage/src/domain/bonus.ts';
const grant = 'subgraphs/coverage/src/application/grant-bonuses.ts';
const askEnd = 'subgraphs/coverage/src/application/request-termination.ts';
const decideEnd = 'subgraphs/coverage/src/application/decide-termination.ts';
const decideReturn = 'subgraphs/coverage/src/application/decide-plan-return.ts';
const request = 'subgraphs/coverage/src/domain/contract-request.ts';
const clockWork = 'subgraphs/coverage/src/application/clock-work.ts';
const warranty = 'subgraphs/coverage/src/domain/warranty.ts';
const transfer = 'subgraphs/coverage/src/application/transfer-contract.ts';
const bindings = 'subgraphs/coverage/src/application/apply-outbox-message.ts';
const due = 'subgraphs/coverage/src/adapters/contract-end.repository.ts';

/** What follows a contract, how it ends before its time, and what it earned. */
export const contractEndMutations: readonly Mutation[] = [
  switchedOff('R-RNW-01', instead(renewal, 'if (!offeredIn(facts)) return found;', '')),
  switchedOff('R-RNW-02', instead(renewal, ": inTerms(contract, 'R-RNW-02')", ': []')),
  switchedOff('R-RNW-03', without(renewal, '  windowIsOpen,\n')),
  switchedOff('R-RNW-03', without(renewal, '  planHasItsLength,\n')),
  switchedOff('R-RGN-02', without(renewal, '  regionIsSame,\n')),
  switchedOff('R-RNW-04', without(renewal, '  limitIsKept,\n')),
  switchedOff('R-PLN-05', instead(lineage, 'used + months > maxTotalMonths', 'false')),
  switchedOff('C-02', without(renewal, '  nobodyFollows,\n')),
  switchedOff('C-02', instead(lineage, 'counted(ofLineage).length >= maxContracts', 'false')),
  switchedOff('A-14', instead(renewal, 'now > endsAt ? now : endsAt', 'now')),
  switchedOff('A-14', instead(renewal, 'now > endsAt ? now : endsAt', 'endsAt')),
  switchedOff(
    'R-SN-04',
    instead(bindings, 'await moveOtherBindings(this.work, stores, { old, device });', ''),
  ),
  switchedOff(
    'A-14',
    without(
      decideReturn,
      '  givenBack: ({ stores, contract, now }: AtContract) => priceGivenBack(stores, contract, now),\n',
    ),
  ),
  switchedOff('R-RTN-01', instead(returns, 'needsProductReturn && ', 'false && ')),
  switchedOff('R-RTN-02', instead(returns, 'needsNoUse && isUsed', 'false')),
  switchedOff(
    'R-RTN-02',
    instead(decideReturn, '...spoiledMeanwhile(await returnFacts(stores, asked)),', ''),
  ),
  switchedOff('R-PRV-01', without(renewal, '  holderConsents,\n')),
  switchedOff('R-RTN-03', instead(returns, 'needsIntactSeal && isSealBroken', 'false')),
  switchedOff('C-22', instead(returns, "...(refusalsOfLayer(facts, 'SELLER') ?? []),", '')),
  switchedOff('R-TRM-03', instead(askEnd, "to: 'TERMINATION_REQUESTED'", "to: 'TERMINATED'")),
  switchedOff(
    'R-TRM-03',
    instead(decideEnd, "decision === 'APPROVE' ? 'TERMINATED' : 'ACTIVE'", "'ACTIVE'"),
  ),
  switchedOff('R-TRM-01', instead(request, 'now >= period.endsAt', 'false')),
  switchedOff('R-TRM-01', instead(clockWork, "step.dueAt === 'endsAt'", 'false')),
  switchedOff('R-PLN-04', without(warranty, 'startsAt <= end && ')),
  switchedOff('R-TRF-01', instead(transfer, 'transfer?.isTransferable === true', 'true')),
  switchedOff('R-BON-01', instead(bonus, "kind === 'COMMIT' && lines.includes(line)", 'false')),
  switchedOff(
    'R-BON-02',
    instead(
      grant,
      'isEarned(bonus, contract.productCode, own) ? [{ contract, terms: bonus }] : []',
      '[]',
    ),
  ),
  switchedOff('R-BON-02', instead(due, "contract.ends_at <= :now', { now }", "FALSE', { now }")),
  switchedOff('R-BON-03', without(bonus, ' && lines.includes(line)')),
  switchedOff(
    'R-BON-04',
    instead(
      bonus,
      'eligibleProducts.length === 0 || eligibleProducts.includes(productCode)',
      'true',
    ),
  ),
  switchedOff('R-BON-06', without(bonus, ' && lines.includes(line)')),
  switchedOff(
    'R-PLN-04',
    instead(
      bonus,
      "terms.startsAfter === 'MAKER_WARRANTY' ? makerWarrantyEndsAt : contract.period.endsAt",
      'contract.period.endsAt',
    ),
  ),
  switchedOff(
    'A-15',
    instead(bonus, 'revokedAt ?? spoiledAt(entries, terms.disqualifyingLines)', 'revokedAt'),
  ),
  switchedOff('A-15', instead(grant, ' || !grant.disqualifyingLines.includes(line)', ' || true')),
];

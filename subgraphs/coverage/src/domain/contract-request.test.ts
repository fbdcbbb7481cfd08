import { someContract } from '../../../../test/support/coverage-rows';
import { openRequest, requestAt } from './contract-request';

const contract = someContract('1', 'dev_1');
const { startsAt, endsAt } = contract.period;
const asked = {
  id: 'req_1', contractId: contract.id, reason: 'I sold it.', requestedAt: startsAt,
  requestedBy: { kind: 'CUSTOMER', label: 'Customer', principalId: 'sub_1' },
} as const; // prettier-ignore
const termination = openRequest({ ...asked, kind: 'TERMINATION' });

describe('a request about a contract, as the clock has it', () => {
  it('R-TRM-01: to end it early is open to the last instant of cover, and closed with the first one after', () => {
    const lastInstant = new Date(endsAt.getTime() - 1);
    expect(requestAt(termination, contract, lastInstant)).toEqual(termination);
    expect(requestAt(termination, contract, endsAt)).toMatchObject({
      status: 'REJECTED',
      decidedAt: endsAt,
      decidedBy: { kind: 'SYSTEM' },
      basis: [{ ruleId: 'R-TRM-01', terms: { id: contract.termsVersionId } }],
    });
  });

  it('stays as it was decided, and to give the plan back as it stands', () => {
    const rejected = { ...termination, status: 'REJECTED', note: 'No.' } as const;
    const giveBack = openRequest({ ...asked, kind: 'PLAN_RETURN' });
    for (const request of [rejected, giveBack])
      expect(requestAt(request, contract, endsAt)).toEqual(request);
  });
});

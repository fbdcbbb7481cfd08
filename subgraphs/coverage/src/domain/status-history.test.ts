import { at, someContract, someEvent } from '../../../../test/support/coverage-rows';
import { asItWas } from './status-history';

const contract = someContract('ctr_1', 'dev_1', { status: 'TERMINATED' });
const later = new Date(at.getTime() + 1000);
const changes = [
  someEvent('evt_1', contract.id),
  { ...someEvent('evt_2', contract.id), at: later, toStatus: 'TERMINATED' },
];

describe('a contract as it was', () => {
  it('has the status of the last change until then, that instant included', () => {
    expect(asItWas(contract, changes, at).status).toBe('ACTIVE');
    expect(asItWas(contract, changes, new Date(later.getTime() - 1)).status).toBe('ACTIVE');
    expect(asItWas(contract, changes, later).status).toBe('TERMINATED');
  });

  it('is as it is now where nothing is on record', () => {
    expect(asItWas(contract, [], at).status).toBe('TERMINATED');
    expect(asItWas(contract, changes, new Date(at.getTime() - 1)).status).toBe('TERMINATED');
  });
});

import type { GraphClient } from '@care-graph/kernel/runtime/graph-client';
import type { OutboxMessage } from '../domain/outbox';
import { GraphCoverageDesk } from './coverage-desk';

const message: OutboxMessage = {
  id: 'msg_1',
  claimId: 'clm_1',
  sequence: 1,
  action: 'SUPERSEDE_SERIAL',
  contractId: 'ctr_1',
  deviceId: 'dev_1',
  line: null,
  newSerials: [{ component: 'BODY', value: 'RS4-0002' }],
  occurredAt: new Date('2026-05-01T09:00:00Z'),
  ruleIds: ['R-SN-04'],
};

/** A message applied by a coverage that answers so. */
const appliedBy = (device: object | null, ...codes: readonly string[]) => {
  const userErrors = codes.map((code) => ({ code }));
  const ask = () => Promise.resolve({ applyOutboxMessage: { device, userErrors } });
  return new GraphCoverageDesk({ ask } as unknown as GraphClient).apply(message);
};

describe('a message told to coverage', () => {
  it('is applied, with the unit that took the old one’s place (R-SN-04)', async () => {
    expect(await appliedBy({ id: 'dev_2' })).toEqual({ isApplied: true, deviceId: 'dev_2' });
  });

  it.each(['SERIAL_TAKEN', 'NO_RESERVATION', 'DEVICE_NOT_FOUND', 'NOT_POSSIBLE'])(
    'is refused for good with %s',
    async (code) => {
      expect(await appliedBy(null, code)).toEqual({ isApplied: false, code });
    },
  );

  it('fails, to be told again, while those before it are not applied', async () => {
    await expect(appliedBy(null, 'OUT_OF_ORDER')).rejects.toThrow('msg_1 yet: OUT_OF_ORDER');
  });
});

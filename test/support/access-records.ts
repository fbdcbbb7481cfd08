import type { AccessRecord } from '../../subgraphs/access/src/domain/access-record';

let count = 0;

/** A request of a partner's key that was answered; a test changes only what it is about. */
export const aRecord = (change: Partial<AccessRecord> = {}): AccessRecord => ({
  id: `acc_${String((count += 1)).padStart(9, '0')}`,
  at: new Date('2026-03-12T12:00:00.123Z'),
  actor: { kind: 'PARTNER', label: 'Partner prt_a', principalId: 'key_1' },
  keyId: null,
  documentName: 'SellCode',
  documentDigest: null,
  outcome: 'OK',
  cost: 7,
  personalFields: [],
  ...change,
});

import type { ApiKey } from './api-key';
import { replacedBy, requireHolding, successorOf } from './api-key';

const at = (text: string) => new Date(`2026-${text}:00Z`);

const key: ApiKey = {
  id: 'key_1',
  version: 4,
  name: 'Shop',
  prefix: 'cg_live_1',
  audience: 'PARTNER',
  partnerId: 'prt_a',
  scopes: ['codes:sell'],
  documentMode: 'ANY',
  client: null,
  environment: 'LIVE',
  allowedNetworks: ['192.0.2.0/24'],
  concurrentRequests: 1,
  requestsPerSecond: 2,
  costPerMinute: 3,
  createdAt: at('01-01T00:00'),
  expiresAt: at('06-01T00:00'),
  revokedAt: null,
  replacedById: null,
  budgetId: 'key_0',
  isSelfMade: false,
  lastUsedAt: at('03-01T00:00'),
};

describe('a key', () => {
  it('holds until the instant of its end, which is left out', () => {
    expect(() => {
      requireHolding(key, at('05-31T23:59'));
    }).not.toThrow();
    expect(() => {
      requireHolding(key, key.expiresAt);
    }).toThrow('The API key has expired.');
  });

  it('that was revoked is told as that, before and after its end', () => {
    const revoked = { ...key, revokedAt: at('02-01T00:00') };
    for (const now of [at('01-01T00:00'), at('07-01T00:00')]) {
      expect(() => {
        requireHolding(revoked, now);
      }).toThrow('The API key was revoked.');
    }
  });

  it('hands on all its rights, and nothing of its own life', () => {
    const own = {
      id: 'key_2',
      prefix: 'cg_live_2',
      createdAt: at('05-01T00:00'),
      expiresAt: at('09-01T00:00'),
      isSelfMade: true,
    };
    const used = { ...key, revokedAt: at('05-02T00:00'), replacedById: 'key_9' };
    expect(successorOf(used, own)).toEqual({
      ...key,
      ...own,
      version: 1,
      lastUsedAt: null,
    });
  });

  it.each([
    { overlapEnds: '05-02T00:00', expiresAt: '05-02T00:00' },
    { overlapEnds: '06-01T00:00', expiresAt: '06-01T00:00' },
    { overlapEnds: '06-02T00:00', expiresAt: '06-01T00:00' },
  ])('whose overlap ends on $overlapEnds holds until $expiresAt', ({ overlapEnds, expiresAt }) => {
    expect(replacedBy(key, 'key_2', at(overlapEnds))).toEqual({
      ...key,
      version: 5,
      replacedById: 'key_2',
      expiresAt: at(expiresAt),
    });
  });
});

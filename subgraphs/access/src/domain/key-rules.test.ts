import {
  expiryRefusals,
  keyRefusals,
  knownScopes,
  latestExpiry,
  needsPartner,
  type WantedKey,
} from './key-rules';

const now = new Date('2026-03-12T12:00:00Z');
const audiences = ['PUBLIC', 'PARTNER', 'BI', 'STAFF'] as const;

/** What every rule of a partner's key accepts; a test changes only what it is about. */
const wanted = (change: Partial<WantedKey> = {}): WantedKey => ({
  audience: 'PARTNER',
  scopes: ['codes:sell'],
  documentMode: 'ANY',
  expiresAt: new Date('2027-03-12T12:00:00Z'),
  ...change,
});

const ofBi = { audience: 'BI', scopes: ['bi:read'], documentMode: 'PUBLISHED_ONLY' } as const;

const codes = (change: Partial<WantedKey>, isPartnerKnown = true) =>
  keyRefusals(wanted(change), isPartnerKnown, now).map(({ code }) => code);

describe('making a key', () => {
  it('is refused for nothing where all is right', () => {
    expect(codes({})).toEqual([]);
    expect(codes(ofBi, false)).toEqual([]);
    expect(codes({ scopes: [] })).toEqual([]);
  });

  it('is for partners and for BI tools, whatever else is said', () => {
    const answers = audiences.map((audience) => codes({ ...ofBi, audience, scopes: [] }));
    const withoutKeys = ['AUDIENCE_WITHOUT_KEYS'];
    expect(answers).toEqual([withoutKeys, [], [], withoutKeys]);
    const wrong = { scopes: ['x'], expiresAt: now } as const;
    expect(codes({ audience: 'STAFF', ...wrong }, false)).toEqual(withoutKeys);
  });

  it('needs a known partner for that audience, and for no other', () => {
    expect(codes({}, false)).toEqual(['PARTNER_MISSING']);
    expect(audiences.filter(needsPartner)).toEqual(['PARTNER']);
  });

  it('gives each audience its scopes, and names those that it can have', () => {
    const allowed = (change: Partial<WantedKey>) =>
      knownScopes.filter((scope) => codes({ ...change, scopes: [scope] }).length === 0);
    const ofPartner = [
      'catalog:read', 'codes:read', 'codes:sell', 'contracts:read', 'contracts:activate', 'claims:read', 'claims:create',
    ]; // prettier-ignore
    expect(allowed({})).toEqual(ofPartner);
    expect(allowed(ofBi)).toEqual(['catalog:read', 'bi:read', 'bi:export']);
    const scopes = ['codes:sell', 'pii:read', 'keys:manage'];
    expect(keyRefusals(wanted({ scopes }), true, now)).toEqual([
      {
        code: 'SCOPE_NOT_FOR_AUDIENCE',
        field: ['scopes'],
        basis: [],
        detail: `pii:read, keys:manage; it can have ${ofPartner.join(', ')}`,
      },
    ]);
  });

  it('knows no scope of the parts’ own, nor any that are made up', () => {
    const scopes = ['codes:sell', 'internal:coverage', 'CODES:SELL', '*'];
    expect(keyRefusals(wanted({ scopes }), true, now)).toEqual([
      {
        code: 'SCOPE_UNKNOWN',
        field: ['scopes'],
        basis: [],
        detail: 'internal:coverage, CODES:SELL, *',
      },
    ]);
  });

  it('leaves a partner every mode of documents, and BI the published ones', () => {
    const modes = ['ANY', 'LOG_UNKNOWN', 'PUBLISHED_ONLY'] as const;
    const answers = (change: Partial<WantedKey>) =>
      modes.map((documentMode) => codes({ ...change, documentMode }));
    expect(answers({})).toEqual([[], [], []]);
    const refused = ['DOCUMENT_MODE_NOT_FOR_AUDIENCE'];
    expect(answers(ofBi)).toEqual([refused, refused, []]);
    expect(keyRefusals(wanted({ ...ofBi, documentMode: 'ANY' }), true, now)).toMatchObject([
      { field: ['documentMode'], detail: 'it can have PUBLISHED_ONLY' },
    ]);
  });

  it('says every reason at once, in reading order', () => {
    const scopes = ['pii:read', 'nothing:read'];
    expect(codes({ scopes, expiresAt: now }, false)).toEqual([
      'PARTNER_MISSING',
      'SCOPE_UNKNOWN',
      'SCOPE_NOT_FOR_AUDIENCE',
      'EXPIRY_OUT_OF_RANGE',
    ]);
  });
});

describe('the end of a key', () => {
  it.each([
    { expiresAt: '2026-03-12T12:00:00.000Z', holds: false },
    { expiresAt: '2026-03-12T12:00:00.001Z', holds: true },
    { expiresAt: '2028-03-12T12:00:00.000Z', holds: true },
    { expiresAt: '2028-03-12T12:00:00.001Z', holds: false },
    { expiresAt: '2025-03-12T12:00:00.000Z', holds: false },
  ])('may be $expiresAt: $holds', ({ expiresAt, holds }) => {
    expect(expiryRefusals(new Date(expiresAt), now)).toEqual(
      holds
        ? []
        : [
            {
              code: 'EXPIRY_OUT_OF_RANGE',
              field: ['expiresAt'],
              basis: [],
              detail:
                'it has to lie after 2026-03-12T12:00:00.000Z and not after 2028-03-12T12:00:00.000Z',
            },
          ],
    );
  });

  it.each([
    { from: '2026-03-12T12:00:00Z', latest: '2028-03-12T12:00:00.000Z' },
    { from: '2026-12-31T23:59:59Z', latest: '2028-12-31T23:59:59.000Z' },
    { from: '2028-02-29T00:00:00Z', latest: '2030-03-01T00:00:00.000Z' },
  ])('is two years after $from at most: $latest', ({ from, latest }) => {
    expect(latestExpiry(new Date(from)).toISOString()).toBe(latest);
  });
});

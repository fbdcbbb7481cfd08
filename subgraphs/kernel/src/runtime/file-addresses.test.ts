import { type AskedFile, fileAddresses } from './file-addresses';

const secret = Buffer.alloc(32, 1);
const addresses = fileAddresses('coverage', secret);
const until = new Date('2026-03-12T12:00:00Z');

/** What a request by an address says. */
const askedBy = (address: string, method: AskedFile['method'] = 'GET'): AskedFile => {
  const { pathname, searchParams } = new URL(address, 'http://gateway');
  return {
    id: pathname.split('/').at(-1) ?? '',
    method,
    until: searchParams.get('until') ?? '',
    signature: searchParams.get('signature') ?? '',
  };
};

const good = askedBy(addresses.addressOf('evd_1', 'GET', until));

describe('a signed address', () => {
  it('is below the files of its part, and says nothing but the file, the time and the signature', () => {
    expect(addresses.addressOf('evd_1', 'GET', until)).toMatch(
      /^\/files\/coverage\/evd_1\?until=1773316800&signature=[\w-]{43}$/,
    );
  });

  it('holds to its last instant, and no longer', () => {
    expect(addresses.isGood(good, until)).toBe(true);
    expect(addresses.isGood(good, new Date(until.getTime() + 999))).toBe(true);
    expect(addresses.isGood(good, new Date(until.getTime() + 1000))).toBe(false);
  });

  it.each<readonly [string, Partial<AskedFile>]>([
    ['another file', { id: 'evd_2' }],
    ['another method', { method: 'PUT' }],
    ['another time', { until: '9999999999' }],
    ['no time', { until: '' }],
    ['another signature', { signature: 'A'.repeat(43) }],
    ['half a signature', { signature: good.signature.slice(0, 20) }],
    ['no signature', { signature: '' }],
  ])('does not hold for %s', (_what, change) => {
    expect(addresses.isGood({ ...good, ...change }, until)).toBe(false);
  });

  it('does not hold at another part, in the sandbox, or under another secret', () => {
    for (const others of [
      fileAddresses('claims', secret),
      fileAddresses('sandbox_coverage', secret),
      fileAddresses('coverage', Buffer.alloc(32, 2)),
    ])
      expect(others.isGood(good, until)).toBe(false);
  });
});

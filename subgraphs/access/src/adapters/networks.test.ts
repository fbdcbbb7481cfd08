import { liesIn, networks } from './networks';

describe('a network', () => {
  it.each([
    '192.0.2.0/24',
    '192.0.2.7/32',
    '0.0.0.0/0',
    '10.1.2.3/8',
    '2001:db8::/32',
    '2001:DB8::1/128',
    '::/0',
    '::ffff:192.0.2.0/120',
  ])('can be written as %s', (text) => {
    expect(networks.isNetwork(text)).toBe(true);
  });

  it.each([
    '',
    '192.0.2.0',
    '192.0.2.0/33',
    '192.0.2.0/-1',
    '192.0.2.0/',
    '192.0.2.0/2a',
    '192.0.2/24',
    '192.0.2.256/24',
    '192.0.2.01/24',
    '2001:db8::/129',
    '2001:db8:/32',
    '2001:db8::/32/32',
    'fe80::1%eth0/64',
    ' 192.0.2.0/24',
    '192.0.2.0/24 ',
    '192.0.2.0/24\n',
    'localhost/8',
    '*',
    '0x7f.0.0.1/8',
  ])('cannot be written as %j', (text) => {
    expect(networks.isNetwork(text)).toBe(false);
  });
});

describe('an address', () => {
  it.each([
    { address: '192.0.2.0', allowed: ['192.0.2.0/24'], lies: true },
    { address: '192.0.2.255', allowed: ['192.0.2.0/24'], lies: true },
    { address: '192.0.3.0', allowed: ['192.0.2.0/24'], lies: false },
    { address: '192.0.1.255', allowed: ['192.0.2.0/24'], lies: false },
    { address: '192.0.2.8', allowed: ['192.0.2.7/32'], lies: false },
    { address: '10.9.9.9', allowed: ['10.1.2.3/8'], lies: true },
    { address: '203.0.113.9', allowed: ['0.0.0.0/0'], lies: true },
    { address: '2001:db8::1', allowed: ['0.0.0.0/0'], lies: false },
    { address: '192.0.2.1', allowed: ['198.51.100.0/24', '192.0.2.0/24'], lies: true },
    { address: '2001:db8:ffff::1', allowed: ['2001:db8::/32'], lies: true },
    { address: '2001:0DB8:0:0::1', allowed: ['2001:db8::/64'], lies: true },
    { address: '2001:db9::1', allowed: ['2001:db8::/32'], lies: false },
    { address: '::ffff:192.0.2.1', allowed: ['192.0.2.0/24'], lies: true },
    { address: '::FFFF:192.0.2.1', allowed: ['192.0.2.0/24'], lies: true },
    { address: '::ffff:c000:201', allowed: ['192.0.2.0/24'], lies: true },
    { address: '::ffff:198.51.100.1', allowed: ['192.0.2.0/24'], lies: false },
    { address: '192.0.2.1', allowed: ['::ffff:192.0.2.0/120'], lies: true },
    { address: '192.0.3.1', allowed: ['::ffff:192.0.2.0/120'], lies: false },
    { address: '::192.0.2.1', allowed: ['192.0.2.0/24'], lies: false },
  ])('$address lies in $allowed: $lies', ({ address, allowed, lies }) => {
    expect(liesIn(allowed)(address)).toBe(lies);
  });

  it.each(['', 'unknown', '192.0.2', '192.0.2.1, 10.0.0.1', '192.0.2.1:443', '192.0.2.0/24'])(
    '%j that is none lies in no network that is named',
    (address) => {
      expect(liesIn(['0.0.0.0/0', '::/0'])(address)).toBe(false);
    },
  );

  it('lies anywhere where no network is named', () => {
    expect(liesIn([])('203.0.113.9')).toBe(true);
    expect(liesIn([])('')).toBe(true);
  });
});

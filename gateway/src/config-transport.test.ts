import { environmentSetting, hostSetting, readSettings } from '@care-graph/kernel/runtime/settings';
import { z } from 'zod';
import { transportOf, transportSettings } from './config-transport';

type Environment = Readonly<Record<string, string>>;

const read = (environment: Environment) =>
  transportOf(
    readSettings(
      z.object({
        NODE_ENV: environmentSetting,
        HOST: hostSetting,
        ...transportSettings(environment),
      }),
      environment,
    ),
  );

const production = { NODE_ENV: 'production', HOST: '0.0.0.0' };
const certificate = { TLS_CERT_FILE: '/tls/tls.crt', TLS_KEY_FILE: '/tls/tls.key' };

describe('the settings of transport', () => {
  it('may be absent in development: plain HTTP, no proxy and no other site', () => {
    expect(read({})).toMatchObject({
      tls: undefined,
      trustedProxies: [],
      corsOrigins: [],
      requiresHttps: false,
    });
  });

  it('name certificate, proxies and sites', () => {
    expect(
      read({
        ...certificate,
        TRUSTED_PROXIES: '10.0.0.7, 192.168.4.0/24,2001:db8::/32, ::1',
        CORS_ORIGINS: 'https://shop.example, http://localhost:5173',
      }),
    ).toMatchObject({
      tls: { certFile: '/tls/tls.crt', keyFile: '/tls/tls.key' },
      trustedProxies: ['10.0.0.7', '192.168.4.0/24', '2001:db8::/32', '::1'],
      corsOrigins: ['https://shop.example', 'http://localhost:5173'],
    });
  });

  it.each([
    ['TRUSTED_PROXIES', '*'],
    ['TRUSTED_PROXIES', 'true'],
    ['TRUSTED_PROXIES', 'proxy.example'],
    ['TRUSTED_PROXIES', '0.0.0.0/0'],
    ['TRUSTED_PROXIES', '::/0'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.0/8/8'],
    ['TRUSTED_PROXIES', '10.0.0.0/'],
    ['TRUSTED_PROXIES', '10.0.0'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'null'],
    ['CORS_ORIGINS', 'shop.example'],
    ['CORS_ORIGINS', 'https://shop.example/'],
    ['CORS_ORIGINS', 'https://*.shop.example'],
    ['CORS_ORIGINS', 'https://shop.example:443'],
  ])('refuse as %s the value %s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`\n  ${name}: has to list `));
  });

  it.each([
    ['TLS_CERT_FILE', 'TLS_KEY_FILE'],
    ['TLS_KEY_FILE', 'TLS_CERT_FILE'],
  ])('refuse %s without %s', (one, other) => {
    expect(() => read({ [one]: '/tls/x' })).toThrow(
      `  ${other}: has to be set with ${one}, or none`,
    );
  });
});

describe('a gateway in production', () => {
  it.each([
    ['with a certificate', certificate, '0.0.0.0', true],
    ['behind proxies that are trusted', { TRUSTED_PROXIES: '10.0.0.0/8' }, '::', true],
    ['that only this machine reaches', {}, '127.0.0.1', false],
    ['that only this machine reaches, by its other address', {}, '::1', false],
    ['that only this machine reaches, by name', {}, 'localhost', false],
  ])('is one %s', (_title, settings, HOST, requiresHttps) => {
    expect(read({ ...production, ...settings, HOST })).toMatchObject({ requiresHttps });
  });

  it.each(['0.0.0.0', '::', '10.0.0.7', 'gateway.internal', '127.0.0.1.evil.example'])(
    'does not listen in the clear on %s',
    (HOST) => {
      expect(() => read({ ...production, HOST })).toThrow(
        '  TLS_CERT_FILE: has to be set in production with TLS_KEY_FILE, or TRUSTED_PROXIES',
      );
    },
  );

  it('does so in development', () => {
    expect(read({ HOST: '0.0.0.0' })).toMatchObject({ requiresHttps: false });
  });
});

import { z } from 'zod';
import {
  databaseSetting,
  demanded,
  endpointSetting,
  instantOf,
  instantSetting,
  isProduction,
  portSetting,
  readSettings,
  withheld,
} from './settings';
import { StartFault } from './start-fault';

const schema = (inProduction: boolean) =>
  z.object({
    PORT: portSetting(4000),
    DATABASE_URL: databaseSetting,
    SECRET: demanded(z.string().min(3, 'has to be long'), inProduction),
    CLOCK: withheld(instantSetting, inProduction),
    WHERE: demanded(endpointSetting, inProduction),
  });

const mistakesIn = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(schema(isProduction(environment)), environment);
    return [];
  } catch (fault) {
    expect(fault).toBeInstanceOf(StartFault);
    return (fault as StartFault).message.split('\n').slice(1);
  }
};

describe('settings', () => {
  it('may be absent in development, and blank is absent', () => {
    const environment = { DATABASE_URL: 'postgres://care@127.0.0.1/care', SECRET: ' ' };
    expect(readSettings(schema(false), environment)).toEqual({
      PORT: 4000,
      DATABASE_URL: 'postgres://care@127.0.0.1/care',
    });
  });

  it('are all complained of at once, what production demands and withholds with the rest', () => {
    const environment = { NODE_ENV: 'production', PORT: 'x', CLOCK: '2026-03-12T12:00:00Z' };
    expect(mistakesIn(environment)).toEqual([
      '  PORT: has to be a port number from 0 to 65535',
      '  DATABASE_URL: has to be set to the address of a PostgreSQL, such as postgres://care@127.0.0.1:5432/care',
      '  SECRET: has to be set in production',
      '  CLOCK: must not be set in production',
      '  WHERE: has to be set in production',
    ]);
  });

  it('that are demanded are checked as well', () => {
    const where = { WHERE: 'http://127.0.0.1:4001', DATABASE_URL: 'postgres://[' };
    expect(mistakesIn({ NODE_ENV: 'production', SECRET: 'ab', ...where })).toEqual([
      '  DATABASE_URL: has to be set to the address of a PostgreSQL, such as postgres://care@127.0.0.1:5432/care',
      '  SECRET: has to be long',
      '  WHERE: has to be an http:// or https:// address, such as http://127.0.0.1:4001/graphql',
    ]);
  });
});

describe('an instant', () => {
  it.each([
    ['2026-03-12T12:00:00Z', '2026-03-12T12:00:00.000Z'],
    ['2026-03-12T12:00Z', '2026-03-12T12:00:00.000Z'],
    ['2026-03-12T00:30:00.5+02:00', '2026-03-11T22:30:00.500Z'],
    ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00.000Z'],
  ])('is %s', (text, instant) => {
    expect(instantOf(text)?.toISOString()).toBe(instant);
  });

  it.each([
    '2026-02-29T12:00:00Z',
    '2026-03-12T12:00:00',
    '2026-03-12',
    '2026-03-12T25:00:00Z',
    'now',
    '',
  ])('is not "%s"', (text) => {
    expect(instantOf(text)).toBeUndefined();
  });
});

import { isIP } from 'node:net';
import { demanded, type Environment, isProduction } from '@care-graph/kernel/runtime/settings';
import { z } from 'zod';
import { isSet, listed } from './config-texts';
import { type Transport, usualTransport } from './http/transport';

/** The length of a network's prefix; a single address is the longest. */
const isNetwork = (text: string): boolean => {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (prefix === undefined || bits === 0) return bits > 0;
  // A prefix of nothing is everybody.
  return /^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= bits && rest.length === 0;
};

const proxiesSetting = z
  .string()
  .transform(listed)
  .refine((networks) => networks.every(isNetwork), {
    message:
      'has to list addresses and networks of proxies, such as 10.0.0.7,192.168.4.0/24, and never everybody',
  });

const isOrigin = (text: string): boolean =>
  /^https?:\/\/[\w.:[\]-]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;

const originsSetting = z
  .string()
  .transform(listed)
  .refine((origins) => origins.every(isOrigin), {
    message:
      'has to list origins as browsers send them, such as https://shop.example,https://desk.example:8443',
  });

/** An address at which nobody but this machine can ask. */
const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host);

const hostIn = ({ HOST = '' }: Environment): string => HOST.trim() || '127.0.0.1';

const inTheClear =
  'has to be set in production with TLS_KEY_FILE, or TRUSTED_PROXIES if they speak TLS with clients, unless HOST is 127.0.0.1';

/** Why there has to be a certificate; undefined where there need not be one. */
const whyCertificate = (environment: Environment): string | undefined => {
  if (isSet(environment, 'TLS_KEY_FILE')) return 'has to be set with TLS_KEY_FILE, or none';
  const isSafe =
    !isProduction(environment) ||
    isLoopback(hostIn(environment)) ||
    isSet(environment, 'TRUSTED_PROXIES');
  return isSafe ? undefined : inTheClear;
};

/** How requests come in; in production credentials never travel in the clear past this machine. */
export const transportSettings = (environment: Environment) => {
  const why = whyCertificate(environment);
  const hasCertificate = isSet(environment, 'TLS_CERT_FILE');
  return {
    TLS_CERT_FILE: demanded(z.string(), why !== undefined, why),
    TLS_KEY_FILE: demanded(z.string(), hasCertificate, 'has to be set with TLS_CERT_FILE, or none'),
    TRUSTED_PROXIES: proxiesSetting.default([]),
    CORS_ORIGINS: originsSetting.default([]),
  };
};

type TransportSettings = z.output<z.ZodObject<ReturnType<typeof transportSettings>>> & {
  readonly HOST: string;
  readonly NODE_ENV: string;
};

export const transportOf = ({
  TLS_CERT_FILE: certFile,
  TLS_KEY_FILE: keyFile,
  TRUSTED_PROXIES: trustedProxies,
  CORS_ORIGINS: corsOrigins,
  HOST,
  NODE_ENV,
}: TransportSettings): Transport => ({
  ...usualTransport,
  tls: certFile !== undefined && keyFile !== undefined ? { certFile, keyFile } : undefined,
  trustedProxies,
  corsOrigins,
  requiresHttps: NODE_ENV === 'production' && !isLoopback(HOST),
});

import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Server as TlsServer } from 'node:https';
import { createSecureContext, type SecureContextOptions } from 'node:tls';
import type { Log } from '@care-graph/kernel/runtime/log';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import type { TlsFiles } from './transport';

const contextOf = ({ certFile, keyFile }: TlsFiles): SecureContextOptions => {
  const options: SecureContextOptions = {
    cert: readFileSync(certFile),
    key: readFileSync(keyFile),
    minVersion: 'TLSv1.2',
  };
  createSecureContext(options);
  return options;
};

/** The certificate and its key, once they are known to fit each other. */
export const readTls = (files: TlsFiles): SecureContextOptions => {
  try {
    return contextOf(files);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartFault(
      `TLS_CERT_FILE ${files.certFile} and TLS_KEY_FILE ${files.keyFile} are no certificate with its key in PEM: ${why}.`,
      { cause },
    );
  }
};

/** Takes a renewed certificate without a restart; while only half of it is written, the old one stays. */
export const followTls = (server: TlsServer, files: TlsFiles, log: Log, checkMs: number): void => {
  const renew = (): void => {
    try {
      server.setSecureContext(contextOf(files));
      log.info('the certificate was read again');
    } catch (error) {
      log.warn({ err: error }, 'the certificate cannot be read, the old one stays');
    }
  };
  const watched = [files.certFile, files.keyFile];
  for (const file of watched) watchFile(file, { interval: checkMs, persistent: false }, renew);
  server.once('close', () => {
    for (const file of watched) unwatchFile(file, renew);
  });
};

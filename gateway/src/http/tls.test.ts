import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type ConnectionOptions, type DetailedPeerCertificate } from 'node:tls';
import { setTimeout } from 'node:timers/promises';
import { type Certificate, selfSigned } from '../../test/self-signed';
import { keptLog, startToyGraph, type ToyGraph } from '../../test/toy-graph';
import { type Served, serveApp } from './server';
import { readTls } from './tls';
import { type TlsFiles, usualTransport } from './transport';

let folder: string;
let files: TlsFiles;

const write = async ({ cert, key }: Partial<Certificate>): Promise<void> => {
  if (cert !== undefined) await writeFile(files.certFile, cert);
  if (key !== undefined) await writeFile(files.keyFile, key);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-tls-'));
  files = { certFile: join(folder, 'tls.crt'), keyFile: join(folder, 'tls.key') };
});
afterEach(() => rm(folder, { recursive: true }));

/** Shakes hands, and says in which version and with whom. */
const shakeHands = (
  origin: string,
  options: ConnectionOptions = {},
): Promise<readonly [version: string | null, name: string]> =>
  new Promise((resolve, reject) => {
    const port = Number(new URL(origin).port);
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false, ...options });
    socket.once('error', reject);
    socket.once('secureConnect', () => {
      const { subject } = socket.getPeerCertificate() as DetailedPeerCertificate;
      resolve([socket.getProtocol(), String(subject.CN)]);
      socket.destroy();
    });
  });

describe('a server with a certificate', () => {
  let served: Served;
  const { log, lines } = keptLog();
  const serve = async (): Promise<string> => {
    const transport = {
      ...usualTransport,
      tls: files,
      patience: { ...usualTransport.patience, checkMs: 20 },
    };
    served = await serveApp((_, response) => response.end('here'), {
      host: '127.0.0.1',
      port: 0,
      transport,
      log,
    });
    return served.origin;
  };
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await setTimeout(10);
  };

  it('speaks TLS 1.2 and newer', async () => {
    await write(selfSigned('first'));
    const origin = await serve();
    expect(origin).toMatch(/^https:/);
    expect(await shakeHands(origin, { maxVersion: 'TLSv1.2' })).toEqual(['TLSv1.2', 'first']);
    expect(await shakeHands(origin)).toEqual(['TLSv1.3', 'first']);
    const old: ConnectionOptions = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' }; // prettier-ignore
    await expect(shakeHands(origin, old)).rejects.toThrow(/alert|protocol/i);
    // Where OpenSSL itself refuses what is older, only this shows that we do.
    expect(readTls(files).minVersion).toBe('TLSv1.2');
    await served.stop();
  });

  it('takes a renewed one without a restart, and keeps the old one until it is there as a whole', async () => {
    const [first, second] = [selfSigned('first'), selfSigned('second')];
    await write(first);
    const origin = await serve();
    await write({ cert: second.cert });
    await until(() => lines.some((line) => line.includes('the old one stays')));
    expect((await shakeHands(origin))[1]).toBe('first');
    await write({ key: second.key });
    await until(async () => (await shakeHands(origin))[1] === 'second');
    await served.stop();
  });

  it.each<readonly [string, () => Promise<void>]>([
    ['are not there', () => Promise.resolve()],
    ['are no certificate', () => write({ cert: 'x', key: 'y' })],
    [
      'do not fit each other',
      () => write({ cert: selfSigned('one').cert, key: selfSigned('other').key }),
    ],
  ])('does not start where its files %s', async (_title, prepare) => {
    await prepare();
    await expect(serve()).rejects.toThrow(
      `TLS_CERT_FILE ${files.certFile} and TLS_KEY_FILE ${files.keyFile} are no certificate`,
    );
  });
});

describe('the graph over TLS', () => {
  const askOver = (graph: ToyGraph): Promise<readonly [number | undefined, unknown, string]> =>
    new Promise((resolve, reject) => {
      const options = {
        method: 'POST',
        rejectUnauthorized: false,
        headers: { 'content-type': 'application/json' },
      };
      request(graph.gateway.url, options, (response) => {
        const { statusCode, headers } = response;
        response.setEncoding('utf8').on('data', (text: string) => {
          resolve([statusCode, headers['strict-transport-security'], text]);
        });
      })
        .on('error', reject)
        .end('{"query":"{ total }"}');
    });

  it('answers, and in production tells browsers to ask in no other way', async () => {
    await write(selfSigned('first'));
    const graph = await startToyGraph({
      isDevelopment: false,
      transport: { tls: files, requiresHttps: true },
    });
    expect(await askOver(graph)).toEqual([
      200,
      'max-age=31536000',
      expect.stringContaining('"data":{"total":7}'),
    ]);
    await graph.stop();
  });
});

import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { StartFault } from './start-fault';

const FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another process',
  EACCES: 'is not one that this user may open',
};

/** A port of 127.0.0.1 that can be opened now: the one that is asked for, or for 0 a free one. */
export const openablePort = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (fault: NodeJS.ErrnoException) => {
      const why = FAULTS[fault.code ?? ''] ?? `cannot be opened (${fault.message})`;
      reject(new StartFault(`Port ${String(port)} of 127.0.0.1 ${why}: choose another.`));
    });
    probe.listen(port, '127.0.0.1', () => {
      const found = (probe.address() as AddressInfo).port;
      probe.close(() => {
        resolve(found);
      });
    });
  });

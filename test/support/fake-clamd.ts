import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { ClamdAddress } from '@care-graph/kernel/runtime/clamd';

/** The text by which every scanner shows that it works; it harms nobody. */
export const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** A daemon that speaks the one command of clamd's that is asked of it, and finds EICAR's text. */
export interface FakeClamd {
  readonly address: ClamdAddress;
  /** Every content that it was sent whole. */
  readonly seen: Buffer[];
  /** What it answers instead; `hang up` and `silence` are no answers. */
  says: string | undefined;
  stop(): Promise<void>;
}

const command = Buffer.from('zINSTREAM\0');

/** The content behind the command, once its end has come. */
const contentIn = (received: Buffer): Buffer | undefined => {
  if (!received.subarray(0, command.length).equals(command)) return undefined;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
};

const answerTo = (content: Buffer): string =>
  content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';

export const fakeClamd = async (): Promise<FakeClamd> => {
  const sockets = new Set<Socket>();
  const seen: Buffer[] = [];
  const serve = (socket: Socket): void => {
    let received = Buffer.alloc(0);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.on('data', (part: Buffer) => {
      if (fake.says === 'hang up') socket.destroy();
      received = Buffer.concat([received, part]);
      const content = contentIn(received);
      if (!content || fake.says === 'silence' || fake.says === 'hang up') return;
      seen.push(content);
      socket.end(`${fake.says ?? answerTo(content)}\0`);
    });
  };
  const server = createServer(serve);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const fake: FakeClamd = {
    address: { host: '127.0.0.1', port },
    seen,
    says: undefined,
    stop: () =>
      new Promise((stopped) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          stopped();
        });
      }),
  };
  return fake;
};

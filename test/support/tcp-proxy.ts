import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be cut: with a word, or without one. */
export interface TcpProxy {
  /** The address with the proxy's in the place of the server's. */
  readonly url: string;
  /** From now on nothing passes in either direction, and nothing is closed; what is newly connected hears nothing. */
  freeze(): void;
  /** Whoever connects from now on is served; what was frozen stays as it is. */
  thaw(): void;
  /** Ends every connection that comes, until it is thawed. */
  refuse(): void;
  /** Ends every connection that there is. */
  end(): void;
  stop(): Promise<void>;
}

type Way = 'open' | 'frozen' | 'closed';

export const tcpProxy = async (serverUrl: string): Promise<TcpProxy> => {
  const target = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let way: Way = 'open';

  const kept = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  };
  const join = (from: Socket, to: Socket): void => {
    from.pipe(to);
    from.once('close', () => to.destroy());
  };
  const server = createServer((socket) => {
    kept(socket);
    if (way === 'closed') socket.destroy();
    if (way !== 'open') return;
    const behind = kept(connect(Number(target.port), target.hostname));
    join(socket, behind);
    join(behind, socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const url = new URL(serverUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const endAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.toString(),
    freeze: () => {
      way = 'frozen';
      for (const socket of sockets) {
        socket.unpipe();
        socket.pause();
      }
    },
    thaw: () => {
      way = 'open';
    },
    refuse: () => {
      way = 'closed';
    },
    end: endAll,
    stop: async () => {
      endAll();
      server.close();
      await once(server, 'close');
    },
  };
};

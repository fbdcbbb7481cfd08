import { connect, type Socket } from 'node:net';
import { startToyGraph, type ToyGraph } from '../../test/toy-graph';
import { usualTransport } from './transport';

/** What came back over a connection until it was closed. */
interface Ended {
  readonly status: number;
  readonly errors: unknown;
}

const parsed = (text: string): Ended => {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const { errors } = (body === '' ? {} : JSON.parse(body)) as { errors?: unknown };
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), errors };
};

describe('a client that takes its time', () => {
  let graph: ToyGraph;
  beforeAll(async () => {
    const patience = { headersMs: 200, requestMs: 400, idleMs: 200, checkMs: 20 };
    graph = await startToyGraph({ isDevelopment: false, transport: { patience } });
  });
  afterAll(() => graph.stop());

  /** Sends what is written to the socket, and waits for it to be closed. */
  const untilClosed = (send: (socket: Socket) => void): Promise<string> =>
    new Promise((resolve) => {
      const { port } = new URL(graph.gateway.url);
      const socket = connect(Number(port), '127.0.0.1');
      let text = '';
      socket.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      socket.on('error', () => undefined);
      socket.once('close', () => {
        resolve(text);
      });
      send(socket);
    });

  /** Writes a letter every few milliseconds, until the other side has had enough. */
  const drip = (socket: Socket, text: string): void => {
    const timer = setInterval(() => socket.write(text), 10);
    socket.once('close', () => {
      clearInterval(timer);
    });
  };

  const tooLate = {
    status: 408,
    errors: [
      {
        message: 'The request did not arrive in time: send it again, at once and whole.',
        extensions: { code: 'BAD_REQUEST' },
      },
    ],
  };
  const start = 'POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\n';

  it.each<readonly [string, (socket: Socket) => void]>([
    ['headers, one by one', (socket) => {
      socket.write(start);
      drip(socket, 'x-more: and more\r\n');
    }],
    ['a header that never ends', (socket) => {
      socket.write(`${start}x-long: `);
      drip(socket, 'a');
    }],
    ['a body, letter by letter', (socket) => {
      socket.write(`${start}content-length: 100000\r\n\r\n{"query":"`);
      drip(socket, ' ');
    }],
    ['a body in chunks without an end', (socket) => {
      socket.write(`${start}transfer-encoding: chunked\r\n\r\n`);
      drip(socket, '1\r\n \r\n');
    }],
    ['half a body and then nothing', (socket) => {
      socket.write(`${start}content-length: 100\r\n\r\n{"query":"`);
    }],
  ])('over %s is answered 408 and cut off', async (_title, send) => {
    expect(parsed(await untilClosed(send))).toEqual(tooLate);
  }); // prettier-ignore

  it('before it says anything is cut off', async () => {
    expect(parsed(await untilClosed(() => undefined))).toMatchObject({ status: 408 });
  });

  it('between two requests is cut off without a word', async () => {
    const body = '{"query":"{ total }"}';
    const text = await untilClosed((socket) => {
      socket.write(`${start}content-length: ${body.length}\r\n\r\n${body}`);
    });
    expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(text).toContain('"data":{"total":7}');
  });

  it('after it was refused is cut off as well, and answered once', async () => {
    const text = await untilClosed((socket) => {
      socket.write(`${start.replace('json', 'xml')}transfer-encoding: chunked\r\n\r\n`);
      drip(socket, '1\r\n \r\n');
    });
    expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(parsed(text)).toMatchObject({ status: 415, errors: [{}] });
  });

  it('leaves the others alone', async () => {
    const slow = untilClosed((socket) => {
      socket.write(start);
      drip(socket, 'x-more: and more\r\n');
    });
    expect((await graph.ask('{ total }')).data).toEqual({ total: 7 });
    await slow;
  });

  it.each([
    ['headers of 30 KB', `GET /graphql HTTP/1.1\r\nhost: here\r\nx-much: ${'a'.repeat(30_000)}\r\n\r\n`, 431],
    ['an address of 30 KB', `GET /graphql?query=${'a'.repeat(30_000)} HTTP/1.1\r\nhost: here\r\n\r\n`, 431],
    ['what is no HTTP', 'hello\r\n\r\n', 400],
    ['two lengths', `${start}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400],
    ['a length and chunks', `${start}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`, 400],
  ])('sends %s, and is answered at once and cut off', async (_title, text, status) => {
    const ended = parsed(await untilClosed((socket) => socket.write(text)));
    expect(ended).toMatchObject({ status, errors: [{ extensions: {} }] });
  }); // prettier-ignore

  it('usually has half a minute', () => {
    expect(usualTransport.patience).toMatchObject({ headersMs: 15_000, requestMs: 30_000 });
  });
});

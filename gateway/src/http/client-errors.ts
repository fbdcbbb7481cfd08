import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FaultCode } from '@care-graph/kernel/domain/fault';
import { maxHeaderBytes } from './transport';

interface Answer {
  readonly status: string;
  readonly code: FaultCode;
  readonly message: string;
}

/** What is said of a request that Node gives up, by the code that it gives. */
const answers: Readonly<Record<string, Answer>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    code: 'BAD_REQUEST',
    message: 'The request did not arrive in time: send it again, at once and whole.',
  },
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'REQUEST_TOO_LARGE',
    message: `The address and the headers are over the limit of ${maxHeaderBytes} bytes: send the operation with POST.`,
  },
};

/** What Node says of a request that takes too long, for one that we find to. */
export const outOfTime = (): Error =>
  Object.assign(new Error('the request takes too long'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });

const unreadable: Answer = {
  status: '400 Bad Request',
  code: 'BAD_REQUEST',
  message: 'This is no HTTP request: send one of HTTP/1.1.',
};

const textOf = ({ status, code, message }: Answer): string => {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
};

/** Answers what never became a request, and hangs up; a request that has its answer gets no second one. */
export const answerClientErrors = (server: Server): void => {
  const latest = new WeakMap<Duplex, ServerResponse>();
  const isAnswered = (socket: Duplex): boolean => {
    const response = latest.get(socket);
    const isOver = response?.writableFinished === true && response.req.complete;
    return response?.headersSent === true && !isOver;
  };
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    latest.set(socket, response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (socket.writable && !isAnswered(socket))
      socket.write(textOf(answers[error.code ?? ''] ?? unreadable));
    socket.destroy();
  });
};
